import { ConfigurationTarget, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { SETTINGS } from '../../ids';

const DEFAULT_FILE = '.pressmark/annotations.json';

/** Path of a folder's annotations file, relative to it; `${user}` stands for the reader's name. */
export function annotationsFile(folder: Uri): string {
  const value = workspace.getConfiguration(undefined, folder).get<unknown>(SETTINGS.annotationsFile);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : DEFAULT_FILE;
}

/** The name that the reader signs with; empty when none was chosen. */
export function creatorName(): string {
  const value = workspace.getConfiguration().get<unknown>(SETTINGS.annotationsCreator);
  return typeof value === 'string' ? value.trim() : '';
}

export async function setCreatorName(name: string): Promise<void> {
  await workspace
    .getConfiguration()
    .update(SETTINGS.annotationsCreator, name.trim(), ConfigurationTarget.Global);
}
