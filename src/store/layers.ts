import type { Annotation } from '../core/annotations/annotation';
import { decodeText } from '../core/text/decode';
import { parseAnnotationsFile } from './format/annotations-file';
import type { Files } from './ports';

/** Another reader's file, shown beside one's own. */
export interface Layer {
  readonly user: string;
  readonly path: string;
  readonly annotations: readonly Annotation[];
  /** Why it cannot be shown; null when it can. */
  readonly problem: string | null;
}

/** Stands for the reader's name in the path of the file. */
export const USER_VARIABLE = '${user}';

/** Files of other stores beside those of the readers: nobody's notes. */
const OTHERS: ReadonlySet<string> = new Set(['.pressmark/corrections.json', '.pressmark/codebook.json']);

/** Whether a path may hold a reader's notes, whatever the template says. */
export function mayHoldNotes(path: string): boolean {
  return !OTHERS.has(path);
}

/**
 * The path with the reader's name in it: letters, digits and `-` only, so that any name makes a file name, and a `-` behind a name that
 * would make another store's.
 */
export function pathFor(template: string, user: string): string {
  const path = template.replaceAll(USER_VARIABLE, fileNameOf(user));
  return mayHoldNotes(path) ? path : template.replaceAll(USER_VARIABLE, `${fileNameOf(user)}-`);
}

function fileNameOf(user: string): string {
  const plain = user
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'anonymous' : plain;
}

/** Other readers' files beside one's own: those whose name fits the template, with another user. */
export async function findLayers(files: Files, template: string, ownPath: string): Promise<readonly Layer[]> {
  const slash = template.lastIndexOf('/');
  const folder = slash < 0 ? '' : template.slice(0, slash);
  const [before, after, ...others] = template.slice(slash + 1).split(USER_VARIABLE);
  if (before === undefined || after === undefined || others.length > 0 || folder.includes(USER_VARIABLE))
    return [];
  const listed = await files.list(folder);
  if (!listed.ok) return [];
  const layers: Layer[] = [];
  for (const name of listed.value) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const isLayer =
      name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length;
    if (!isLayer || path === ownPath || !mayHoldNotes(path)) continue;
    layers.push(await readLayer(files, path, name.slice(before.length, name.length - after.length)));
  }
  return layers;
}

async function readLayer(files: Files, path: string, user: string): Promise<Layer> {
  const read = await files.read(path);
  if (!read.ok) {
    const problem = read.failure.kind === 'missing' ? 'it is not there any more' : read.failure.message;
    return { user, path, annotations: [], problem: `${path}: ${problem}` };
  }
  const decoded = decodeText(read.value);
  const parsed = decoded.ok ? parseAnnotationsFile(decoded.text) : decoded;
  if (!parsed.ok) return { user, path, annotations: [], problem: `${path}: ${parsed.message}` };
  return { user, path, annotations: parsed.value.annotations.sorted, problem: null };
}
