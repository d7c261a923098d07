import { POSSESSIVES } from '../grammar/grammar';
import type { Agreement } from '../grammar/grammar';
import type { Reading, Sentence } from '../reading/reading';
import type { Speaker } from '../quote';
import type { NounPhrase } from './noun-phrase';
import { TWO } from './pronoun-phrase';
import { Accused } from './accused';
import { Chiefs } from './chiefs';
import { lastPair, together } from './coordinated';
import { compatriotOf, countrymanOf } from './compatriots';
import { CueContext } from './cue-context';
import { genderOfForename } from './forenames';
import { GenderEvidence } from './gender-evidence';
import { documentBefore, fullerDescription } from './earlier-description';
import {
  agreementOf,
  apposedTo,
  calledByName,
  described,
  genderOfDeterminer,
  isPluralPhrase,
  memberOf,
} from './described-source';
import { authorIn, besideText, isOfSomebody } from './text-author';
import { otherwiseCalled } from './variation';
import { isKnownTrade, isOfTown } from './known-trades';
import { describedBefore } from './latter';
import { LATTER_MEMORY, NAME_MEMORY, NameMemory, organisationCalled } from './name-memory';
import { fromName, type Referent } from './referent';
import type { RoleLinks } from './role-links';
import {
  CONCERNED,
  COMPANIES,
  COUPLES,
  ENGLISH_PERSONS,
  IMPERSONAL,
  LATTER_HEADS,
  OF_TWO,
  LEADERS,
  MEDIA,
  PARENTS,
  SOURCES,
  firstWord,
  hasAge,
  isAnaphor,
  isSource,
  lastWord,
} from './referring-words';
import { officeOf } from './offices';
import { findRoleLinks, holderOf } from './role-links';
import { clauseTeller, complementNoun, saidBefore } from './sentence-roles';
import { SentenceSubjects } from './sentence-subjects';
import { Spoken } from './spoken';
import { SubjectFinder } from './subject';

/** Sentences looked back through for what a pronoun stands for. */
const MEMORY = 6;

