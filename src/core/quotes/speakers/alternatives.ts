import { POSSESSIVES } from '../grammar/grammar';
import type { Attribution } from '../attribution/attribution';
import { UNATTRIBUTED } from '../attribution/attribution';
import type { NounPhrase } from '../attribution/noun-phrase';
import { phraseAt } from '../attribution/noun-phrase';
import { groupCovering } from '../reading/group-search';
import type { Referent } from '../attribution/referent';
import { fromName } from '../attribution/referent';
import type { SpeakerResolver } from '../attribution/speaker-resolver';
import type { NameMention } from '../reading/name-mention';
import { PLATFORMS } from '../reading/name-types';
import type { Reading, Sentence } from '../reading/reading';
import type { Span } from '../../text/span';
import type { Alternative, Choice, Place } from './alternative';
import type { Way } from './way';
import { wayOf } from './way';
import { countWhere } from '../../text/count-where';

/** Names looked at before and after a quote, quotes before it, and sentences before it: bounded, so that the whole stays linear. */
const NAMES_BEFORE = 30;
const ALTERNATIVES_BEFORE = 8;
const NAMES_AFTER = 3;
const QUOTES_BEFORE = 4;
const SENTENCES_BEFORE = 2;
/** The weakest attribution by its own words that tells who speaks in an article. */
const FIRM = 5;

interface NameFacts {
  readonly items: number[];
  readonly mention: NameMention;
  isInTitle: boolean;
  firmQuotes: number;
}

/** Items between a name and the noun that it is called by. */
const CALLED_WITHIN = 7;
/** Mentions of a noun and of a name that are compared. */
const COMPARED = 40;

type Draft = { -readonly [Key in keyof Alternative]: Alternative[Key] };

/** Collects who may have said each quote of an article, and what speaks for each. */
export class Alternatives {
  readonly #reading: Reading;
  readonly #resolver: SpeakerResolver;
  readonly #attributions: readonly Attribution[];
  readonly #facts = new Map<string, NameFacts>();
  readonly #places = new Map<string, number[]>();
  /** Of each name in small letters, by which it is known here. */
  readonly #keys = new Map<string, string>();
  #mostNamed = new Set<string>();

  constructor(
    reading: Reading,
    resolver: SpeakerResolver,
    attributions: readonly Attribution[],
    titleEnd: number,
  ) {
    this.#reading = reading;
    this.#resolver = resolver;
    this.#attributions = attributions;
    this.#readNames(titleEnd);
    for (const attribution of attributions) {
      const { referent, score } = attribution;
      const way = wayOf(reading, attribution);
      const facts = referent === null ? undefined : this.#facts.get(this.#keyOf(referent.name));
      if (facts !== undefined && score >= FIRM && (way === 'named' || way === 'short-name'))
        facts.firmQuotes++;
    }
  }

