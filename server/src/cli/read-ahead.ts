/**
 * Starts work on up to `limit` items ahead of the one being consumed; the results come in the order of the items.
 * `start` must not reject: expected errors are values.
 */
export async function* readAhead<Item, Result>(
  items: AsyncIterable<Item>,
  start: (item: Item) => Promise<Result>,
  limit: number,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  for await (const item of items) {
    started.push(start(item));
    if (started.length >= limit) yield await started.shift()!;
  }
  while (started.length > 0) yield await started.shift()!;
}
