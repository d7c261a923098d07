import { commands } from 'vscode';
import type { CONTEXT_KEYS } from '../../ids';

export type ContextKey = (typeof CONTEXT_KEYS)[keyof typeof CONTEXT_KEYS];

/** Sets what `when` clauses in package.json ask for. */
export function setContextKey(key: ContextKey, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}
