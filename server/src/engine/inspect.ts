import type { Sources } from './assessment/answers.ts';
import { assess } from './assessment/assess.ts';
import { readClaims } from './assessment/claims.ts';
import { createDiagramSurvey, type DiagramSurvey } from './assessment/drawn-services.ts';
import { createEvidenceBase } from './assessment/evidence-base.ts';
import { signalsUnderHeadings } from './assessment/heading-signals.ts';
import { inferFacts } from './assessment/inferred-facts.ts';
import { inferParts } from './assessment/inferred-parts.ts';
import { labelParts } from './assessment/labelled-parts.ts';
import { createPassageReader, type PassageReader } from './assessment/passage-reader.ts';
import type { Explanation } from './checklists/explanations.ts';
import { type Library, resolvePin } from './checklists/library.ts';
import type { Checklist } from './checklists/types.ts';
import type { ApplicationDeclaration } from './configuration.ts';
import { isRelative } from './document/address.ts';
import type { Body } from './document/body.ts';
import { findFrontMatterBlock } from './document/front-matter-block.ts';
import { type BodyReader, createBodyReader } from './document/incremental-body.ts';
import { documentLimit, type Opening, readCaseStudy, readMarkdown, readOpening } from './document/read.ts';
import { compileGlobs } from './globs.ts';
import type { DocumentContext, EngineOptions, Inspection } from './index.ts';
import { createReaders, type Readers } from './readers.ts';
import { readPins } from './recognize.ts';
import { runRules } from './rules/run.ts';
import type { PinReference, RuleContext } from './rules/types.ts';
import { createTranslator } from './translate.ts';

/** An inspection with what the fixes need besides. */
export interface FullInspection extends Inspection {
  readonly context: RuleContext;
  readonly explanation: (id: string) => Explanation | undefined;
}

/** What stays the same from document to document: the readers over the library and what they remember. */
export class Inspector {
  readonly #options: EngineOptions;
  readonly #readersOf: (library: Library) => Readers = createReaders();
  readonly #passages: PassageReader = createPassageReader();
  readonly #diagrams: DiagramSurvey = createDiagramSurvey();
  #opening: { readonly source: string; readonly opening: Opening } | undefined;
  readonly #bodies: BodyReader = createBodyReader();
  #latest: { readonly text: string; readonly body: Body } | undefined;

  readonly #explanation = (id: string) => this.#options.explanations?.()[id];

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  inspect(text: string, context: DocumentContext): FullInspection | undefined {
    const library = context.library ?? this.#options.library;
    const readers = this.#readersOf(library);
    const { configuration } = context;
    const opening = this.#open(text);
    const { declared, pins } = readPins(text, opening.frontMatter, library);
    if (!context.forcedChecklist && !isCaseStudy(declared, context)) return undefined;

    const headings = readers.headings(configuration.headings);
    const caseStudy = readCaseStudy(text, headings, opening, this.#body(text, opening));
    const used = context.forcedChecklist ? [context.forcedChecklist] : pinsInForce(pins, declared, context);
    const pinned = used.map((pin) => resolvePin(library, pin)).filter((checklist) => checklist !== undefined);
    const { checklists, requirements } = readers.asked(text.length > documentLimit ? [] : pinned);
    const base = createEvidenceBase(caseStudy, this.#passages, labelParts(caseStudy, headings), (bodies) =>
      inferParts(caseStudy, bodies, requirements, readers.signals),
    );
    const stated = readers.facts.read(caseStudy);
    const sources: Sources = {
      caseStudy,
      base,
      facts: inferFacts(stated, requirements, base, readers, this.#passages),
      claims: readClaims(caseStudy, base),
      signals: signalsUnderHeadings(readers.signals, library.vocabulary.signals, base),
      headings,
      today: context.today,
    };
    const confirmed = applicationsOf(context).flatMap(({ attestations }) => attestations);
    const assessment = { ...assess(checklists, sources, confirmed), checklists: pinned };
    const { locale } = this.#options;
    const ruleContext: RuleContext = {
      ...sources,
      library,
      assessment,
      pins:
        pins.length || !used.length
          ? pins
          : used.map((pin) => implied(pin, pinned, caseStudy.lines.lineSpan(0))),
      configuration,
      named: readers.services(caseStudy, base, sources.facts),
      families: readers.families,
      diagrams: this.#diagrams(caseStudy, base, sources.facts, (url) => context.readDiagram?.(url)),
      fileExists: (url) => context.fileExists(url),
      t: createTranslator(this.#options.messages),
      localize: (title) => title[locale],
    };
    return {
      caseStudy,
      assessment,
      findings: runRules(ruleContext),
      context: ruleContext,
      explanation: this.#explanation,
    };
  }

  /** Front matter opens the text, so the same characters there are the same reading, whatever follows. */
  #open(text: string): Opening {
    const known = this.#opening;
    if (
      known &&
      text.length <= documentLimit &&
      text.startsWith(known.source) &&
      findFrontMatterBlock(text).span.end === known.source.length
    )
      return known.opening;
    const opening = readOpening(text);
    const { span, problem } = opening.block;
    this.#opening =
      problem || span.end === 0 || text.length > documentLimit
        ? undefined
        : { source: text.slice(0, span.end), opening };
    return opening;
  }

  /** One parse per version: whoever asks about the same text again gets the same body. */
  #body(text: string, opening: Opening): Body {
    if (this.#latest?.text !== text) this.#latest = { text, body: readMarkdown(text, opening, this.#bodies) };
    return this.#latest.body;
  }

  /** The relative addresses of images, in text and front matter. */
  references(text: string): readonly string[] {
    const opening = this.#open(text);
    const { frontMatter } = opening;
    const { images } = this.#body(text, opening);
    const declared = frontMatter.entries
      .filter((entry) => entry.path[0]!.toLowerCase() === 'diagrams')
      .flatMap((entry) =>
        entry.children.flatMap((item) => item.children.filter((child) => child.path.at(-1) === 'file')),
      );
    const urls = [...images.map((image) => image.url), ...declared.map((entry) => entry.text)];
    return [...new Set(urls.filter(isRelative))];
  }
}

function isCaseStudy(declared: boolean, { configuration, path }: DocumentContext): boolean {
  if (compileGlobs(configuration.exclude)(path)) return false;
  const included = [
    ...configuration.include,
    ...configuration.applications.flatMap(({ caseStudies }) => caseStudies),
  ];
  return declared || compileGlobs(included)(path);
}

function applicationsOf({ configuration, path }: DocumentContext): readonly ApplicationDeclaration[] {
  return configuration.applications.filter(({ caseStudies }) => compileGlobs(caseStudies)(path));
}

/** The pins that count: those written, else the checklist of the application that lists the file, else the default. */
function pinsInForce(pins: readonly PinReference[], declared: boolean, context: DocumentContext): string[] {
  if (pins.length || declared) return pins.map((pin) => pin.text);
  const application = applicationsOf(context).find(({ checklist }) => checklist);
  const pin = application?.checklist ?? context.configuration.defaultChecklist;
  return pin ? [pin] : [];
}

function implied(text: string, pinned: readonly Checklist[], span: PinReference['span']): PinReference {
  const known = pinned.find((checklist) => checklist.pin === text || checklist.id === text)?.pin;
  return { text, span: { start: span.start, end: span.start }, known };
}
