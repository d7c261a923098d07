import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRecogniser } from '../core/entities/load-recogniser';
import type { Recogniser } from '../core/entities/recogniser';
import { fileMessage } from './read-article-file';

/** The recogniser, or where its data should be and what to do. */
export type Model =
  | { readonly ok: true; readonly recogniser: Recogniser }
  | { readonly ok: false; readonly path: string; readonly message: string };

export type ModelLoader = () => Promise<Model>;

/** Where the data lies in the package, seen from `dist/cli.js`. */
const MODEL_PATH = join(__dirname, '..', 'media', 'models', 'entities.bin');

/** Loads the recogniser's data. */
export async function loadModel(path = MODEL_PATH): Promise<Model> {
  const remedy = 'The data of the recogniser belongs there: install Pressmark again.';
  try {
    const loaded = loadRecogniser(await readFile(path));
    if (loaded.ok) return { ok: true, recogniser: loaded.value };
    return { ok: false, path, message: `${loaded.message} ${remedy}` };
  } catch (error) {
    return { ok: false, path, message: `${fileMessage(error)}. ${remedy}` };
  }
}
