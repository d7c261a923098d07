import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import { groupCovering, groupsBefore } from '../reading/group-search';
import type { AppositionChains } from './apposition-chains';
import { canSpeak } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseAt, phraseBefore } from './noun-phrase';
import { isGoingOn } from './going-on';
import { LATTER_HEADS } from './referring-words';

/** How far a subject may stand from its verb, in items. */
const REACH = 60;

/** Verbs of hearing and seeing. */
const PERCEIVED = /^(?:sent[ieo]|ud[iìo]|ascolt|vist|ved[eo]|entend|vu|voi|voy|écout|heard?|saw|seen?|watch)/;

/** Items of whoever is heard, between the two verbs. */
const LONGEST_PERCEIVED = 10;

const PART = /^(?:part|concert|cri|cris|foule|groupe|coro|grido)$/;

type SubjectOf = (group: VerbGroup, sentence: Sentence, depth: number) => NounPhrase | null;

/** Finds who does what a gerund, infinitive or participle tells: mostly the subject of another verb. Bounded. */
export class SharedSubject {
  readonly #reading: Reading;
  readonly #chains: AppositionChains;
  readonly #subjectOf: SubjectOf;

  constructor(reading: Reading, chains: AppositionChains, subjectOf: SubjectOf) {
    this.#reading = reading;
    this.#chains = chains;
    this.#subjectOf = subjectOf;
  }

