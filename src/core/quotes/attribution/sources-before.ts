import { words } from '../grammar/grammar';
import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import type { Candidate } from './candidate';
import { REACH } from './candidate';
import type { CueContext } from './cue-context';
import { canSpeak } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseAt, phraseBefore } from './noun-phrase';
import { groupsBefore } from '../reading/group-search';
import type { SubjectFinder } from './subject';

const REASONS = new Set('perché poiché giacché parce car'.split(' '));
/** Words of somebody, and items from the noun to the quote. */
const WORDS = /^(?:parole|frase|frasi|affermazioni|dichiarazioni|mots|paroles|propos|phrase|words|remarks)$/;
const WORDS_REACH = 14;
/** What somebody claims, warns of or promises, as somebody else takes it up; and items from it to the quote. */
const CLAIM = words(
  'claim claims allegation allegations accusation accusations assertion assertions warning warnings promise promises pledge pledges suggestion suggestions contention complaint complaints threat threats vow vows assurance assurances',
  'affirmation affirmations promesse promesses menace menaces avertissement avertissements',
  'accusa accuse affermazione affermazioni promessa promesse minaccia minacce avvertimento avvertimenti',
);
const CLAIM_REACH = 18;
/** What leads from it to what is claimed. */
const CLAIMED = /^(?:that|to|that's|che|de|d'|di)$/;
/** Verb groups looked through on the left of a quote. */
const MAX_GROUPS = 8;

/** Finds on the left of a quote who its words are of, told by something else than a verb of saying. */
export class SourcesBefore {
  readonly #reading: Reading;
  readonly #subjects: SubjectFinder;
  readonly #context: CueContext;

  constructor(reading: Reading, subjects: SubjectFinder, context: CueContext) {
    this.#reading = reading;
    this.#subjects = subjects;
    this.#context = context;
  }

  /** "X ha sconsigliato i viaggi, in quanto «...»": reasons in marks are of whoever acts. */
  reasonOf(item: number, sentence: Sentence): Candidate | null {
    const { items } = this.#reading;
    const at = items.word(item - 1) === ',' ? item - 2 : item - 1;
    const isPair = items.word(at) === 'quanto' && items.word(at - 1) === 'in';
    if (!isPair && !REASONS.has(items.word(at))) return null;
    const groups = this.#reading.verbGroups(sentence);
    for (
      let number = groupsBefore(groups, item) - 1, tries = 0;
      number >= 0 && tries < MAX_GROUPS;
      number--, tries++
    ) {
      const group = groups[number];
      if (group?.form !== 'finite' || group.isPassive || item - group.to > REACH) continue;
      const subject = this.#subjects.subjectOf(group, sentence);
      if (subject === null || !canSpeak(this.#reading, subject)) continue;
      return {
        tie: 'verb-before',
        score: 5,
        group,
        cue: [group.from, group.to],
        distance: item - group.to,
        subject,
      };
    }
    return null;
  }

  /** "con le parole di X sulla guerra, «...»", "citando le testuali parole del figlio «...»": whose words stand right before. */
  wordsOf(item: number, sentence: Sentence): Candidate | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const last = groups[groupsBefore(groups, item) - 1];
    const floor = Math.max(sentence.from, item - WORDS_REACH, last?.to ?? 0);
    for (let index = item - 1; index >= floor; index--) {
      if (items.kind(index) >= ITEM.mark) return null;
      const isNoun = grammar.speechNouns.has(items.word(index)) && grammar.ofWords.has(items.word(index + 1));
      if (!isNoun || !WORDS.test(items.word(index))) continue;
      const subject = phraseAt(this.#reading, index + 2, item, groups);
      // "ha definito le parole di X «una vergogna»": the words are what somebody judges.
      const isJudged = last?.verbClass === 'judge' && index - last.to < 3;
      if (subject === null || isJudged || !canSpeak(this.#reading, subject)) return null;
      const distance = item - subject.to;
      const cue = [index, index + 1] as const;
      return { tie: 'verb-before', score: 7.4 - 0.3 * distance, group: null, cue, distance, subject };
    }
    return null;
  }

  /** "did not respond to X's claim that she had «...»", "a salué la promesse de X de «...»": what one takes up is the other's. */
  claimOf(item: number, sentence: Sentence): Candidate | null {
    const { items } = this.#reading;
    for (let index = item - 1; index >= Math.max(sentence.from, item - CLAIM_REACH); index--) {
      if (items.kind(index) >= ITEM.mark) return null;
      if (!CLAIM.has(items.word(index))) continue;
      const subject = this.#ownerBefore(index, sentence) ?? this.#ownerBehind(index, item, sentence);
      const from = subject === null || subject.from < index ? index + 1 : subject.to;
      if (subject === null || !CLAIMED.test(items.word(from)) || !canSpeak(this.#reading, subject))
        return null;
      const distance = item - from;
      return {
        tie: 'verb-before',
        score: 7.8 - 0.1 * distance,
        group: null,
        cue: [index, index + 1],
        distance,
        subject,
      };
    }
    return null;
  }

  /** "X's | claim" */
  #ownerBefore(index: number, sentence: Sentence): NounPhrase | null {
    if (this.#reading.items.word(index - 1) !== "'s") return null;
    const groups = this.#reading.verbGroups(sentence);
    return phraseBefore(this.#reading, index - 1, sentence.from, groups);
  }

  /** "claims | by X", "la promesse | de X" */
  #ownerBehind(index: number, item: number, sentence: Sentence): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const link = items.word(index + 1);
    if (!grammar.ofWords.has(link) && !grammar.agents.has(link)) return null;
    const phrase = phraseAt(this.#reading, index + 2, item, this.#reading.verbGroups(sentence));
    return phrase?.pronoun === null ? phrase : null;
  }

  /** "Selon X, «...»" */
  findAccordingTo(item: number, sentence: Sentence): Candidate | null {
    const floor = Math.max(sentence.from, item - REACH);
    for (let index = item - 1; index >= floor; index--) {
      const found = this.#context.accordingToAt(index, false);
      if (found?.subject == null || found.subject.to > item) continue;
      const distance = item - found.subject.to;
      if (this.#hasQuote(found.subject.to, item) && this.#hasSpeech(found.subject.to, item, sentence))
        continue;
      const isFirst = index <= sentence.from + 1 || this.#reading.items.word(index - 1) === ',';
      const score = distance <= 1 ? 8.8 : isFirst ? 8.2 - 0.05 * distance : 6.5 - 0.1 * distance;
      return { ...found, distance, score };
    }
    return null;
  }

  #hasQuote(from: number, to: number): boolean {
    for (let index = from; index < to; index++)
      if (this.#reading.items.kind(index) === ITEM.quote) return true;
    return false;
  }

  /** Whether another verb of saying stands between. */
  #hasSpeech(from: number, to: number, sentence: Sentence): boolean {
    const groups = this.#reading.verbGroups(sentence);
    const number = groupsBefore(groups, from);
    return groups
      .slice(number, number + MAX_GROUPS)
      .some(
        (one) =>
          one.to <= to &&
          one.form === 'finite' &&
          (one.verbClass === 'say' || one.verbClass === 'judge') &&
          !one.isPassive,
      );
  }
}
