import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import { groupCovering, groupsBefore } from '../reading/group-search';
import { endsAsAdverb, isAdverbPair } from '../reading/verb-forms';
import type { VerbGroup } from '../reading/verb-groups';
import { adverbialBefore } from '../reading/verb-groups';

const EMPHATIC = new Set('lui elle eux elles lei loro'.split(' '));
/** Longest verb with what follows it between two commas, in items. */
const INSERTED = 10;

/** Relatives that hold their preposition, or are no subject by their form. */
const OBLIQUE = new Set('auquel auxquels auxquelles dont cui whom'.split(' '));

/** Reads the small words right before a verb: what is stepped over on the way to its subject, and relatives. */
export class BeforeVerb {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** "La Consulta, ha spiegato con voce roca, decide": whether another verb goes on right after the next comma. */
  isBetweenSubjectAndVerb(group: VerbGroup, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    if (!grammar.isProDrop || group.verbClass !== 'say') return false;
    const groups = this.#reading.verbGroups(sentence);
    const next = groups[groupsBefore(groups, group.to)];
    if (next?.form !== 'finite' || next.from - group.to > INSERTED) return false;
    const start = this.skip(next.from, group.to);
    if (items.word(start - 1) !== ',') return false;
    for (let index = group.to; index < start - 1; index++)
      if (items.kind(index) >= ITEM.quote || items.word(index) === ',') return false;
    return true;
  }

  /** "anche se ammette": if, not the pronoun, which stands before another pronoun only ("se ne va"). */
  isIf({ from }: VerbGroup): boolean {
    const { grammar, items, language } = this.#reading;
    return language === 'it' && items.word(from) === 'se' && !grammar.clitics.has(items.word(from + 1));
  }

  /** "Le maire, lui, dit", "la Chambre, quant à elle, dit": what takes up the subject between commas says nothing new. */
  beforeEmphasis(end: number, sentence: Sentence): number {
    const { items } = this.#reading;
    if (items.word(end - 1) !== ',') return end;
    const length = EMPHATIC.has(items.word(end - 2)) ? 1 : adverbialBefore(this.#reading, end - 1);
    const comma = end - 2 - length;
    return length > 0 && comma > sentence.from && items.word(comma) === ',' ? comma : end;
  }

  /** Steps left over adverbs, negations and object pronouns that stand between subject and verb. */
  skip(from: number, floor: number): number {
    const { grammar, items } = this.#reading;
    let index = from;
    while (index > floor) {
      const word = items.word(index - 1);
      const adverbial = adverbialBefore(this.#reading, index);
      if (adverbial > 0 && index - adverbial > floor) {
        index -= adverbial;
        continue;
      }
      if (index - 1 > floor && isAdverbPair(this.#reading, index - 2)) {
        index -= 2;
        continue;
      }
      const isObject =
        grammar.clitics.has(word) && !items.isTiedPronoun(index - 1) && !this.#isSubjectPronoun(index - 1);
      const isAdverb = grammar.adverbs.has(word) || endsAsAdverb(this.#reading, index - 1);
      if (!(isObject || isAdverb) || this.#reading.names.at(index - 1) !== null) break;
      index--;
    }
    return index;
  }

  #isSubjectPronoun(index: number): boolean {
    const { items, language } = this.#reading;
    const word = items.word(index);
    if (language !== 'fr') return false;
    return word === 'nous' || word === 'vous' || (word === 'lui' && items.isHardBreak(index - 1));
  }

  /** "nella quale", "in cui", "auquel", "à qui", "to whom": a relative that does not act. */
  isOblique(index: number, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    const before = items.word(index - 1);
    if (OBLIQUE.has(items.word(index))) return true;
    return (
      index - 1 > sentence.from &&
      grammar.relatives.has(items.word(index)) &&
      (grammar.prepositions.has(before) || grammar.ofWords.has(before))
    );
  }

  /** "qui", "che", "who"; "che" and "that" only after a noun or a comma, for they also open reported clauses. */
  isRelative(index: number, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    const word = items.word(index);
    if (!grammar.relatives.has(word)) return false;
    if (!grammar.complementisers.has(word)) return true;
    const before = index - 1;
    if (before < sentence.from) return false;
    if (items.word(before) === ',' || items.word(before) === '(') return true;
    const groups = this.#reading.verbGroups(sentence);
    // "dicendosi certo che ...", "si è detto convinto che ...": what is said, not a relative clause.
    if (groupCovering(groups, before - 1)?.verbClass === 'say') return false;
    const group = groupCovering(groups, before);
    return group === null && items.isWord(before);
  }
}
