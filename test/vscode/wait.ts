import type { Disposable, Event } from 'vscode';

/** How long to wait for something that should happen at once, in milliseconds. A slow machine needs a part of it. */
const LIMIT = 20_000;

/**
 * Waits until `look` finds something: it looks at once, and again after each of the events.
 *
 * @param what is said when it does not happen
 * @returns what was found: anything but `undefined` and `false`
 */
export function until<Value>(
  what: string | (() => string),
  events: readonly Event<unknown>[],
  look: () => Value | undefined | false,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const subscriptions: Disposable[] = [];
    const end = () => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`Waited in vain: ${typeof what === 'string' ? what : what()}`));
    }, LIMIT);
    const check = () => {
      try {
        const found = look();
        if (found === undefined || found === false) return;
        end();
        resolve(found);
      } catch (error) {
        end();
        reject(error);
      }
    };
    // By then all who hear the event have heard it.
    for (const subscribe of events) subscriptions.push(subscribe(() => queueMicrotask(check)));
    check();
  });
}
