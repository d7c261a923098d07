import { isPersonOrPersons } from '../grammar/grammar';
import { groupCovering } from '../reading/group-search';
import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { AppositionChains } from './apposition-chains';
import { CLAUSE_OPENERS } from './apposition-chains';
import type { BeforeVerb } from './before-verb';
import { coordinatedComplement } from './coordinated';
import { canSpeak, freeName, isPluralPhrase } from './described-source';
import { isBare } from './distant-subject';
import type { NounPhrase } from './noun-phrase';
import { phraseAt, phraseBefore } from './noun-phrase';

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i']);
/** Items of an age between commas, the first comma included. */
const MAX_AGE = 5;
const TIMES = new Set(
  (
    'settimana mese anno giorno sera mattina notte pomeriggio ore ora minuti giorni settimane mesi anni semaine semaines mois année ' +
    'années an ans jour jours soir matin nuit heure heures minutes week month year night morning evening'
  ).split(' '),
);
/** "poche ore dopo | la Corea ha ...": after a time, these govern nothing. */
const LATER = new Set('dopo prima fa après avant plus'.split(' '));

/** Finds the phrase right before a verb, past what stands between the two. Bounded. */
export class PhraseBeforeVerb {
  readonly #reading: Reading;
  readonly #chains: AppositionChains;
  readonly #before: BeforeVerb;

  constructor(reading: Reading, chains: AppositionChains, before: BeforeVerb) {
    this.#reading = reading;
    this.#chains = chains;
    this.#before = before;
  }

