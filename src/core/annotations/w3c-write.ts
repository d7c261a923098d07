import type { Selectors } from '../anchoring/selectors';
import type { Annotation } from './annotation';
import { selectorsKey } from './annotation';
import type { Json, JsonObject } from './json';
import { isJsonObject } from './json';
import {
  CONFLICT_PROPERTY,
  REPEATED_PROPERTY,
  STATE_PROPERTY,
  isCommentBody,
  isTagBody,
  listOf,
  readAnnotation,
} from './w3c-read';

/** What the vocabulary of this project adds to that of the W3C. */
export const CONTEXT: Json = ['http://www.w3.org/ns/anno.jsonld', { pressmark: 'urn:x-pressmark:' }];

/** An annotation as a W3C item. What it was read from stays as it was, but for what changed since. */
export function writeAnnotation(annotation: Annotation): JsonObject {
  const { origin } = annotation;
  const before = origin === null ? null : readBefore(origin, annotation);
  const item: Record<string, Json> = { id: annotation.id, type: 'Annotation', ...origin };
  const put = (name: string, hasChanged: boolean, value: Json | undefined): void => {
    if (!hasChanged) return;
    if (value === undefined) Reflect.deleteProperty(item, name);
    else item[name] = value;
  };
  put('motivation', before?.motivation !== annotation.motivation, annotation.motivation);
  put('creator', before?.creator !== annotation.creator, creatorOf(annotation, origin));
  put('created', before?.created !== annotation.created, annotation.created);
  put('modified', before?.modified !== annotation.modified, annotation.modified);
  put('body', before === null || hasOtherBody(before, annotation), bodyOf(annotation, origin));
  put('target', before === null || hasOtherTarget(before, annotation), targetOf(annotation, origin));
  put(STATE_PROPERTY, (before?.state ?? 'open') !== annotation.state, stateOf(annotation));
  const { conflictOf } = annotation;
  put(CONFLICT_PROPERTY, (before?.conflictOf ?? null) !== conflictOf, conflictOf ?? undefined);
  item['id'] = annotation.id;
  return item;
}

/** One annotation as a document of its own. */
export function writeSingleAnnotation(annotation: Annotation): string {
  return `${JSON.stringify({ '@context': CONTEXT, ...writeAnnotation(annotation) }, null, 2)}\n`;
}

function readBefore(origin: JsonObject, annotation: Annotation): Annotation | null {
  const read = readAnnotation(origin);
  if (read.kind !== 'annotation') return null;
  // A reply's source is that of what it answers, and not in the item.
  return read.annotation.replyTo === null
    ? read.annotation
    : { ...read.annotation, source: annotation.source };
}

function hasOtherBody(a: Annotation, b: Annotation): boolean {
  return a.comment !== b.comment || a.tags.join('\n') !== b.tags.join('\n');
}

function hasOtherTarget(a: Annotation, b: Annotation): boolean {
  return (
    a.source !== b.source ||
    a.replyTo !== b.replyTo ||
    selectorsKey(a.selectors) !== selectorsKey(b.selectors)
  );
}

function stateOf({ state }: Annotation): Json | undefined {
  return state === 'open' ? undefined : state;
}

function creatorOf({ creator }: Annotation, origin: JsonObject | null): Json | undefined {
  if (creator === '') return undefined;
  const given = origin?.['creator'];
  return { type: 'Person', ...(isJsonObject(given) ? given : {}), name: creator };
}

function bodyOf({ comment, tags, replyTo }: Annotation, origin: JsonObject | null): Json | undefined {
  const given = listOf(origin?.['body']);
  const written = given
    .filter(isJsonObject)
    .find((body) => isCommentBody(body) && typeof body['value'] === 'string');
  const tagged = given
    .filter(isJsonObject)
    .filter((body) => isTagBody(body) && typeof body['value'] === 'string');
  const others = given.filter((body) => !isJsonObject(body) || (body !== written && !tagged.includes(body)));
  const purpose = replyTo === null ? 'commenting' : 'replying';
  const bodies: Json[] = [
    ...(comment === ''
      ? []
      : [{ type: 'TextualBody', purpose, format: 'text/markdown', ...written, value: comment }]),
    ...tags.flatMap((tag) => {
      // One tag may be there twice, as a tag and as a class.
      const same = tagged.filter((body) => body['value'] === tag);
      return same.length > 0 ? same : [{ type: 'TextualBody', purpose: 'tagging', value: tag }];
    }),
    ...others,
  ];
  return bodies.length === 0 ? undefined : bodies;
}

function targetOf({ source, selectors, replyTo }: Annotation, origin: JsonObject | null): Json {
  if (replyTo !== null) return replyTo;
  const [first] = listOf(origin?.['target']);
  const given = isJsonObject(first) ? first : {};
  if (selectors === null) return { ...given, source };
  return { ...given, source, selector: selectorList(selectors, listOf(given['selector'])) };
}

/** Selectors as a W3C list: the quote, then the position in code points, then what else was there. */
export function selectorList(selectors: Selectors, given: readonly Json[] = []): readonly Json[] {
  const { exact, prefix, suffix, position, isRepeated } = selectors;
  const ofType = (type: string): JsonObject | undefined =>
    given.filter(isJsonObject).find((selector) => selector['type'] === type);
  const oldQuote = ofType('TextQuoteSelector');
  const oldPosition = ofType('TextPositionSelector');
  const others = given.filter((selector) => selector !== oldQuote && selector !== oldPosition);
  const { [REPEATED_PROPERTY]: _repeated, ...rest } = oldQuote ?? {};
  const repeated = isRepeated === true ? { [REPEATED_PROPERTY]: true } : {};
  const quote: Json = { type: 'TextQuoteSelector', ...rest, exact, prefix, suffix, ...repeated };
  if (position === null) return [quote, ...others];
  const { codePointStart: start, codePointEnd: end } = position;
  return [quote, { type: 'TextPositionSelector', ...oldPosition, start, end }, ...others];
}
