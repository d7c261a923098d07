import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { NounPhrase } from './noun-phrase';
import { AppositionChains } from './apposition-chains';
import { BeforeVerb } from './before-verb';
import { canSpeak, isPluralPhrase } from './described-source';
import {
  dashedSubject,
  firstSubject,
  insertedSubject,
  invertedBeforeColon,
  isBare,
  isDash,
  isGerundAt,
  isObject,
  openingPerson,
  openingPhrase,
  seatOf,
} from './distant-subject';
import { SharedSubject, perceivedBefore } from './shared-subject';
import { subjectAfter } from './subject-after';
import { phraseAt, phraseBefore } from './noun-phrase';
import { PhraseBeforeVerb } from './phrase-before-verb';
import { groupCovering, groupsBefore } from '../reading/group-search';

/** Verbs that make somebody do something, and what comes before whoever it is. */
const MAKING = new Set('far fare fa fece facendo fatto faire fait faisant font fera'.split(' '));
const TO = new Set('a al allo alla ai agli alle à au aux'.split(' '));
/** What opens and what closes a cleft sentence. */
const LEADS = /^ad?$/;
const CLEFT =
  /^(?:è|sono|era|erano|fu|furono|stat[oaie]|pens[aò]|pensano|pensato|provved[eé]|arriva|arrivato)$/;
/** Verbs that only somebody is the subject of. */
const THINKING = /^(?:consider|giudic|defin|riten|riteng|ritien|reput|descriv|soprannomin|chiamav)/;
/** Words of a role with a name, from the preposition before it. */
const MAX_ROLE = 9;
const THAT = new Set(['que', "qu'"]);
const OBJECT_CLITICS = new Set("lo la li le l'".split(' '));
const SEPARATORS = new Set([',', ')', '–', '—', '-']);
const AND = /^(?:et?|ed|and|y)$/;
/** Items between a relative and its verb. */
const ASIDE = 5;
/** How far a subject may stand from its verb, in items. */
const REACH = 60;

