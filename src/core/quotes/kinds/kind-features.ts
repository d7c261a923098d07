import type { Attribution } from '../attribution/attribution';
import { ELISIONS } from '../../text/word-lists';
import type { QuoteLanguage } from '../grammar/grammar-of';
import type { MarkedSpan } from '../marks/mark';
import { groupCovering } from '../reading/group-search';
import { ITEM } from '../reading/items';
import type { Reading } from '../reading/reading';
import type { Clause } from './clause';
import { assumedClause, readClause } from './clause';

/** What the kind of one quote is decided on. */
export interface KindEvidence {
  readonly clause: Clause;
  readonly attribution: Attribution;
  /** Names of the features that hold, each once. */
  readonly features: readonly string[];
}

/** Words before a quote in which a title noun ("film", "opération") or a naming word is looked for. */
const WINDOW = 4;

const UNTOLD = new Set(['no-speaker', 'speaker=none', 'tie=none', 'cue=none']);

/** Features that weigh otherwise in Italian, whose straight marks hold terms; the others stand for every language. */
const ITALIAN = /^(?:before|tie|first|words)=[^&]*$/;

/**
 * The features of a quote: what is inside the marks, what stands around them, and how it was attributed. `ofArticle`: those that its
 * place in the article and the other quotes there tell.
 */
export function kindEvidence(
  reading: Reading,
  span: MarkedSpan,
  item: number,
  attribution: Attribution,
  ofArticle: readonly string[],
  hasGrammar: boolean,
): KindEvidence {
  const read = readClause(reading, span.start, span.end);
  const clause = hasGrammar ? read : assumedClause(read);
  const before = `before=${placeBefore(reading, item)}`;
  const beginning = beginningOf(reading, span);
  const features = [
    'bias',
    ...clauseFeatures(clause),
    before,
    ...contextFeatures(reading, item),
    ...attributionFeatures(attribution),
    `family=${span.family}${reading.language === 'it' ? '-it' : ''}`,
  ];
  features.push(...ofArticle);
  const reach = !isTied(attribution)
    ? 'none'
    : attribution.distance <= 2
      ? 'touching'
      : attribution.distance <= 6
        ? 'near'
        : 'far';
  features.push(
    `short=${clause.words <= 2}&reach=${reach}`,
    `family=${span.family}&short=${clause.words <= 3}&reach=${reach}`,
  );
  features.push(`${before}&finite=${clause.hasFiniteVerb}`, `${before}&tied=${isTied(attribution)}`);
  features.push(`${before}&main-clause=${clause.hasMainClause}&verb-first=${clause.startsWithVerb}`);
  if (before === 'before=:') features.push(`colon&words>3=${clause.words > 3}`);
  features.push(
    `main-clause=${clause.hasMainClause}&verb-first=${clause.startsWithVerb}&capital=${clause.startsWithCapital}`,
  );
  if (attribution.cueClass !== null)
    features.push(`cue=${attribution.cueClass}&near=${attribution.distance < 4}`);
  features.push(...placeFeatures(reading, beginning, item, attribution));
  features.push(...wordFeatures(reading, beginning, item), ...verbFeatures(reading, attribution, clause));
  if (attribution.cueClass !== null) {
    const kindOfSpeaker = attribution.referent === null ? 'none' : attribution.referent.type;
    features.push(`cue=${attribution.cueClass}&reach=${reach}&speaker=${kindOfSpeaker}`);
  }
  if (clause.isInterjection)
    features.push(
      `interjection&tied=${isTied(attribution)}`,
      `interjection&cue=${attribution.cueClass ?? 'none'}`,
    );
  const isWhole = clause.hasMainClause || (clause.hasFiniteVerb && clause.startsWithCapital);
  features.push(`whole=${isWhole}&tied=${isTied(attribution)}`);
  features.push(`short=${clause.words < 5}&tied=${isTied(attribution)}&finite=${clause.hasFiniteVerb}`);
  if (reading.language === 'it')
    features.push(...features.filter((feature) => ITALIAN.test(feature)).map((feature) => `${feature}&it`));
  // Where nobody can be told to speak, nobody told is no sign of a term.
  const known = hasGrammar ? features : features.filter((feature) => !UNTOLD.has(feature));
  return { clause, attribution, features: known };
}

