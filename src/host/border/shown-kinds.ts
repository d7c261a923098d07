import { setContextKey } from './context-keys';
import { HIGHLIGHT_KINDS } from './highlight-kinds';
import { isOn, onDidChangeSettings } from './settings';
import type { Disposable } from 'vscode';

/** Keeps the context keys of the kinds of highlights as their settings are. */
export function followShownKinds(): Disposable {
  const update = (): void => {
    for (const { contextKey, setting } of HIGHLIGHT_KINDS) setContextKey(contextKey, isOn(setting));
  };
  update();
  return onDidChangeSettings(
    HIGHLIGHT_KINDS.map(({ setting }) => setting),
    update,
  );
}
