import * as vscode from 'vscode';
import { mayBeCaseStudy } from '../../server/src/lsp/protocol.ts';
import { configurationFileName } from './constants.ts';

/** Where a person keeps files. Others (`git:`, chat, output …) show copies that nobody edits. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'memfs'];

/** More lines than any front matter has; the rest of a large file is not looked at. */
const linesRead = 2000;

/** What the language server is told about: Markdown, the configuration of the project and its checklists. */
export const documentSelector = schemes.flatMap((scheme) => [
  { scheme, language: 'markdown' },
  { scheme, pattern: '**/*.{yaml,yml}' },
]);

/** A Markdown document at a place where a person writes. */
export function isMarkdown(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' && schemes.includes(document.uri.scheme);
}

/** Whether the file is at a place that the server may ask about. */
export function isReadable(uri: vscode.Uri): boolean {
  return schemes.includes(uri.scheme);
}

/** The cheap look, before any server runs: a Markdown document whose front matter seems to name a checklist. */
export function looksLikeCaseStudy(document: vscode.TextDocument): boolean {
  return isMarkdown(document) && mayBeCaseStudy(document.getText(new vscode.Range(0, 0, linesRead, 0)));
}

/** Whether a document is a reason to start the server. */
export function needsServer(document: vscode.TextDocument): boolean {
  return looksLikeCaseStudy(document) || isConfiguration(document);
}

function isConfiguration(document: vscode.TextDocument): boolean {
  return isReadable(document.uri) && document.uri.path.endsWith(`/${configurationFileName}`);
}
