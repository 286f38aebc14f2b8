/** When a risk rule holds: an expression over the choices that are selected. */
export type RiskCondition =
  | { readonly kind: 'choice'; readonly id: string }
  | { readonly kind: 'not'; readonly of: RiskCondition }
  | { readonly kind: 'all' | 'any'; readonly of: readonly RiskCondition[] };

const longest = 10_000;
const deepest = 50;

/**
 * Parses `choice_a && (!choice_b || choice_c)`; `!` binds closest, then `&&`, then `||`. `undefined` where the text is
 * no such expression, or longer or deeper than anybody writes.
 */
export function parseCondition(text: string): RiskCondition | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  let at = 0;
  const take = (token: string) => tokens[at] === token && ++at > 0;

  const list = (kind: 'all' | 'any', operator: string, operand: () => RiskCondition | undefined) => {
    const of: RiskCondition[] = [];
    do {
      const each = operand();
      if (!each) return undefined;
      of.push(each);
    } while (take(operator));
    return of.length === 1 ? of[0] : { kind, of };
  };
  const any = (depth: number): RiskCondition | undefined =>
    depth > deepest ? undefined : list('any', '||', () => list('all', '&&', () => single(depth)));
  const single = (depth: number): RiskCondition | undefined => {
    if (depth > deepest) return undefined;
    if (take('!')) {
      const of = single(depth + 1);
      return of && { kind: 'not', of };
    }
    if (take('(')) {
      const inner = any(depth + 1);
      return take(')') ? inner : undefined;
    }
    const id = tokens[at] ?? '';
    if (!/^\w+$/.test(id)) return undefined;
    at += 1;
    return { kind: 'choice', id };
  };

  const condition = any(0);
  return at === tokens.length ? condition : undefined;
}

/** Whether the condition holds while these choices are selected. */
export function holds(condition: RiskCondition, selected: ReadonlySet<string>): boolean {
  if (condition.kind === 'choice') return selected.has(condition.id);
  if (condition.kind === 'not') return !holds(condition.of, selected);
  return condition.kind === 'all'
    ? condition.of.every((each) => holds(each, selected))
    : condition.of.some((each) => holds(each, selected));
}

/** The ids of the choices that the condition is about, each once. */
export function choicesOf(condition: RiskCondition): string[] {
  if (condition.kind === 'choice') return [condition.id];
  if (condition.kind === 'not') return choicesOf(condition.of);
  return [...new Set(condition.of.flatMap(choicesOf))];
}

function tokensOf(text: string): string[] | undefined {
  if (text.length > longest) return undefined;
  const tokens: string[] = [];
  const pattern = /\s*(?:(&&|\|\||[!()]|[A-Za-z0-9_]+)|$)/y;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    if (match[1] === undefined) break;
    tokens.push(match[1]);
  }
  return tokens;
}
