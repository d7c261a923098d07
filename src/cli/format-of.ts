import { isJsonObject } from '../core/annotations/json';

export type FileFormat = 'annotations' | 'corrections' | 'codes';

/**
 * Which of Pressmark's files texts are versions of, by the property that holds the list. One is enough to tell, since git
 * gives an empty BASE for a file that both made; what is none of them is read, and refused, as annotations.
 */
export function formatOf(texts: readonly string[]): FileFormat {
  for (const text of texts) {
    const root = parse(text);
    if (!isJsonObject(root)) continue;
    if (root['type'] === 'AnnotationCollection') return 'annotations';
    if (Array.isArray(root['corrections'])) return 'corrections';
    if (Array.isArray(root['codes'])) return 'codes';
  }
  return 'annotations';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Its reader says what is wrong and where.
    return undefined;
  }
}
