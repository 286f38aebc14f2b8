export { registerLanguageStatus } from './language-status.ts';
export { registerStatusBar, type StatusBar } from './status-bar.ts';
