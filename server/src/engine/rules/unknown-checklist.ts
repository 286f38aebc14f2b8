import { closest } from '../values/similarity.ts';
import { documentPlace } from './places.ts';
import type { Rule } from './types.ts';

/** A pin names a checklist or a version that Casewright does not know. */
export const unknownChecklist: Rule = {
  id: 'unknown-checklist',
  severity: 'error',
  lowered: [],
  *check(context) {
    const { library, pins, t } = context;
    const known = library.checklists.map((checklist) => checklist.pin);
    if (pins.length === 0 && context.caseStudy.frontMatter.complete)
      yield {
        message: t(
          'This case study has no checklist; write "checklist:" with one of: {0}.',
          known.join(', '),
        ),
        span: context.facts.get('checklist')?.entry?.keySpan ?? documentPlace(context),
      };
    for (const pin of pins) {
      if (pin.known) continue;
      if (library.refused.includes(pin.text)) {
        yield {
          message: t(
            'The checklist "{0}" has errors, so it cannot be used; they are told in its file.',
            pin.text,
          ),
          span: pin.span,
        };
        continue;
      }
      const sameId = library.checklists.find((checklist) => checklist.id === pin.text.split('@')[0]);
      const guess = sameId?.pin ?? closest(pin.text.toLowerCase(), known);
      yield {
        message: guess
          ? t('The checklist "{0}" is not known; did you mean "{1}"?', pin.text, guess)
          : t('The checklist "{0}" is not known; known ones: {1}.', pin.text, known.join(', ')),
        span: pin.span,
        ...(guess ? { data: { replacement: guess } } : {}),
      };
    }
  },
};