function clauseFeatures(clause: Clause): readonly string[] {
  const features = [`words=${bucket(clause.words)}`];
  const flags: readonly (readonly [boolean, string])[] = [
    [clause.sentences > 1, 'sentences>1'],
    [clause.hasFiniteVerb, 'finite'],
    [clause.hasOwnSubject, 'own-subject'],
    [clause.hasMainClause, 'main-clause'],
    [clause.startsWithVerb, 'starts-with-verb'],
    [clause.startsWithCapital, 'starts-with-capital'],
    [clause.endsTerminal, 'terminal'],
    [clause.hasFirstPerson, 'first-person'],
    [clause.isTitleCase, 'title-case'],
    [clause.startsWithThat, 'starts-with-that'],
    [clause.isInterjection, 'interjection'],
  ];
  for (const [holds, name] of flags) if (holds) features.push(name);
  return features;
}

function bucket(words: number): string {
  if (words <= 4) return words.toString();
  if (words <= 6) return '5-6';
  if (words <= 10) return '7-10';
  return words <= 18 ? '11-18' : '19+';
}

function contextFeatures(reading: Reading, item: number): readonly string[] {
  const { items } = reading;
  const features = [...nounFeatures(reading, item)];
  const after = items.word(item + 1);
  if (after === '(') features.push('after=parenthesis');
  else if (items.kind(item + 1) === ITEM.capital) features.push('after=capital');
  else if (items.kind(item + 1) === ITEM.word) features.push('after=word');
  return features;
}

/** What the word before the quote is. */
function placeBefore(reading: Reading, item: number): string {
  const { grammar, items } = reading;
  const kind = items.kind(item - 1);
  const word = items.word(item - 1);
  if (item === 0 || kind >= ITEM.soft) return 'start';
  if (kind === ITEM.quote) return 'quote';
  if (kind === ITEM.mark) return word === ':' || word === ',' ? word : 'mark';
  if (grammar.ofWords.has(word)) return 'of';
  if (grammar.determiners.has(word)) return 'determiner';
  if (grammar.complementisers.has(word)) return 'that';
  if (grammar.relatives.has(word)) return 'relative';
  if (grammar.asWords.has(word)) return 'as';
  if (grammar.prepositions.has(word)) return 'preposition';
  if (grammar.coordinators.has(word)) return 'and';
  if (grammar.pronouns.has(word)) return 'pronoun';
  const group = groupCovering(reading.verbGroups(reading.sentenceAt(item)), item - 1);
  if (group !== null) return grammar.auxiliaries.has(group.main) ? 'auxiliary' : group.form;
  return kind === ITEM.capital ? 'capital' : 'word';
}

function nounFeatures(reading: Reading, item: number): readonly string[] {
  const { grammar, items } = reading;
  const features: string[] = [];
  let steps = 0;
  for (
    let index = item - 1;
    index >= 0 && steps < WINDOW && items.kind(index) < ITEM.quote;
    index--, steps++
  ) {
    const word = items.word(index);
    const place = steps < 2 ? 'near' : 'far';
    if (grammar.titleNouns.has(word) && !features.includes('title-noun-near'))
      features.push(`title-noun-${place}`);
    if (grammar.namingWords.has(word) && !features.includes('naming-near')) features.push(`naming-${place}`);
    if (grammar.speechNouns.has(word) && !features.includes('speech-noun-near'))
      features.push(`speech-noun-${place}`);
  }
  return features;
}

