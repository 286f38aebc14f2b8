/**
 * The suites that run in VS Code, in this order: the first ones need a server that nobody has started yet.
 */
export const suites: readonly (() => Promise<unknown>)[] = [
  () => import('./suite/activation.test.ts'),
  () => import('./suite/silence.test.ts'),
  () => import('./suite/check-file.test.ts'),
  () => import('./suite/diagnostics.test.ts'),
  () => import('./suite/quick-fixes.test.ts'),
  () => import('./suite/checklist-view.test.ts'),
  () => import('./suite/own-checklists.test.ts'),
  () => import('./suite/status-bar.test.ts'),
  () => import('./suite/settings.test.ts'),
  () => import('./suite/server.test.ts'),
  () => import('./suite/language.test.ts'),
];
