import type { MarkedSpan } from '../marks/mark';
import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import { isOpenQuote } from '../reading/verb-forms';
import type { VerbGroup } from '../reading/verb-groups';
import type { Candidate } from './candidate';
import type { CueContext } from './cue-context';
import { canSpeak, isPluralPhrase } from './described-source';
import { isDash, seatOf } from './distant-subject';
import type { NounPhrase } from './noun-phrase';
import { phraseAt, phraseBefore } from './noun-phrase';
import { groupCovering, groupsBefore } from '../reading/group-search';
import type { SubjectFinder } from './subject';

/** Languages in which the subject stands before the verb after a quote ("...", X said). */
const SUBJECT_FIRST = new Set(['en', 'de']);

const THUS = new Set(['così', 'ainsi']);
/** Items from there to its verb: the subject may stand between. */
const THUS_REACH = 10;

/** Items from a quote to the noun of speech that takes it up. */
const NOUN_REACH = 7;

/** What else somebody's words are called behind "it is": "è la linea di X", "c'est le credo de X". */
const THOUGHTS = new Set(
  (
    'linea mantra refrain ritornello auspicio convinzione tesi diktat bilancio analisi certezza speranza timore sintesi amarezza grido ' +
    'ligne credo leitmotiv constat conviction crainte espoir bilan verdict thèse analyse cri'
  ).split(' '),
);
const THIS_IS = /^(?:è|era|c'|tel|telle)$/;

/** Verbs at the end of a sentence, and items from a quote to the clause there, that are looked at. */
const LAST_GROUPS = 3;
const END_REACH = 45;

/** Words of a role before the name that it belongs to. */
const MAX_ROLE_LENGTH = 10;

/** Finds the cue that follows a quote. */
export class CuesAfter {
  readonly #reading: Reading;
  readonly #spans: readonly MarkedSpan[];
  readonly #subjects: SubjectFinder;
  readonly #context: CueContext;

  constructor(reading: Reading, spans: readonly MarkedSpan[], subjects: SubjectFinder, context: CueContext) {
    this.#reading = reading;
    this.#spans = spans;
    this.#subjects = subjects;
    this.#context = context;
  }

  /** «...», a dit X / "...," X said / «...», selon X. */
  find(item: number, number: number, sentence: Sentence): Candidate | null {
    const { items, grammar } = this.#reading;
    let index = item + 1;
    let hasComma = /[,!?]$/.test(
      items.text.slice(this.#spans[number]?.start ?? 0, this.#spans[number]?.end ?? 0).slice(-2),
    );
    while (index < sentence.to && (',–—-):'.includes(items.word(index)) || items.kind(index) === ITEM.soft)) {
      hasComma = true;
      index++;
    }
    if (index >= sentence.to || items.kind(index) === ITEM.quote) return null;
    const isInitial = this.#context.isInitial(item, sentence);
    const according = this.#context.accordingToAt(index, true);
    if (according !== null) return { ...according, distance: 0, score: hasComma || isInitial ? 9 : 8 };
    const parted = this.#between(item, sentence);
    if (parted !== null) return parted;
    const far = this.#accordingToFar(index, sentence);
    const near = grammar.asWords.has(items.word(index))
      ? this.#asAfter(index, sentence)
      : (this.#verbAfter(index, hasComma, isInitial, sentence) ??
        this.#subjectVerbAfter(index, hasComma, isInitial, sentence));
    const best = near === null || (far !== null && far.score > near.score) ? far : near;
    return best ?? this.#signedAfter(item, sentence) ?? this.#wordsOfAfter(index, sentence);
  }

  /** "Les Farc, «très attristés», ont proposé": between a subject and its verb the subject's own words stand. */
  #between(item: number, sentence: Sentence): Candidate | null {
    const { grammar, items } = this.#reading;
    if (items.word(item - 1) !== ',' || items.word(item + 1) !== ',') return null;
    const groups = this.#reading.verbGroups(sentence);
    const verb = groupCovering(groups, item + 2);
    if (verb?.form !== 'finite' || verb.tiedPronoun >= 0) return null;
    const subject = phraseBefore(this.#reading, item - 1, sentence.from, groups);
    if (subject?.to !== item - 1 || !canSpeak(this.#reading, subject)) return null;
    const isDetermined =
      subject.name?.from === subject.from || grammar.determiners.has(items.word(subject.from));
    const isFirst = subject.from === sentence.from || items.word(subject.from - 1) === ',';
    if (!isDetermined || !isFirst || isPluralPhrase(this.#reading, subject) !== verb.isPlural) return null;
    return { tie: 'shared', score: 6, group: null, cue: null, distance: 1, subject };
  }

  /** «A» quand on exerce une fonction publique, répond X. / "A" if it lost its status, X has said. At the end of the sentence. */
  reporterAtEnd(item: number, sentence: Sentence): Candidate | null {
    const { items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const number = groupsBefore(groups, item + 1);
    for (const group of groups.slice(Math.max(number, groups.length - LAST_GROUPS)).reverse()) {
      if (group.from - item > END_REACH || group.form !== 'finite' || group.verbClass !== 'say') continue;
      if (group.isPassive || group.tiedPronoun >= 0 || group.from <= item + 1) continue;
      const subject =
        items.word(group.from - 1) === ','
          ? this.#invertedAtEnd(group, sentence)
          : this.#closingSubject(group, sentence);
      if (subject === null) continue;
      const distance = group.from - item;
      const cue = [group.from, group.to] as const;
      return { tie: 'verb-after', score: 5.2 - 0.03 * distance, group, cue, distance, subject };
    }
    return null;
  }

  #invertedAtEnd(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    const after = this.#subjects.subjectAfter(group.to, sentence, group.isPlural);
    if (after === null || (after.name === null && !after.isDefinite)) return null;
    return canSpeak(this.#reading, after) ? after : null;
  }

  /** ", Prof Berzofsky explained." in English alone: elsewhere a verb there goes on with the sentence. */
  #closingSubject(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    const { items, language } = this.#reading;
    if (language !== 'en' || sentence.to - group.to > 2) return null;
    const subject = this.#subjects.subjectOf(group, sentence);
    if (subject === null || subject.to > group.from || subject.pronoun !== null) return null;
    const lead = subject.name === null ? subject.from : Math.min(subject.from, subject.name.from);
    for (let index = lead - 1; index >= lead - MAX_ROLE_LENGTH; index--)
      if (items.word(index) === ',') return canSpeak(this.#reading, subject) ? subject : null;
    return null;
  }

  /** «...» (X, créateur de la série): who said it, in parentheses. */
  #signedAfter(item: number, sentence: Sentence): Candidate | null {
    const { items, names } = this.#reading;
    const opener = items.word(item + 1);
    const mention = opener === '(' || isDash(opener) ? names.at(item + 2) : null;
    if (mention?.type !== 'PER' || !mention.name.includes(' ')) return null;
    const after = items.word(mention.to);
    if (opener === '(' && after !== ',' && after !== ')') return null;
    // «...» - X: nothing but the name stands between the dash and the end of the line.
    if (opener !== '(' && (mention.to < sentence.to || item > sentence.from)) return null;
    const subject = phraseAt(this.#reading, mention.from, sentence.to, []);
    return { tie: 'signature', score: 7, group: null, cue: null, distance: 1, subject };
  }

  /** «...», è stata la risposta di X / queste le parole di X / con queste parole X ha accolto ...: a noun of speech after the quote. */
  #wordsOfAfter(from: number, sentence: Sentence): Candidate | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    // "«...» di fronte alle richieste degli estremisti"
    if (grammar.ofWords.has(items.word(from))) return null;
    for (let index = from; index < sentence.to && index < from + NOUN_REACH; index++) {
      if (!items.isWord(index) && items.word(index) !== ':') return null;
      const isThought = THOUGHTS.has(items.word(index)) && THIS_IS.test(items.word(from));
      if (!grammar.speechNouns.has(items.word(index)) && !isThought) continue;
      const owner = this.#ownerAfter(index, groups);
      const isOf = owner >= 0;
      const isWith =
        grammar.prepositions.has(items.word(from)) && grammar.determiners.has(items.word(index - 1));
      if (!isOf && !isWith) return null;
      const subject = phraseAt(this.#reading, isOf ? owner : index + 1, sentence.to, groups);
      if (subject === null || !canSpeak(this.#reading, subject)) return null;
      const cue = [index, index + 1] as const;
      return { tie: 'verb-after', score: 6.5, group: null, cue, distance: index - from, subject };
    }
    return null;
  }

  /** "il commento a caldo di X", "la risposta secca dell'ex ministro": the item behind the "of" that a noun has; -1 for none. */
  #ownerAfter(noun: number, groups: readonly VerbGroup[]): number {
    const { grammar, items } = this.#reading;
    const isHot = items.word(noun + 1) === 'a' && items.word(noun + 2) === 'caldo';
    const isAdjective =
      items.kind(noun + 1) === ITEM.word &&
      !grammar.prepositions.has(items.word(noun + 1)) &&
      (groupCovering(groups, noun + 1)?.verbClass ?? 'common') === 'common';
    const step = [1, ...(isHot ? [3] : []), ...(isAdjective ? [2] : [])].find((each) =>
      grammar.ofWords.has(items.word(noun + each)),
    );
    return step === undefined ? -1 : noun + step + 1;
  }

  /** "il « l'a remplacé » , et ce jusqu'en 2013, selon lui": at the end of the sentence. */
  #accordingToFar(from: number, sentence: Sentence): Candidate | null {
    for (let index = from + 1; index < sentence.to && index < from + 25; index++) {
      if (this.#reading.items.kind(index) === ITEM.quote) return null;
      const found = this.#context.accordingToAt(index, true);
      if (found !== null) return { ...found, distance: index - from, score: 5.5 - 0.1 * (index - from) };
    }
    return null;
  }

  #asAfter(index: number, sentence: Sentence): Candidate | null {
    const groups = this.#reading.verbGroups(sentence);
    const group = groups[groupsBefore(groups, index)];
    if (
      group === undefined ||
      group.from > index + (THUS.has(this.#reading.items.word(index)) ? THUS_REACH : 4) ||
      (group.verbClass !== 'say' && group.verbClass !== 'judge')
    )
      return this.#thusAfter(index, sentence);
    const agent = this.#context.agentAfter(group.to, sentence);
    const subject = agent ?? (group.form === 'finite' ? this.#subjects.subjectOf(group, sentence) : null);
    const before = subject !== null && subject.from > index ? subject : null;
    const after = before ?? this.#subjects.subjectAfter(group.to, sentence, group.isPlural);
    return {
      tie: 'verb-after',
      score: 7.5,
      group,
      cue: [group.from, group.to],
      distance: group.from - index,
      subject: after,
    };
  }

  /** «...», così il ministro X in una nota: no verb. */
  #thusAfter(index: number, sentence: Sentence): Candidate | null {
    const { grammar, items } = this.#reading;
    if (!THUS.has(items.word(index))) return null;
    const groups = this.#reading.verbGroups(sentence);
    const at = items.word(index + 1) === ',' ? this.#afterComma(index + 2, sentence) : index + 1;
    const subject = at < 0 ? null : phraseAt(this.#reading, at, sentence.to, groups);
    const isNew =
      subject !== null && (subject.name !== null || grammar.determiners.has(items.word(subject.from)));
    if (!isNew || !canSpeak(this.#reading, subject)) return null;
    if (groupCovering(groups, subject.to)?.form === 'finite') return null;
    return { tie: 'verb-after', score: 7.5, group: null, cue: [index, index + 1], distance: 0, subject };
  }

  /** The item after the next comma, when it is near; -1 for none. */
  #afterComma(from: number, sentence: Sentence): number {
    for (let index = from; index < sentence.to && index < from + NOUN_REACH; index++)
      if (this.#reading.items.word(index) === ',') return index + 1;
    return -1;
  }

  #verbAfter(index: number, hasComma: boolean, isInitial: boolean, sentence: Sentence): Candidate | null {
    const group = this.#groupFrom(index, sentence);
    if (group === null) return null;
    const isSpeech = group.verbClass === 'say' || group.verbClass === 'judge';
    const base = { tie: 'verb-after' as const, group, cue: [group.from, group.to] as const, distance: 0 };
    if (group.isPassive) return null;
    if (group.tiedPronoun >= 0 && this.#reading.items.word(group.tiedPronoun) === 'on') {
      return { ...base, tie: 'on-reads', score: 8, subject: null };
    }
    if (group.tiedPronoun >= 0) {
      return { ...base, score: 9.5, subject: phraseAt(this.#reading, group.tiedPronoun, sentence.to, []) };
    }
    const subject =
      this.#subjects.subjectAfter(group.to, sentence, group.isPlural) ??
      seatOf(this.#reading, group, sentence);
    if (!isSpeech) {
      const isNamed =
        subject?.from === group.to &&
        (subject.name === null
          ? subject.pronoun !== null ||
            (canSpeak(this.#reading, subject) &&
              this.#reading.grammar.determiners.has(this.#reading.items.word(subject.from)))
          : this.#isEnd(subject.to) || subject.name.type === 'PER');
      return hasComma && isInitial && (isNamed || this.#isLate(group, subject)) && group.form === 'finite'
        ? { ...base, score: 6, subject }
        : null;
    }
    if (group.form === 'gerund' || group.form === 'infinitive') return null;
    if (group.form === 'participle' && !(hasComma && isInitial)) return null;
    const isSubject = subject !== null && this.#isSubjectLike(subject, group.isPlural);
    if (!isSubject && !this.#reading.grammar.isProDrop)
      return hasComma && isInitial ? { ...base, score: 6, subject: null } : null;
    if (!hasComma && !isInitial && !(isSubject && group.verbClass === 'say')) return null;
    return {
      ...base,
      score: (hasComma ? 9 : 7.5) - (isInitial ? 0 : 0.8),
      subject: isSubject ? subject : null,
    };
  }

  /** "«...», piange al telefono la collaboratrice": somebody behind a phrase with a preposition, who closes the sentence. */
  #isLate({ to }: VerbGroup, subject: NounPhrase | null): boolean {
    const { grammar, items } = this.#reading;
    if (subject === null || !grammar.prepositions.has(items.word(to)) || !this.#isEnd(subject.to))
      return false;
    return subject.name === null
      ? canSpeak(this.#reading, subject) && grammar.determiners.has(items.word(subject.from))
      : subject.name.type === 'PER';
  }

  #isSubjectLike(phrase: NounPhrase, isPlural: boolean): boolean {
    const { grammar, items } = this.#reading;
    if (phrase.name !== null || phrase.pronoun !== null) return true;
    if (grammar.determiners.has(items.word(phrase.from))) return true;
    // "aveva detto ottimista ai suoi": without an article only several people speak, but for English headlines.
    const isBare = grammar.isProDrop || this.#reading.language === 'fr';
    if (grammar.isProDrop && !isPlural && !phrase.hasComplement) return false;
    return items.isWord(phrase.from) && (!isBare || canSpeak(this.#reading, phrase) || phrase.hasComplement);
  }

  #isEnd(item: number): boolean {
    return this.#reading.items.kind(item) >= ITEM.mark;
  }

  /** The verb group at the item, past the adverbs and object pronouns before it ("gli risponde", "così ha detto"). */
  #groupFrom(index: number, sentence: Sentence): VerbGroup | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    for (let at = index; at < sentence.to && at < index + 4; at++) {
      const group = groupCovering(groups, at);
      if (group !== null) return group;
      const word = items.word(at);
      if (!grammar.adverbs.has(word) && !grammar.clitics.has(word)) return null;
    }
    return null;
  }

  /** "...," its director, Maria Lund, told the press: between quote and name stands the role alone. */
  #isApposed(subject: NounPhrase, index: number): boolean {
    const { items, language } = this.#reading;
    const isNear = subject.name !== null && subject.from <= index + MAX_ROLE_LENGTH;
    return isNear && SUBJECT_FIRST.has(language) && items.word(subject.from - 1) === ',';
  }

  /** "...," the Spaniard beamed.: a short clause behind a quote that goes on, and nothing else. */
  #closes(index: number, { form, from, to }: VerbGroup): boolean {
    if (this.#reading.language !== 'en' || form !== 'finite') return false;
    if (from - index > MAX_ROLE_LENGTH || !this.#isEnd(to)) return false;
    return isOpenQuote(this.#reading, index - 1);
  }

  /** "...", X told the press. Also "Musk posté", where the auxiliary was lost. */
  #subjectVerbAfter(
    index: number,
    hasComma: boolean,
    isInitial: boolean,
    sentence: Sentence,
  ): Candidate | null {
    if (!isInitial && !hasComma) return null;
    const groups = this.#reading.verbGroups(sentence);
    const number = groupsBefore(groups, index);
    for (let at = number; at < number + 2; at++) {
      const group = groups[at];
      if (group === undefined || group.from - index > 16) return null;
      const isLone = at === number && this.#closes(index, group);
      if (group.verbClass !== 'say' && group.verbClass !== 'judge' && !isLone) continue;
      if (group.isPassive || group.form === 'gerund' || group.form === 'infinitive') continue;
      const subject =
        group.form === 'finite'
          ? this.#subjects.subjectOf(group, sentence)
          : phraseBefore(this.#reading, group.from, index, groups);
      if (subject === null || subject.from < index) continue;
      // "«...» cette décision, se défend le groupe": what goes on with the quote says nothing.
      const isThing =
        !canSpeak(this.#reading, subject) && !this.#reading.grammar.speechNouns.has(subject.head);
      if (isThing && !SUBJECT_FIRST.has(this.#reading.language)) return null;
      if (subject.from > index + 2 && !(at === number && this.#isApposed(subject, index))) continue;
      if (!SUBJECT_FIRST.has(this.#reading.language) && (subject.from > index || group.verbClass !== 'say'))
        return null;
      const score =
        (isInitial ? 8.5 : 6.5) - (hasComma ? 0 : 1.5) - (SUBJECT_FIRST.has(this.#reading.language) ? 0 : 2);
      return {
        tie: 'verb-after',
        score,
        group,
        cue: [group.from, group.to],
        distance: group.from - index,
        subject,
      };
    }
    return null;
  }
}
