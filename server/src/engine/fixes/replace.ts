import type { FixProvider } from './types.ts';

/** Puts the right value, key, pin, id or heading in the place of the wrong one. */
export const replace: FixProvider = {
  rules: [
    'invalid-field',
    'unknown-field',
    'unknown-checklist',
    'checklist-expired',
    'waiver-unused',
    'unknown-suppression',
    'missing-section',
    'front-matter-syntax',
  ],
  *fixes({ rule, data, span }, { caseStudy, context }) {
    const { replacement } = data;
    if (replacement === undefined) return;
    const { t } = context;
    const written = caseStudy.text.slice(span.start, span.end);
    const quote = /^["']/.exec(written)?.[0];
    const text = quote && !/^["']/.test(replacement) ? `${quote}${replacement}${quote}` : replacement;
    yield {
      title:
        rule === 'missing-section'
          ? t('Rename the heading to "{0}"', replacement)
          : t('Change to {0}', text.trim()),
      // Another checklist asks for other things: a person decides.
      preferred: rule !== 'checklist-expired',
      safe: rule === 'invalid-field' || rule === 'unknown-field',
      edits: [{ span, text }],
    };
  },
};
