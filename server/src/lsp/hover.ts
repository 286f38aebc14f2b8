import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { Engine } from '../engine/index.ts';
import type { Inspected } from './inspector.ts';

/** Explains what is under the pointer. */
export type Hovers = (params: HoverParams, inspected: Inspected | undefined) => Hover | null;

export function createHovers(engine: Engine): Hovers {
  return ({ position }, inspected) => {
    const inspection = inspected?.inspection;
    if (!inspection) return null;
    const { lines } = inspection.caseStudy;
    const found = engine.hover(inspection, lines.offsetAt(position));
    return (
      (found && {
        contents: { kind: MarkupKind.Markdown, value: found.markdown },
        range: lines.rangeOf(found.span),
      }) ??
      null
    );
  };
}
