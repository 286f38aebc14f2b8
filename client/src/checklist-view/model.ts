import type {
  KnownChecklist,
  Outline,
  OutlineChapter,
  OutlineRequirement,
  ReportAssessment,
  ReportRange,
} from '../../../server/src/lsp/protocol.ts';
import type { Coverage } from '../case-study/coverage.ts';
import { type ChecklistFilter, passes } from './filter.ts';
import { type ItemState, isMet, isOpen, itemState } from './item-state.ts';
import { target } from './target.ts';

/** One chapter of the checklist. */
export interface ChapterNode {
  readonly kind: 'chapter';
  readonly id: string;
  readonly title: string;
  /** Counted over the whole chapter, whatever the filter hides. */
  readonly met: number;
  readonly applicable: number;
  readonly items: readonly ItemNode[];
  /** The checklist that it is a chapter of. */
  readonly checklist: KnownChecklist | undefined;
}

/** One requirement, as the case study stands. */
export interface ItemNode {
  readonly kind: 'item';
  readonly id: string;
  readonly requirement: OutlineRequirement;
  readonly state: ItemState;
  readonly reason: string | undefined;
  /** The heading under which the evidence stands. */
  readonly heading: string | undefined;
  /** The URI of the case study. */
  readonly uri: string;
  readonly target: ReportRange | undefined;
  /** Whether a section or field can be inserted for it. */
  readonly insertable: boolean;
}

/** The checklist of one case study, ready to be shown. */
export interface Checklist {
  readonly uri: string;
  readonly met: number;
  readonly applicable: number;
  /** Required items that nobody has written yet. */
  readonly openRequired: number;
  readonly chapters: readonly ChapterNode[];
}

/** The checklist of a case study, with the chapters and items that pass the filter. */
export function checklist(coverage: Coverage, filter: ChecklistFilter): Checklist {
  const items = itemsByRequirement(coverage);
  const { met, applicable } = coverage.report.coverage;
  const all = coverage.outline.chapters.map((chapter) => chapterNode(chapter, items, coverage.outline));
  return {
    uri: coverage.uri,
    met,
    applicable,
    openRequired: [...items.values()].filter(isOpenRequired).length,
    chapters: all
      .map((chapter) => ({ ...chapter, items: chapter.items.filter(({ state }) => passes(state, filter)) }))
      .filter(({ items: shown }) => shown.length > 0),
  };
}

/** Open items in the order of the checklist, the required ones first. */
export function openItems(coverage: Coverage): readonly ItemNode[] {
  const open = [...itemsByRequirement(coverage).values()].filter(({ state }) => isOpen(state));
  const rank = { error: 0, warning: 1, info: 2 };
  return open.sort((left, right) => rank[left.requirement.severity] - rank[right.requirement.severity]);
}

function isOpenRequired({ state, requirement }: ItemNode): boolean {
  return isOpen(state) && requirement.severity === 'error';
}

function itemsByRequirement({ uri, report, outline }: Coverage): ReadonlyMap<string, ItemNode> {
  const assessments = new Map(report.assessment.map((entry) => [entry.requirement, entry]));
  const items = new Map<string, ItemNode>();
  for (const requirement of requirements(outline)) {
    const assessment = assessments.get(requirement.id);
    if (!assessment) continue;
    const place = target(report, requirement);
    items.set(requirement.id, itemNode(uri, requirement, assessment, place));
  }
  return items;
}

function requirements(outline: Outline): OutlineRequirement[] {
  return outline.chapters.flatMap((chapter) => chapter.requirements);
}

function chapterNode(
  chapter: OutlineChapter,
  all: ReadonlyMap<string, ItemNode>,
  { checklists }: Outline,
): ChapterNode {
  const items = chapter.requirements.flatMap(({ id }) => all.get(id) ?? []);
  const met = items.filter(({ state }) => isMet(state)).length;
  const open = items.filter(({ state }) => isOpen(state)).length;
  return {
    kind: 'chapter',
    id: `chapter:${chapter.id}`,
    title: chapter.title,
    met,
    applicable: met + open,
    items,
    checklist: checklists.find(({ pin }) => chapter.id.startsWith(`${pin}/`)),
  };
}

function itemNode(
  uri: string,
  requirement: OutlineRequirement,
  assessment: ReportAssessment,
  place: ReportRange | undefined,
): ItemNode {
  const state = itemState(assessment);
  return {
    kind: 'item',
    id: `requirement:${requirement.id}`,
    requirement,
    state,
    reason: assessment.reason,
    heading: assessment.evidence[0]?.heading,
    uri,
    target: place,
    insertable: requirement.insertable && isOpen(state),
  };
}
