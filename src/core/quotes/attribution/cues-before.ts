import { isPersonOrPersons } from '../grammar/grammar';
import { FORM } from '../lexicon/verb-lexicon';
import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { Candidate } from './candidate';
import { REACH } from './candidate';
import type { CueContext } from './cue-context';
import { canSpeak } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';
import { groupsBefore, groupsWithin } from '../reading/group-search';
import { REFLEXIVE } from '../reading/verb-forms';
import { isOfPast } from './sentence-roles';
import type { SubjectFinder } from './subject';

/** French and Italian verbs of speaking, which take no object that they judge. */
const SPEAKING = /^parl(?!em)/;
const WHERE = new Set(['où', 'dove', 'where', 'donde', 'onde', 'wo']);
/** The first word of a quote, after "not" and the reflexive, and the units that are read for it. */
const OPENING_VERB = /^\P{L}*(?:non |no )?(?:si )?(\p{L}+)/u;
const VERB_REACH = 40;
const LONG_DASHES = new Set(['–', '—']);
/** Items from a passive verb to whoever acts. */
const AGENT_REACH = 6;
/** Items of whatever a verb judges, between it and the quote. */
const OBJECT_REACH = 6;
/** Pronouns and adverbs between a subject and its verb. */
const CLITICS = 2;
/** Items from the word that opens a clause to its verb. */
const CLAUSE_REACH = 12;
/** Verb groups looked through on the left of a quote. */
const MAX_GROUPS = 8;

/** Finds the cues that may introduce a quote. */
export class CuesBefore {
  readonly #reading: Reading;
  readonly #subjects: SubjectFinder;
  readonly #context: CueContext;

  constructor(reading: Reading, subjects: SubjectFinder, context: CueContext) {
    this.#reading = reading;
    this.#subjects = subjects;
    this.#context = context;
  }

  /** X a dit que «...»: speech verbs on the left, the nearest first. */
  find(item: number, sentence: Sentence): readonly Candidate[] {
    const groups = this.#reading.verbGroups(sentence);
    const found: Candidate[] = [];
    let finiteBetween = 0;
    let number = groupsBefore(groups, item) - 1;
    for (let tries = 0; number >= 0 && tries < MAX_GROUPS; number--, tries++) {
      const group = groups[number];
      if (group === undefined || item - group.to > REACH) break;
      const candidate = this.#fromGroupBefore(group, item, sentence, finiteBetween);
      if (candidate !== null) found.push(candidate);
      if (group.form === 'finite') finiteBetween++;
    }
    return found;
  }