  #keyOf(name: string): string {
    let key = this.#keys.get(name);
    if (key === undefined) {
      key = name.toLowerCase();
      this.#keys.set(name, key);
    }
    return key;
  }

  #readNames(titleEnd: number): void {
    const { items, names } = this.#reading;
    for (const mention of names.all) {
      const key = this.#keyOf(mention.name);
      let facts = this.#facts.get(key);
      if (facts === undefined) {
        facts = { items: [], mention, isInTitle: false, firmQuotes: 0 };
        this.#facts.set(key, facts);
      }
      facts.items.push(mention.from);
      if (items.end(mention.to - 1) <= titleEnd) facts.isInTitle = true;
    }
    const most = (isPerson: boolean): string[] => {
      let best = '';
      let top = 1;
      for (const [key, { items: at, mention }] of this.#facts)
        if (
          (mention.type === 'PER') === isPerson &&
          mention.type !== 'LOC' &&
          mention.type !== 'MISC' &&
          at.length > top
        ) {
          best = key;
          top = at.length;
        }
      return best === '' ? [] : [best];
    };
    this.#mostNamed = new Set([...most(true), ...most(false)]);
  }

  /** Who may have said a quote. The first alternative is what the words of attribution tell. */
  of(number: number, way: Way | null): Choice {
    const reading = this.#reading;
    const attribution = this.#attributions[number] ?? UNATTRIBUTED;
    const item = reading.quoteItems[number] ?? 0;
    const sentence = reading.sentenceAt(item);
    const drafts = new Map<string, Draft>();
    const add = (referent: Referent | null): Draft => {
      const key = referent === null ? '' : this.#keyOf(referent.name);
      const known = drafts.get(key);
      if (known !== undefined) return known;
      const draft = this.#draft(referent, key, item, sentence);
      drafts.set(key, draft);
      return draft;
    };
    add(attribution.referent).isRead = true;
    add(null);
    const said = attribution.speaker?.span ?? null;
    const phrase = said !== null && way === 'described' ? this.#phraseAt(said) : null;
    const lastSpokenBack = this.#addSpeakers(number, sentence, add);
    this.#addSubjects(sentence, add);
    this.#addNames(item, sentence, add);
    for (const key of this.#mostNamed) {
      const facts = this.#facts.get(key);
      if (facts !== undefined) add(fromName(facts.mention));
    }
    if (phrase !== null && phrase.head !== '') this.#compareHead(phrase, drafts);
    this.#markNamedSince(number, item, drafts);
    if (attribution.cue !== null) this.#markNearCue(attribution.cue, drafts);
    markOnlyPerson([...drafts.values()]);
    return {
      attribution,
      way,
      phrase,
      isBody: phrase !== null && reading.grammar.organisationNouns.has(phrase.head),
      determiner: phrase === null ? null : this.#determinerOf(phrase),
      alternatives: [...drafts.values()],
      lastSpokenBack,
      startsParagraph: sentence.startsParagraph,
    };
  }

  #draft(referent: Referent | null, key: string, item: number, sentence: Sentence): Draft {
    const facts = referent === null ? undefined : this.#facts.get(key);
    const at = facts === undefined ? -1 : lastBefore(facts.items, item);
    return {
      referent,
      isRead: false,
      spokenBack: 0,
      isNextSpeaker: false,
      subjectBack: -1,
      rankBefore: 0,
      rankAfter: 0,
      here: null,
      mentionBack: at < 0 ? -1 : sentence.number - this.#reading.sentenceAt(at).number,
      place: at < 0 ? null : this.#placeOf(at),
      nearCue: null,
      saidBack: -1,
      isOnlyPerson: null,
      mentions: facts?.items.length ?? 0,
      isMostNamed: this.#mostNamed.has(key),
      isInTitle: facts?.isInTitle ?? false,
      firmQuotes: facts?.firmQuotes ?? 0,
      isCalledSo: false,
      isNamedSince: false,
      gender: referent === null ? null : this.#resolver.genderOf(referent),
      hasRole: referent !== null && this.#resolver.hasRole(referent.name),
    };
  }

  #phraseAt(span: Span): NounPhrase | null {
    const item = this.#itemAt(span.start);
    const sentence = this.#reading.sentenceAt(item);
    return phraseAt(this.#reading, item, sentence.to, this.#reading.verbGroups(sentence));
  }

  /** The first item that starts at an offset or after it. */
  #itemAt(offset: number): number {
    const { items } = this.#reading;
    return countWhere(items.length, (item) => items.start(item) < offset);
  }

  #markNamedSince(number: number, item: number, drafts: ReadonlyMap<string, Draft>): void {
    const last = this.#reading.quoteItems[number - 1] ?? -1;
    let looked = 0;
    for (const mention of this.#reading.names.before(item)) {
      if (mention.from < last || ++looked > NAMES_BEFORE) return;
      const draft = drafts.get(this.#keyOf(mention.name));
      if (draft !== undefined) draft.isNamedSince = true;
    }
  }

  /** Marks who is named around the cue, the nearest on each side first. */
  #markNearCue(cue: Span, drafts: ReadonlyMap<string, Draft>): void {
    const { names } = this.#reading;
    const item = this.#itemAt(cue.start);
    const { from, to } = this.#reading.sentenceAt(item);
    let rank = 0;
    for (const mention of names.before(item)) {
      if (mention.from < from || ++rank > 4) break;
      const draft = drafts.get(this.#keyOf(mention.name));
      const isAttached = this.#placeOf(mention.from) === 'attached';
      if (draft !== undefined) draft.nearCue ??= { distance: mention.to - item - 1, isAttached };
    }
    rank = 0;
    for (let index = item; index < to && index < item + 40 && rank < 3; index++) {
      const mention = names.at(index);
      if (mention === null) continue;
      index = mention.to - 1;
      const draft = drafts.get(this.#keyOf(mention.name));
      rank++;
      const isAttached = this.#placeOf(mention.from) === 'attached';
      if (draft !== undefined) draft.nearCue ??= { distance: mention.from - item + 1, isAttached };
    }
  }

  #determinerOf({ from, isDefinite }: NounPhrase): Choice['determiner'] {
    const word = this.#reading.items.word(from);
    if (POSSESSIVES.has(word)) return 'possessive';
    if (isDefinite) return 'definite';
    return this.#reading.grammar.determiners.has(word) ? 'other' : 'none';
  }

  #compareHead({ head, from }: NounPhrase, drafts: ReadonlyMap<string, Draft>): void {
    const places = this.#placesOf(head).filter((place) => place < from || place > from + CALLED_WITHIN);
    for (const [key, draft] of drafts) {
      const items = this.#facts.get(key)?.items.slice(0, COMPARED) ?? [];
      draft.isCalledSo = items.some((item) =>
        places.some((place) => place > item - CALLED_WITHIN && place < item + CALLED_WITHIN),
      );
    }
  }

  /** The first items that are a word. */
  #placesOf(word: string): readonly number[] {
    if (this.#places.size === 0)
      for (let index = 0; index < this.#reading.items.length; index++) {
        const other = this.#reading.items.word(index);
        const places = this.#places.get(other);
        if (places === undefined) this.#places.set(other, [index]);
        else if (places.length < COMPARED) places.push(index);
      }
    return this.#places.get(word) ?? [];
  }

  #spanOf({ from, to }: NameMention): Span {
    const { items } = this.#reading;
    return { start: items.start(from), end: items.end(to - 1) };
  }

  #placeOf(item: number): Place {
    const { grammar, items, names } = this.#reading;
    const word = items.word(item - 1);
    if (grammar.prepositions.has(word) || grammar.ofWords.has(word)) return 'attached';
    const sentence = this.#reading.sentenceAt(item);
    const groups = this.#reading.verbGroups(sentence);
    const to = names.at(item)?.to ?? item + 1;
    const next = groupCovering(groups, to);
    if (next?.form === 'finite') return 'before-verb';
    if (item - sentence.from < 2) return 'initial';
    return groupCovering(groups, item - 1)?.form === 'finite' ? 'after-verb' : 'other';
  }

  #addSpeakers(number: number, sentence: Sentence, add: (referent: Referent) => Draft): number {
    const reading = this.#reading;
    let rank = 0;
    let back = -1;
    for (let earlier = number - 1; earlier >= 0 && earlier >= number - QUOTES_BEFORE; earlier--) {
      const referent = this.#attributions[earlier]?.referent ?? null;
      if (referent === null) continue;
      if (back < 0) back = sentence.number - reading.sentenceAt(reading.quoteItems[earlier] ?? 0).number;
      const draft = add(referent);
      if (draft.spokenBack === 0) draft.spokenBack = ++rank;
    }
    const next = this.#attributions[number + 1]?.referent ?? null;
    if (next !== null) add(next).isNextSpeaker = true;
    return back;
  }

  #addSubjects(sentence: Sentence, add: (referent: Referent) => Draft): void {
    for (let back = 0; back <= SENTENCES_BEFORE; back++) {
      const earlier = this.#reading.sentences[sentence.number - back];
      const subject = earlier === undefined ? null : this.#resolver.mainSubject(earlier);
      // "X and others were there": X is not alone the subject.
      if (subject === null || (subject.type === 'PER' && subject.isPlural && !subject.items)) continue;
      const draft = add(subject);
      if (draft.subjectBack < 0) draft.subjectBack = back;
    }
    for (let back = 0; back <= SENTENCES_BEFORE; back++) {
      const earlier = this.#reading.sentences[sentence.number - back];
      const speaker =
        earlier === undefined ? null : (this.#resolver.sayingIn(earlier) ?? this.#resolver.sourceOf(earlier));
      if (speaker === null) continue;
      const draft = add(speaker);
      if (draft.saidBack < 0) draft.saidBack = back;
    }
  }

  #addNames(item: number, sentence: Sentence, add: (referent: Referent) => Draft): void {
    let looked = 0;
    let rank = 0;
    for (const mention of this.#reading.names.before(item)) {
      if (++looked > NAMES_BEFORE || rank >= ALTERNATIVES_BEFORE) break;
      if (!isSource(mention)) continue;
      const draft = add(fromName(mention));
      if (draft.rankBefore === 0) draft.rankBefore = ++rank;
      if (mention.from >= sentence.from) draft.here ??= this.#spanOf(mention);
    }
    const end = this.#reading.sentences[sentence.number + 1]?.to ?? sentence.to;
    rank = 0;
    for (let index = item + 1; index < end && index < item + 60 && rank < NAMES_AFTER; index++) {
      const mention = this.#reading.names.at(index);
      if (mention === null) continue;
      index = mention.to - 1;
      if (!isSource(mention)) continue;
      const draft = add(fromName(mention));
      if (draft.rankAfter === 0) draft.rankAfter = ++rank;
      if (mention.to <= sentence.to) draft.here ??= this.#spanOf(mention);
    }
  }
}

function markOnlyPerson(drafts: readonly Draft[]): void {
  const persons = drafts.filter(({ referent }) => referent?.type === 'PER');
  const near = persons.filter(({ mentionBack }) => mentionBack >= 0 && mentionBack < 3);
  for (const draft of near) if (near.length === 1) draft.isOnlyPerson = 'near';
  for (const draft of persons) if (persons.length === 1) draft.isOnlyPerson = 'article';
}

function isSource({ type, name }: NameMention): boolean {
  if (type === 'MISC' || PLATFORMS.has(name.toLowerCase())) return false;
  return type !== 'OTHER' || name.includes(' ');
}

/** The last of sorted items that stands before another; -1 when none does. */
function lastBefore(items: readonly number[], before: number): number {
  return items[countWhere(items.length, (index) => (items[index] ?? 0) < before) - 1] ?? -1;
}
