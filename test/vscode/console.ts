import { env, UIKind } from 'vscode';
import { TESTS_MARK } from '../host/tests-mark.ts';

/**
 * Tells the tests' output from the workbench's own log, where both go to one console: in a browser. VS Code
 * desktop prints what the tests write.
 */
export function markConsole(): void {
  if (env.uiKind !== UIKind.Web) return;
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    const write = console[method].bind(console);
    // VS Code ignores an assignment to these.
    Object.defineProperty(console, method, { value: (...values: unknown[]) => write(TESTS_MARK, ...values) });
  }
}
