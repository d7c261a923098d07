import type { CodePointSpan, Selectors } from '../anchoring/selectors';
import type { Annotation } from './annotation';
import type { Json, JsonObject } from './json';
import { isJsonObject } from './json';
import type { SourceProblem } from './source';
import { sourceProblem } from './source';

/** Where in an item something is, as a path of property names and indices. */
export type JsonPath = readonly (string | number)[];

/** What an item of the file is. */
export type ReadItem =
  | { readonly kind: 'annotation'; readonly annotation: Annotation }
  /** A valid item that Pressmark keeps without showing it. */
  | { readonly kind: 'unplaced'; readonly id: string; readonly reason: string }
  | { readonly kind: 'damaged'; readonly path: JsonPath; readonly message: string };

export const STATE_PROPERTY = 'pressmark:state';
export const REPEATED_PROPERTY = 'pressmark:repeated';
export const CONFLICT_PROPERTY = 'pressmark:conflictOf';

/** Thrown and caught within this file only: reading stops at the first thing that is not what it must be. */
class Damage extends Error {
  readonly path: JsonPath;

  constructor(path: JsonPath, message: string) {
    super(message);
    this.path = path;
  }
}

/**
 * Reads one W3C annotation. The source of a reply is empty: only the collection knows what it answers. What is wrong with
 * the type of a property is damage; what another tool may rightly do is kept, unplaced.
 */
export function readAnnotation(item: Json): ReadItem {
  try {
    return readItem(item);
  } catch (error) {
    if (error instanceof Damage) return { kind: 'damaged', path: error.path, message: error.message };
    throw error;
  }
}

function readItem(item: Json): ReadItem {
  if (!isJsonObject(item)) throw new Damage([], 'an annotation must be an object');
  const id = item['id'];
  if (typeof id !== 'string' || id === '')
    throw new Damage(['id'], 'an annotation must have an id, a string');
  const type = item['type'];
  if (type !== 'Annotation' && !(Array.isArray(type) && type.includes('Annotation'))) {
    throw new Damage(['type'], 'its type must be Annotation');
  }
  const target = readTarget(item);
  if (target.kind === 'unplaced') return { kind: 'unplaced', id, reason: target.reason };
  const created = text(item, 'created') ?? '';
  const annotation: Annotation = {
    id,
    source: target.source,
    selectors: target.selectors,
    ...readBodies(item),
    state: readState(item),
    motivation: readMotivation(item),
    creator: readCreator(item),
    created,
    modified: text(item, 'modified') ?? created,
    replyTo: target.replyTo,
    conflictOf: text(item, CONFLICT_PROPERTY) ?? null,
    origin: item,
  };
  return { kind: 'annotation', annotation };
}

type ReadTarget =
  | {
      readonly kind: 'placed';
      readonly source: string;
      readonly selectors: Selectors | null;
      readonly replyTo: string | null;
    }
  | { readonly kind: 'unplaced'; readonly reason: string };

function readTarget(item: JsonObject): ReadTarget {
  const given = item['target'];
  const target = Array.isArray(given) && given.length === 1 ? (given as readonly Json[])[0] : given;
  if (typeof target === 'string') {
    // Of other tools, the ids are addresses like those of pages: only the motivation tells what is answered.
    const isReply = target.startsWith('urn:') || (target !== '' && isReplying(item));
    if (isReply) return { kind: 'placed', source: '', selectors: null, replyTo: target };
    return { kind: 'unplaced', reason: `its target ${quoted(target)} has no selector` };
  }
  if (Array.isArray(target)) return { kind: 'unplaced', reason: 'it has several targets' };
  if (!isJsonObject(target)) throw new Damage(['target'], 'its target must be an object or a string');
  const source = target['source'];
  if (typeof source !== 'string') {
    if (source === undefined && typeof target['id'] === 'string') {
      return { kind: 'unplaced', reason: `its target ${quoted(target['id'])} has no source` };
    }
    throw new Damage(['target', 'source'], 'its source must be a string');
  }
  const problem = sourceProblem(source);
  if (problem !== null) return { kind: 'unplaced', reason: `its source ${quoted(source)} ${SAID[problem]}` };
  return readSelectors(target, source);
}

function isReplying(item: JsonObject): boolean {
  return listOf(item['motivation']).includes('replying');
}

