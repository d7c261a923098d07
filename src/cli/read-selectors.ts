import type { Selectors } from '../core/anchoring/selectors';
import type { Json } from '../core/annotations/json';
import { readSelectorList } from '../core/annotations/w3c-read';
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

/** W3C selectors, one or a list; null when there is no quote among them. */
export function selectorsFrom(value: unknown): Selectors | null {
  return typeof value === 'object' && value !== null ? readSelectorList(value as Json) : null;
}
