import type { Tie } from '../attribution/attribution';
import { isGoingOn } from '../attribution/going-on';
import type { Referent } from '../attribution/referent';
import type { QuoteLanguage } from '../grammar/grammar-of';
import type { Alternative, Choice } from './alternative';
import type { Way } from './way';

/** What of a quote's own words and its cue bears on who said it. */
export interface QuoteWords {
  /** In small letters; only the beginning of a long quote. */
  readonly text: string;
  /** Units of the whole quote. */
  readonly length: number;
  /** The cue in small letters; empty for none. */
  readonly cue: string;
  readonly hasFirstPerson: boolean;
  /** The gender and number of the pronoun that stands for the speaker; null when there is none. */
  readonly pronoun: { readonly gender: 'm' | 'f' | null; readonly number: 's' | 'p' } | null;
  /** The gender of the noun that the words of attribution call the speaker by; null when it tells none. */
  readonly nounGender: 'm' | 'f' | null;
  readonly language: QuoteLanguage;
}

const LANGUAGES: readonly QuoteLanguage[] = ['fr', 'it', 'en'];
const WAYS: readonly (Way | null)[] = [
  'named',
  'short-name',
  'role',
  'described',
  'shared',
  'pronoun',
  'context',
  null,
];
const TIES: readonly Tie[] = [
  'verb-after',
  'verb-before',
  'according-to',
  'inside',
  'shared',
  'colon',
  'signature',
  'continued',
  'sentence-before',
  'near',
  'repeated',
  'own-words',
  'headline',
  'none',
];
const TYPES: readonly (Referent['type'] | null)[] = [
  'PER',
  'OTHER',
  'ORG',
  'DESCRIPTION',
  'LOC',
  'MISC',
  null,
];
const CUES: readonly unknown[] = ['say', 'judge', 'common', 'name', null];
const DETERMINERS: readonly unknown[] = ['definite', 'possessive', 'other', 'none', null];
const PLACES: readonly unknown[] = ['initial', 'before-verb', 'other', 'after-verb', 'attached', null];
const ONLY: readonly unknown[] = ['article', 'near', null];
const LONGEST = 300;

/** A yes, a no, and what is not known, as a number. */
const flag = (value: boolean | null | undefined): number => (value == null ? -1 : value ? 1 : 0);
const gender = (value: 'm' | 'f' | null): number => (value === null ? 0 : value === 'm' ? 1 : 2);

/**
 * What a model of speakers knows of each alternative, as numbers in the order of `FEATURES`: first what is the same for all of a quote.
 */
export function speakerFeatures(choice: Choice, words: QuoteWords): readonly (readonly number[])[] {
  const shared = [...ofQuote(choice, words), ...ofReading(choice)];
  const order = recency(choice, words);
  return choice.alternatives.map((one) => [
    ...shared,
    ...ofAlternative(one),
    ...inContext(choice, one, words, order),
  ]);
}

/** Names of the features, in order. */
export const FEATURES: readonly string[] = (
  'way tie language score going-on last-spoken starts-paragraph length distance first-person determiner complement body cue-class ' +
  'passive pronoun-gender pronoun-number noun-gender cue-gender cue-number read-type read-person read-mentions read-in-title read-subject ' +
  'read-spoken read-back read-firm type person plural read spoken next subject before after here back place near near-attached said only ' +
  'mentions most-named in-title firm called role since gender number in-quote rank people'
).split(' ');

function ofQuote(choice: Choice, words: QuoteWords): readonly number[] {
  const { attribution, phrase } = choice;
  return [
    WAYS.indexOf(choice.way),
    TIES.indexOf(attribution.tie),
    LANGUAGES.indexOf(words.language),
    attribution.score,
    flag(isGoingOn(words.cue)),
    choice.lastSpokenBack,
    flag(choice.startsParagraph),
    Math.min(words.length, LONGEST),
    attribution.distance,
    flag(words.hasFirstPerson),
    DETERMINERS.indexOf(choice.determiner),
    flag(phrase?.hasComplement),
    flag(choice.isBody),
    CUES.indexOf(attribution.cueClass),
    flag(attribution.isPassive),
    words.pronoun === null ? -1 : gender(words.pronoun.gender),
    words.pronoun === null ? -1 : flag(words.pronoun.number === 'p'),
    gender(words.nounGender),
    gender(attribution.cueGender ?? null),
    flag(attribution.isPluralCue),
  ];
}

