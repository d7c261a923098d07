import { isPersonOrPersons } from '../grammar/grammar';
import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import { canSpeak, freeName, isPluralPhrase } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { CONTRACTED, phraseAt, phraseBefore } from './noun-phrase';
import { isForename } from './forenames';
import { groupCovering, groupsBefore } from '../reading/group-search';

const ALL = new Set('tutto tutta tutti tutte entrambi entrambe tout toute tous toutes all both'.split(' '));
/** What stresses whom a relative stands for. */
const ITSELF = /^(?:(?:lui|elle)-même|(?:eux|elles)-mêmes|stess[oaie]|(?:him|her)self|themselves)$/;
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['because', 'after', 'before', 'since', 'until']);
/** How far a chain reaches to the left, in items. */
const REACH = 60;
/** Appositions and adverbials between commas that are stepped over. */
const MAX_SEGMENTS = 6;

/** Reads chains of appositions to the left: "X, président de Y, 52 ans, " is about X. Bounded. */
export class AppositionChains {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** "X, a professor at Y, who said": English "who" stands for a person. */
  antecedent(relative: number, sentence: Sentence): NounPhrase | null {
    // "c'est le maire lui-même qui"
    const end = ITSELF.test(this.#reading.items.word(relative - 1)) ? relative - 1 : relative;
    const nearest = this.#apposedTo(this.#notAside(this.before(end, sentence, true), sentence), sentence);
    const found = this.#notPlace(this.#speaking(nearest), sentence);
    if (this.#reading.items.word(relative) !== 'who' || found?.name == null) return found;
    const type = found.name.type;
    if (type === 'PER' || type === 'OTHER' || found.from <= sentence.from) return found;
    const earlier = this.before(found.from, sentence, false);
    return earlier?.name?.type === 'PER' ? earlier : (this.#personBefore(found.from, sentence) ?? found);
  }

  /** "un militant opposé à la loi travail qui a crié": who can speak, before what a preposition governs and cannot. */
  speakerNear(phrase: NounPhrase | null, sentence: Sentence): NounPhrase | null {
    if (phrase === null || phrase.name !== null || canSpeak(this.#reading, phrase)) return phrase;
    const { grammar, items } = this.#reading;
    const at = phrase.from - 1;
    const isGoverned =
      at > sentence.from && (CONTRACTED.has(items.word(at)) || grammar.prepositions.has(items.word(at)));
    if (!isGoverned || grammar.speechNouns.has(phrase.head)) return phrase;
    const before = phraseBefore(this.#reading, at, sentence.from, this.#reading.verbGroups(sentence));
    return before !== null && before.to === at && canSpeak(this.#reading, before) ? before : phrase;
  }

  /** "Consumer Energy Alliance, un organisme qui se définit": an indefinite apposition says what the name before it is. */
  #apposedTo(phrase: NounPhrase | null, sentence: Sentence): NounPhrase | null {
    const { items, names } = this.#reading;
    if (phrase === null || phrase.name !== null || phrase.pronoun !== null || phrase.isDefinite)
      return phrase;
    const comma = phrase.from - 1;
    if (comma <= sentence.from || items.word(comma) !== ',' || !this.#isDetermined(phrase)) return phrase;
    const mention = names.at(comma - 1);
    if (mention === null || mention.type === 'LOC' || mention.type === 'MISC') return phrase;
    const named = phraseBefore(this.#reading, comma, sentence.from, this.#reading.verbGroups(sentence));
    return named?.name == null ? phrase : named;
  }

  /** "un organisme à but non lucratif qui", "des groupes en faveur de Y qui": a bare noun that a preposition governs says more of what stands before it. */
  #notAside(phrase: NounPhrase | null, sentence: Sentence): NounPhrase | null {
    if (phrase === null || phrase.name !== null || phrase.pronoun !== null || this.#isDetermined(phrase))
      return phrase;
    const at = phrase.from - 1;
    if (at <= sentence.from || !this.#reading.grammar.prepositions.has(this.#reading.items.word(at)))
      return phrase;
    if (canSpeak(this.#reading, phrase) || isNamed(phrase.complement)) return phrase;
    // "accettò un passaggio da parte dei due giovani che hanno dichiarato"
    const owner = phrase.head === 'parte' || phrase.head === 'part' ? this.#ownerIn(phrase) : null;
    if (owner !== null) return owner;
    return phraseBefore(this.#reading, at, sentence.from, this.#reading.verbGroups(sentence)) ?? phrase;
  }

  /** "X, le chef de mission pour la Syrie qui considère": a place after a preposition considers nothing. */
  #notPlace(phrase: NounPhrase | null, sentence: Sentence): NounPhrase | null {
    if (phrase?.name?.type !== 'LOC' || phrase.from - 1 <= sentence.from) return phrase;
    const { grammar, items } = this.#reading;
    if (!grammar.prepositions.has(items.word(phrase.from - 1))) return phrase;
    const earlier = this.before(phrase.from - 1, sentence, false);
    return earlier?.name?.type === 'PER' || earlier?.name?.type === 'ORG' ? earlier : phrase;
  }

  /** "led by X, a professor at Y, who said": the last person named before what cannot be meant. */
  #personBefore(end: number, sentence: Sentence): NounPhrase | null {
    for (const mention of this.#reading.names.before(end)) {
      if (mention.from < sentence.from || end - mention.to > REACH / 2) return null;
      if (mention.type === 'PER') return phraseAt(this.#reading, mention.from, mention.to, []);
    }
    return null;
  }

  #isDetermined({ from, name }: NounPhrase): boolean {
    return name !== null || this.#reading.grammar.determiners.has(this.#reading.items.word(from));
  }

  /** "del Center for Democracy": the whole phrase hangs on an "of". */
  isOf(phrase: NounPhrase): boolean {
    return this.#reading.grammar.ofWords.has(this.#reading.items.word(phrase.from - 1));
  }

  /**
   * The phrase that a chain of appositions before `end` belongs to: "X, président de Y, 52 ans," gives X.
   * A named phrase wins over the described ones between it and the verb.
   */
  before(end: number, sentence: Sentence, isAntecedent: boolean): NounPhrase | null {
    const { items } = this.#reading;
    let fallback: NounPhrase | null = null;
    let at = end;
    for (let segment = 0; segment < MAX_SEGMENTS; segment++) {
      while (at > sentence.from && isSeparator(items.word(at - 1))) at--;
      // "X, pilier de la «...» et ami de Y, a dit": a term in marks inside a bare apposition.
      if (fallback !== null && !this.#isDetermined(fallback) && items.kind(at - 1) === ITEM.quote) at--;
      if (at <= sentence.from || items.kind(at - 1) === ITEM.quote) break;
      const start = this.#segmentStart(at, sentence);
      const phrase = this.#segmentPhrase(start, at, sentence, isAntecedent);
      // "viene smentita dal portavoce, che": what a preposition governs is no apposition.
      const isGoverned =
        phrase !== null && segment === 0 && this.isAttached(phrase.from) && canSpeak(this.#reading, phrase);
      if (phrase !== null && isAntecedent && (at === end || isGoverned)) return phrase;
      if (phrase !== null) {
        const isThing = phrase.name !== null && isAside(phrase.name);
        if ((phrase.name !== null && !isThing) || phrase.pronoun !== null)
          return !isAntecedent && this.#hangsOnPreposition(phrase, sentence) ? fallback : phrase;
        const isFuller =
          fallback !== null &&
          this.#isDetermined(phrase) &&
          (!this.#isDetermined(fallback) || this.#isApposedAtStart(phrase, fallback, sentence));
        if (fallback === null || isFuller || (phrase.isDefinite && !fallback.isDefinite)) fallback = phrase;
      }
      // "X, durante il programma «...» condotto da Y, ha": a term in marks inside an adverbial.
      const isAdverbial = phrase === null && !isAntecedent && start < at;
      at = start;
      if (isAdverbial && items.kind(at - 1) === ITEM.quote && items.isWord(at - 2)) at--;
      if (at <= sentence.from || items.word(at - 1) === ':' || items.word(at - 1) === ';') break;
    }
    return fallback;
  }

  /** "il ritorno di Adriano Celentano, che ...": the person in the complement of a noun that cannot speak. */
  #speaking(phrase: NounPhrase | null): NounPhrase | null {
    if (phrase === null || canSpeak(this.#reading, phrase)) return phrase;
    if (phrase.complement === null) return this.#ownerIn(phrase) ?? phrase;
    const { from, to, type } = phrase.complement;
    if (type === 'LOC' || type === 'MISC') return phrase;
    return phraseAt(this.#reading, from, to, []) ?? phrase;
  }

  /** "L'assemblea, l'organo direttivo della parrocchia, ha scritto": what opens the sentence, with an apposition right after it. */
  #isApposedAtStart(phrase: NounPhrase, apposition: NounPhrase, sentence: Sentence): boolean {
    return (
      phrase.from === sentence.from && apposition.from === phrase.to + 1 && canSpeak(this.#reading, phrase)
    );
  }

  /** "la leadership dell'ex presidente, che ha dichiarato": the person described in a complement. */
  #ownerIn(phrase: NounPhrase): NounPhrase | null {
    const { grammar, items } = this.#reading;
    if (!phrase.hasComplement || grammar.speechNouns.has(phrase.head)) return null;
    for (let index = phrase.to - 2; index > phrase.from; index--) {
      if (!grammar.ofWords.has(items.word(index))) continue;
      const owner = phraseAt(this.#reading, index + 1, phrase.to, []);
      return owner !== null && owner.isDefinite && canSpeak(this.#reading, owner) ? owner : null;
    }
    return null;
  }

  /** What a segment between commas contributes to a chain; null for adverbials and relative clauses. */
  #segmentPhrase(start: number, end: number, sentence: Sentence, isAntecedent: boolean): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    // "un coro di bambini, i quali, al termine, hanno ..."
    const isWhich = grammar.definite.has(items.word(start)) && grammar.relatives.has(items.word(start + 1));
    const which = isWhich ? start + 1 : start;
    if (grammar.relatives.has(items.word(which)) && start > sentence.from)
      return end === which + 1 || (!isAntecedent && !this.#hasVerb(start, end, sentence))
        ? this.antecedent(start, sentence)
        : null;
    // "il quale, quand'era ministro, ..."
    const isClause = grammar.subordinators.has(items.word(start)) && start > sentence.from && !isAntecedent;
    if (isClause && this.#hasVerb(start, end, sentence)) return null;
    const opener = groupCovering(groups, start);
    if (opener !== null && opener.form !== 'finite' && start > sentence.from && !isAntecedent) return null;
    const relative = this.#relativeIn(start, end);
    const clause = relative < 0 ? null : this.#subjectOfClause(start, end, sentence);
    if (clause !== null) return clause;
    const nearest = relative < 0 ? phraseBefore(this.#reading, end, start, groups) : null;
    // "one of the lawyers representing X, said": X is the object of the gerund.
    const isObject = nearest !== null && groupCovering(groups, nearest.from - 1)?.form === 'gerund';
    const last = isObject && nearest.from > start ? null : nearest;
    const isAttached =
      last !== null &&
      last.from > start &&
      this.isAttached(last.from) &&
      !this.#opensClause(last.from - 1, sentence);
    const free = isAttached ? freeName(this.#reading, last) : null;
    if (free !== null) return free;
    const isFree = last !== null && !isAttached && !this.isOf(last);
    const first = items.word(start);
    const isJoined =
      start > sentence.from && (grammar.coordinators.has(first) || grammar.subordinators.has(first));
    const opening = phraseAt(this.#reading, isJoined ? start + 1 : start, end, groups);
    if (isFree || (last !== null && isAntecedent && !this.#isApposition(opening))) return last;
    return opening !== null && (opening.name !== null || opening.pronoun !== null || opening.isDefinite)
      ? opening
      : null;
  }

  /** "In merito alle critiche del sindaco, Marta Vincenzi, ha concluso": the name goes with what a preposition governs. */
  #hangsOnPreposition({ from, name }: NounPhrase, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    if (!grammar.isProDrop || name === null || items.word(from - 1) !== ',') return false;
    const role = phraseBefore(this.#reading, from - 1, sentence.from, this.#reading.verbGroups(sentence));
    // "Nel suo libro, Inside Wikileaks, ha rivelato", but "Al termine dell'incontro, Bruno Valli, ha", "Davanti ai colleghi, Bruno Valli, ha"
    const isTitle =
      role !== null &&
      name.type !== 'PER' &&
      !isForename(items.word(name.from)) &&
      grammar.titleNouns.has(role.head);
    const isRole =
      isTitle ||
      (role !== null && isPersonOrPersons(grammar, role.head) && !isPluralPhrase(this.#reading, role));
    return isRole && role.name === null && this.isAttached(role.from);
  }

  #hasVerb(from: number, to: number, sentence: Sentence): boolean {
    const groups = this.#reading.verbGroups(sentence);
    const first = groupsBefore(groups, from);
    return groups.slice(first, groupsBefore(groups, to)).some(({ form }) => form === 'finite');
  }

  /** "The rally drew attention because X, a lawyer, claimed": English prepositions that open clauses, behind a verb. */
  #opensClause(index: number, sentence: Sentence): boolean {
    const word = this.#reading.items.word(index);
    if (this.#reading.language !== 'en' || !CLAUSE_OPENERS.has(word)) return false;
    return word === 'because' || this.#hasVerb(sentence.from, index, sentence);
  }

  /** "in una parrocchia", "di tutte le parrocchie": whether a preposition stands before an item. */
  isAttached(from: number): boolean {
    const { grammar, items } = this.#reading;
    const before = items.word(ALL.has(items.word(from - 1)) ? from - 2 : from - 1);
    return grammar.prepositions.has(before) || grammar.ofWords.has(before);
  }

  /** "quello che il prof. Tiziano Treu, commissario dell'INPS, ha definito": the person named between a relative and its verb. */
  #subjectOfClause(start: number, end: number, sentence: Sentence): NounPhrase | null {
    let relative = end - 1;
    while (relative > start && !this.#reading.grammar.relatives.has(this.#reading.items.word(relative)))
      relative--;
    const groups = this.#reading.verbGroups(sentence);
    const phrase = phraseBefore(this.#reading, end, relative + 1, groups);
    const isSource =
      phrase !== null &&
      (phrase.name === null
        ? phrase.isDefinite && canSpeak(this.#reading, phrase)
        : phrase.name.type !== 'LOC');
    if (!isSource) return null;
    const verb = groups[groupsBefore(groups, phrase.from) - 1];
    return verb !== undefined && verb.from > relative ? null : phrase;
  }

  /** "presidente dell'Ascom di Torino": a role without determiner or name says more about the phrase before it. */
  #isApposition(phrase: NounPhrase | null): boolean {
    const { grammar, items } = this.#reading;
    if (phrase === null || phrase.name !== null || grammar.determiners.has(items.word(phrase.from)))
      return false;
    return isPersonOrPersons(grammar, phrase.head) || phrase.hasComplement;
  }

  #relativeIn(start: number, end: number): number {
    for (let index = start + 1; index < end; index++) {
      if (this.#reading.grammar.relatives.has(this.#reading.items.word(index))) return index;
    }
    return -1;
  }

  /** "il treno Milano - Mantova": a dash right between two names. */
  #joinsNames(index: number): boolean {
    const { items, names } = this.#reading;
    return items.word(index) === '-' && names.at(index - 1) !== null && names.at(index + 1) !== null;
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
        ((isSeparator(word) && !this.#joinsNames(index - 1)) ||
          word === ':' ||
          word === ';' ||
          items.kind(index - 1) === ITEM.quote)
      )
        break;
      index--;
    }
    return index;
  }
}

/** "X, Republican from Texas, ...", "the University of Arkansas, Fayetteville, ...": a place, a work or a lone capital says more of a name before it. */
function isAside({ type, name }: NonNullable<NounPhrase['name']>): boolean {
  return type === 'MISC' || type === 'LOC' || (type === 'OTHER' && !name.includes(' '));
}

function isNamed(name: NounPhrase['name']): boolean {
  return name !== null && name.type !== 'LOC' && name.type !== 'MISC';
}

function isSeparator(word: string): boolean {
  return word === ',' || word === '–' || word === '—' || word === '-' || word === '(';
}
