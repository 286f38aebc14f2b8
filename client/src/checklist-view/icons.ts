import * as vscode from 'vscode';
import type { ItemState } from './item-state.ts';
import type { ItemNode } from './model.ts';

const icons: Readonly<Record<Exclude<ItemState, 'missing'>, readonly [icon: string, color?: string]>> = {
  met: ['pass', 'testing.iconPassed'],
  'met-by-wording': ['quote', 'testing.iconPassed'],
  partial: ['color-mode', 'list.warningForeground'],
  'to-confirm': ['question'],
  waived: ['law'],
  'not-applicable': ['circle-slash', 'disabledForeground'],
};

const missing = {
  error: ['error', 'list.errorForeground'],
  warning: ['warning', 'list.warningForeground'],
  info: ['info'],
} as const;

/** The icon of an item: its shape tells the state, and for what is missing how much it weighs. */
export function itemIcon({ state, requirement }: ItemNode): vscode.ThemeIcon {
  const [icon, color] = state === 'missing' ? missing[requirement.severity] : icons[state];
  return new vscode.ThemeIcon(icon, color ? new vscode.ThemeColor(color) : undefined);
}
