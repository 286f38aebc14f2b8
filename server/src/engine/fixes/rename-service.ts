import type { FixProvider } from './types.ts';

/** Writes the right name of a service, here or wherever the wrong one stands in the prose of the file. */
export const renameService: FixProvider = {
  rules: ['service-name'],
  *fixes({ span, data }, { caseStudy, context }) {
    const { replacement } = data;
    if (replacement === undefined) return;
    const { t, named } = context;
    yield {
      title: t('Change to {0}', replacement),
      preferred: true,
      safe: false,
      edits: [{ span, text: replacement }],
    };
    const plain = (start: number, end: number) => caseStudy.text.slice(start, end).replace(/\s+/g, ' ');
    const written = plain(span.start, span.end);
    const places = named.inBody.filter(
      ({ problem, place, start, end }) => problem && place !== 'code' && plain(start, end) === written,
    );
    const edits = [
      ...(places.some(({ start }) => start === span.start) ? [] : [{ span, text: replacement }]),
      ...places.map(({ start, end, problem }) => ({ span: { start, end }, text: problem!.replacement })),
    ];
    if (edits.length > 1)
      yield {
        title: t('Change to {0} everywhere in this file', replacement),
        preferred: false,
        safe: false,
        edits,
      };
  },
};