const SAID: Readonly<Record<NonNullable<SourceProblem>, string>> = {
  empty: 'is empty',
  foreign: 'is no file of this folder',
  absolute: 'is an absolute path, which is refused',
  'leaves-folder': 'leaves the folder, which is refused',
  backslash: 'has a backslash, which is refused',
  'not-plain': 'is not a plain relative path, which is refused',
};

function readSelectors(target: JsonObject, source: string): ReadTarget {
  const list = listOf(target['selector']);
  let quote: Selectors | null = null;
  let position: CodePointSpan | null = null;
  for (const [index, selector] of list.entries()) {
    const path = ['target', 'selector', index];
    if (!isJsonObject(selector)) throw new Damage(path, 'a selector must be an object');
    if (selector['type'] === 'TextQuoteSelector' && quote === null) quote = readQuote(selector, path);
    if (selector['type'] === 'TextPositionSelector' && position === null)
      position = readPosition(selector, path);
  }
  if (quote === null && list.length > 0) {
    return { kind: 'unplaced', reason: 'it has no TextQuoteSelector' };
  }
  const selectors = quote === null ? null : { ...quote, position };
  return { kind: 'placed', source, selectors, replyTo: null };
}

/** Selectors out of a W3C list of selectors, or of one; null when there is no quote in it or something is wrong with it. */
export function readSelectorList(value: Json | undefined): Selectors | null {
  const target = readAnnotation({
    id: 'urn:x-pressmark:selectors',
    type: 'Annotation',
    target: { source: 'a', selector: value ?? [] },
  });
  return target.kind === 'annotation' ? target.annotation.selectors : null;
}

function readQuote(selector: JsonObject, path: JsonPath): Selectors {
  const exact = selector['exact'];
  if (typeof exact !== 'string') throw new Damage([...path, 'exact'], 'the exact quote must be a string');
  return {
    exact,
    prefix: text(selector, 'prefix', path) ?? '',
    suffix: text(selector, 'suffix', path) ?? '',
    position: null,
    ...(selector[REPEATED_PROPERTY] === true ? { isRepeated: true as const } : {}),
  };
}

function readPosition(selector: JsonObject, path: JsonPath): CodePointSpan {
  const start = offset(selector, 'start', path);
  const end = offset(selector, 'end', path);
  if (end < start) throw new Damage([...path, 'end'], 'a position must not end before it starts');
  return { codePointStart: start, codePointEnd: end };
}

function offset(selector: JsonObject, name: string, path: JsonPath): number {
  const value = selector[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new Damage([...path, name], 'a position must be a whole number from 0');
  }
  return value;
}

function readBodies(item: JsonObject): Pick<Annotation, 'comment' | 'tags'> {
  let comment: string | null = null;
  const tags = new Set<string>();
  for (const [index, body] of listOf(item['body']).entries()) {
    if (typeof body === 'string') continue;
    if (!isJsonObject(body)) throw new Damage(['body', index], 'a body must be an object or a string');
    const value = text(body, 'value', ['body', index]);
    if (value === undefined) continue;
    if (isTagBody(body)) tags.add(value);
    else if (comment === null && isCommentBody(body)) comment = value;
  }
  return { comment: comment ?? '', tags: [...tags] };
}

/** Whether a body is a tag: what it tags with is its value. */
export function isTagBody(body: JsonObject): boolean {
  return body['purpose'] === 'tagging' || body['purpose'] === 'classifying';
}

/** Whether a body is what somebody wrote. */
export function isCommentBody(body: JsonObject): boolean {
  const purpose = body['purpose'];
  return (
    purpose === undefined || purpose === 'commenting' || purpose === 'replying' || purpose === 'describing'
  );
}

function readState(item: JsonObject): Annotation['state'] {
  return text(item, STATE_PROPERTY) === 'resolved' ? 'resolved' : 'open';
}

function readMotivation(item: JsonObject): string {
  const [first] = listOf(item['motivation']);
  if (first === undefined) return 'commenting';
  if (typeof first !== 'string') throw new Damage(['motivation'], 'its motivation must be a string');
  return first;
}

function readCreator(item: JsonObject): string {
  const [first] = listOf(item['creator']);
  if (first === undefined) return '';
  if (typeof first === 'string') return first;
  if (!isJsonObject(first)) throw new Damage(['creator'], 'its creator must be an object or a string');
  return text(first, 'name', ['creator']) ?? '';
}

/** JSON-LD allows one value to stand for a list of one. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function text(object: JsonObject, name: string, path: JsonPath = []): string | undefined {
  const value = object[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new Damage([...path, name], `its ${name} must be a string`);
}

function quoted(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}