/** What is known of whom the words of attribution point at: the first alternative. */
function ofReading({ alternatives: [read] }: Choice): readonly number[] {
  if (read === undefined) return [0, 0, 0, 0, 0, 0, 0, 0];
  return [
    TYPES.indexOf(read.referent?.type ?? null),
    flag(read.referent?.isPerson),
    read.mentions,
    flag(read.isInTitle),
    read.subjectBack,
    read.spokenBack,
    read.mentionBack,
    read.firmQuotes,
  ];
}

function ofAlternative(one: Alternative): readonly number[] {
  const { referent } = one;
  return [
    TYPES.indexOf(referent?.type ?? null),
    flag(referent?.isPerson),
    flag(referent?.isPlural),
    flag(one.isRead),
    one.spokenBack,
    flag(one.isNextSpeaker),
    one.subjectBack,
    one.rankBefore,
    one.rankAfter,
    flag(one.here !== null),
    one.mentionBack,
    PLACES.indexOf(one.place),
    one.nearCue?.distance ?? 0,
    flag(one.nearCue?.isAttached),
    one.saidBack,
    ONLY.indexOf(one.isOnlyPerson),
    one.mentions,
    flag(one.isMostNamed),
    flag(one.isInTitle),
    one.firmQuotes,
    flag(one.isCalledSo),
    flag(one.hasRole),
    flag(one.isNamedSince),
  ];
}

/** Gender and number of whoever speaks, as the pronoun, the noun, or the cue alone shows them. */
function wantedBy(
  { attribution }: Choice,
  { pronoun, nounGender }: QuoteWords,
): { readonly gender: 'm' | 'f' | null; readonly isPlural: boolean | null } {
  if (pronoun !== null) return { gender: pronoun.gender, isPlural: pronoun.number === 'p' };
  const { cueGender = null, isPluralCue = null } = attribution;
  return { gender: nounGender ?? cueGender, isPlural: isPluralCue };
}

/** How one agrees with what the words of attribution tell, and how it stands among the others that may be meant. */
function inContext(
  choice: Choice,
  one: Alternative,
  words: QuoteWords,
  order: readonly Alternative[],
): readonly number[] {
  const { referent } = one;
  if (referent === null) return [-1, -1, 0, 0, order.length];
  const { gender: wanted, isPlural } = wantedBy(choice, words);
  const isNumber = isPlural !== null && referent.type !== 'ORG';
  return [
    wanted === null || one.gender === null ? -1 : flag(one.gender === wanted),
    isNumber ? flag(referent.isPlural === isPlural) : -1,
    flag(isNamedIn(referent.name, words.text)),
    order.indexOf(one),
    order.length,
  ];
}

/** The persons who may be meant, the one last spoken of first. */
function recency(choice: Choice, words: QuoteWords): readonly Alternative[] {
  const wanted = wantedBy(choice, words).gender;
  const back = (one: Alternative): number =>
    Math.min(
      ...[one.mentionBack, one.subjectBack, one.saidBack].map((value) => (value < 0 ? Infinity : value)),
    );
  return choice.alternatives
    .filter(({ referent, gender: own }) => {
      const isPerson = referent?.type === 'PER' || referent?.type === 'OTHER';
      return isPerson && (wanted === null || own === null || own === wanted);
    })
    .sort((a, b) => back(a) - back(b));
}

function isNamedIn(name: string, text: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return last.length > 3 && text.includes(last);
}
