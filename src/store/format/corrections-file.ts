import { selectorsKey } from '../../core/annotations/annotation';
import type { Selectors } from '../../core/anchoring/selectors';
import { findContradictions } from '../../core/annotations/contradictions';
import type { Correction, Fix } from '../../core/annotations/corrections';
import type { Json, JsonObject } from '../../core/annotations/json';
import { isJsonObject } from '../../core/annotations/json';
import { listOf, readSelectorList } from '../../core/annotations/w3c-read';
import { selectorList } from '../../core/annotations/w3c-write';
import { sourceProblem } from '../../core/annotations/source';
import { createListCodec } from './list-file';

/** How the corrections file is read, written and merged. */
export const correctionsCodec = createListCodec<Correction>({
  property: 'corrections',
  version: 1,
  keyOf: ({ id }) => id,
  read: readCorrection,
  write: ({ id, source, selectors, fix, creator, created }, origin) => ({
    id,
    source,
    selector: writeSelectors(selectors, origin?.['selector']),
    fix: writeFix(fix, origin?.['fix']),
    creator,
    created,
  }),
  compare: (theirs, ours) =>
    findContradictions(theirs, ours).map(({ winner, loser }) => ({
      id: winner.id,
      kind: 'contradicted',
      copy: loser.id,
    })),
});

type Read<T> = { readonly value: T } | { readonly property: string; readonly message: string };

function readCorrection(item: JsonObject): Read<Correction> {
  const {
    id,
    source,
    selector,
    fix,
    creator = '',
    created = '',
  } = item as Readonly<Record<string, JsonObject[string]>>;
  if (typeof id !== 'string' || id === '') return { property: 'id', message: 'it must have an id, a string' };
  if (typeof source !== 'string' || sourceProblem(source) !== null) {
    return { property: 'source', message: 'the source must be a path within the folder' };
  }
  const selectors = readSelectorList(selector);
  if (selectors === null) return { property: 'selector', message: 'it must hold a TextQuoteSelector' };
  if (typeof creator !== 'string') return { property: 'creator', message: 'the creator must be a string' };
  if (typeof created !== 'string') return { property: 'created', message: 'the time must be a string' };
  const read = isJsonObject(fix) ? readFix(fix) : null;
  if (read === null) return { property: 'fix', message: 'the fix is none that Pressmark knows' };
  return { value: { id, source, selectors, fix: read, creator, created } };
}

/** `given`: the fix as the file had it. What Pressmark does not know of it survives. */
function writeFix(fix: Fix, given: Json | undefined): JsonObject {
  const before = isJsonObject(given) && given['kind'] === fix.kind ? given : {};
  if (fix.kind !== 'set-speaker') return { ...before, ...fix };
  const { kind, name, speaker } = fix;
  return { ...before, kind, name, speaker: writeSelectors(speaker, before['speaker']) };
}

/** As the file had them, where they say the same: it may say more. */
function writeSelectors(selectors: Selectors | null, given: Json | undefined): Json {
  if (given !== undefined && selectorsKey(readSelectorList(given)) === selectorsKey(selectors)) return given;
  return selectors === null ? null : selectorList(selectors, listOf(given));
}

function readFix(fix: JsonObject): Fix | null {
  const { kind, name, speaker, quoteKind, type } = fix as Readonly<
    Record<string, JsonObject[string] | undefined>
  >;
  switch (typeof kind === 'string' ? kind : '') {
    case 'set-speaker':
      if (name !== null && !isName(name)) return null;
      return { kind: 'set-speaker', name, speaker: speaker === null ? null : readSelectorList(speaker) };
    case 'not-a-quote':
      return { kind: 'not-a-quote' };
    case 'reject-entity':
      return { kind: 'reject-entity' };
    case 'mark-as-quote':
      return isOneOf(quoteKind, QUOTE_KINDS) ? { kind: 'mark-as-quote', quoteKind } : null;
    case 'retype-entity':
      return isOneOf(type, ENTITY_TYPES) ? { kind: 'retype-entity', type } : null;
    case 'name-entity':
      return isName(name) ? { kind: 'name-entity', name } : null;
    default:
      return null;
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

const QUOTE_KINDS = ['direct', 'fragment', 'indirect', 'term'] as const;
const ENTITY_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

function isOneOf<T extends string>(value: unknown, list: readonly T[]): value is T {
  return (list as readonly unknown[]).includes(value);
}
