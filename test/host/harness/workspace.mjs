/** The sample workspace that the tests open a fresh copy of. */
import { copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hostFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const seeds = join(hostFolder, '..', '..', 'seeds');

/** Copies it into `folder`, with the seed articles beside its own, and returns `folder`. */
export function prepareWorkspace(folder) {
  cpSync(join(hostFolder, 'workspace'), folder, { recursive: true });
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  for (const seed of readdirSync(seeds)) copyFileSync(join(seeds, seed), join(folder, 'seeds', seed));
  return folder;
}

/** Two copies side by side, as two working copies of one project are. Returns the file that opens both in one window. */
export function prepareSeveralFolders(folder) {
  const names = ['one', 'two'];
  for (const name of names) prepareWorkspace(join(folder, name));
  const file = join(folder, 'both.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: names.map((path) => ({ path })) }));
  return file;
}
