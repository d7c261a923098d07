import { POSSESSIVES } from '../grammar/grammar';
import { isClosedClass } from '../grammar/closed-class';
import { ITEM } from '../reading/items';
import type { NameMention } from '../reading/name-mention';
import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import { REACH } from './candidate';
import type { CueContext } from './cue-context';
import type { NounPhrase } from './noun-phrase';
import { canSpeak } from './described-source';
import { isBare } from './distant-subject';
import { phraseAt, phraseBefore } from './noun-phrase';
import { groupCovering, groupsBefore, groupsWithin } from '../reading/group-search';
import { wordsIn } from './sentence-roles';
import { stirredBefore } from './stirred';
import { isOfSomebody } from './text-author';
import type { SubjectFinder } from './subject';

/** A person, or a capitalised run of two words or more that no recogniser marked. */
export function isPersonal({ type, name }: NameMention): boolean {
  return type === 'PER' || (type === 'OTHER' && name.includes(' '));
}

/** What leads, in French alone beyond doubt, to an object that stands before its verb; the Italian "che" may be the subject, too. */
const THAT = new Set(['que', "qu'"]);
/** Items from it to the colon. */
const INVERTED = 14;
/** What leads to what is spoken of. */
const ABOUT = new Set([
  ..."su sul sullo sulla sull' sui sugli sulle sur about on concernant".split(' '),
  ...['quanto a', 'riguardo a', 'merito a', 'quant à', 'propos de', "propos d'", 'as for'],
]);
/** Items of it, with what leads to it. */
const LONGEST_ABOUT = 8;
/** Items of the places and times that open a sentence, each closed by a comma. */
const LONGEST_OPENING = 14;
/** Close enough to be believed (`way.ts`), and what leaves the choice open. */
const OPENED = 7.2;
const LOOSE = 6;
/** Items of "dello stesso avviso". */
const MIN_STATE = 3;

/** How tightly a colon ties a quote to a subject. Without a verb, "Mancini su Balotelli:" is of whoever opens the sentence. */
export function scoreOf(group: VerbGroup | null, subject: NounPhrase | null, sentence: Sentence): number {
  if (group !== null) return LOOSE;
  return subject?.name?.type === 'PER' && subject.from === sentence.from ? OPENED : LOOSE;
}

/** Reads what stands before a colon that introduces a quote without a verb of speech. */
export class ColonReader {
  readonly #reading: Reading;
  readonly #subjects: SubjectFinder;
  readonly #context: CueContext;

  constructor(reading: Reading, subjects: SubjectFinder, context: CueContext) {
    this.#reading = reading;
    this.#subjects = subjects;
    this.#context = context;
  }

