/**
 * A function of a text that remembers its answers, so that an edit costs what it touches. Forgets everything at `limit`
 * answers: a bound on memory that needs no bookkeeping.
 */
export function remember<T>(limit: number, compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (answers.has(text)) return answers.get(text) as T;
    if (answers.size >= limit) answers.clear();
    const answer = compute(text);
    answers.set(text, answer);
    return answer;
  };
}
