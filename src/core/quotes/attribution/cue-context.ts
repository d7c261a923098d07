import type { Grammar } from '../grammar/grammar';
import { POSSESSIVES, isPersonOrPersons } from '../grammar/grammar';
import { dictionary } from '../../text/dictionary';
import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import { AppositionChains } from './apposition-chains';
import type { Candidate } from './candidate';
import { REACH } from './candidate';
import { canSpeak, freeName, isPluralPhrase, possessorOf } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseAt, phraseBefore } from './noun-phrase';
import { afterTime } from './time-adverbials';
import { subjectAfter } from './subject-after';
import { groupCovering, groupsBefore } from '../reading/group-search';

/** What is somebody's own in "in X's words". */
const OWN_WORDS = new Set('words view opinion telling account phrase assessment'.split(' '));

const OWN_SOURCES = new Set(
  'sources informations calculs estimations chiffres fonti informazioni calcoli stime dati information calculations estimates figures'.split(
    ' ',
  ),
);
/** Items of a source that closes a sentence. */
const SOURCE_REACH = 16;
/** Times and places between a participle and who did it. */
const AGENT_STEPS = 4;
/** Items of a parenthesis between a cue and its quote. */
const PARENTHESIS = 20;

/** What the finders of cues on either side of a quote ask of its sentence. */
export class CueContext {
  readonly #reading: Reading;
  readonly #chains: AppositionChains;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#chains = new AppositionChains(reading);
  }

  /** "par X", "da X", "by X" at the item, or behind a time or a place: "qualifié mardi à la radio par X". */
  agentAfter(index: number, sentence: Sentence): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    let at = index;
    for (let steps = 0; steps < AGENT_STEPS && at < sentence.to; steps++) {
      const word = items.word(at);
      if (grammar.agents.has(word)) return phraseAt(this.#reading, at + 1, sentence.to, groups);
      const later = afterTime(this.#reading, at);
      const place = grammar.prepositions.has(word)
        ? phraseAt(this.#reading, at + 1, sentence.to, groups)
        : null;
      if (later > at) at = later;
      else if (grammar.adverbs.has(word)) at++;
      else if (place !== null) at = place.to;
      else return null;
    }
    return null;
  }

  /** Whether only words that lead into a quote stand between: a colon, "que", "comme", "de", a determiner. */
  isTouching(from: number, item: number): boolean {
    const { grammar, items } = this.#reading;
    const start = this.#afterParenthesis(from, item);
    if (item - start > 4) return false;
    for (let index = start; index < item; index++) {
      const word = items.word(index);
      const leads =
        word === ':' ||
        word === ',' ||
        grammar.complementisers.has(word) ||
        grammar.asWords.has(word) ||
        grammar.ofWords.has(word) ||
        grammar.determiners.has(word) ||
        items.isTiedPronoun(index) ||
        grammar.adverbs.has(word);
      if (!leads) return false;
    }
    return true;
  }

  /** "ha detto (riferendosi a X) «...»": the item after the parenthesis that opens at an item, or the item itself. */
  #afterParenthesis(from: number, item: number): number {
    const { items } = this.#reading;
    if (items.word(from) !== '(') return from;
    for (let index = from + 1; index < item && index < from + PARENTHESIS; index++)
      if (items.word(index) === ')') return index + 1;
    return from;
  }

  isInitial(item: number, sentence: Sentence): boolean {
    for (let index = item - 1; index >= sentence.from; index--) {
      const kind = this.#reading.items.kind(index);
      if (kind === ITEM.quote || this.#reading.items.isWord(index)) return false;
    }
    return true;
  }

  isAlone(item: number, sentence: Sentence): boolean {
    const from = Math.max(sentence.from, item - REACH);
    for (let index = from; index < sentence.to && index < item + REACH; index++) {
      if (index !== item && this.#reading.items.isWord(index)) return false;
    }
    return true;
  }

  /** "selon X" at the item. The weak ones ("pour X") count only before a quote, at the start of a sentence or clause. */
  accordingToAt(index: number, isAfter: boolean): Candidate | null {
    const { grammar, items, language } = this.#reading;
    const sentence = this.#reading.sentenceAt(index);
    const owner = language === 'en' && items.word(index) === 'in' ? this.#inWordsOf(index, sentence) : null;
    if (owner !== null) return owner;
    for (const expression of expressionsFrom(grammar, items.word(index))) {
      if (!expression.every((word, offset) => items.word(index + offset) === word)) continue;
      const isWeak = expression.length === 1 && expression[0] === WEAK.get(language);
      const isLast = isWeak && isAfter && this.#closesAfterQuote(index, sentence);
      if (
        isWeak &&
        !isLast &&
        !this.#isRelative(index + 1) &&
        (isAfter || !this.#startsClause(index, sentence))
      )
        continue;
      const to = index + expression.length;
      const source = this.#antecedent(index, to, sentence);
      if (source === null && this.#isRelative(to)) continue;
      if (source !== null)
        return { tie: 'according-to', score: 0, group: null, cue: [index, to], distance: 0, subject: source };
      const subject = this.#withPlace(this.#source(to, sentence));
      if (subject === null || (isWeak && !this.#canOpine(subject)) || this.#isOwnSource(subject)) continue;
      // "Per il fondatore Beppe Grillo è solo l'inizio:"
      const isOpinion =
        (subject.name?.type === 'PER' && (index === sentence.from || this.#isFinite(subject.to, sentence))) ||
        (subject.name?.type === 'ORG' && OPENS_OPINION.has(items.word(subject.to))) ||
        this.#isOpinionOf(subject, sentence);
      const isBeforeQuote =
        items.kind(subject.to) === ITEM.quote &&
        (subject.name?.type === 'PER' || subject.name?.type === 'ORG');
      if (isLast && (items.isWord(subject.to) || items.kind(subject.to) === ITEM.quote)) continue;
      if (
        isWeak &&
        !isLast &&
        subject.to < sentence.to &&
        items.word(subject.to) !== ',' &&
        !isOpinion &&
        !isBeforeQuote
      )
        continue;
      return { tie: 'according-to', score: 0, group: null, cue: [index, to], distance: 0, subject };
    }
    return null;
  }

  /** "in the mayor's words" */
  #inWordsOf(index: number, sentence: Sentence): Candidate | null {
    const phrase = phraseAt(this.#reading, index + 1, sentence.to, this.#reading.verbGroups(sentence));
    if (phrase === null || !OWN_WORDS.has(this.#reading.items.word(phrase.to - 1))) return null;
    const subject = possessorOf(this.#reading, phrase);
    if (subject === null || !canSpeak(this.#reading, subject)) return null;
    // The quote stands behind the whole phrase.
    return { tie: 'according-to', score: 0, group: null, cue: [index, phrase.to], distance: 0, subject };
  }

  /** "X, secondo cui", "X, per il quale", "X, selon lequel": whoever the relative stands for; null where none does. */
  #antecedent(index: number, to: number, sentence: Sentence): NounPhrase | null {
    if (!this.#isRelative(to) || index <= sentence.from) return null;
    const { grammar } = this.#reading;
    const first = this.#chains.before(index, sentence, true);
    const isSource =
      first !== null && (canSpeak(this.#reading, first) || grammar.speechNouns.has(first.head));
    // "una promessa che non convince i residenti, secondo i quali": whoever stands right before.
    const nearest = isSource
      ? first
      : phraseBefore(this.#reading, index - 1, sentence.from, this.#reading.verbGroups(sentence));
    const found = nearest !== null && (isSource || canSpeak(this.#reading, nearest)) ? nearest : null;
    if (found === null) return null;
    return found.name?.type === 'LOC' || found.name?.type === 'MISC' ? null : found;
  }

  /** "l'ambassadeur russe | à Vilnius, X": where a described person is. */
  #withPlace(phrase: NounPhrase | null): NounPhrase | null {
    const { grammar, items, names } = this.#reading;
    if (phrase === null || phrase.name !== null || !grammar.prepositions.has(items.word(phrase.to)))
      return phrase;
    const place = names.at(phrase.to + 1);
    return place?.type === 'LOC' && items.word(place.to) === ',' ? { ...phrase, to: place.to } : phrase;
  }

  /** A relative at an item, or one item on after its article. */
  #isRelative(index: number): boolean {
    const { grammar, items } = this.#reading;
    const at = grammar.determiners.has(items.word(index)) ? index + 1 : index;
    return grammar.relatives.has(items.word(at)) && !grammar.complementisers.has(items.word(at));
  }

  /** "..., secondo quanto comunicato dal ministro X.": the source that closes a sentence. */
  accordingToAtEnd(sentence: Sentence): Candidate | null {
    for (let index = sentence.to - 1; index > sentence.from && index > sentence.to - SOURCE_REACH; index--) {
      if (this.#reading.items.word(index - 1) !== ',') continue;
      const found = this.accordingToAt(index, true);
      if (found !== null) return found;
    }
    return null;
  }

  /** "Amaq annonce que, selon ses sources,": who says so has them. */
  #isOwnSource({ from, head }: NounPhrase): boolean {
    return OWN_SOURCES.has(head) && POSSESSIVES.has(this.#reading.items.word(from));
  }

  /** "Per i genitori la chiusura è «una sconfitta»", "pour les avocats il s'agit": people, and what something is to them. */
  #isOpinionOf(source: NounPhrase, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    const isNamed = source.name?.type === 'ORG' || source.name?.type === 'OTHER';
    if (!isNamed && (source.name !== null || !source.isDefinite || !this.#canOpine(source))) return false;
    if (OPENS_OPINION.has(items.word(source.to))) return true;
    if (!grammar.determiners.has(items.word(source.to))) return false;
    const groups = this.#reading.verbGroups(sentence);
    const verb = groups[groupsBefore(groups, source.to)];
    return (
      verb !== undefined && grammar.passiveAuxiliaries.has(verb.main) && items.kind(verb.to) === ITEM.quote
    );
  }

  #isFinite(index: number, sentence: Sentence): boolean {
    return groupCovering(this.#reading.verbGroups(sentence), index)?.form === 'finite';
  }

  /** "«Un crimine di guerra», per il segretario generale.": a source that closes its sentence, right behind the quote. */
  #closesAfterQuote(index: number, sentence: Sentence): boolean {
    const { items } = this.#reading;
    if (items.word(index - 1) !== ',' || items.kind(index - 2) !== ITEM.quote) return false;
    for (let at = index; at < sentence.to && at < index + LONGEST_SOURCE; at++)
      if (this.#isFinite(at, sentence)) return false;
    return sentence.to - index <= LONGEST_SOURCE;
  }

  #canOpine(phrase: NounPhrase): boolean {
    const { grammar } = this.#reading;
    const isBody = phrase.isDefinite && grammar.organisationNouns.has(phrase.head);
    return (
      phrase.name !== null || phrase.pronoun !== null || isBody || isPersonOrPersons(grammar, phrase.head)
    );
  }

  #startsClause(index: number, sentence: Sentence): boolean {
    const before = this.#reading.items.word(index - 1);
    return (
      index === sentence.from ||
      before === ',' ||
      before === ':' ||
      this.#reading.grammar.coordinators.has(before)
    );
  }

  /** "selon les précisions apportées par X", "selon ce que X a dit": the name inside wins over the noun. */
  #source(from: number, sentence: Sentence): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    const { items } = this.#reading;
    // "secondo quanto ha riferito X"
    const told = items.word(from) === 'quanto' ? groups[groupsBefore(groups, from)] : undefined;
    const teller =
      told?.form === 'finite' && told.from <= from + 2
        ? subjectAfter(this.#reading, told.to, sentence, false)
        : null;
    if (teller !== null) return teller;
    const phrase = phraseAt(this.#reading, from, sentence.to, groups);
    for (let index = from; index < sentence.to && index < from + 8; index++) {
      if (items.kind(index) >= ITEM.mark) break;
      // "selon une agence citée par Reuters": who can speak is the source.
      if (
        this.#reading.grammar.agents.has(items.word(index)) &&
        !(phrase !== null && canSpeak(this.#reading, phrase))
      )
        return phraseAt(this.#reading, index + 1, sentence.to, groups) ?? phrase;
    }
    const that = phrase === null ? from + 1 : phrase.to;
    if (this.#reading.grammar.complementisers.has(items.word(that))) {
      const owner = phraseAt(this.#reading, that + 1, sentence.to, groups);
      if (owner !== null) return owner;
    }
    // "secondo i giudici | Pruitt uccise": several are not one.
    if (
      phrase?.name != null &&
      isPluralPhrase(this.#reading, phrase) &&
      isPersonOrPersons(this.#reading.grammar, phrase.head) &&
      freeName(this.#reading, phrase) !== null
    )
      return phraseAt(this.#reading, from, phrase.name.from, groups) ?? phrase;
    return phrase ?? phraseAt(this.#reading, from + 2, sentence.to, groups);
  }
}

/** Items of a source that closes a sentence. */
const LONGEST_SOURCE = 14;

/** The expressions of each grammar by their first word. */
const byFirstWord = new WeakMap<Grammar, ReadonlyMap<string, readonly (readonly string[])[]>>();
const NONE: readonly (readonly string[])[] = [];

function expressionsFrom(grammar: Grammar, word: string): readonly (readonly string[])[] {
  let index = byFirstWord.get(grammar);
  if (index === undefined) {
    const lists = new Map<string, (readonly string[])[]>();
    for (const expression of grammar.accordingTo) {
      const first = expression[0] ?? '';
      lists.set(first, [...(lists.get(first) ?? []), expression]);
    }
    byFirstWord.set(grammar, lists);
    index = lists;
  }
  return index.get(word) ?? NONE;
}

/** Words that begin what somebody thinks after "for X". */
const OPENS_OPINION = new Set("on il c' ce cela non è si".split(' '));
/** Expressions that mean "according to" only before a quote. */
const WEAK = dictionary<string>({ fr: 'pour', it: 'per', es: 'para', pt: 'para', de: 'so' });