  /**
   * A gerund, infinitive or participle has the subject of the nearest speech verb before it, or else of the first finite
   * verb of its sentence, or else of the one after it.
   */
  of(group: VerbGroup, sentence: Sentence, depth: number): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    const number = groupsBefore(groups, group.from);
    const previous = groups[number - 1];
    // "è ancora Paolini a dominare la scena gridando"
    const led = group.form === 'gerund' && previous !== undefined ? this.#cleft(previous, sentence) : null;
    const quoted = this.#quotedAs(group, sentence) ?? this.#cleft(group, sentence) ?? led;
    if (quoted !== null) return quoted;
    const going = this.#andOf(group, sentence);
    if (going !== null) return going;
    const perceived = group.form === 'infinitive' ? perceivedBefore(this.#reading, group, sentence) : null;
    if (perceived !== null) return perceived;
    const own =
      group.form === 'gerund' ? (this.#absolute(group, sentence) ?? this.#latter(group, sentence)) : null;
    if (own !== null) return own;
    const before = groups
      .slice(Math.max(0, number - 8), number)
      .filter((one) => one.form === 'finite' && group.from - one.to < 2 * REACH);
    const nearest = this.#beforeActing(group, before.at(-1), sentence, depth);
    if (nearest !== null) return nearest;
    const speech = before.filter((one) => one.verbClass === 'say' && !one.isPassive).reverse();
    const gerund = groups
      .slice(Math.max(0, number - 4), number)
      .findLast((one) => one.form === 'gerund' && one.verbClass === 'say' && group.from - one.to < REACH);
    const lead = group.form === 'gerund' && speech.length === 0 && gerund !== undefined ? [gerund] : [];
    const others = before.reverse();
    const main = others.filter((one) => !this.#isRelativeVerb(one));
    const acting = group.form === 'gerund' ? this.#actingSince(speech[0], main[0], sentence, depth) : null;
    if (acting !== null) return acting;
    const said = [...lead, ...speech];
    const told = said.map((candidate) => this.#subjectOf(candidate, sentence, depth + 1));
    const person = told.find((subject) => subject !== null && canSpeak(this.#reading, subject));
    if (person != null && !this.#isImpersonal(person)) return person;
    // "ha ammesso che la strada sia quella, sottolineando": a subject left out is left out of both.
    if (told[0] === null && this.#reading.grammar.isProDrop) return null;
    for (const candidate of [...said, ...main, ...others]) {
      const subject = this.#subjectOf(candidate, sentence, depth + 1);
      if (subject !== null && !this.#isImpersonal(subject))
        return this.#controller(subject, candidate, group) ?? subject;
    }
    const bare = others.length === 0 ? this.#chains.before(group.from, sentence, false) : null;
    if (bare?.name != null) return bare;
    const after = groups[groupsBefore(groups, group.to)];
    return after?.form === 'finite' && after.from - group.to < REACH
      ? this.#subjectOf(after, sentence, depth + 1)
      : null;
  }

  /** "Les témoins racontent qu'un homme a tiré avant de crier": whoever acts right before, but for what goes on with what was said. */
  #beforeActing(
    group: VerbGroup,
    acting: VerbGroup | undefined,
    sentence: Sentence,
    depth: number,
  ): NounPhrase | null {
    const { grammar, items } = this.#reading;
    if (acting === undefined || group.form !== 'infinitive') return null;
    const first = items.word(group.from - 2);
    if ((first !== 'avant' && first !== 'prima') || !grammar.ofWords.has(items.word(group.from - 1)))
      return null;
    if (isGoingOn(group.main)) return null;
    for (let index = group.from - 3; index > acting.to; index--)
      if (grammar.coordinators.has(items.word(index))) return null;
    const subject = this.#subjectOf(acting, sentence, depth + 1);
    return subject !== null && subject.pronoun === null && canSpeak(this.#reading, subject) ? subject : null;
  }

  /** "il saluait des habitants quand un homme a tenté de le gifler en criant": who acts after the verb of saying, in no clause of its. */
  #actingSince(
    speech: VerbGroup | undefined,
    main: VerbGroup | undefined,
    sentence: Sentence,
    depth: number,
  ): NounPhrase | null {
    if (speech === undefined || main === undefined || main.from < speech.to || main.tiedPronoun >= 0)
      return null;
    const { grammar, items } = this.#reading;
    for (let index = speech.to; index < main.from; index++)
      if (grammar.complementisers.has(items.word(index))) return null;
    const subject = this.#subjectOf(main, sentence, depth + 1);
    const isNew = subject !== null && subject.from >= speech.to && subject.pronoun === null;
    return isNew && canSpeak(this.#reading, subject) ? subject : null;
  }

  /** "è la stessa governatrice a tagliare corto", "fu X, il senatore, a chiedere": whoever it is that does it. */
  #cleft(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    const { grammar, items, language } = this.#reading;
    if (language !== 'it' || group.form !== 'infinitive' || !/^ad?$/.test(items.word(group.from - 1)))
      return null;
    const groups = this.#reading.verbGroups(sentence);
    const being = groups[groupsBefore(groups, group.from) - 1];
    const isBeing =
      being?.form === 'finite' &&
      grammar.passiveAuxiliaries.has(items.word(being.from)) &&
      grammar.passiveAuxiliaries.has(being.main) &&
      group.from - being.to < REACH / 3;
    const phrase = isBeing ? phraseAt(this.#reading, being.to, sentence.to, groups) : null;
    return phrase !== null && canSpeak(this.#reading, phrase) ? phrase : null;
  }

  /** "Et le leader de la CFDT d'ajouter": whoever stands between "and" and "of". */
  #andOf({ form, from }: VerbGroup, sentence: Sentence): NounPhrase | null {
    const { items, language } = this.#reading;
    const isGoing = form === 'infinitive' && language === 'fr' && items.word(sentence.from) === 'et';
    if (!isGoing || !/^d[e'’]$/.test(items.word(from - 1)) || from - sentence.from > REACH / 3) return null;
    const phrase = phraseAt(this.#reading, sentence.from + 1, from - 1, []);
    return phrase?.to === from - 1 && canSpeak(this.#reading, phrase) ? phrase : null;
  }

  /** "The agency quoted him as saying": whoever stands before "as". */
  #quotedAs(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    const { items, language } = this.#reading;
    if (language !== 'en' || group.form !== 'gerund' || items.word(group.from - 1) !== 'as') return null;
    const phrase = phraseBefore(
      this.#reading,
      group.from - 1,
      sentence.from,
      this.#reading.verbGroups(sentence),
    );
    return phrase !== null && canSpeak(this.#reading, phrase) ? phrase : null;
  }

  /** "quelli che sembrano": a relative stands right before the verb. */
  #isRelativeVerb(group: VerbGroup): boolean {
    return this.#reading.grammar.relatives.has(this.#reading.items.word(group.from - 1));
  }

  /** "Ce chiffre a permis à X de déclarer ...": a thing makes the person between the verbs speak. */
  #controller(subject: NounPhrase, verb: VerbGroup, group: VerbGroup): NounPhrase | null {
    if (canSpeak(this.#reading, subject) || group.from - verb.to > REACH / 2) return null;
    for (let index = verb.to; index < group.from; index++) {
      const mention = this.#reading.names.at(index);
      if (mention?.type === 'PER') return phraseAt(this.#reading, mention.from, mention.to, []);
    }
    return null;
  }

  /** "des partisans criant «...»", "un tract affirmant que": without "en" or a comma, what stands right before it, in French. */
  #participant(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    // "Télérama le qualifiant"
    const before = items.word(group.from - 1);
    const end = before !== 'en' && grammar.clitics.has(before) ? group.from - 1 : group.from;
    const phrase = phraseBefore(this.#reading, end, sentence.from, groups);
    if (phrase?.to !== end || phrase.pronoun !== null) return null;
    // "un concert de casseroles de la part de ces manifestants scandant"
    if (PART.test(phrase.head)) return ownerAtEnd(this.#reading, phrase);
    return canSpeak(this.#reading, phrase) || grammar.speechNouns.has(phrase.head) ? phrase : null;
  }

  /** "with Steve Scalise of Louisiana calling ...": the name right before a gerund, in English. */
  #absolute(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    if (this.#reading.language === 'fr') return this.#participant(group, sentence);
    if (this.#reading.language !== 'en') return null;
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const end = items.word(group.from - 1) === 'there' ? group.from - 1 : group.from;
    const phrase = phraseBefore(this.#reading, end, sentence.from, groups);
    if (phrase === null) return null;
    const before = items.word(phrase.from - 1);
    const isWith = before === 'with' || grammar.coordinators.has(before);
    if (phrase.name !== null) return isWith ? phrase : null;
    // "faced off with protesters shouting": but "told reporters saying" is of whoever told.
    const isTold = groupCovering(groups, phrase.from - 1)?.verbClass === 'say';
    return (isWith || !isTold) && group.verbClass === 'say' && canSpeak(this.#reading, phrase)
      ? phrase
      : null;
  }

  /** "..., ce dernier expliquant que": a pronoun of its own. */
  #latter(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    const phrase = phraseBefore(this.#reading, group.from, sentence.from, this.#reading.verbGroups(sentence));
    return phrase?.pronoun != null && LATTER_HEADS.has(phrase.head) ? phrase : null;
  }

  #isImpersonal(phrase: NounPhrase): boolean {
    return phrase.pronoun !== null && phrase.head === 'on';
  }
}

/** Whoever the last "of" of a phrase leads to, up to its end. */
function ownerAtEnd(reading: Reading, phrase: NounPhrase): NounPhrase | null {
  for (let index = phrase.to - 1; index > phrase.from; index--) {
    if (!reading.grammar.ofWords.has(reading.items.word(index))) continue;
    const owner = phraseAt(reading, index + 1, phrase.to, []);
    return owner?.to === phrase.to && canSpeak(reading, owner) ? owner : null;
  }
  return null;
}

/** "ha sentito la vittima gridare «...»", "a entendu un homme crier", "heard the man shout": whoever is heard or seen. */
export function perceivedBefore(reading: Reading, group: VerbGroup, sentence: Sentence): NounPhrase | null {
  const groups = reading.verbGroups(sentence);
  const before = groups[groupsBefore(groups, group.from) - 1];
  if (before === undefined || group.from - before.to > LONGEST_PERCEIVED || !PERCEIVED.test(before.main))
    return null;
  const phrase = phraseBefore(reading, group.from, sentence.from, groups);
  return phrase?.to === group.from && phrase.from === before.to && canSpeak(reading, phrase) ? phrase : null;
}
