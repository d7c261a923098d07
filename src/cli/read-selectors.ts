import type { Selectors } from '../core/anchoring/selectors';
import type { Json } from '../core/annotations/json';
import { readAnnotation } from '../core/annotations/w3c-read';
import type { Line } from './read-lines';

/** One request of `describe` or `locate`: an object with an id and a text, or what is wrong with the line. */
export type RequestLine =
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'request';
      readonly id: string | number;
      readonly text: string;
      readonly rest: Readonly<Record<string, unknown>>;
    };

/** Reads one line of `--jsonl` input. */
export function readRequest({ bytes }: Line): RequestLine {
  let value: unknown;
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    if (json === '') return { kind: 'empty' };
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof SyntaxError ? `not JSON (${error.message})` : 'not valid UTF-8';
    return { kind: 'wrong', message: `${reason}; write one JSON object a line` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'wrong', message: 'not a JSON object' };
  }
  const { id, text, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { kind: 'wrong', message: '"id" is missing or neither a string nor a number' };
  }
  if (typeof text !== 'string') return { kind: 'wrong', message: '"text" is missing or not a string' };
  return { kind: 'request', id, text, rest };
}

export type ReadSelectors =
  { readonly ok: true; readonly selectors: Selectors } | { readonly ok: false; readonly message: string };

/** W3C selectors, one or a list, as an annotation has them. */
export function selectorsFrom(value: unknown): ReadSelectors {
  const none = { ok: false, message: '"selectors" hold no TextQuoteSelector' } as const;
  if (typeof value !== 'object' || value === null) return none;
  const target = { source: 'a', selector: value as Json };
  const read = readAnnotation({ id: 'urn:x-pressmark:selectors', type: 'Annotation', target });
  if (read.kind === 'damaged') {
    const path = ['selectors', ...read.path.slice(2)].join('.');
    return { ok: false, message: `${read.message} (${path})` };
  }
  const selectors = read.kind === 'annotation' ? read.annotation.selectors : null;
  return selectors === null ? none : { ok: true, selectors };
}
