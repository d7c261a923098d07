import { ITEM } from '../reading/items';
import { isPersonOrPersons } from '../grammar/grammar';
import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { NounPhrase } from './noun-phrase';
import { AppositionChains } from './apposition-chains';
import { coordinatedComplement } from './coordinated';
import { BeforeVerb } from './before-verb';
import { canSpeak, freeName, isPluralPhrase } from './described-source';
import {
  dashedSubject,
  firstSubject,
  insertedSubject,
  isBare,
  isDash,
  isGerundAt,
  isObject,
  openingPerson,
  openingPhrase,
  seatOf,
} from './distant-subject';
import { SharedSubject } from './shared-subject';
import { subjectAfter } from './subject-after';
import { phraseAt, phraseBefore } from './noun-phrase';
import { groupCovering, groupsBefore } from '../reading/group-search';

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i']);
const CLAUSE_OPENERS = new Set(['because', 'after', 'before', 'since', 'until']);
/** Verbs that make somebody do something, and what comes before whoever it is. */
const MAKING = new Set('far fare fa fece facendo fatto faire fait faisant font fera'.split(' '));
const TO = new Set('a al allo alla ai agli alle à au aux'.split(' '));
/** What opens and what closes a cleft sentence. */
const LEADS = /^ad?$/;
const CLEFT =
  /^(?:è|sono|era|erano|fu|furono|stat[oaie]|pens[aò]|pensano|pensato|provved[eé]|arriva|arrivato)$/;
/** Words of a role with a name, from the preposition before it. */
const MAX_ROLE = 9;
const TIMES = new Set(
  (
    'settimana mese anno giorno sera mattina notte pomeriggio ore ora minuti giorni settimane mesi anni semaine semaines mois année ' +
    'années an ans jour jours soir matin nuit heure heures minutes week month year night morning evening'
  ).split(' '),
);
/** "poche ore dopo | la Corea ha ...": after a time, these govern nothing. */
const LATER = new Set('dopo prima fa après avant plus'.split(' '));
const SEPARATORS = new Set([',', ')', '–', '—', '-']);
/** How far a subject may stand from its verb, in items. */
const REACH = 60;

