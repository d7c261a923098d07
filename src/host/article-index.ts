import type { Analysis } from '../core/analysis/analysis';
import type { EntityType, Mention } from '../core/entities/mention';
import type { Quote } from '../core/quotes/quote';
import type { Span } from '../core/text/span';

/** One entity of an article with all places where it is named. */
export interface Entity {
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** Who said what; `name` is null for the quotes that the article attributes to nobody. */
export interface SpeakerLedger {
  readonly name: string | null;
  readonly quotes: readonly Quote[];
  readonly words: number;
}

export const ENTITY_TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** The entities of an article, most mentioned first, then in the order of the text. */
export function entitiesOf(analysis: Analysis): readonly Entity[] {
  const groups = groupBy(analysis.entities, (mention) => keyOf(mention));
  const entities = [...groups.values()].flatMap((mentions) => {
    const [first] = mentions;
    return first === undefined ? [] : [{ type: first.type, name: first.name, mentions }];
  });
  return entities.toSorted((a, b) => b.mentions.length - a.mentions.length);
}

/** All mentions of the entity that a mention names, in the order of the text. */
export function mentionsOf(analysis: Analysis, mention: Mention): readonly Mention[] {
  const key = keyOf(mention);
  return analysis.entities.filter((each) => keyOf(each) === key);
}

/** The quotes by speaker, in the order in which the speakers are first heard; the unattributed last. Terms are no quotes. */
export function ledgerOf(analysis: Analysis, text: string): readonly SpeakerLedger[] {
  const groups = groupBy(
    analysis.quotes.filter(({ kind }) => kind !== 'term'),
    (quote) => quote.speaker?.name ?? null,
  );
  const ledger = [...groups].map(([name, quotes]) => ({
    name,
    quotes,
    words: quotes.reduce((sum, quote) => sum + countWords(text.slice(quote.start, quote.end)), 0),
  }));
  return ledger.toSorted((a, b) => Number(a.name === null) - Number(b.name === null));
}

export function termsOf(analysis: Analysis): readonly Quote[] {
  return analysis.quotes.filter(({ kind }) => kind === 'term');
}

/** The innermost quote that covers an offset, its marks included. */
export function quoteAt({ quotes }: Analysis, offset: number): Quote | undefined {
  const [found] = at(
    quotes.map((quote) => ({ ...quote.outer, quote })),
    offset,
  );
  return found?.quote;
}

/** What covers an offset, its end included, so that a cursor right behind a word still is on it. Innermost first. */
export function at<T extends Span>(spans: readonly T[], offset: number): readonly T[] {
  return spans
    .filter(({ start, end }) => start <= offset && offset <= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
}

/** As a newsroom counts: what stands between white space and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk)).length;
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyFor: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyFor(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function keyOf({ type, name }: Mention): string {
  return `${type} ${name}`;
}
