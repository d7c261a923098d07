import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { NounPhrase } from './noun-phrase';
import { groupCovering, groupsBefore, phraseAt, phraseBefore } from './noun-phrase';

/** How far a subject may stand from its verb, in items. */
const REACH = 60;
/** Appositions and adverbials between commas that are stepped over. */
const MAX_SEGMENTS = 6;

/** Finds the subject of a verb group inside its sentence. Every search is bounded, so that the whole stays linear. */
export class SubjectFinder {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The subject of the group; null when the sentence shows none (pro-drop, passive without agent). */
  subjectOf(group: VerbGroup, sentence: Sentence, depth = 0): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    if (group.tiedPronoun >= 0) return phraseAt(this.#reading, group.tiedPronoun, sentence.to, groups);
    if (depth > 5) return null;
    if (group.form === 'finite') return this.#finiteSubject(group, sentence, depth);
    return this.#sharedSubject(group, sentence, depth);
  }

  /** A gerund, infinitive or participle has the subject of the finite verb before it, or else of the one after it. */
  #sharedSubject(group: VerbGroup, sentence: Sentence, depth: number): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    let number = groupsBefore(groups, group.from) - 1;
    for (let tries = 0; number >= 0 && tries < 8; number--, tries++) {
      const before = groups[number];
      if (before?.form === 'finite') {
        const subject = this.subjectOf(before, sentence, depth + 1);
        if (subject !== null && !this.#isImpersonal(subject)) return subject;
      }
    }
    const bare = this.#chainBefore(group.from, sentence);
    if (bare !== null && bare.name !== null) return bare;
    number = groupsBefore(groups, group.to);
    const after = groups[number];
    return after?.form === 'finite' && after.from - group.to < REACH
      ? this.subjectOf(after, sentence, depth + 1)
      : null;
  }

