/**
 * A function that remembers its answers by the key of what it is asked, so that an edit costs what it touches. Forgets
 * everything at `limit` answers: a bound on memory that needs no bookkeeping.
 */
export function rememberBy<Asked, T>(
  limit: number,
  keyOf: (asked: Asked) => string,
  compute: (asked: Asked) => T,
): (asked: Asked) => T {
  const answers = new Map<string, T>();
  return (asked) => {
    const key = keyOf(asked);
    if (answers.has(key)) return answers.get(key) as T;
    if (answers.size >= limit) answers.clear();
    const answer = compute(asked);
    answers.set(key, answer);
    return answer;
  };
}

/** {@link rememberBy} for a function of a text. */
export function remember<T>(limit: number, compute: (text: string) => T): (text: string) => T {
  return rememberBy(limit, (text: string) => text, compute);
}
