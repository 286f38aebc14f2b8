/** The part of `vscode.l10n` that puts texts into the language of the person; tests bring their own. */
export interface Localizer {
  /** The English text is the key; `{0}`, `{1}` … stand for the arguments. */
  t(message: string, ...args: (string | number)[]): string;
}
