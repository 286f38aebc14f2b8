import * as vscode from 'vscode';
import {
  type AssessedParams,
  coverageRequest,
  type FileReport,
  type Outline,
  outlineRequest,
} from '../../../server/src/lsp/protocol.ts';
import { isMarkdown } from '../documents.ts';
import type { LanguageServer } from '../language-server.ts';
import { type Coverage, isKnown } from './coverage.ts';
import type { CaseStudies } from './registry.ts';
import { isShownInTab } from './tabs.ts';

/** What the views are about: a case study, an ordinary Markdown file, or nothing. */
export type Subject = 'caseStudy' | 'ordinaryMarkdown' | 'nothing';

/** The case study that the person looks at, or looked at last before something that is no Markdown. */
export class ActiveCaseStudy implements vscode.Disposable {
  readonly #server: LanguageServer;
  readonly #caseStudies: CaseStudies;
  readonly #log: vscode.LogOutputChannel;
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #outlines = new Map<string, Promise<Outline>>();
  readonly #subscriptions: vscode.Disposable;
  #subject: Subject = 'nothing';
  #document: vscode.TextDocument | undefined;
  #coverage: Coverage | undefined;
  #request: vscode.CancellationTokenSource | undefined;

  /** Fires when the subject, the document or its coverage has changed. */
  readonly onDidChange = this.#changes.event;

  constructor(server: LanguageServer, caseStudies: CaseStudies, log: vscode.LogOutputChannel) {
    this.#server = server;
    this.#caseStudies = caseStudies;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#followEdit(document)),
      vscode.workspace.onDidOpenTextDocument(() => this.#follow()),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0 && this.#document && this.#isOutOfSight) this.#forget(this.#document);
      }),
      caseStudies.onDidChange(() => this.#follow()),
      server.onDidAssess((assessed) => this.#hear(assessed)),
      server.onDidChangeChecklists(() => {
        this.#outlines.clear();
        void this.#ask();
      }),
      server.onDidChangeState((state) => {
        if (state === 'running') void this.#ask();
        else this.#outlines.clear();
      }),
    );
    this.#follow();
  }

  get subject(): Subject {
    return this.#subject;
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** Absent until the server has answered for the document. */
  get coverage(): Coverage | undefined {
    return this.#coverage;
  }

  /** Whether the case study is what the active editor shows. */
  get hasFocus(): boolean {
    return this.#document !== undefined && vscode.window.activeTextEditor?.document === this.#document;
  }

  /** VS Code may keep a document for minutes after its last tab was closed, and tells of tabs and editors in any order. */
  get #isOutOfSight(): boolean {
    return this.#document !== undefined && !isShownInTab(this.#document.uri);
  }

  dispose(): void {
    this.#request?.cancel();
    this.#subscriptions.dispose();
    this.#changes.dispose();
  }

  #follow(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document && isMarkdown(document)) {
      const caseStudy = this.#caseStudies.has(document);
      this.#show(caseStudy ? 'caseStudy' : 'ordinaryMarkdown', caseStudy ? document : undefined);
    } else if (this.#subject === 'ordinaryMarkdown' || this.#isOutOfSight) {
      this.#show('nothing', undefined);
    } else {
      this.#changes.fire();
    }
  }

  #followEdit(document: vscode.TextDocument): void {
    if (this.#subject === 'ordinaryMarkdown' && document === vscode.window.activeTextEditor?.document)
      this.#follow();
  }

  #forget(document: vscode.TextDocument): void {
    if (document !== this.#document) return;
    this.#show('nothing', undefined);
    this.#follow();
  }

  #show(subject: Subject, document: vscode.TextDocument | undefined): void {
    const changed = document !== this.#document;
    this.#subject = subject;
    this.#document = document;
    if (changed) {
      this.#coverage = undefined;
      this.#request?.cancel();
    }
    this.#changes.fire();
    if (changed) void this.#ask();
  }

  #hear(assessed: AssessedParams): void {
    if (!this.#document || vscode.Uri.parse(assessed.uri, true).toString() !== this.#document.uri.toString())
      return;
    if (!assessed.caseStudy) this.#forget(this.#document);
    else if (!isKnown(assessed, this.#coverage)) void this.#ask();
  }

  /** Asks the server about the document; a later question makes the answer to an earlier one void. */
  async #ask(): Promise<void> {
    const document = this.#document;
    if (!document) return;
    const uri = document.uri.toString();
    this.#request?.cancel();
    const request = new vscode.CancellationTokenSource();
    this.#request = request;
    try {
      const client = await this.#server.start();
      if (request.token.isCancellationRequested) return;
      const { version } = document;
      const report = await client.sendRequest<FileReport | null>(coverageRequest, { uri }, request.token);
      const outline = report?.caseStudy ? await this.#outline(report.checklists, uri) : undefined;
      if (request.token.isCancellationRequested) return;
      if (!report || !outline) return this.#refuse(document);
      this.#coverage = { uri, version, report, outline };
      this.#changes.fire();
    } catch (error) {
      if (!request.token.isCancellationRequested) this.#log.error('Coverage request failed', error);
    } finally {
      request.dispose();
    }
  }

  #refuse(document: vscode.TextDocument): void {
    this.#caseStudies.refuse(document.uri);
    this.#forget(document);
  }

  #outline(checklists: readonly string[], uri: string): Promise<Outline> {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const key = [folder, ...checklists].join(' ');
    const known = this.#outlines.get(key);
    if (known) return known;
    const asked = this.#server.request<Outline>(outlineRequest, { checklists, uri });
    this.#outlines.set(key, asked);
    asked.catch(() => this.#outlines.delete(key));
    return asked;
  }
}
