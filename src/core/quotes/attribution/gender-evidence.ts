import type { NameMention } from '../reading/name-mention';
import type { Reading } from '../reading/reading';
import { groupCovering } from '../reading/group-search';
import { subjectGender } from '../reading/verb-groups';

/** Mentions of a name that are looked at. */
const MENTIONS = 8;

const PRONOUNS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['il', 'm'],
  ['elle', 'f'],
  ['he', 'm'],
  ['she', 'f'],
]);
/** French "il" before these is somebody; before others it may be nobody ("il faut"). */
const OF_SOMEBODY = new Set('a avait aurait était sera dit affirme explique estime'.split(' '));
const OF_NOBODY = new Set('fallu plu'.split(' '));

/** What the verbs and pronouns of an article tell of the gender of people whom it names. Read when asked for, once for each name. */
export class GenderEvidence {
  readonly #reading: Reading;
  readonly #known = new Map<string, 'm' | 'f' | null>();
  #mentions: ReadonlyMap<string, readonly NameMention[]> | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The gender that all the evidence agrees on; null where there is none, or not of one mind. */
  of(name: string): 'm' | 'f' | null {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const told = new Set<'m' | 'f'>();
    for (const mention of this.#mentionsOf(name)) {
      const gender = this.#inVerb(mention) ?? this.#inPronoun(mention);
      if (gender !== null) told.add(gender);
    }
    const [first = null, ...others] = told;
    const gender = others.length === 0 ? first : null;
    this.#known.set(name, gender);
    return gender;
  }

  #mentionsOf(name: string): readonly NameMention[] {
    if (this.#mentions === null) {
      const lists = new Map<string, NameMention[]>();
      for (const mention of this.#reading.names.all) {
        if (mention.type !== 'PER') continue;
        const list = lists.get(mention.name);
        if (list === undefined) lists.set(mention.name, [mention]);
        else if (list.length < MENTIONS) list.push(mention);
      }
      this.#mentions = lists;
    }
    return this.#mentions.get(name) ?? [];
  }

  /** "X est née", "X si è detta": the participle right behind the name. */
  #inVerb({ from, to }: NameMention): 'm' | 'f' | null {
    const sentence = this.#reading.sentenceAt(from);
    const { grammar, items } = this.#reading;
    const before = items.word(from - 1);
    if (grammar.prepositions.has(before) || grammar.ofWords.has(before) || grammar.coordinators.has(before))
      return null;
    const group = groupCovering(this.#reading.verbGroups(sentence), to);
    return group?.form === 'finite' && group.from === to ? subjectGender(this.#reading, group) : null;
  }

  /** "X a passé un an en Irak. Il a été arrêté": the pronoun that begins the next sentence, where no other person is named. */
  #inPronoun({ from, to }: NameMention): 'm' | 'f' | null {
    const { items, names, sentences } = this.#reading;
    const sentence = this.#reading.sentenceAt(from);
    const next = sentences[sentence.number + 1];
    if (from !== sentence.from || next === undefined || next.startsParagraph) return null;
    const word = items.word(next.from);
    const gender = PRONOUNS.get(word) ?? null;
    if (gender === null) return null;
    if (word === 'il' && !OF_SOMEBODY.has(items.word(next.from + 1))) return null;
    if (word === 'il' && OF_NOBODY.has(items.word(next.from + 2))) return null;
    for (const other of names.before(sentence.to)) {
      if (other.from < to) break;
      if (other.type === 'PER' || other.type === 'OTHER') return null;
    }
    return gender;
  }
}
