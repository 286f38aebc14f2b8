import * as vscode from 'vscode';
import { changes } from './changes.ts';
import { itemIcon } from './icons.ts';
import type { ChapterNode, Checklist, ItemNode } from './model.ts';
import {
  chapterAnnouncement,
  chapterTooltip,
  itemAnnouncement,
  itemDescription,
  itemTooltip,
  proportion,
} from './texts.ts';

/** Feeds the tree. Its elements are the ids of the nodes, so that they stay the same while the nodes change. */
export class ChecklistProvider implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #events = new vscode.EventEmitter<string[] | undefined>();
  readonly #nodes = new Map<string, ChapterNode | ItemNode>();
  readonly #parents = new Map<string, string>();
  #checklist: Checklist | undefined;

  readonly onDidChangeTreeData = this.#events.event;

  get checklist(): Checklist | undefined {
    return this.#checklist;
  }

  /** Shows another state of the checklist; says so only for what has changed. */
  show(checklist: Checklist | undefined): void {
    const changed = changes(this.#checklist, checklist);
    this.#checklist = checklist;
    this.#nodes.clear();
    this.#parents.clear();
    for (const chapter of checklist?.chapters ?? []) {
      this.#nodes.set(chapter.id, chapter);
      for (const item of chapter.items) {
        this.#nodes.set(item.id, item);
        this.#parents.set(item.id, chapter.id);
      }
    }
    if (changed === 'everything') this.#events.fire(undefined);
    else if (changed.length > 0) this.#events.fire([...changed]);
  }

  item(id: string): ItemNode | undefined {
    const node = this.#nodes.get(id);
    return node?.kind === 'item' ? node : undefined;
  }

  getChildren(id?: string): string[] {
    if (id === undefined) return this.#checklist?.chapters.map((chapter) => chapter.id) ?? [];
    const node = this.#nodes.get(id);
    return node?.kind === 'chapter' ? node.items.map((item) => item.id) : [];
  }

  getParent(id: string): string | undefined {
    return this.#parents.get(id);
  }

  getTreeItem(id: string): vscode.TreeItem {
    const node = this.#nodes.get(id);
    if (!node) return { id };
    return node.kind === 'chapter' ? chapterItem(node) : requirementItem(node);
  }

  dispose(): void {
    this.#events.dispose();
  }
}

function chapterItem(chapter: ChapterNode): vscode.TreeItem {
  return {
    id: chapter.id,
    label: chapter.title,
    description: chapter.applicable > 0 ? proportion(chapter) : undefined,
    tooltip: tooltip(chapterTooltip(chapter, vscode.l10n)),
    collapsibleState: vscode.TreeItemCollapsibleState.Expanded,
    contextValue: 'chapter',
    accessibilityInformation: { label: chapterAnnouncement(chapter, vscode.l10n) },
  };
}

function requirementItem(item: ItemNode): vscode.TreeItem {
  return {
    id: item.id,
    label: item.requirement.title,
    description: itemDescription(item, vscode.l10n),
    tooltip: tooltip(itemTooltip(item, vscode.l10n)),
    iconPath: itemIcon(item),
    collapsibleState: vscode.TreeItemCollapsibleState.None,
    contextValue: item.insertable ? 'requirement.insertable' : 'requirement',
    command: openCommand(item),
    accessibilityInformation: { label: itemAnnouncement(item, vscode.l10n) },
  };
}

function openCommand(item: ItemNode): vscode.Command {
  const options: vscode.TextDocumentShowOptions = item.target ? { selection: toRange(item.target) } : {};
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.parse(item.uri), options],
  };
}

function toRange({ start, end }: NonNullable<ItemNode['target']>): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Text of a document is data: it is appended as text, never as Markdown. */
function tooltip(lines: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  for (const [index, line] of lines.entries()) {
    if (index > 0) markdown.appendMarkdown('\n\n');
    markdown.appendText(line);
  }
  return markdown;
}
