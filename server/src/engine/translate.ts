/** Says a message in the language of the user interface; `{0}`, `{1}` … are replaced by the arguments. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

/**
 * A translator over a bundle such as `l10n/bundle.l10n.ja.json`: English message → translation. A message that the bundle
 * lacks, and every message where the bundle is empty, stays English.
 */
export function createTranslator(messages: Readonly<Record<string, string>>): Translate {
  return (message, ...args) =>
    (messages[message] ?? message).replace(/\{(\d+)\}/g, (placeholder, index) =>
      String(args[Number(index)] ?? placeholder),
    );
}
