import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Wraps a handler so that whatever goes wrong in it is logged and never ends the server. */
export type RunSafe = <Params, Result>(
  name: string,
  fallback: Result,
  handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
) => (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>>;

/**
 * Makes {@link RunSafe}: a request that was cancelled before or during the work is answered as cancelled, a failed one
 * with its fallback.
 */
export function createRunSafe(log: (message: string) => void): RunSafe {
  const cancelled = () => new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'Cancelled');
  return (name, fallback, handler) => async (params, token) => {
    // A client that sends a second parameter puts it where the token should be.
    const isCancelled = () => token?.isCancellationRequested === true;
    if (isCancelled()) return cancelled();
    try {
      const result = await handler(params, token);
      return isCancelled() ? cancelled() : result;
    } catch (error) {
      log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };
}
