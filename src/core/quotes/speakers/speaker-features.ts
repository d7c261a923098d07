import { genderOfForename } from '../attribution/forenames';
import type { Referent } from '../attribution/referent';
import type { Alternative, Choice } from './alternative';

/** What of a quote's own words bears on who said it. */
export interface QuoteWords {
  /** In small letters; only the beginning of a long quote. */
  readonly text: string;
  readonly hasFirstPerson: boolean;
  /** The gender and number of the pronoun that stands for the speaker; null when there is none. */
  readonly pronoun: {
    readonly word: string;
    readonly gender: 'm' | 'f' | null;
    readonly number: 's' | 'p';
  } | null;
  /** The gender of the noun that the words of attribution call the speaker by; null when it tells none. */
  readonly nounGender: 'm' | 'f' | null;
  readonly isShort: boolean;
  readonly language: string;
}

/** Names of the features of one alternative. */
export function speakerFeatures(choice: Choice, one: Alternative, words: QuoteWords): readonly string[] {
  const way = choice.way ?? 'none';
  const fine = finely(choice);
  const features: string[] = [];
  const add = (feature: string): void => {
    features.push(feature, `${feature}&way=${way}`);
    if (fine !== way) features.push(`${feature}&way=${fine}`);
  };
  const { referent } = one;
  if (one.isRead) {
    add('read');
    features.push(
      `read&tie=${choice.attribution.tie}`,
      `read&score=${Math.round(choice.attribution.score)}`,
      `read&way=${way}&${words.language}`,
    );
  }
  if (referent === null) {
    add('nobody');
    features.push(`nobody&short=${words.isShort}`, `nobody&tie=${choice.attribution.tie}`);
    return features;
  }
  add(`type=${referent.type}`);
  if (one.isRead && referent.type === 'DESCRIPTION')
    features.push(`read&person=${referent.isPerson === true}`);
  if (choice.phrase !== null && one.isCalledSo) add('called-so');
  features.push(...phraseFeatures(choice, one, referent));
  features.push(...numberFeatures(choice, referent));
  if (words.hasFirstPerson) features.push(`first-person&type=${referent.type}`);
  if (one.spokenBack > 0) add(`spoken=${Math.min(one.spokenBack, 2)}`);
  if (one.spokenBack === 1) features.push(...lastSpeakerFeatures(choice, way));
  if (one.isNextSpeaker) add('next');
  if (one.subjectBack >= 0) add(`subject=${one.subjectBack}`);
  if (one.nearCue !== null) add(`near-cue=${one.nearCue}`);
  if (one.saidBack >= 0) add(`said=${one.saidBack}`);
  if (one.isOnlyPerson !== null) add(`only-person=${one.isOnlyPerson}`);
  if (one.rankBefore > 0) add(`before=${Math.min(one.rankBefore, 5)}`);
  if (one.rankAfter > 0) add(`after=${one.rankAfter}`);
  if (one.mentionBack >= 0) {
    add(`back=${bucket(one.mentionBack)}`);
    if (one.place !== null) add(`place=${one.place}&back=${Math.min(one.mentionBack, 2)}`);
  } else if (one.mentions > 0) add('later');
  if (one.mentions > 1) features.push(`mentions=${bucket(one.mentions)}`);
  if (one.isMostNamed) add(`most-named&person=${referent.type === 'PER'}`);
  if (one.isInTitle) features.push('in-title', `in-title&type=${referent.type}`);
  if (one.firmQuotes > 0) add(`speaks=${Math.min(one.firmQuotes, 3)}`);
  if (isNamedIn(referent.name, words.text)) add('in-quote');
  if (words.pronoun !== null) features.push(...agreement(one, words.pronoun));
  const { cueGender = null } = choice.attribution;
  const own = cueGender === null ? null : (referent.gender ?? genderOfForename(referent.name));
  if (own !== null) features.push(`cue-gender=${own === cueGender}`);
  const isSame = isOfGender(one, words);
  if (isSame !== null) add(`noun-gender=${isSame}`);
  return features;
}

/** What the phrase that stands for the speaker tells of somebody. */
function phraseFeatures(
  { attribution, determiner, phrase, way }: Choice,
  one: Alternative,
  { isPerson, isPlural, type }: Referent,
): readonly string[] {
  const features: string[] = [];
  if (way === 'described')
    features.push(`said-plural=${attribution.referent?.isPlural === true}&plural=${isPlural}`);
  if (phrase === null) return features;
  if (type === 'PER') features.push(`role=${one.hasRole}`, `role=${one.hasRole}&title=${one.isInTitle}`);
  if (one.isRead && type === 'DESCRIPTION')
    features.push(
      `read&words=${Math.min(phrase.to - phrase.from, 5)}`,
      `read&complement=${phrase.hasComplement}&way=${way ?? 'none'}`,
      `read&determiner=${determiner ?? ''}`,
      `read&determiner=${determiner ?? ''}&person=${isPerson === true}&tie=${attribution.tie}`,
    );
  return features;
}

/** Whether somebody is of the gender of the noun that the speaker is called by; null where either is unknown. */
function isOfGender({ isRead, referent }: Alternative, { nounGender }: QuoteWords): boolean | null {
  if (nounGender === null || isRead || referent === null) return null;
  const gender = referent.gender ?? genderOfForename(referent.name);
  return gender === null ? null : gender === nounGender;
}

/** How far back the last speaker spoke. */
function lastSpeakerFeatures({ lastSpokenBack, startsParagraph }: Choice, way: string): readonly string[] {
  return [
    `last-speaker&back=${bucket(lastSpokenBack)}&way=${way}`,
    `last-speaker&paragraph=${startsParagraph}&way=${way}`,
  ];
}

/** Whether one or several speak, as the verb of a subject left out tells. */
function numberFeatures(
  { attribution: { isPluralCue } }: Choice,
  { isPlural, type }: Referent,
): readonly string[] {
  if (isPluralCue === undefined) return [];
  return [`number=${isPlural === isPluralCue}`, `number=${isPlural}-${isPluralCue}&${type}`];
}

/** How the speaker was come by, and of descriptions and of what the context tells, in which way. */
function finely({ way, phrase, attribution, determiner, isBody }: Choice): string {
  if (way === 'context') return `context-${attribution.tie}`;
  if (way !== 'described' || phrase === null || attribution.referent === null) return way ?? 'none';
  const { isPerson = false, isPlural } = attribution.referent;
  const who = isBody ? 'body' : phrase.hasComplement ? 'person-of' : 'person';
  const kind = isPlural ? 'several' : isPerson ? who : 'thing';
  return `${determiner ?? ''}-${kind}`;
}

function bucket(value: number): string {
  if (value < 3) return String(value);
  return value < 6 ? '3-5' : '6+';
}

function isNamedIn(name: string, text: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return last.length > 3 && text.includes(last);
}

function agreement(
  { referent }: Alternative,
  pronoun: NonNullable<QuoteWords['pronoun']>,
): readonly string[] {
  if (referent === null) return [];
  const features = [
    `pronoun=${pronoun.number}&type=${referent.type}&plural=${referent.isPlural}`,
    `pronoun=${pronoun.word}&type=${referent.type}`,
  ];
  const gender = referent.gender ?? genderOfForename(referent.name);
  if (gender !== null && pronoun.gender !== null) features.push(`gender=${gender === pronoun.gender}`);
  return features;
}