  /** Who the words before a colon are about: its item, and the verb that tells; both null when there is none. */
  subject(item: number, sentence: Sentence): { group: VerbGroup | null; subject: NounPhrase | null } {
    if (this.#isTopicBefore(item - 1, sentence)) return { group: null, subject: null };
    const stirred = stirredBefore(this.#reading, item - 1, sentence);
    if (stirred !== null) return { group: null, subject: stirred };
    const read = this.#read(item, sentence);
    const own = read.subject;
    if (own !== null && (own.name !== null || own.pronoun !== null)) return read;
    const inverted =
      own !== null && !canSpeak(this.#reading, own) ? this.#invertedBefore(item - 1, sentence) : null;
    if (inverted !== null) return inverted;
    const named = this.#namedBefore(item - 1, sentence);
    if (named === null) return read;
    // "Il parere più duro è arrivato dal tecnico della Russia, X:", "La cosa ha attirato condanne del presidente X:"
    const before = this.#reading.items.word(named.from - 1);
    // "tra i quali il segretario Mimmo Pantaleo:"
    const isApposed =
      before === ',' || (this.#reading.grammar.relatives.has(before) && before !== 'che' && before !== 'qui');
    // "la presenza di X, ministro:" the role says more of the name before it.
    const isOfNamed = own !== null && own.from > named.from && this.#reading.items.word(own.from - 1) === ',';
    const isNew = own === null || isApposed || isOfNamed || !canSpeak(this.#reading, own);
    return isNew ? { ...read, subject: named } : read;
  }

  /** "E su Balotelli:", "À propos de X :": what somebody known speaks of, not who speaks. */
  #isTopicBefore(colon: number, sentence: Sentence): boolean {
    const { grammar, items, names } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const isAbout = (from: number | undefined): boolean => {
      if (from === undefined) return false;
      const before = items.word(from - 1);
      const isPair = ABOUT.has(`${items.word(from - 2)} ${before}`);
      if (!isPair && !ABOUT.has(before)) return false;
      // "Mancini su Balotelli:" is of whoever stands before.
      const lead = (isPair ? from - 2 : from - 1) - sentence.from;
      const first = items.word(sentence.from);
      return lead === 0 || (lead === 1 && (grammar.adverbs.has(first) || isClosedClass(first, grammar)));
    };
    if (colon - sentence.from > LONGEST_ABOUT || groupsWithin(groups, sentence.from, colon).length > 0)
      return false;
    // "Sulla stessa linea Forza Italia:" is no topic.
    const named = names.at(colon - 1);
    return isAbout((named ?? phraseBefore(this.#reading, colon, sentence.from, groups))?.from);
  }

  /** "Un argument que balaie la CGT :": who does in a relative clause what is said of a thing. */
  #invertedBefore(
    colon: number,
    sentence: Sentence,
  ): { group: VerbGroup | null; subject: NounPhrase } | null {
    const { grammar, items, language } = this.#reading;
    if (language !== 'fr') return null;
    const groups = this.#reading.verbGroups(sentence);
    let that = colon - 1;
    while (that > sentence.from && that > colon - INVERTED && !THAT.has(items.word(that))) that--;
    const group = groupCovering(groups, that + 1);
    const isVerb =
      group?.form === 'finite' || (group === null && !isClosedClass(items.word(that + 1), grammar));
    if (!THAT.has(items.word(that)) || items.kind(that + 1) !== ITEM.word || !isVerb) return null;
    const subject = phraseAt(this.#reading, group?.to ?? that + 2, colon, groups);
    const isRead = subject !== null && (subject.to === colon || items.word(subject.to) === ',');
    return isRead && canSpeak(this.#reading, subject) ? { group, subject } : null;
  }

  #read(item: number, sentence: Sentence): { group: VerbGroup | null; subject: NounPhrase | null } {
    const groups = this.#reading.verbGroups(sentence);
    const group = this.#mainGroup(groups, item, sentence);
    const last = groups[groupsBefore(groups, item) - 1];
    // "Un concetto ribadito anche dal vicepremier:"
    const isDone = last?.isPassive === true || (group === null && last?.form === 'participle');
    if (last !== undefined && last !== group && isDone) {
      for (let index = last.to; index < item; index++) {
        const agent = this.#context.agentAfter(index, sentence);
        if (agent !== null) return { group: last, subject: agent };
      }
    }
    if (group === null) return { group, subject: this.#ownerBefore(item - 1, sentence) };
    if (!group.isPassive) {
      const own = this.#ofVerb(group, item, sentence);
      // "Non si è fatta attendere la parola della presidente, che si è rivolta alla nazione:"
      const late =
        own === null && last?.form === 'finite' && last !== group
          ? this.#subjects.subjectOf(last, sentence)
          : null;
      return late !== null && canSpeak(this.#reading, late)
        ? { group: last ?? group, subject: late }
        : { group, subject: own };
    }
    for (let index = group.to; index < item && index < group.to + 20; index++) {
      const agent = this.#context.agentAfter(index, sentence);
      if (agent !== null) return { group, subject: agent };
    }
    return { group, subject: null };
  }

  /** The subject of the verb before the colon; a person named after it where there is none before. */
  #ofVerb(group: VerbGroup, item: number, sentence: Sentence): NounPhrase | null {
    const { grammar } = this.#reading;
    const own = this.#isCleft(group, sentence) ? null : this.#subjects.subjectOf(group, sentence);
    const view = this.#viewAfter(group, own, item);
    if (view !== null) return view;
    if (own !== null && (canSpeak(this.#reading, own) || grammar.speechNouns.has(own.head))) return own;
    const after = this.#subjects.subjectAfter(group.to, sentence, group.isPlural);
    if (after === null || after.to >= item) return own;
    // "Un po' a sorpresa è arrivata la bacchettata di X:"
    const isOf = after.name === null && after.complement !== null && !canSpeak(this.#reading, after);
    if (isOf && isPersonal(after.complement)) return { ...after, name: after.complement };
    if (own === null && this.#isCleft(group, sentence) && canSpeak(this.#reading, after)) return after;
    return own ?? (after.name !== null && isPersonal(after.name) ? after : null);
  }

  /** "C'est l'avis de X :", "È il parere degli inquirenti:": whose view it is. */
  #viewAfter(group: VerbGroup, own: NounPhrase | null, item: number): NounPhrase | null {
    const { grammar } = this.#reading;
    if (!grammar.passiveAuxiliaries.has(group.main) || (own !== null && own.head !== "c'")) return null;
    const view = phraseAt(this.#reading, group.to, item, []);
    const isWhole = view !== null && view.to === item - 1 && view.hasComplement;
    return isWhole && isOfSomebody(this.#reading, view) ? view : null;
  }

  /** "A dare l'annuncio del decesso è stata la famiglia:" */
  #isCleft(group: VerbGroup, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    const [first] = this.#reading.verbGroups(sentence);
    const isLed = first?.form === 'infinitive' && first.from === sentence.from + 1;
    return (
      isLed &&
      grammar.prepositions.has(items.word(sentence.from)) &&
      grammar.passiveAuxiliaries.has(group.main)
    );
  }

  /** The person named right before the colon, or before the apposition there: "celle de Bill Kristol, un analyste :" */
  #namedBefore(colon: number, sentence: Sentence): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    const nearest = phraseBefore(this.#reading, colon, sentence.from, groups);
    const isApposed = nearest?.name === null && this.#reading.items.word(nearest.from - 1) === ',';
    const last = isApposed ? phraseBefore(this.#reading, nearest.from - 1, sentence.from, groups) : nearest;
    if (last?.name != null) return isPersonal(last.name) ? last : null;
    // "da registrare anche la presenza di X, ministro:"
    if (!isApposed || last === null || canSpeak(this.#reading, last)) return null;
    const owner = last.complement;
    return owner !== null && isPersonal(owner) ? { ...last, name: owner } : null;
  }

  /** The last finite verb before the colon that no subordinator or relative governs, or else the first. */
  #mainGroup(groups: readonly VerbGroup[], item: number, sentence: Sentence): VerbGroup | null {
    const near = groupsWithin(groups, item - REACH, item).filter(
      (one) => one.form === 'finite' && one.to < item,
    );
    const floor = Math.max(sentence.from, item - REACH);
    const main = near.filter((one, number) => !this.#isGoverned(near[number - 1]?.to ?? floor, one.from));
    return main.at(-1) ?? near[0] ?? null;
  }

  #isGoverned(from: number, to: number): boolean {
    const { grammar, items } = this.#reading;
    for (let index = from; index < to; index++) {
      const word = items.word(index);
      // "due figli, il più grande dei quali, Stefano, ha affidato": has a subject of its own.
      if (grammar.relatives.has(word) && grammar.ofWords.has(items.word(index - 1))) continue;
      if (grammar.subordinators.has(word) || grammar.relatives.has(word) || grammar.complementisers.has(word))
        return true;
    }
    return false;
  }

  /** "queste sono le parole di X:", "le sue parole:": who the words before the colon are of; null for somebody known from before. */
  wordsOf(colon: number, sentence: Sentence): NounPhrase | null | undefined {
    const { grammar, items } = this.#reading;
    if (this.#isTopicBefore(colon, sentence)) return null;
    const phrase = phraseBefore(this.#reading, colon, sentence.from, this.#reading.verbGroups(sentence));
    if (phrase === null) return undefined;
    for (let index = phrase.from; index < phrase.to && index < phrase.from + 5; index++) {
      if (!grammar.speechNouns.has(items.word(index))) continue;
      if (phrase.complement !== null) return { ...phrase, name: phrase.complement };
      return POSSESSIVES.has(items.word(index - 1)) ? null : undefined;
    }
    return undefined;
  }

  /** "Scuola, Morini:", "Scuola, il ministro:": who speaks after what it is about. */
  #isSpeakerAfterComma(last: NounPhrase, opening: NounPhrase | null): boolean {
    if (this.#reading.items.word(last.from - 1) !== ',') return false;
    if (last.name !== null) return isPersonal(last.name);
    const isNamed = opening?.name != null && isPersonal(opening.name);
    return !isNamed && last.isDefinite && canSpeak(this.#reading, last);
  }

  /** Whether a preposition other than "from" and "by" governs a phrase. */
  #isPlace({ from }: NounPhrase): boolean {
    const { grammar, items } = this.#reading;
    const before = items.word(from - 1);
    return grammar.prepositions.has(before) && !grammar.agents.has(before);
  }

  /** "Dello stesso avviso il segretario:", "Sulla stessa linea Forza Italia:": who stands right behind a phrase with a preposition. */
  #agreeing(colon: number, sentence: Sentence): NounPhrase | null {
    const { grammar, items, names } = this.#reading;
    const isGoverning = (word: string): boolean =>
      grammar.prepositions.has(word) || grammar.ofWords.has(word);
    if (!isGoverning(items.word(sentence.from))) return null;
    const groups = this.#reading.verbGroups(sentence);
    const named = names.at(colon - 1);
    const phrase =
      named === null
        ? phraseBefore(this.#reading, colon, sentence.from, groups)
        : phraseAt(this.#reading, named.from, colon, groups);
    if (phrase === null || phrase.to !== colon || phrase.from < sentence.from + MIN_STATE) return null;
    const before = items.word(phrase.from - 1);
    if (isGoverning(before) || !items.isWord(phrase.from - 1) || grammar.determiners.has(before)) return null;
    return phrase.name !== null || (phrase.isDefinite && canSpeak(this.#reading, phrase)) ? phrase : null;
  }

  /** "À ses côtés, son amie Louna fond en larmes :", "A dare la notizia, ieri, la figlia X sui social:": whoever is named behind a comma. */
  #behindPlace(colon: number, sentence: Sentence): NounPhrase | null {
    const { grammar, items } = this.#reading;
    if (!grammar.prepositions.has(items.word(sentence.from))) return null;
    const groups = this.#reading.verbGroups(sentence);
    for (let index = sentence.from + 1; index < colon && index < sentence.from + LONGEST_OPENING; index++) {
      if (items.word(index) !== ',') continue;
      const phrase = phraseAt(this.#reading, index + 1, colon, groups);
      if (phrase?.name?.type === 'PER' && phrase.to < colon && items.isWord(phrase.to)) return phrase;
    }
    return null;
  }

  /** "L'annuncio di X:", "X (ROLE):" */
  #ownerBefore(colon: number, sentence: Sentence): NounPhrase | null {
    const { items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const reaction = wordsIn(this.#reading, sentence);
    if (reaction !== null && reaction.to < colon) return reaction;
    const isVerbless = !groupsWithin(groups, colon - REACH, colon).some(({ form }) => form === 'finite');
    const agreeing = isVerbless ? this.#agreeing(colon, sentence) : null;
    if (agreeing !== null) return agreeing;
    const last = phraseBefore(this.#reading, colon, sentence.from, groups);
    const opening = phraseAt(this.#reading, sentence.from, colon, groups);
    // "Soddisfatto il procuratore:", "Commosso il ricordo della Rai:"
    const isState = opening !== null && isBare(this.#reading, opening) && !canSpeak(this.#reading, opening);
    const stated = isState ? phraseAt(this.#reading, opening.to, colon, groups) : null;
    const phrase = stated?.isDefinite === true ? stated : (opening ?? last);
    const beside = opening === null ? this.#behindPlace(colon, sentence) : null;
    if (beside !== null) return beside;
    // "Poi, ai microfoni di Radio Popolare:", "E sull'uomo che lo ha accolto:": where or of whom, by somebody known.
    if (isVerbless && last !== null && items.word(last.from - 1) === 'chez') return last;
    if (isVerbless && opening === null && phrase !== null && this.#isPlace(phrase)) return null;
    if (isVerbless && last !== null && this.#isSpeakerAfterComma(last, opening)) return last;
    // "Scuola, Bertini contro Morini:"
    const against = isVerbless && last?.name != null && this.#isPlace(last) ? last.from - 1 : -1;
    const first =
      against > sentence.from ? phraseBefore(this.#reading, against, sentence.from, groups) : null;
    if (first?.name != null && isPersonal(first.name)) return first;
    if (phrase === null || phrase.complement === null || canSpeak(this.#reading, phrase)) return phrase;
    return { ...phrase, name: phrase.complement };
  }
}