  /** The phrase before the verb; a prepositional phrase there ("le ministre, au micro de X, ...") is stepped over. */
  before(end: number, sentence: Sentence): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    let at = end;
    for (let tries = 0; tries < 4; tries++) {
      const phrase = phraseBefore(this.#reading, at, sentence.from, groups);
      // "che ai suoi avrebbe confidato"
      if (
        phrase === null &&
        grammar.determiners.has(items.word(at - 1)) &&
        grammar.prepositions.has(items.word(at - 2))
      ) {
        at -= 2;
        if (this.#before.isRelative(at - 1, sentence)) return this.#chains.antecedent(at - 1, sentence);
        continue;
      }
      if (phrase === null) return null;
      // "in un messaggio lasciato la settimana scorsa attacca": a time acts as little as a date.
      if (phrase.name === null && TIMES.has(phrase.head) && phrase.from > sentence.from) {
        at = this.#before.skip(phrase.from, sentence.from);
        if (at <= sentence.from) return null;
        if (this.#before.isRelative(at - 1, sentence)) return this.#chains.antecedent(at - 1, sentence);
        continue;
      }
      // "del conduttore, che interpellato da X parla": what cannot speak after a relative is no subject.
      const isAside = isBare(this.#reading, phrase) && !canSpeak(this.#reading, phrase);
      if (isAside && this.#before.isRelative(phrase.from - 1, sentence))
        return this.#chains.antecedent(phrase.from - 1, sentence);
      if (tries === 0 && this.#opensEnglishClause(phrase)) return phrase;
      const gerund = this.#beforeGerund(phrase, sentence, groups);
      if (gerund !== null) {
        at = gerund;
        continue;
      }
      const before = phrase.from - 1;
      const settled = this.#settled(phrase, end, sentence, groups);
      if (settled !== undefined) return settled;
      at = this.#before.skip(before, sentence.from);
      if (at <= sentence.from) return null;
      if (this.#before.isRelative(at - 1, sentence)) return this.#chains.antecedent(at - 1, sentence);
      if (items.word(at - 1) === ',') return this.#chains.before(at, sentence, false);
    }
    return null;
  }

  /** The subject that a phrase before the verb gives; undefined for what a preposition governs, which is stepped over. */
  #settled(
    phrase: NounPhrase,
    end: number,
    sentence: Sentence,
    groups: readonly VerbGroup[],
  ): NounPhrase | null | undefined {
    const { grammar, items } = this.#reading;
    const before = phrase.from - 1;
    // "Di Anna Riva dice": of her, by somebody else.
    if (grammar.isProDrop && before === sentence.from && grammar.ofWords.has(items.word(before))) return null;
    // "A chi gli chiede del partito risponde": what a verb is about.
    const isAbout = before > sentence.from && grammar.ofWords.has(items.word(before));
    if (isAbout && groupCovering(groups, before - 1)?.form === 'finite') return undefined;
    if (LATER.has(items.word(before)) && TIMES.has(items.word(before - 1))) return phrase;
    const own = before >= sentence.from ? freeName(this.#reading, phrase) : null;
    if (own !== null && grammar.prepositions.has(items.word(before))) return own;
    // "Sur LCI, des voisins décrivent": in French the article of several, too.
    if (items.word(before) === 'des' && items.word(before - 1) === ',')
      return phraseAt(this.#reading, before, end, groups) ?? phrase;
    const coordinated = coordinatedComplement(this.#reading, phrase, sentence);
    if (coordinated !== null) return coordinated;
    // "Jean Ziegler, della commissione ONU ha chiesto": where somebody is from, after a comma.
    if (before > sentence.from && grammar.ofWords.has(items.word(before)) && items.word(before - 1) === ',')
      return phraseBefore(this.#reading, before - 1, sentence.from, groups) ?? phrase;
    if (before < sentence.from || !grammar.prepositions.has(items.word(before)))
      return this.#widen(
        this.#withCoordinated(this.#withName(phrase, sentence), sentence, groups),
        sentence,
        groups,
      );
    return undefined;
  }

  /** The item before a gerund that the phrase is the object of, and its preposition; null where there is none. */
  #beforeGerund(phrase: NounPhrase, sentence: Sentence, groups: readonly VerbGroup[]): number | null {
    const { grammar, items, language } = this.#reading;
    const inner = groupCovering(groups, phrase.from - 1);
    const isGerund = inner?.form === 'gerund' || this.#isBareGerund(phrase.from - 1);
    if (isGerund && grammar.prepositions.has(items.word(phrase.from - 2))) return phrase.from - 2;
    // "L'experte jouant le carillon en juillet l'appelait": a participle says more of what stands before it.
    const isParticipant =
      inner?.form === 'gerund' && language === 'fr' && this.#isParticipant(inner, sentence);
    return isParticipant ? inner.from : null;
  }

  /** "les manifestants réclamant la libération": without a comma or "en", a participle that stands right behind its subject. */
  #isParticipant({ from }: VerbGroup, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    if (from - 1 <= sentence.from || !items.isWord(from - 1)) return false;
    return !grammar.prepositions.has(items.word(from - 1)) && !grammar.coordinators.has(items.word(from - 1));
  }

  /** "after he referred", "because Trump claimed": English prepositions that open clauses too. */
  #opensEnglishClause({ from, pronoun, head }: NounPhrase): boolean {
    if (this.#reading.language !== 'en') return false;
    if (pronoun !== null && SUBJECT_PRONOUNS.has(head)) return true;
    return CLAUSE_OPENERS.has(this.#reading.items.word(from - 1));
  }

  /** "in relaying the news": a gerund that no list of verbs knows. */
  #isBareGerund(index: number): boolean {
    return this.#reading.language === 'en' && this.#reading.items.word(index).endsWith('ing');
  }

  /** "Ilya Sutskever, un autre cofondateur de Y va ...": an apposition without its second comma. */
  #withName(phrase: NounPhrase, sentence: Sentence): NounPhrase {
    const { grammar, items } = this.#reading;
    if (phrase.name !== null || phrase.pronoun !== null || phrase.from - 1 <= sentence.from) return phrase;
    if (items.word(phrase.from - 1) !== ',') return phrase;
    const isRole = isPersonOrPersons(grammar, phrase.head);
    const isIndefinite = grammar.determiners.has(items.word(phrase.from)) && !phrase.isDefinite;
    if (!isRole && !isIndefinite) return phrase;
    const chained = this.#chains.before(phrase.from, sentence, false);
    // "ospite di Fabio Fazi, lo scrittore ha": of whom something else is said.
    const isOf = chained?.name?.type === 'PER' && grammar.ofWords.has(items.word(chained.name.from - 1));
    if (isOf && phrase.isDefinite) return phrase;
    // "rapporte Mic, les manifestants ont chanté": several are no apposition to one.
    if (isPluralPhrase(this.#reading, phrase) && chained?.name?.name.includes(',') === false) return phrase;
    return chained?.name != null && this.#isAgeBetween(chained.to, phrase.from - 1) ? chained : phrase;
  }

  /** "X, 68 ans, un électricien": whether nothing, or an age alone, stands between a name and what is said of it. */
  #isAgeBetween(from: number, to: number): boolean {
    const { items } = this.#reading;
    if (from === to) return true;
    const isAge = items.kind(from + 1) === ITEM.number || items.kind(from + 2) === ITEM.number;
    return items.word(from) === ',' && isAge && to - from <= MAX_AGE;
  }

  /** "Il candidato del partito e vittima di Y ha detto": a bare noun after "and" belongs to the phrase before it. */
  #withCoordinated(phrase: NounPhrase, sentence: Sentence, groups: readonly VerbGroup[]): NounPhrase {
    const { grammar, items } = this.#reading;
    const before = phrase.from - 1;
    const isBare =
      phrase.pronoun === null && phrase.name === null && !grammar.determiners.has(items.word(phrase.from));
    if (!isBare || before <= sentence.from || !grammar.coordinators.has(items.word(before))) return phrase;
    return phraseBefore(this.#reading, before, sentence.from, groups) ?? phrase;
  }

  /** "le ministre qui a vu Y a dit": the phrase before the verb is another verb's object; its relative clause has the subject. */
  #widen(phrase: NounPhrase, sentence: Sentence, groups: readonly VerbGroup[]): NounPhrase {
    const inner = groupCovering(groups, phrase.from - 1);
    if (inner === null || inner.form !== 'finite' || phrase.pronoun !== null) return phrase;
    const relative = this.#before.skip(inner.from, sentence.from) - 1;
    if (relative < sentence.from || !this.#before.isRelative(relative, sentence)) return phrase;
    return this.#chains.antecedent(relative, sentence) ?? phrase;
  }
}
