import * as vscode from 'vscode';
import { isMarkdown, looksLikeCaseStudy } from '../documents.ts';
import type { LanguageServer } from '../language-server.ts';

/** Which open documents are case studies: what the server said, and until then what a cheap look says. */
export class CaseStudies implements vscode.Disposable {
  readonly #answers = new Map<string, boolean>();
  readonly #changes = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when the server has said something new about a document. */
  readonly onDidChange = this.#changes.event;

  constructor(server: LanguageServer) {
    this.#subscriptions = vscode.Disposable.from(
      server.onDidAssess(({ uri, caseStudy }) => this.#learn(vscode.Uri.parse(uri, true), caseStudy)),
      server.onDidChangeState((state) => {
        if (state !== 'running') this.#answers.clear();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#answers.delete(uri.toString())),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#forgetRefusal(uri)),
    );
  }

  has(document: vscode.TextDocument): boolean {
    if (!isMarkdown(document)) return false;
    return this.#answers.get(document.uri.toString()) ?? looksLikeCaseStudy(document);
  }

  /** Notes that the server does not take the document for a case study, whatever it looks like. */
  refuse(uri: vscode.Uri): void {
    this.#learn(uri, false);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changes.dispose();
  }

  #learn(uri: vscode.Uri, caseStudy: boolean): void {
    const key = uri.toString();
    if (this.#answers.get(key) === caseStudy) return;
    this.#answers.set(key, caseStudy);
    this.#changes.fire(uri);
  }

  #forgetRefusal(uri: vscode.Uri): void {
    if (this.#answers.get(uri.toString()) !== false) return;
    this.#answers.delete(uri.toString());
    this.#changes.fire(uri);
  }
}