function attributionFeatures(attribution: Attribution): readonly string[] {
  const features = [`tie=${attribution.tie}`, `cue=${attribution.cueClass ?? 'none'}`];
  const distance =
    attribution.distance <= 0
      ? '0'
      : attribution.distance <= 2
        ? '1-2'
        : attribution.distance <= 6
          ? '3-6'
          : attribution.distance <= 12
            ? '7-12'
            : '13+';
  if (attribution.cue !== null)
    features.push(`distance=${distance}`, `score=${Math.floor(attribution.score / 2)}`);
  if (attribution.isPassive) features.push('passive');
  if (attribution.speaker === null) features.push('no-speaker');
  else if (attribution.referent?.type === 'DESCRIPTION') features.push('described-speaker');
  return features;
}

/** Whether words of attribution were found, as against a guess from what stands around. */
function isTied({ tie }: Attribution): boolean {
  return tie !== 'none' && tie !== 'own-words' && tie !== 'near' && tie !== 'headline';
}

/** How the quote begins and stands in its sentence, and whose words it would be. */
function placeFeatures(
  reading: Reading,
  beginning: string,
  item: number,
  attribution: Attribution,
): readonly string[] {
  const { items } = reading;
  const features = [`first=${firstClass(reading, beginning)}`];
  const referent = attribution.referent;
  features.push(`speaker=${referent?.type ?? 'none'}${referent?.isPerson === false ? '-thing' : ''}`);
  if (items.word(item - 1) === '(' && items.word(item + 1) === ')') features.push('in-parentheses');
  return features;
}

function firstClass({ grammar, lexicon }: Reading, beginning: string): string {
  const word = /[\p{L}']+/u.exec(beginning)?.[0] ?? '';
  if (grammar.determiners.has(word)) return 'determiner';
  if (grammar.prepositions.has(word) || grammar.ofWords.has(word)) return 'preposition';
  if (grammar.pronouns.has(word)) return 'pronoun';
  return lexicon.has(word) ? 'verb' : 'other';
}

/** The beginning of the cue's last word: "répond" introduces other things than "parle de". */
function verbFeatures({ items, language }: Reading, { cue }: Attribution, clause: Clause): readonly string[] {
  if (cue === null) return [];
  const end = parted(items.text.slice(Math.max(cue.start, cue.end - READ_LENGTH), cue.end), language);
  const word = /[\p{L}'-]+$/u.exec(end)?.[0] ?? '';
  const verb = `${language}-${word.slice(0, STEM)}`;
  return [`~cue=${verb}`, `~cue=${verb}&finite=${clause.hasFiniteVerb}`];
}

const STEM = 5;

/** The words themselves, for what is quoted often in the same way ("intelligence artificielle"). Named with a `~`. */
function wordFeatures({ items }: Reading, beginning: string, item: number): readonly string[] {
  const words = beginning.match(/[\p{L}\d'-]+/gu) ?? [];
  return [
    `~begins=${words.slice(0, 2).join(' ')}`,
    `~follows=${items.word(item - 2)} ${items.word(item - 1)}`,
  ];
}

/** Units of a quote or a cue that are read for words, however long it is. */
const READ_LENGTH = 40;

function beginningOf({ items, language }: Reading, { start, end }: MarkedSpan): string {
  return parted(items.text.slice(start, Math.min(end, start + READ_LENGTH)), language);
}

/** In small letters with straight apostrophes, and elided words apart, as in the reporter's text: "l' histoire". */
function parted(text: string, language: QuoteLanguage): string {
  const elisions = ELISIONS.get(language);
  const straight = text.toLowerCase().replace(/[‘’ʼ]/g, "'");
  if (elisions === undefined || !straight.includes("'")) return straight;
  return straight.replace(/(?<!\p{L})(\p{L}+)'(?=[\p{L}\d])/gu, (whole, word: string) =>
    elisions.has(word) ? `${whole} ` : whole,
  );
}
