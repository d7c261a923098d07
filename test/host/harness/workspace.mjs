/** The sample workspace that the tests open a fresh copy of. */
import { copyFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
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
