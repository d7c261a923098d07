import { ConfigurationTarget, workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { SETTINGS } from '../../ids';

export type SettingName = keyof typeof SETTINGS;
/** The settings that are on or off. */
export type SwitchName = Exclude<SettingName, 'include' | 'annotationsFile' | 'annotationsCreator'>;

const DEFAULT_INCLUDE = ['{seeds,articles,sources}/**/*.{txt,md}'] as const;

/** Globs of the articles of one workspace folder. A value of the wrong shape counts as not set. */
export function articleGlobs(folder: Uri): readonly string[] {
  const value = workspace.getConfiguration(undefined, folder).get<unknown>(SETTINGS.include);
  const globs = typeof value === 'string' ? [value] : Array.isArray(value) ? value : DEFAULT_INCLUDE;
  return globs.filter((glob): glob is string => typeof glob === 'string' && glob.trim() !== '');
}

export function isOn(name: SwitchName): boolean {
  return workspace.getConfiguration().get<unknown>(SETTINGS[name]) !== false;
}

/** Sets a switch where the reader set it already, else for all workspaces. */
export async function setSwitch(name: SwitchName, value: boolean): Promise<void> {
  const configuration = workspace.getConfiguration();
  const isOfWorkspace = configuration.inspect(SETTINGS[name])?.workspaceValue !== undefined;
  const target = isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update(SETTINGS[name], value, target);
}

/** Calls back when any of the named settings changed. */
export function onDidChangeSettings(names: readonly SettingName[], onDidChange: () => void): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(SETTINGS[name]))) onDidChange();
  });
}