  #isImpersonal(phrase: NounPhrase): boolean {
    return phrase.pronoun !== null && phrase.head === 'on';
  }

  #finiteSubject(group: VerbGroup, sentence: Sentence, depth: number): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const end = this.#skipBefore(group.from, sentence.from);
    if (end <= sentence.from) return null;
    const before = items.word(end - 1);
    if (this.#isRelative(end - 1, sentence)) return this.#antecedent(end - 1, sentence);
    if (grammar.coordinators.has(before)) return this.#coordinated(group, sentence, depth);
    if (before === ',' || before === ')' || before === '–' || before === '—' || before === '-') {
      const chained = this.#chainBefore(end, sentence);
      if (chained !== null) return chained;
      return this.#coordinated(group, sentence, depth);
    }
    return (
      this.#phraseSkippingPrepositional(end, sentence, groups) ??
      this.#coordinatedIfClose(group, sentence, depth)
    );
  }

  /** Steps left over adverbs, negations and object pronouns that stand between subject and verb. */
  #skipBefore(from: number, floor: number): number {
    const { grammar, items } = this.#reading;
    let index = from;
    while (index > floor) {
      const word = items.word(index - 1);
      const isObject =
        grammar.clitics.has(word) && !items.isTiedPronoun(index - 1) && !this.#isSubjectPronoun(index - 1);
      const isAdverb =
        grammar.adverbs.has(word) ||
        (grammar.adverbEnding !== '' && word.length > 5 && word.endsWith(grammar.adverbEnding));
      if (!(isObject || isAdverb) || this.#reading.names.at(index - 1) !== null) break;
      index--;
    }
    return index;
  }

  #isSubjectPronoun(index: number): boolean {
    const word = this.#reading.items.word(index);
    return this.#reading.language === 'fr' && (word === 'nous' || word === 'vous' || word === 'lui');
  }

  /** "qui", "che", "who"; "che" and "that" only after a noun or a comma, for they also open reported clauses. */
  #isRelative(index: number, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    const word = items.word(index);
    if (!grammar.relatives.has(word)) return false;
    if (!grammar.complementisers.has(word)) return true;
    const before = index - 1;
    if (before < sentence.from) return false;
    if (items.word(before) === ',') return true;
    const group = groupCovering(this.#reading.verbGroups(sentence), before);
    return group === null && items.isWord(before);
  }

  #antecedent(relative: number, sentence: Sentence): NounPhrase | null {
    return this.#chainBefore(relative, sentence);
  }

  /** "X a dit A et a ajouté B": the subject of the finite verb before. */
  #coordinated(group: VerbGroup, sentence: Sentence, depth: number): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    for (let number = groupsBefore(groups, group.from) - 1; number >= 0; number--) {
      const before = groups[number];
      if (before === undefined || group.from - before.to > REACH) return null;
      if (before.form === 'finite') return this.subjectOf(before, sentence, depth + 1);
    }
    return null;
  }

  #coordinatedIfClose(group: VerbGroup, sentence: Sentence, depth: number): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const floor = Math.max(sentence.from, group.from - 4);
    for (let index = group.from - 1; index >= floor; index--) {
      if (grammar.coordinators.has(items.word(index))) return this.#coordinated(group, sentence, depth);
    }
    return null;
  }

  /** The phrase before the verb; a prepositional phrase there ("le ministre, au micro de X, ...") is stepped over. */
  #phraseSkippingPrepositional(
    end: number,
    sentence: Sentence,
    groups: ReturnType<Reading['verbGroups']>,
  ): NounPhrase | null {
    const { grammar, items } = this.#reading;
    let at = end;
    for (let tries = 0; tries < 4; tries++) {
      const phrase = phraseBefore(this.#reading, at, sentence.from, groups);
      if (phrase === null) return null;
      const before = phrase.from - 1;
      if (before < sentence.from || !grammar.prepositions.has(items.word(before)))
        return this.#widen(phrase, sentence, groups);
      at = before;
      if (at <= sentence.from) return null;
      if (items.word(at - 1) === ',') return this.#chainBefore(at, sentence);
    }
    return null;
  }

  /** "le ministre qui a vu Y a dit": the phrase before the verb is another verb's object; its relative clause has the subject. */
  #widen(phrase: NounPhrase, sentence: Sentence, groups: ReturnType<Reading['verbGroups']>): NounPhrase {
    const inner = groupCovering(groups, phrase.from - 1);
    if (inner === null || inner.form !== 'finite' || phrase.pronoun !== null) return phrase;
    const relative = this.#skipBefore(inner.from, sentence.from) - 1;
    if (relative < sentence.from || !this.#isRelative(relative, sentence)) return phrase;
    return this.#antecedent(relative, sentence) ?? phrase;
  }

  /**
   * The phrase that a chain of appositions before `end` belongs to: "X, président de Y, 52 ans," gives X.
   * A named phrase wins over the described ones between it and the verb.
   */
  #chainBefore(end: number, sentence: Sentence): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    let fallback: NounPhrase | null = null;
    let at = end;
    for (let segment = 0; segment < MAX_SEGMENTS; segment++) {
      while (at > sentence.from && isSeparator(items.word(at - 1))) at--;
      if (at <= sentence.from || items.kind(at - 1) === ITEM.quote) break;
      const start = this.#segmentStart(at, sentence);
      const phrase = this.#isClause(start, at, groups)
        ? null
        : phraseBefore(this.#reading, at, start, groups);
      if (phrase !== null && !grammar.prepositions.has(items.word(phrase.from - 1))) {
        if (phrase.name !== null && phrase.name.type !== 'LOC') return phrase;
        if (phrase.pronoun !== null) return phrase;
        if (phrase.isDefinite || fallback === null) fallback = phrase;
      } else if (phrase === null || end - start > 12) {
        const opening = phraseAt(this.#reading, start, at, groups);
        if (opening !== null && opening.name !== null) return opening;
        if (opening?.pronoun != null) return opening;
        if (opening !== null && opening.isDefinite) fallback = opening;
      }
      at = start;
      if (at <= sentence.from || items.word(at - 1) === ':' || items.word(at - 1) === ';') break;
    }
    return fallback;
  }

  /** The first item after the separator that opens the segment which ends at `end`. */
  #segmentStart(end: number, sentence: Sentence): number {
    const { items } = this.#reading;
    let index = end;
    const floor = Math.max(sentence.from, end - REACH);
    let depth = 0;
    while (index > floor) {
      const word = items.word(index - 1);
      if (word === ')') depth++;
      else if (word === '(' && depth > 0) depth--;
      else if (
        depth === 0 &&
        (isSeparator(word) || word === ':' || word === ';' || items.kind(index - 1) === ITEM.quote)
      )
        break;
      index--;
    }
    return index;
  }

  /** Whether a segment holds a finite verb: then its last phrase is an object, not an apposition. */
  #isClause(from: number, to: number, groups: ReturnType<Reading['verbGroups']>): boolean {
    for (let number = groupsBefore(groups, from); number < groups.length; number++) {
      const group = groups[number];
      if (group === undefined || group.from >= to) return false;
      if (group.form === 'finite') return true;
    }
    return false;
  }

  /** The subject that follows its verb: "a déclaré X", "affirme même au Monde X", "said X". */
  subjectAfter(from: number, sentence: Sentence): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    let index = from;
    for (let steps = 0; index < sentence.to && steps < 8; steps++) {
      const word = items.word(index);
      if (items.isTiedPronoun(index)) return phraseAt(this.#reading, index, sentence.to, groups);
      if (this.#isStepped(index) && this.#reading.names.at(index) === null) {
        index++;
        continue;
      }
      if (grammar.prepositions.has(word) || grammar.ofWords.has(word)) {
        const object = phraseAt(
          this.#reading,
          index + 1,
          this.#afterFirstName(index + 1, sentence.to),
          groups,
        );
        if (object === null) return null;
        index = object.to;
        continue;
      }
      return phraseAt(this.#reading, index, sentence.to, groups);
    }
    return null;
  }

  #isStepped(index: number): boolean {
    const { grammar, items } = this.#reading;
    const word = items.word(index);
    if (grammar.determiners.has(word)) return false;
    if (items.kind(index) === ITEM.number || grammar.adverbs.has(word)) return true;
    return grammar.adverbEnding !== '' && word.length > 5 && word.endsWith(grammar.adverbEnding);
  }

  /** A prepositional phrase ends with its first name: "au Monde | Michel Crépu". */
  #afterFirstName(from: number, limit: number): number {
    for (let index = from; index < limit && index < from + 8; index++) {
      const mention = this.#reading.names.at(index);
      if (mention !== null) return Math.min(limit, mention.to);
    }
    return limit;
  }
}

function isSeparator(word: string): boolean {
  return word === ',' || word === '–' || word === '—' || word === '-';
}