  #fromGroupBefore(
    group: VerbGroup,
    item: number,
    sentence: Sentence,
    finiteBetween: number,
  ): Candidate | null {
    const distance = item - group.to;
    if (group.verbClass === 'common' || group.verbClass === 'name')
      return this.#commonBefore(group, item, sentence);
    if (this.#isReporter(group)) return null;
    const isTouching = this.#context.isTouching(group.to, item);
    let score = isTouching ? 8.6 : 7.2 - 0.1 * distance - 0.5 * finiteBetween;
    if (!isTouching && group.verbClass === 'judge') score -= 1;
    if (this.#isParenthetic(group, item, sentence)) score -= 2;
    if (!isTouching && this.#isInserted(group, item, sentence)) score -= 4;
    if (!isTouching && this.#isWhere(group)) score -= 2;
    if (this.#isAside(group, item)) score -= 3;
    if (this.#isReported(group, item, sentence) && !this.#isOwnSpeech(group, item, sentence)) score -= 3;
    if (!isTouching && this.#isClosed(group, item, sentence)) score -= 4;
    if (group.form === 'participle') return this.#participleBefore(group, item, sentence, score - 2);
    if (group.isPassive) return this.#passiveBefore(group, item, sentence, score - 1.5);
    if (group.form === 'infinitive') score -= 1;
    if (this.#goesOnInside(group, item, sentence))
      return { tie: 'verb-before', score, group, cue: [group.from, group.to], distance, subject: null };
    const own = this.#subjects.subjectOf(group, sentence) ?? this.#invertedBefore(group, item, sentence);
    // "a message echoed by her deputy:" looks like a verb that a message is the subject of.
    const isThing = group.form === 'finite' && own !== null && !canSpeak(this.#reading, own);
    const agent = isThing ? this.#agentOf(group, item, sentence) : null;
    const subject = agent ?? own;
    return { tie: 'verb-before', score, group, cue: [group.from, group.to], distance, subject };
  }

  /** "echoed by her deputy:", "a decision hailed as «historic» by campaigners" */
  #agentOf({ to }: VerbGroup, item: number, sentence: Sentence): NounPhrase | null {
    const behind = this.#context.agentAfter(to, sentence);
    if (behind !== null || !this.#reading.grammar.isHeadLast || item - to > 2) return behind;
    return this.#context.agentAfter(item + 1, sentence);
  }

  /** "Mosca, ha aggiunto, «non accetta ultimatum»": what stands before the inserted verb is the subject of the quote's own. */
  #goesOnInside({ from, to }: VerbGroup, item: number, sentence: Sentence): boolean {
    const { grammar, items, lexicon } = this.#reading;
    const isInserted = items.word(from - 1) === ',' && items.word(to) === ',' && to + 1 === item;
    if (!grammar.isProDrop || !isInserted || from - 2 < sentence.from) return false;
    const beginning = items.text.slice(items.start(item), items.start(item) + VERB_REACH).toLowerCase();
    const [, verb = ''] = OPENING_VERB.exec(beginning) ?? [];
    return ((lexicon.get(verb)?.bits ?? 0) & (FORM.singular | FORM.plural)) !== 0;
  }

  /** "ha invitato, come ha riferito la radio, «a pregare»": whoever passes it on between two commas. */
  #isAside({ from }: VerbGroup, item: number): boolean {
    const { grammar, items } = this.#reading;
    return (
      grammar.asWords.has(items.word(from - 1)) &&
      items.word(from - 2) === ',' &&
      items.word(item - 1) === ','
    );
  }

  /**
   * "Paul, à qui Luc avait écrit, a reproché «...»", "Si Luc refuse de répondre, Paul enrage: «...»": a verb in a clause that a comma
   * closes before the next verb.
   */
  #isClosed({ from, to }: VerbGroup, item: number, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const next = groupsWithin(groups, to, item).find(({ form }) => form === 'finite');
    if (next === undefined || next.verbClass === 'name') return false;
    let comma = to;
    while (comma < next.from && items.word(comma) !== ',') comma++;
    if (comma === next.from || grammar.coordinators.has(items.word(comma + 1))) return false;
    for (let index = from - 1; index >= sentence.from && index > from - CLAUSE_REACH; index--) {
      const word = items.word(index);
      const isOpener =
        (grammar.relatives.has(word) || grammar.subordinators.has(word)) && !grammar.asWords.has(word);
      if (
        isOpener &&
        (index === sentence.from || items.word(index - 1) === ',' || items.word(index - 2) === ',')
      )
        return true;
      if (word === ',' || items.kind(index) >= ITEM.mark) return false;
    }
    return false;
  }

  /** "depuis la Corrèze où il se trouvait": a clause of place carries no cue for what follows it. */
  #isWhere(group: VerbGroup): boolean {
    for (let index = group.from - 1; index >= group.from - 3; index--)
      if (WHERE.has(this.#reading.items.word(index))) return true;
    return false;
  }

  /** "Rappelons que ...", "un altro motivo": a form of the first or second person is the reporter's, or a noun. */
  #isReporter(group: VerbGroup): boolean {
    const bits = this.#reading.lexicon.get(group.main)?.bits ?? 0;
    const hasThird = (bits & (FORM.singular | FORM.plural)) !== 0;
    return group.form === 'finite' && group.to - group.from === 1 && bits !== 0 && !hasThird;
  }

  /** "He quipped «...»": a verb that no list knows, right before the quote, with somebody to say it. */
  #commonBefore(group: VerbGroup, item: number, sentence: Sentence): Candidate | null {
    const spoken = this.#objectBefore(group, item, sentence);
    if (spoken !== null) return spoken;
    const isVerb =
      group.form === 'finite' &&
      group.verbClass === 'common' &&
      !this.#reading.grammar.auxiliaries.has(group.main);
    if (!isVerb || group.isPassive || item - group.to > 1) return null;
    if (this.#isReported(group, item, sentence)) return null;
    const subject = this.#subjects.subjectOf(group, sentence);
    if (subject === null || (subject.pronoun === null && subject.name === null && !this.#isCrowd(subject)))
      return null;
    return {
      tie: 'verb-before',
      score: 4.5,
      group,
      cue: [group.from, group.to],
      distance: item - group.to,
      subject,
    };
  }

  /** "les manifestants ont chanté «...»": people who are not named. */
  #isCrowd(subject: NounPhrase): boolean {
    return subject.isDefinite && isPersonOrPersons(this.#reading.grammar, subject.head);
  }

  /** "avrebbe adoperato l'espressione «...»", "issued a statement: «...»": words as the object of any verb. */
  #objectBefore(group: VerbGroup, item: number, sentence: Sentence): Candidate | null {
    if (group.form !== 'finite' || group.isPassive || item - group.to > 6) return null;
    const { grammar, items } = this.#reading;
    let at = item;
    while (at > group.to && (items.word(at - 1) === ':' || items.word(at - 1) === ',')) at--;
    const groups = this.#reading.verbGroups(sentence);
    const object = phraseAt(this.#reading, group.to, at, groups);
    if (object === null || !grammar.speechNouns.has(object.head)) return null;
    // "ha riservato un commento su Twitter:"
    const isWhere =
      at < item &&
      grammar.prepositions.has(items.word(object.to)) &&
      phraseAt(this.#reading, object.to + 1, at, groups)?.to === at;
    if (object.to !== at && !isWhere) return null;
    const subject = this.#subjects.subjectOf(group, sentence);
    // "C'est l'avis de X :": nobody does anything; the colon tells.
    if (subject?.head === "c'") return null;
    return {
      tie: 'verb-before',
      score: 6.5,
      group,
      cue: [group.from, group.to],
      distance: item - group.to,
      subject,
    };
  }

  /** Si dice «...» il chitarrista X, ...: the subject stands right after the quote. */
  #subjectPastQuote(group: VerbGroup, item: number, sentence: Sentence): NounPhrase | null {
    const { grammar, items } = this.#reading;
    if (!grammar.isProDrop || item - group.to > 2 || items.kind(item) !== ITEM.quote) return null;
    const phrase = phraseAt(this.#reading, item + 1, sentence.to, this.#reading.verbGroups(sentence));
    if (phrase === null || items.kind(phrase.to) < ITEM.mark) return null;
    return phrase.name?.type === 'PER' || (phrase.isDefinite && canSpeak(this.#reading, phrase))
      ? phrase
      : null;
  }

  /** "Remarked X, «...»": the subject stands between verb and quote. */
  #invertedBefore(group: VerbGroup, item: number, sentence: Sentence): NounPhrase | null {
    // "aveva definito la Commissione «...»": what is judged.
    const isReflexive = REFLEXIVE.has(this.#reading.items.word(group.from));
    // "Parla la madre di X:" judges nobody.
    const isOpen = isReflexive || this.#isObjectRelative(group) || SPEAKING.test(group.main);
    if (group.verbClass === 'judge' && !isOpen) return this.#subjectPastQuote(group, item, sentence);
    const limit = Math.min(item, sentence.to);
    const after =
      phraseAt(this.#reading, group.to, limit, this.#reading.verbGroups(sentence)) ??
      this.#subjectPastQuote(group, item, sentence);
    if (after !== null)
      return after.name !== null || (after.isDefinite && canSpeak(this.#reading, after)) ? after : null;
    // "è intervenuto anche X, presidente di Y:": only a named subject that a comma or the colon follows.
    const late = this.#subjects.subjectAfter(group.to, { ...sentence, to: limit });
    const next = late === null ? '' : this.#reading.items.word(late.to);
    const isSource =
      late !== null && (late.name !== null || (late.isDefinite && canSpeak(this.#reading, late)));
    return isSource && (next === ',' || next === ':') ? late : null;
  }

  /** "Un avis que ne partage pas X:": the relative is the object, and the subject comes last. */
  #isObjectRelative({ from }: VerbGroup): boolean {
    const { items, language } = this.#reading;
    const at = /^n[e']$/.test(items.word(from - 1)) ? from - 2 : from - 1;
    return language === 'fr' && /^qu[e']$/.test(items.word(at));
  }

  /**
   * "Hare said the toilet represented a «...»": a verb of what another verb of saying reports carries no cue of its own,
   * unless "that" or a colon leads from it to the quote.
   */
  #isReported(group: VerbGroup, item: number, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    if (group.form !== 'finite') return false;
    const lead = items.word(item - 1);
    if (lead === ':' || (grammar.complementisers.has(lead) && group.verbClass === 'say')) return false;
    const groups = this.#reading.verbGroups(sentence);
    for (
      let number = groupsBefore(groups, group.from) - 1, tries = 0;
      number >= 0 && tries < 4;
      number--, tries++
    ) {
      const outer = groups[number];
      if (outer === undefined || group.from - outer.to > REACH / 2) return false;
      if (outer.verbClass !== 'say' || outer.isPassive || outer.form === 'participle') continue;
      return this.#opensClause(outer, group);
    }
    return false;
  }

  /** "Le procureur a précisé que le suspect avait crié «...»": somebody's words, told by somebody else. */
  #isOwnSpeech(group: VerbGroup, item: number, sentence: Sentence): boolean {
    if (group.form !== 'finite' || group.isPassive || item - group.to > OBJECT_REACH) return false;
    // "a affirmé que le joueur demanderait «...»": words of whoever affirms it.
    if (!isOfPast(this.#reading, group)) return false;
    const subject = this.#subjects.subjectOf(group, sentence);
    const { grammar, items } = this.#reading;
    if (subject === null || subject.pronoun !== null || subject.to > group.from) return false;
    const { from } = subject;
    const isLed =
      grammar.isHeadLast ||
      grammar.complementisers.has(items.word(from - 1)) ||
      items.kind(from - 1) === ITEM.quote;
    const isClose = subject.to >= group.from - CLITICS;
    if (!isLed || !isClose) return false;
    return subject.name === null
      ? isPersonOrPersons(this.#reading.grammar, subject.head)
      : subject.name.type === 'PER';
  }

  /** Whether what follows a verb is a clause with its own subject up to another verb: after "that", or in English at once. */
  #opensClause(outer: VerbGroup, inner: VerbGroup): boolean {
    const { grammar, items, language } = this.#reading;
    for (let index = outer.to; index < inner.from; index++) {
      const word = items.word(index);
      if (grammar.complementisers.has(word)) return true;
      if (items.kind(index) >= ITEM.mark || grammar.coordinators.has(word)) return false;
    }
    return language === 'en' && inner.from > outer.to;
  }

  /** A verb between two dashes says nothing of a quote after the second. */
  #isParenthetic(group: VerbGroup, item: number, sentence: Sentence): boolean {
    return (
      this.#hasDash(group.to, item) && this.#hasDash(Math.max(sentence.from, group.from - 20), group.from)
    );
  }

  /** "Vendredi, rapporte Mic, les manifestants ont chanté «...»": a verb and its subject between commas report the clause after them. */
  #isInserted({ from, to }: VerbGroup, item: number, sentence: Sentence): boolean {
    const { items } = this.#reading;
    if (items.word(from - 1) !== ',') return false;
    const subject = this.#subjects.subjectAfter(to, sentence);
    if (subject?.from !== to || items.word(subject.to) !== ',') return false;
    const groups = this.#reading.verbGroups(sentence);
    const next = groups[groupsBefore(groups, subject.to)];
    if (next?.form !== 'finite' || next.to > item) return false;
    return this.#subjects.subjectOf(next, sentence)?.from === subject.to + 1;
  }

  #hasDash(from: number, to: number): boolean {
    for (let index = from; index < to; index++)
      if (LONG_DASHES.has(this.#reading.items.word(index))) return true;
    return false;
  }

  #passiveBefore(group: VerbGroup, item: number, sentence: Sentence, score: number): Candidate | null {
    let agent = this.#context.agentAfter(item + 1, sentence);
    for (let index = group.to; agent === null && index < item && index < group.to + AGENT_REACH; index++)
      agent = this.#context.agentAfter(index, sentence);
    return {
      tie: 'verb-before',
      score,
      group,
      cue: [group.from, group.to],
      distance: item - group.to,
      subject: agent,
    };
  }

  /** "aveva mandato un messaggio con scritto «...»": whoever sends or shows what is written. */
  #writer(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    if (this.#reading.items.word(group.from - 1) !== 'con') return null;
    const groups = this.#reading.verbGroups(sentence);
    const before = groups[groupsBefore(groups, group.from) - 1];
    return before?.form === 'finite' && !before.isPassive ? this.#subjects.subjectOf(before, sentence) : null;
  }

  #participleBefore(group: VerbGroup, item: number, sentence: Sentence, score: number): Candidate | null {
    const agent =
      this.#context.agentAfter(group.to, sentence) ??
      this.#context.agentAfter(item + 1, sentence) ??
      this.#writer(group, sentence);
    if (agent === null) return null;
    return {
      tie: 'verb-before',
      score,
      group,
      cue: [group.from, group.to],
      distance: item - group.to,
      subject: agent,
    };
  }
}