/** Resolves a phrase to the fullest name that the article gives. Every search is bounded. */
export class SpeakerResolver {
  readonly subjects: SubjectFinder;
  readonly #reading: Reading;
  readonly #roles: RoleLinks;
  readonly #memory: NameMemory;
  readonly #genders: GenderEvidence;
  readonly #chiefs: Chiefs;
  readonly #accused: Accused;
  readonly #sentences: SentenceSubjects;
  readonly #spoken = new Spoken();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.subjects = new SubjectFinder(reading);
    this.#roles = findRoleLinks(reading);
    this.#chiefs = new Chiefs(reading, this.#roles);
    this.#accused = new Accused(reading);
    this.#genders = new GenderEvidence(reading);
    this.#sentences = new SentenceSubjects({
      reading,
      subjects: this.subjects,
      context: new CueContext(reading),
      referentOf: (phrase, depth) => this.referentOf(phrase, depth),
      speakerIn: (sentence) => this.speakerIn(sentence),
    });
    this.#memory = new NameMemory(reading, (referent, agreement) => this.#agrees(referent, agreement));
  }

  /** The organisation that a text without an author is taken to be of. */
  nearestOrganisation(before: number): Referent | null {
    return this.#memory.nearestOrganisation(before);
  }

  /** Whether somebody may be of a gender: nothing tells of the other. */
  mayBeOfGender(referent: Referent, gender: 'm' | 'f'): boolean {
    return this.#agrees(referent, { gender, number: referent.isPlural ? 'p' : 's' });
  }

  /** The gender that the article or a forename tells of somebody; null when nothing does. */
  genderOf(referent: Referent): 'm' | 'f' | null {
    const told = referent.gender ?? this.#roles.genders.get(referent.name) ?? null;
    // "l'avvocato Silvana Crispi": many roles have no feminine.
    if (told === 'm' && referent.type === 'PER' && genderOfForename(referent.name) === 'f') return 'f';
    if (told !== null || referent.isPlural) return told;
    return (
      genderOfForename(referent.name) ?? (referent.type === 'PER' ? this.#genders.of(referent.name) : null)
    );
  }

  /** Whether the article tells somebody's role. */
  hasRole(name: string): boolean {
    return this.#roles.holders.has(name);
  }

  /** Tells who spoke, for the pronouns that follow. */
  remember(at: number, referent: Referent): void {
    this.#spoken.add(at, referent);
  }

  /** The last speaker before an item, however far back. */
  lastSpeaker(before: number): Referent | null {
    return this.#spoken.before(before);
  }

  /** Speaker and referent of a phrase; null when it cannot be told who is meant. */
  resolve(phrase: NounPhrase, depth = 0): { speaker: Speaker; referent: Referent } | null {
    const referent = this.referentOf(phrase, depth);
    if (referent === null) return null;
    return { speaker: { name: referent.name, span: this.spanOf(phrase, referent) }, referent };
  }

  /** Whether a pronoun, or a subject left out, may stand for somebody. */
  mayBe(referent: Referent, phrase: NounPhrase | null): boolean {
    return (
      phrase?.pronoun == null || (!IMPERSONAL.has(phrase.head) && this.#agrees(referent, phrase.pronoun))
    );
  }

  /** Where the text points at a referent; null when the subject is left out. */
  spanOf(phrase: NounPhrase | null, referent: Referent): Speaker['span'] {
    if (phrase === null) return null;
    const { items } = this.#reading;
    const name = phrase.name;
    const [from, to] = referent.items ?? [-1, -1];
    if (name !== null && from <= name.from && name.to <= to)
      return { start: items.start(from), end: items.end(to - 1) };
    if (name !== null && name.name === referent.name)
      return { start: items.start(name.from), end: items.end(name.to - 1) };
    const start = items.isTiedPronoun(phrase.from)
      ? items.end(phrase.from) - items.word(phrase.from).length
      : items.start(phrase.from);
    return { start, end: items.end(phrase.to - 1) };
  }

  referentOf(phrase: NounPhrase, depth = 0): Referent | null {
    if (phrase.pronoun !== null) return this.#pronoun(phrase.pronoun, phrase, depth);
    if (phrase.name === null) return this.#role(phrase, depth);
    return (
      memberOf(this.#reading, phrase) ??
      this.#officeHolder(phrase) ??
      this.#compatriot(phrase, depth + 1) ??
      together(this.#reading, phrase) ??
      fromName(phrase.name)
    );
  }

  #compatriot(phrase: NounPhrase, depth: number): Referent | null {
    return compatriotOf(this.#reading, phrase, (own, mayBe) =>
      this.#nearest(phrase.from, own, (type, name) => type === 'PER' && mayBe(name), depth),
    );
  }

  /** "il Primo cittadino": a capital makes no name of an office. */
  #officeHolder({ name, from, to }: NounPhrase): Referent | null {
    const { items } = this.#reading;
    const text = items.slice(from, to);
    const known = officeOf(text);
    const isOffice = known !== null && name !== null && items.slice(from, name.to).length <= known.length;
    return isOffice ? this.holderOf(text, '', null, from) : null;
  }

  /** Whom the words of a phrase, or those right beside it, name. */
  #toldBeside(phrase: NounPhrase, depth: number): Referent | null {
    const apposed = apposedTo(this.#reading, phrase) ?? calledByName(this.#reading, phrase);
    const author = apposed ?? this.#author(phrase, depth);
    if (author !== null) return author;
    const body = phrase.complement;
    // "les dirigeants d'OpenAI", but not "i vertici di Germanwings e di Lufthansa"
    if (body?.to !== phrase.to || !LEADERS.has(phrase.head) || body.type === 'PER') return null;
    return { ...fromName(body), type: 'ORG', isPlural: true };
  }

  #role(phrase: NounPhrase, depth: number): Referent | null {
    const { grammar } = this.#reading;
    const agreement = agreementOf(this.#reading, phrase);
    const told = this.#toldBeside(phrase, depth);
    if (told !== null) return told;
    const isPlural = isPluralPhrase(this.#reading, phrase);
    const isPair =
      COUPLES.has(phrase.head) ||
      TWO.has(this.#reading.items.word(phrase.from + 1)) ||
      (isPlural && (agreement !== undefined || PARENTS.has(phrase.head)));
    const both = phrase.isDefinite && isPair ? lastPair(this.#reading, this, phrase.from, depth) : null;
    if (both !== null) return both;
    const linked = phrase.isDefinite && !isPlural ? this.#linked(phrase) : null;
    if (linked !== null) return linked;
    const isAlone = phrase.isDefinite && !isPlural && !phrase.hasComplement;
    const meant = isAlone ? (this.#accused.of(phrase) ?? this.#chiefs.of(phrase)) : null;
    if (meant !== null) return meant;
    if (CONCERNED.test(phrase.head) && phrase.isDefinite && agreement !== undefined)
      return this.#memory.last(phrase.from, agreement, NAME_MEMORY, this.lastSpeaker(phrase.from));
    const takesUp =
      hasAge(phrase, this.#reading) ||
      isKnownTrade(this.#reading, phrase) ||
      (agreement !== undefined && !phrase.hasComplement && isAnaphor(phrase, this.#reading));
    if (phrase.isDefinite && !isPlural && takesUp) {
      const own = agreement ?? { gender: genderOfDeterminer(this.#reading, phrase), number: 's' };
      const countryman = countrymanOf(this.#reading, phrase);
      if (countryman !== null && this.#agrees(countryman, own)) return countryman;
      const telling = clauseTeller(this.#reading, this.subjects, phrase);
      const teller = telling?.name == null || depth > 3 ? null : this.referentOf(telling, depth + 1);
      const isOther = (type: Referent['type'], name: string): boolean =>
        type === 'PER' && name !== teller?.name;
      const person = this.#nearest(phrase.from, own, isOther, depth);
      if (person !== null) return person;
    }
    const named =
      this.#compatriot(phrase, depth) ??
      (phrase.isDefinite && !phrase.hasComplement ? organisationCalled(this.#reading, phrase) : null);
    if (named !== null) return named;
    if (
      phrase.isDefinite &&
      (!phrase.hasComplement || isOfTown(this.#reading, phrase)) &&
      COMPANIES.has(phrase.head) &&
      !grammar.relatives.has(this.#reading.items.word(phrase.to))
    ) {
      const company = this.#nearest(
        phrase.from,
        { gender: null, number: 's' },
        (type) => type === 'ORG' || type === 'OTHER' || (type === 'MISC' && MEDIA.has(phrase.head)),
        depth,
      );
      if (company !== null) return company;
    }
    const other = isPlural ? null : otherwiseCalled(this.#reading, phrase, this);
    if (other !== null && (agreement === undefined || this.#agrees(other, agreement))) return other;
    const fuller =
      phrase.isDefinite && depth < 3
        ? (documentBefore(this.#reading, phrase) ?? fullerDescription(this.#reading, phrase))
        : null;
    return (fuller === null ? null : this.#role(fuller, depth + 3)) ?? described(this.#reading, phrase);
  }

  /** "un cartello dei contestatori", "the opinion of the Court": a text speaks for whoever it is of. */
  #author(phrase: NounPhrase, depth: number): Referent | null {
    const { items } = this.#reading;
    if (!isOfSomebody(this.#reading, phrase)) return null;
    const beside = besideText(this.#reading, phrase);
    if (beside !== null) return depth > 3 ? null : this.referentOf(beside, depth + 1);
    if (POSSESSIVES.has(items.word(phrase.from)))
      return this.#nearest(phrase.from, { gender: null, number: 's' }, isSource, depth + 1);
    const author = depth > 3 ? null : authorIn(this.#reading, phrase);
    return author === null ? null : this.referentOf(author, depth + 1);
  }

  #linked(phrase: NounPhrase): Referent | null {
    const complement = phrase.complement?.name ?? complementNoun(this.#reading, phrase);
    const text = this.#reading.items.slice(phrase.from, phrase.to);
    const holder = this.holderOf(text, phrase.head, complement, phrase.from);
    // "la cinéaste" is not "le cinéaste X".
    const isWoman = genderOfDeterminer(this.#reading, phrase) === 'f';
    return isWoman && holder !== null && this.genderOf(holder) === 'm' ? null : holder;
  }

  /** Who holds the role that a phrase names, by what the article tells; `at` is the item of the phrase. */
  holderOf(text: string, head: string, complementName: string | null, at: number): Referent | null {
    return holderOf(this.#roles, text, head, complementName, at);
  }

  #pronoun(agreement: Agreement, phrase: NounPhrase, depth: number): Referent | null {
    // Whoever is spoken to is not told.
    if (phrase.head === 'you') return null;
    const isThing = phrase.head === 'it';
    // "the 31-year-old" is a person as "he" is.
    const isPersonOnly = ENGLISH_PERSONS.has(phrase.head) || phrase.head === 'the';
    const accepts = (type: Referent['type']): boolean => {
      if (isThing) return type === 'ORG' || type === 'OTHER' || type === 'DESCRIPTION' || type === 'LOC';
      if (isPersonOnly) return type === 'PER' || type === 'DESCRIPTION';
      return type !== 'MISC' && type !== 'LOC';
    };
    const both =
      agreement.number === 'p' && OF_TWO.has(phrase.head)
        ? lastPair(this.#reading, this, phrase.from, depth)
        : null;
    if (both !== null) return both;
    if (LATTER_HEADS.has(phrase.head)) return this.#latter(phrase, agreement, depth);
    if (IMPERSONAL.has(phrase.head)) return null;
    const isSource = SOURCES.has(this.#reading.items.word(phrase.from - 1));
    return this.#nearest(phrase.from, agreement, accepts, depth, isSource);
  }

  /** "ce dernier": the last one named, or else described. */
  #latter({ from }: NounPhrase, agreement: Agreement, depth: number): Referent | null {
    const named = this.#memory.last(from, agreement, LATTER_MEMORY);
    const other = named === null && depth <= 3 ? describedBefore(this.#reading, from, agreement) : null;
    return other === null ? named : this.#role(other, depth + 1);
  }

  /** The referent that fits best before an item: subjects and speakers of the sentences before, then names. */
  #nearest(
    before: number,
    agreement: Agreement,
    accepts: (type: Referent['type'], name: string) => boolean,
    depth: number,
    isSource = false,
  ): Referent | null {
    if (depth > 6) return null;
    const fits = (referent: Referent | null): boolean =>
      referent !== null &&
      accepts(referent.type, referent.name) &&
      referent.isPerson !== false &&
      !(referent.type === 'DESCRIPTION' && POSSESSIVES.has(firstWord(referent.name))) &&
      this.#agrees(referent, agreement);
    const sentence = this.#reading.sentenceAt(before);
    const source = this.#sentences.sourceIn(sentence, depth + 1, before);
    if (source !== null && fits(source)) return source;
    const saying = this.#sentences.of(saidBefore(this.#reading, this.subjects, before, sentence), depth);
    if (saying !== null && fits(saying)) return saying;
    const inSentence = this.#sentences.earlierSubject(before, sentence, depth);
    // "Le gouvernement pourra, selon lui, compter": by somebody other than the subject.
    if (!isSource && inSentence !== null && fits(inSentence)) return inSentence;
    for (let number = sentence.number - 1, steps = 0; number >= 0 && steps < MEMORY; number--, steps++) {
      const earlier = this.#reading.sentences[number];
      if (earlier === undefined) break;
      const spoken = this.speakerIn(earlier) ?? this.#sentences.sourceIn(earlier, depth + 1, before);
      if (spoken !== null && (fits(spoken) || (accepts('ORG', '') && fits({ ...spoken, isPerson: true })))) {
        // "Palin est en détention, signale KTUU. Il a comparu": the person whom the sentence is about.
        const about = spoken.type === 'ORG' ? this.mainSubject(earlier, depth + 1) : null;
        return about?.type === 'PER' && fits(about) ? about : spoken;
      }
      const saying = this.sayingIn(earlier, depth + 1);
      if (saying !== null && fits(saying)) return saying;
      const subject = this.mainSubject(earlier, depth + 1);
      if (subject !== null && fits(subject)) return subject;
      const agent = this.#sentences.agentOf(earlier, depth);
      if (agent !== null && fits(agent)) return agent;
    }
    const unmarked = (type: Referent['type']): boolean => type === 'OTHER';
    return (
      this.#memory.nearest(before, agreement, accepts) ??
      (accepts('PER', '') ? this.#memory.nearest(before, agreement, unmarked) : null)
    );
  }

  /** The speaker of the last quote of a sentence. */
  speakerIn(sentence: Sentence): Referent | null {
    return this.#spoken.within(sentence);
  }

  /** The subject of a sentence's last verb of saying. */
  sayingIn(sentence: Sentence, depth = 0): Referent | null {
    return this.#sentences.sayingIn(sentence, depth);
  }

  /** Whose words a text in a sentence is: "selon un communiqué de X". */
  sourceOf(sentence: Sentence): Referent | null {
    return this.#sentences.sourceOf(sentence);
  }

  /** The subject of a sentence's first finite verb, when both stand before the item. */
  mainSubjectBefore(item: number, sentence: Sentence): Referent | null {
    return this.#sentences.mainSubjectBefore(item, sentence);
  }

  /** The referent of the subject of a sentence's first finite verb. */
  mainSubject(sentence: Sentence, depth = 0): Referent | null {
    return this.#sentences.mainSubject(sentence, depth);
  }

  #agrees(referent: Referent, agreement: Agreement): boolean {
    if (referent.type === 'PER' && agreement.number === 'p' && !referent.isPlural) return false;
    if (agreement.number === 's' && referent.isPlural) return false;
    // "Northamptonshire police" is no "she".
    const { isHeadLast, organisationNouns } = this.#reading.grammar;
    if (isHeadLast && agreement.gender !== null && organisationNouns.has(lastWord(referent.name)))
      return false;
    if (agreement.number === 'p' && referent.type === 'DESCRIPTION' && !referent.isPlural) return false;
    const isWoman = referent.type === 'PER' && !referent.isPlural && genderOfForename(referent.name) === 'f';
    const gender = referent.gender ?? (isWoman ? 'f' : this.#roles.genders.get(referent.name));
    if (gender === undefined && referent.type !== 'ORG' && agreement.gender !== null && !referent.isPlural) {
      const told = this.genderOf(referent);
      return told === null || told === agreement.gender;
    }
    return gender === undefined || agreement.gender === null || gender === agreement.gender;
  }
}
