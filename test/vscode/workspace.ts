import {
  ConfigurationTarget,
  commands,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { ok } from './assert.ts';

/** The copy of `examples/` that the window shows. */
function folder(): Uri {
  const first = workspace.workspaceFolders?.[0];
  ok(first, 'The window shows no folder.');
  return first.uri;
}

export function fileUri(name: string): Uri {
  return Uri.joinPath(folder(), name);
}

/** The text of a file as it is stored, without a byte order mark. */
export async function readFile(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

const written: Uri[] = [];
const settings = new Set<string>();
let counter = 0;

/** Writes a file that lives as long as the test. */
export async function writeFile(name: string, content: string | Uint8Array): Promise<Uri> {
  const uri = fileUri(name);
  written.push(uri);
  await workspace.fs.writeFile(
    uri,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  return uri;
}

/** Deletes such a file before the test has ended. */
export async function deleteFile(uri: Uri): Promise<void> {
  written.splice(written.indexOf(uri), 1);
  await workspace.fs.delete(uri);
}

/** Shows a file in the active editor. */
export async function open(uri: Uri): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

/** Shows a new Markdown file of a name that no other test has used, so that nobody remembers anything about it. */
export async function openNew(content: string | Uint8Array): Promise<TextEditor> {
  return open(await writeFile(`case-study-${++counter}.md`, content));
}

/** Replaces the one place where a text stands, as typing does: with a selection in the editor. */
export async function typeOver(editor: TextEditor, from: string, to: string): Promise<void> {
  const { document } = editor;
  const offset = onlyIndexOf(document.getText(), from);
  const end = document.positionAt(offset + from.length);
  editor.selection = new Selection(document.positionAt(offset), end);
  await editor.edit((edits) => edits.replace(editor.selection, to));
}

/** A text with one place changed. */
export function replaced(text: string, from: string, to: string): string {
  const index = onlyIndexOf(text, from);
  return text.slice(0, index) + to + text.slice(index + from.length);
}

function onlyIndexOf(text: string, part: string): number {
  const index = text.indexOf(part);
  ok(index >= 0 && text.indexOf(part, index + 1) < 0, `Not once in the text: ${JSON.stringify(part)}`);
  return index;
}

/** Changes a setting of the workspace for the rest of the test. */
export async function changeSetting(name: string, value: unknown): Promise<void> {
  settings.add(name);
  await workspace.getConfiguration().update(name, value, ConfigurationTarget.Workspace);
}

/** Gives a suite a workspace that each of its tests finds as it was: no editor open, no file or setting of another test. */
export function useWorkspace(): void {
  before(() => saveByHand());
  afterEach(async () => {
    for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) await revert(document);
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of settings) await changeSetting(name, undefined);
    settings.clear();
    for (const uri of [...written]) await deleteFile(uri);
  });
}

/** VS Code in a browser saves by itself, at a moment of its own choice. */
async function saveByHand(): Promise<void> {
  await workspace.getConfiguration().update('files.autoSave', 'off', ConfigurationTarget.Workspace);
}

async function revert(document: TextDocument): Promise<void> {
  await window.showTextDocument(document);
  await commands.executeCommand('workbench.action.files.revert');
}
