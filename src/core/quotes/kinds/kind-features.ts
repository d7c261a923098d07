import type { Attribution } from '../attribution/attribution';
import type { MarkedSpan } from '../marks/mark';
import { ITEM } from '../reading/items';
import type { Reading } from '../reading/reading';
import type { Clause } from './clause';
import { readClause } from './clause';

/** What the kind of one quote is decided on. */
export interface KindEvidence {
  readonly clause: Clause;
  readonly attribution: Attribution;
  /** Names of the features that hold, each once. */
  readonly features: readonly string[];
}

/** Words before a quote in which a title noun ("film", "opération") or a naming word is looked for. */
const WINDOW = 4;

/** The features of a quote: what is inside the marks, what stands around them, and how it was attributed. */
export function kindEvidence(
  reading: Reading,
  span: MarkedSpan,
  item: number,
  attribution: Attribution,
  isInTitle: boolean,
): KindEvidence {
  const clause = readClause(reading, span.start, span.end);
  const features = [
    'bias',
    ...clauseFeatures(clause),
    ...contextFeatures(reading, item),
    ...attributionFeatures(attribution),
    `family=${span.family}${reading.language === 'it' ? '-it' : ''}`,
  ];
  if (isInTitle) features.push('in-title');
  const isWhole = clause.hasOwnSubject || (clause.hasFiniteVerb && clause.startsWithCapital);
  features.push(`whole=${isWhole}&tied=${attribution.tie !== 'none'}`);
  features.push(
    `short=${clause.words < 5}&tied=${attribution.tie !== 'none'}&finite=${clause.hasFiniteVerb}`,
  );
  return { clause, attribution, features };
}

function clauseFeatures(clause: Clause): readonly string[] {
  const features = [`words=${bucket(clause.words)}`];
  const flags: readonly (readonly [boolean, string])[] = [
    [clause.sentences > 1, 'sentences>1'],
    [clause.hasFiniteVerb, 'finite'],
    [clause.hasOwnSubject, 'own-subject'],
    [clause.startsWithVerb, 'starts-with-verb'],
    [clause.startsWithCapital, 'starts-with-capital'],
    [clause.endsTerminal, 'terminal'],
    [clause.hasFirstPerson, 'first-person'],
    [clause.isTitleCase, 'title-case'],
    [clause.startsWithThat, 'starts-with-that'],
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
  const { grammar, items } = reading;
  const before = items.word(item - 1);
  const features: string[] = [];
  if (items.kind(item - 1) >= ITEM.soft || item === 0) features.push('before=start');
  else if (items.kind(item - 1) === ITEM.quote) features.push('before=quote');
  else if (before === ':') features.push('before=colon');
  else if (grammar.ofWords.has(before)) features.push('before=of');
  else if (grammar.determiners.has(before)) features.push('before=determiner');
  else if (grammar.complementisers.has(before)) features.push('before=that');
  else if (grammar.asWords.has(before)) features.push('before=as');
  else if (items.kind(item - 1) === ITEM.mark) features.push(`before=mark${before}`);
  else if (items.kind(item - 1) === ITEM.capital) features.push('before=capital');
  else features.push('before=word');
  features.push(...nounFeatures(reading, item));
  const after = items.word(item + 1);
  if (after === '(') features.push('after=parenthesis');
  else if (items.kind(item + 1) === ITEM.capital) features.push('after=capital');
  else if (items.kind(item + 1) === ITEM.word) features.push('after=word');
  return features;
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
