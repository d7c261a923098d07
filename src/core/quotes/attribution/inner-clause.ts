import { dictionary } from '../../text/dictionary';
import type { Span } from '../../text/span';
import type { MarkedSpan } from '../marks/mark';
import type { QuoteInput } from '../quote-input';
import type { Reading } from '../reading/reading';
import { ReportingClauses } from '../reading/reporting-clause';
import { apposedMention, canSpeak } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { SubjectFinder } from './subject';
import { textRead } from './text-read';

/** The reporter's clause inside the marks: "- ha aggiunto X -", ", réagit-elle au micro de BFMTV,". */
export interface InnerClause {
  readonly cue: Span;
  /** The subject as the clause has it, items counted in the clause's own reading; null when it has none. */
  readonly subject: NounPhrase | null;
  readonly subjectSpan: Span | null;
  /** The whole phrase of the subject; empty when there is none. */
  readonly subjectText: string;
}

/** Longest clause, in UTF-16 units, and the number of clauses tried in one quote. */
const MAX_LENGTH = 140;
const MAX_TRIES = 6;

const DASHED = /\s[-–—]\s?(\p{L}[^-–—\n«»"“”]{1,140}?)\s?[-–—](?=[\s,.;:!?]|$)/gu;
const INVERTED = /[,!?]\s(\p{L}{2,20}-(?:t-)?(?:il|elle|ils|elles|on)\b[^,.;:!?«»]{0,80})[,.]/giu;

/** "..., constate le politologue X. ...": a verb, and whoever says it right behind. */
const FOLLOWED =
  /[,!?]\s((?:(?:a|ont|avait|ha|hanno|aveva)\s)?\p{Ll}{4,20}\s(?:(?:le|la|son|sa|il|lo)\s|l['’]|\p{Lu})[^.;:!?«»"“”\n]{2,110})[.,]/gu;

/** "..., a déclaré mardi à l'AFP X. ...": the same with something between. */
const PARTED = /[,!?]\s(\p{Ll}{1,20}['’\s]\p{Ll}[^.;:!?«»"“”\n]{6,130})[.,]/gu;

const PATTERNS = dictionary<readonly RegExp[]>({
  fr: [DASHED, INVERTED, FOLLOWED, PARTED],
  it: [DASHED, FOLLOWED, PARTED],
});

/** Makes the reading of a stretch on its own; the caller owns how an article is read. */
export type ReadStretch = (article: QuoteInput) => Reading;

/** The first clause of the reporter inside a quote; null when there is none. Bounded. */
export function findInnerClause(
  article: QuoteInput,
  span: MarkedSpan,
  language: string,
  read: ReadStretch,
): InnerClause | null {
  const inner = article.text.slice(span.start, span.end);
  for (const pattern of PATTERNS.get(language) ?? [DASHED]) {
    let tries = 0;
    for (const match of inner.matchAll(pattern)) {
      if (++tries > MAX_TRIES) break;
      const stretch = match[1] ?? '';
      if (
        stretch.length > MAX_LENGTH ||
        (pattern === PARTED && !new ReportingClauses(language).isLedBySaying(stretch))
      )
        continue;
      const start = span.start + match.index + match[0].indexOf(stretch);
      const found = readClause(article, { start, end: start + stretch.length }, read, pattern);
      if (found !== null) return found;
    }
  }
  return null;
}

function readClause(article: QuoteInput, span: Span, read: ReadStretch, pattern: RegExp): InnerClause | null {
  const shift = span.start;
  const mentions = article.mentions
    .filter((mention) => mention.start >= span.start && mention.end <= span.end)
    .map((mention) => ({ ...mention, start: mention.start - shift, end: mention.end - shift }));
  const empty = { title: null, boilerplate: [] };
  const text = article.text.slice(span.start, span.end);
  const reading = read({ ...empty, text, language: article.language, mentions });
  const sentence = reading.sentences[0];
  if (sentence === undefined) return null;
  const group = reading.verbGroups(sentence)[0];
  if (group?.form !== 'finite' || group.from > 3 || group.isPassive) return null;
  if (group.verbClass !== 'say' && group.verbClass !== 'judge' && group.tiedPronoun < 0) return null;
  const subjects = new SubjectFinder(reading);
  const { items } = reading;
  const plain =
    group.tiedPronoun >= 0 || group.from > 1
      ? (subjects.subjectOf(group, sentence) ?? subjects.subjectAfter(group.to, sentence, group.isPlural))
      : subjects.subjectAfter(group.to, sentence, group.isPlural);
  // Between commas others may be spoken of: only whoever can speak, behind a verb of saying, is the reporter's.
  const isBetween = pattern === FOLLOWED || pattern === PARTED;
  if (isBetween && (group.verbClass !== 'say' || plain === null || !canSpeak(reading, plain))) return null;
  if (pattern === FOLLOWED && plain?.from !== group.to) return null;
  const apposed = plain?.name === null ? apposedMention(reading, plain) : null;
  const source = textRead(reading, group, sentence);
  const own = plain === null || apposed === null ? plain : { ...plain, name: apposed };
  // "si legge in una nota di X"
  const subject = source === null ? own : { ...source, name: source.name ?? source.complement };
  const spanOf = (from: number, to: number): Span => ({
    start: items.start(from) + shift,
    end: items.end(to - 1) + shift,
  });
  return {
    cue: spanOf(group.from, group.to),
    subject,
    subjectText: subject === null ? '' : reading.items.slice(subject.from, subject.to),
    subjectSpan:
      subject === null ? null : spanOf(subject.name?.from ?? subject.from, subject.name?.to ?? subject.to),
  };
}