/** Finds the subject of a verb group inside its sentence. Every search is bounded, so that the whole stays linear. */
export class SubjectFinder {
  readonly #reading: Reading;
  readonly #chains: AppositionChains;
  readonly #shared: SharedSubject;
  readonly #before: BeforeVerb;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#chains = new AppositionChains(reading);
    this.#before = new BeforeVerb(reading);
    this.#shared = new SharedSubject(reading, this.#chains, (group, sentence, depth) =>
      this.subjectOf(group, sentence, depth),
    );
  }

  /** The subject of the group; null when the sentence shows none (pro-drop, passive without agent). */
  subjectOf(group: VerbGroup, sentence: Sentence, depth = 0): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    if (group.tiedPronoun >= 0) return phraseAt(this.#reading, group.tiedPronoun, sentence.to, groups);
    if (depth > 5) return null;
    const made = this.#madeToSpeak(group, sentence);
    if (made !== null) return made;
    const cleft = this.#cleft(group, sentence);
    if (cleft !== null) return cleft;
    if (group.form === 'finite') {
      const found = this.#finiteSubject(group, sentence, depth);
      return firstSubject(this.#reading, group, found, sentence) ?? found;
    }
    return this.#shared.of(group, sentence, depth);
  }

  /** "A rispondergli è X", "A rincarare la dose ci pensa X": whoever stands after the finite verb does both. */
  #cleft(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    const { items, language } = this.#reading;
    const [first, second] = this.#reading.verbGroups(sentence);
    const isOpened =
      language === 'it' &&
      first?.form === 'infinitive' &&
      first.from === sentence.from + 1 &&
      LEADS.test(items.word(sentence.from));
    if (!isOpened || second?.form !== 'finite' || (group !== first && group !== second)) return null;
    if (!CLEFT.test(second.main) || second.from - first.to > MAX_ROLE) return null;
    const after = this.subjectAfter(second.to, sentence, second.isPlural);
    return after?.from === second.to && canSpeak(this.#reading, after) ? after : null;
  }

  /** "tanto da far dire a X", "ce qui fait dire à X": whoever is made to speak. */
  #madeToSpeak(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    const { items } = this.#reading;
    const isCausative =
      group.verbClass === 'say' &&
      (MAKING.has(items.word(group.from)) || MAKING.has(items.word(group.from - 1)));
    if (!isCausative || !TO.has(items.word(group.to))) return null;
    return phraseAt(this.#reading, group.to + 1, sentence.to, this.#reading.verbGroups(sentence));
  }

  #finiteSubject(group: VerbGroup, sentence: Sentence, depth: number): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const end = this.#before.beforeEmphasis(this.#before.skip(group.from, sentence.from), sentence);
    if (end <= sentence.from) return null;
    if (this.#before.isIf(group)) return this.#coordinated(group, sentence, depth);
    const before = items.word(end - 1);
    const gerund = groupCovering(groups, end - 1);
    // "l'ex segretario, che uscendo ha salutato": the relative before the gerund.
    if (gerund?.form === 'gerund' && gerund.to === end && this.#before.isRelative(gerund.from - 1, sentence))
      return this.#chains.antecedent(gerund.from - 1, sentence);
    // "una recensione nella quale parlava": whoever acts in the clause before.
    if (this.#before.isOblique(end - 1, sentence)) return this.#coordinated(group, sentence, depth);
    if (this.#before.isRelative(end - 1, sentence)) return this.#chains.antecedent(end - 1, sentence);
    if (grammar.coordinators.has(before)) return this.#coordinated(group, sentence, depth);
    if (before === ',' && group.verbClass === 'say') {
      const inserted = insertedSubject(this.#reading, group, sentence, false);
      // "Robin Cresson, du Melun, a félicité Dijon:" praises whom it names before the colon.
      const isObject =
        inserted !== null &&
        (items.word(inserted.to) === ':' || isGerundAt(groups, inserted.to + 1)) &&
        this.#chains.before(end, sentence, false)?.name?.type === 'PER';
      if (inserted !== null && !isObject) return inserted;
    }
    const dashed = isDash(before) ? dashedSubject(this.#reading, group, sentence) : null;
    if (dashed !== null) return dashed;
    if (isDash(before) && isDash(items.word(group.to))) return this.#coordinated(group, sentence, depth);
    if (SEPARATORS.has(before)) return this.#afterSeparator(group, end, sentence, depth);
    const found = this.#phraseSkippingPrepositional(end, sentence, groups);
    if (found === null)
      return (
        this.#coordinatedIfClose(group, sentence, depth) ??
        openingPhrase(this.#reading, group, sentence) ??
        seatOf(this.#reading, group, sentence)
      );
    const isSaid = group.verbClass === 'say' && !canSpeak(this.#reading, found);
    const other = isSaid
      ? (this.#speakingBefore(found, sentence) ??
        openingPerson(this.#reading, found.from, sentence) ??
        this.#ownerOfObject(found, sentence, depth))
      : null;
    if (other !== null) return other;
    return isBare(this.#reading, found) ? (this.#invertedName(group, sentence) ?? found) : found;
  }

  /** The subject before a comma, a parenthesis or a dash: of a chain of appositions, inserted after the verb, or of another verb. */
  #afterSeparator(group: VerbGroup, end: number, sentence: Sentence, depth: number): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const before = items.word(end - 1);
    const chain = this.#chains.before(end, sentence, false);
    // "Per quanto riguarda le chiese, si preoccupa": one does what several do not.
    const isOther =
      before === ',' &&
      grammar.isProDrop &&
      chain?.name === null &&
      chain.pronoun === null &&
      isPluralPhrase(this.#reading, chain) &&
      !group.isPlural &&
      chain.from > sentence.from;
    const chained = isOther ? null : chain;
    if (chained !== null && (before !== ',' || canSpeak(this.#reading, chained))) return chained;
    const inserted =
      before === ',' && group.verbClass === 'say'
        ? insertedSubject(this.#reading, group, sentence, true)
        : null;
    const others = (): NounPhrase | null =>
      this.#coordinated(group, sentence, depth) ?? openingPerson(this.#reading, group.from, sentence);
    // "Commentando l'elezione del papa, ha dichiarato": a thing before the comma is somebody's object.
    if (inserted === null && chained !== null && isObject(this.#reading, chained, group, groups))
      return others();
    // "Le scuse, ha aggiunto, sono arrivate": the subject of the verb that follows.
    if (before === ',' && this.#before.isBetweenSubjectAndVerb(group, sentence)) return inserted;
    const isInserted = before === ',' && items.word(group.to) === ',' && group.verbClass === 'say';
    if (inserted === null && chained !== null && isInserted && !canSpeak(this.#reading, chained)) return null;
    return inserted ?? chained ?? others();
  }

  /** "Quando il copista notò l'assenza affermò": the verb right before what cannot speak has the subject. */
  #ownerOfObject(object: NounPhrase, sentence: Sentence, depth: number): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    const verb = groupCovering(groups, object.from - 1);
    if (verb?.form !== 'finite' || this.#reading.grammar.speechNouns.has(object.head)) return null;
    const owner = this.subjectOf(verb, sentence, depth + 1);
    return owner !== null && canSpeak(this.#reading, owner) ? owner : null;
  }

  /** "le missioni che tengono d'occhio la regione affermano": what cannot speak is the object of a relative clause. */
  #speakingBefore(object: NounPhrase, sentence: Sentence): NounPhrase | null {
    const { grammar, items } = this.#reading;
    for (let index = object.from - 1; index > sentence.from && index > object.from - REACH / 4; index--) {
      if (items.word(index) === ',') return null;
      if (!grammar.relatives.has(items.word(index)) || !this.#before.isRelative(index, sentence)) continue;
      const antecedent = this.#chains.antecedent(index, sentence);
      return antecedent !== null && canSpeak(this.#reading, antecedent) ? antecedent : null;
    }
    return null;
  }

  /** "Angosciato dal dolore è anche Peter Lanza": the name right after the verb. */
  #invertedName(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    if (this.#reading.language === 'en') return null;
    const after = this.subjectAfter(group.to, sentence);
    return after?.name != null && after.from <= group.to + 2 ? after : null;
  }

  /** "X a dit A et a ajouté B": the subject of the finite verb before. */
  #coordinated(group: VerbGroup, sentence: Sentence, depth: number): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    for (let number = groupsBefore(groups, group.from) - 1; number >= 0; number--) {
      const before = groups[number];
      if (before === undefined || group.from - before.to > REACH) return null;
      if (before.form !== 'finite' || this.#isOfGoverned(before, sentence)) continue;
      const lead = group.verbClass === 'say' ? this.#reporterOf(before, sentence, depth) : null;
      return lead ?? this.subjectOf(before, sentence, depth + 1);
    }
    return null;
  }

  /** "Ai giornalisti, che la aspettavano, ha consegnato": what a preposition governs acts in its relative clause alone. */
  #isOfGoverned({ from }: VerbGroup, sentence: Sentence): boolean {
    const relative = this.#before.skip(from, sentence.from) - 1;
    if (relative <= sentence.from || !this.#before.isRelative(relative, sentence)) return false;
    const antecedent = this.#chains.antecedent(relative, sentence);
    const { grammar, items } = this.#reading;
    return (
      antecedent !== null &&
      grammar.prepositions.has(items.word(sentence.from)) &&
      antecedent.from - sentence.from < MAX_ROLE &&
      antecedent.to < from
    );
  }

  /** "X said her party has supported it, and said": the verb of saying right before, of what another reports. */
  #reporterOf(inner: VerbGroup, sentence: Sentence, depth: number): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const number = groupsBefore(groups, inner.from);
    const outer = groups.slice(Math.max(0, number - 3), number).findLast(({ form }) => form === 'finite');
    if (outer?.form !== 'finite' || outer.verbClass !== 'say' || outer.isPassive) return null;
    if (inner.from - outer.to > REACH / 4) return null;
    for (let index = outer.to; index < inner.from; index++)
      if (grammar.coordinators.has(items.word(index)) || items.kind(index) >= ITEM.mark) return null;
    const subject = this.subjectOf(outer, sentence, depth + 1);
    const isSource =
      subject !== null && (canSpeak(this.#reading, subject) || grammar.speechNouns.has(subject.head));
    return isSource ? subject : null;
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
      const inner = groupCovering(groups, phrase.from - 1);
      if (tries === 0 && this.#opensEnglishClause(phrase)) return phrase;
      const isGerund = inner?.form === 'gerund' || this.#isBareGerund(phrase.from - 1);
      if (isGerund && grammar.prepositions.has(items.word(phrase.from - 2))) {
        at = phrase.from - 2;
        continue;
      }
      const before = phrase.from - 1;
      // "Di Anna Riva dice": of her, by somebody else.
      if (grammar.isProDrop && before === sentence.from && grammar.ofWords.has(items.word(before)))
        return null;
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
      at = this.#before.skip(before, sentence.from);
      if (at <= sentence.from) return null;
      if (this.#before.isRelative(at - 1, sentence)) return this.#chains.antecedent(at - 1, sentence);
      if (items.word(at - 1) === ',') return this.#chains.before(at, sentence, false);
    }
    return null;
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
    // "rapporte Mic, les manifestants ont chanté": several are no apposition to one.
    if (isPluralPhrase(this.#reading, phrase) && chained?.name?.name.includes(',') === false) return phrase;
    return chained?.name != null && chained.to === phrase.from - 1 ? chained : phrase;
  }

  /** "Il candidato del partito e vittima di Y ha detto": a bare noun after "and" belongs to the phrase before it. */
  #withCoordinated(
    phrase: NounPhrase,
    sentence: Sentence,
    groups: ReturnType<Reading['verbGroups']>,
  ): NounPhrase {
    const { grammar, items } = this.#reading;
    const before = phrase.from - 1;
    const isBare =
      phrase.pronoun === null && phrase.name === null && !grammar.determiners.has(items.word(phrase.from));
    if (!isBare || before <= sentence.from || !grammar.coordinators.has(items.word(before))) return phrase;
    return phraseBefore(this.#reading, before, sentence.from, groups) ?? phrase;
  }

  /** "le ministre qui a vu Y a dit": the phrase before the verb is another verb's object; its relative clause has the subject. */
  #widen(phrase: NounPhrase, sentence: Sentence, groups: ReturnType<Reading['verbGroups']>): NounPhrase {
    const inner = groupCovering(groups, phrase.from - 1);
    if (inner === null || inner.form !== 'finite' || phrase.pronoun !== null) return phrase;
    const relative = this.#before.skip(inner.from, sentence.from) - 1;
    if (relative < sentence.from || !this.#before.isRelative(relative, sentence)) return phrase;
    return this.#chains.antecedent(relative, sentence) ?? phrase;
  }

  /** The subject that follows its verb: "a déclaré X", "affirme même au Monde X", "said X". */
  subjectAfter(from: number, sentence: Sentence, isPlural = false): NounPhrase | null {
    return subjectAfter(this.#reading, from, sentence, isPlural);
  }
}
