import type { Agreement } from '../grammar/grammar';
import type { NameMention } from '../reading/name-mention';
import type { Reading } from '../reading/reading';
import type { NounPhrase } from './noun-phrase';
import type { Referent } from './referent';
import { fromName } from './referent';

/** Names looked back through. */
export const NAME_MEMORY = 40;
/** Names between the latter of two and "the latter". */
export const LATTER_MEMORY = 8;

/** The names before a place in the text, by how much a reader has them in mind. */
export class NameMemory {
  readonly #reading: Reading;
  readonly #agrees: (referent: Referent, agreement: Agreement) => boolean;
  readonly #counts = new Map<string, number>();

  constructor(reading: Reading, agrees: (referent: Referent, agreement: Agreement) => boolean) {
    this.#reading = reading;
    this.#agrees = agrees;
  }

  /** The most salient name before an item: near, often named, and not behind a preposition. */
  nearest(
    before: number,
    agreement: Agreement,
    accepts: (type: Referent['type'], name: string) => boolean,
  ): Referent | null {
    const here = this.#reading.sentenceAt(before).number;
    let best: Referent | null = null;
    let top = -Infinity;
    let looked = 0;
    for (const mention of this.#reading.names.before(before)) {
      if (++looked > NAME_MEMORY) break;
      const referent = fromName(mention);
      if (!accepts(referent.type, referent.name) || !this.#agrees(referent, agreement) || isLoneWord(mention))
        continue;
      const distance = here - this.#reading.sentenceAt(mention.from).number;
      const salience =
        Math.log(this.#count(mention.name)) -
        0.6 * distance -
        (this.#isAttached(mention) ? 0.7 : 0) -
        0.02 * looked;
      if (salience > top) {
        top = salience;
        best = referent;
      }
    }
    return best;
  }

  /** "ce dernier": the last person named, whoever else was; "l'intéressé": the last who is not whoever spoke. */
  last(
    before: number,
    agreement: Agreement,
    within: number,
    except: Referent | null = null,
  ): Referent | null {
    let looked = 0;
    for (const mention of this.#reading.names.before(before)) {
      if (++looked > within) return null;
      const referent = fromName(mention);
      const isOther = mention.type === 'PER' && mention.name !== except?.name;
      if (isOther && this.#agrees(referent, agreement)) return referent;
    }
    return null;
  }

  /** "peut-on lire": the organisation that the article has been about, for a text whose author is not named. */
  nearestOrganisation(before: number): Referent | null {
    const organisation = this.nearest(before, { gender: null, number: 's' }, (type) => type === 'ORG');
    const any = { gender: null, number: 's' } as const;
    return (
      organisation ??
      this.nearest(before, any, (type) => type === 'OTHER' || type === 'LOC') ??
      this.nearest(before, any, (type) => type === 'MISC')
    );
  }

  #isAttached(mention: NameMention): boolean {
    const { grammar, items } = this.#reading;
    const word = items.word(mention.from - 1);
    return grammar.prepositions.has(word) || grammar.ofWords.has(word);
  }

  /** How often the article names somebody. */
  #count(name: string): number {
    if (this.#counts.size === 0) {
      for (const mention of this.#reading.names.all)
        this.#counts.set(mention.name, (this.#counts.get(mention.name) ?? 0) + 1);
    }
    return this.#counts.get(name) ?? 1;
  }
}

/** A single capitalised word that the recogniser did not mark proves nothing. */
function isLoneWord(mention: NameMention): boolean {
  return mention.type === 'OTHER' && !mention.name.includes(' ');
}

/** "the court" for the Court of Session: the last organisation whose name holds the noun. */
export function organisationCalled(reading: Reading, phrase: NounPhrase): Referent | null {
  const { grammar, names } = reading;
  const isOrganisation = grammar.organisationNouns.has(phrase.head);
  if (phrase.head.length < 4 || grammar.personNouns.has(phrase.head)) return null;
  let looked = 0;
  for (const mention of names.before(phrase.from)) {
    if (++looked > 4 * NAME_MEMORY) return null;
    if (
      (isOrganisation ? mention.type !== 'PER' : mention.type === 'ORG') &&
      mention.name.toLowerCase().split(' ').includes(phrase.head)
    )
      return { ...fromName(mention), type: 'ORG' };
  }
  return null;
}