/** Finds the subject of a verb group inside its sentence. Every search is bounded, so that the whole stays linear. */
export class SubjectFinder {
  readonly #reading: Reading;
  readonly #chains: AppositionChains;
  readonly #shared: SharedSubject;
  readonly #before: BeforeVerb;
  readonly #phrases: PhraseBeforeVerb;
  /** Asked for many times: by each quote near a verb, and by verbs that share a subject. */
  readonly #known = new Map<VerbGroup, NounPhrase | null>();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#chains = new AppositionChains(reading);
    this.#before = new BeforeVerb(reading);
    this.#phrases = new PhraseBeforeVerb(reading, this.#chains, this.#before);
    this.#shared = new SharedSubject(reading, this.#chains, (group, sentence, depth) =>
      this.subjectOf(group, sentence, depth),
    );
  }

  /** The subject of the group; null when the sentence shows none (pro-drop, passive without agent). */
  subjectOf(group: VerbGroup, sentence: Sentence, depth = 0): NounPhrase | null {
    const known = this.#known.get(group);
    if (known !== undefined) return known;
    const subject = this.#subjectOf(group, sentence, depth);
    // What was found deep inside other searches may have been given up too early.
    if (depth === 0) this.#known.set(group, subject);
    return subject;
  }

  #subjectOf(group: VerbGroup, sentence: Sentence, depth: number): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    if (group.tiedPronoun >= 0) return phraseAt(this.#reading, group.tiedPronoun, sentence.to, groups);
    if (depth > 5) return null;
    const made = this.#madeToSpeak(group, sentence);
    if (made !== null) return made;
    const cleft = this.#cleft(group, sentence);
    if (cleft !== null) return cleft;
    if (group.form === 'finite') {
      // English has no ending for "heard the man shout".
      const heard = this.#reading.language === 'en' ? perceivedBefore(this.#reading, group, sentence) : null;
      if (heard !== null) return heard;
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
    // "A chi gli chiede se il governo debba cadere, risponde": whoever was asked.
    const isAsked = items.word(sentence.from) === 'a' && items.word(sentence.from + 1) === 'chi';
    if (isAsked && grammar.isProDrop && items.word(end - 1) === ',') return null;
    // "Un avis que ne partage pas l'avocate": right behind "que" stands the verb, and behind it whoever acts.
    if (this.#reading.language === 'fr' && THAT.has(items.word(end - 1)))
      return this.subjectAfter(group.to, sentence, group.isPlural);
    const taken = OBJECT_CLITICS.has(items.word(group.from - 1)) ? this.#takenUp(group, end, sentence) : null;
    if (taken !== null) return taken;
    if (this.#before.isIf(group)) return this.#coordinated(group, sentence, depth);
    const before = items.word(end - 1);
    const gerund = groupCovering(groups, end - 1);
    // "l'ex segretario, che uscendo ha salutato": the relative before the gerund.
    if (gerund?.form === 'gerund' && gerund.to === end && this.#before.isRelative(gerund.from - 1, sentence))
      return this.#chains.antecedent(gerund.from - 1, sentence);
    const isOblique = this.#before.isOblique(end - 1, sentence);
    const replying = isOblique ? this.#sayerAfter(group, sentence) : null;
    if (replying !== null) return replying;
    // "una recensione nella quale parlava": whoever acts in the clause before.
    if (isOblique && grammar.isProDrop) return this.#coordinated(group, sentence, depth);
    if (this.#before.isRelative(end - 1, sentence)) {
      const nearest = this.#chains.antecedent(end - 1, sentence);
      const antecedent = group.verbClass === 'say' ? this.#chains.speakerNear(nearest, sentence) : nearest;
      return this.#isThought(group, antecedent, end - 1)
        ? this.#coordinated(group, sentence, depth)
        : antecedent;
    }
    if (grammar.coordinators.has(before)) return this.#coordinated(group, sentence, depth);
    const headed = before === ',' ? invertedBeforeColon(this.#reading, group, sentence) : null;
    if (headed !== null) return headed;
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
    const found = this.#phrases.before(end, sentence);
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
    // "Alla domanda se ci siano state negligenze ha risposto": what cannot speak, without an article, is of another verb.
    if (isSaid && this.#reading.grammar.isProDrop && isBare(this.#reading, found)) return null;
    return isBare(this.#reading, found) ? (this.#invertedName(group, sentence) ?? found) : found;
  }

  /** "l'invito al festival, che considerava": what cannot think is thought of by somebody who is left out. */
  #isThought({ main }: VerbGroup, antecedent: NounPhrase | null, relative: number): boolean {
    const { grammar, items } = this.#reading;
    if (!grammar.isProDrop || items.word(relative) !== 'che' || !THINKING.test(main) || antecedent === null)
      return false;
    const type = antecedent.name?.type;
    return type === undefined ? !canSpeak(this.#reading, antecedent) : type === 'MISC' || type === 'LOC';
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
    // "Figlia di mondine, amava ripetere": says more of somebody known.
    const isPredicate =
      before === ',' &&
      grammar.isProDrop &&
      chain !== null &&
      chain.from === sentence.from &&
      isBare(this.#reading, chain);
    const chained = isOther || isPredicate ? null : chain;
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
      if (this.#isAsideClosed(before, group, sentence)) continue;
      const lead = group.verbClass === 'common' ? undefined : this.#reporterOf(before, sentence, depth);
      return lead === undefined ? this.subjectOf(before, sentence, depth + 1) : lead;
    }
    return null;
  }

  /** "ha ricordato X, che aveva scritto il testo, e ha aggiunto": a relative clause between commas is over. */
  #isAsideClosed(inner: VerbGroup, group: VerbGroup, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    const joined = this.#before.skip(group.from, sentence.from) - 1;
    if (!AND.test(items.word(joined)) || items.word(joined - 1) !== ',') return false;
    const floor = Math.max(sentence.from, inner.from - ASIDE);
    for (let index = inner.from - 1; index > floor; index--)
      if (grammar.relatives.has(items.word(index))) return items.word(index - 1) === ',';
    return false;
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

  /**
   * "X said her party has supported it, and said": the subject of the verb of saying right before that reports the other; null where it
   * is left out, undefined where nothing is reported.
   */
  #reporterOf(inner: VerbGroup, sentence: Sentence, depth: number): NounPhrase | null | undefined {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const number = groupsBefore(groups, inner.from);
    const outer = groups.slice(Math.max(0, number - 3), number).findLast(({ form }) => form === 'finite');
    if (outer?.form !== 'finite' || outer.verbClass !== 'say' || outer.isPassive) return undefined;
    if (inner.from - outer.to > REACH / 4) return undefined;
    for (let index = outer.to; index < inner.from; index++)
      if (grammar.coordinators.has(items.word(index)) || items.kind(index) >= ITEM.mark) return undefined;
    const subject = this.subjectOf(outer, sentence, depth + 1);
    const isLeftOut = subject === null && outer.from === sentence.from && grammar.isProDrop;
    if (isLeftOut && grammar.complementisers.has(items.word(outer.to))) return null;
    const isSource =
      subject !== null && (canSpeak(this.#reading, subject) || grammar.speechNouns.has(subject.head));
    return isSource ? subject : undefined;
  }

  #coordinatedIfClose(group: VerbGroup, sentence: Sentence, depth: number): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const floor = Math.max(sentence.from, group.from - 4);
    for (let index = group.from - 1; index >= floor; index--) {
      if (grammar.coordinators.has(items.word(index))) return this.#coordinated(group, sentence, depth);
    }
    return null;
  }

  /** "L'allarme lo lancia Coldiretti": what a pronoun takes up before the verb is its object, and whoever acts stands behind. */
  #takenUp(group: VerbGroup, end: number, sentence: Sentence): NounPhrase | null {
    if (!this.#reading.grammar.isProDrop) return null;
    const thing = phraseBefore(this.#reading, end, sentence.from, this.#reading.verbGroups(sentence));
    if (thing?.from !== sentence.from || canSpeak(this.#reading, thing)) return null;
    const after = this.subjectAfter(group.to, sentence, group.isPlural);
    return after !== null && canSpeak(this.#reading, after) ? after : null;
  }

  /** "al quale replica il ministro", "auquel répond la députée": whoever stands behind a verb of saying. */
  #sayerAfter(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    const after = group.verbClass === 'say' ? this.subjectAfter(group.to, sentence, group.isPlural) : null;
    return after !== null && canSpeak(this.#reading, after) ? after : null;
  }

  /** The subject that follows its verb: "a déclaré X", "affirme même au Monde X", "said X". */
  subjectAfter(from: number, sentence: Sentence, isPlural = false): NounPhrase | null {
    return subjectAfter(this.#reading, from, sentence, isPlural);
  }
}
