import type { Annotation } from '../../core/annotations/annotation';
import type { Json } from '../../core/annotations/json';
import { isJsonObject } from '../../core/annotations/json';
import { writeAnnotation } from '../../core/annotations/w3c-write';

/**
 * The text of each annotation as its file had it or as it was written last: what did not change is written back to the
 * letter and costs nothing. Annotations never change, so that a text is valid as long as its annotation lives.
 */
const texts = new WeakMap<Annotation, string | ItemOfFile>();

/** An item of a file that was read: its text is worked out when the file is written first. */
interface ItemOfFile {
  readonly file: FileItems;
  readonly index: number;
}

/** Items are three levels deep: in the collection, its page and the page's list. */
const INDENT = '   ';

/** Items for the list, each on its own lines, without the brackets. */
export function serialiseItems(annotations: readonly Annotation[], kept: readonly Json[]): string {
  const lines = annotations.map(textOf);
  for (const item of kept) lines.push(indented(item));
  return lines.join(',\n');
}

function textOf(annotation: Annotation): string {
  const known = texts.get(annotation);
  if (typeof known === 'string') return known;
  const text = known?.file.textAt(known.index) ?? indented(writeAnnotation(annotation));
  texts.set(annotation, text);
  return text;
}

function indented(item: Json): string {
  return INDENT + JSON.stringify(item, null, 1).replaceAll('\n', `\n${INDENT}`);
}

/** Remembers of each annotation of a file that was just read which item it was. */
export function keepItemTexts(
  text: string,
  items: readonly Json[],
  annotations: readonly Annotation[],
): void {
  const file = new FileItems(text, items.length);
  let next = 0;
  for (const [index, item] of items.entries()) {
    const annotation = annotations[next];
    if (annotation?.origin !== item) continue;
    next++;
    texts.set(annotation, { file, index });
  }
}

/**
 * The text of each item of a file. In a file as Pressmark writes it, an item begins with a line of its own and ends with
 * one; strings hold no line ends, so that no other line can look like those. Of any other file there are no texts, and the
 * items are written anew. That it is such a file is proved: what is around the items is the file with an empty list, and
 * each part is a value by itself. That takes as long as reading the file, and is left until it is written.
 */
class FileItems {
  readonly #count: number;
  #text: string | null;
  #found: readonly string[] = [];

  constructor(text: string, count: number) {
    this.#text = text;
    this.#count = count;
  }

  textAt(index: number): string | undefined {
    if (this.#text !== null) {
      this.#found = itemTexts(this.#text, this.#count);
      this.#text = null;
    }
    return this.#found[index];
  }
}

/** Empty for a file that is laid out in another way. */
function itemTexts(text: string, count: number): readonly string[] {
  const open = `\n${INDENT}{\n`;
  const close = `\n${INDENT}}`;
  const start = text.indexOf(open);
  const end = text.lastIndexOf(close);
  if (start < 0 || end < start || text.includes('\r')) return [];
  const parts = text.slice(start + 1, end + close.length).split(`${close},${open}`);
  if (parts.length !== count) return [];
  const found = parts.map((part, index) => whole(part, index, parts.length, open, close));
  const around = text.slice(0, start + 1) + text.slice(end + close.length);
  return hasNoItems(parse(around)) && found.every((part) => isJsonObject(parse(part))) ? found : [];
}

function hasNoItems(root: Json | undefined): boolean {
  const page = isJsonObject(root) ? root['first'] : undefined;
  const items = isJsonObject(page) ? page['items'] : undefined;
  return Array.isArray(items) && items.length === 0;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Not a value by itself: the file is laid out in another way.
    return undefined;
  }
}

/** Gives a part back what splitting took from it. */
function whole(part: string, index: number, count: number, open: string, close: string): string {
  const head = index === 0 ? '' : open.slice(1);
  return head + part + (index === count - 1 ? '' : close);
}
