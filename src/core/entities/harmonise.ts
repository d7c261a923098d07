import { isLowerCase, isUpperCase } from '../text/characters';
import { typeIndex } from './labels';
import {
  ABBREVIATION,
  CITY,
  COMMON,
  COMPANY,
  COUNTRY,
  FORENAME,
  INSTITUTION,
  REGION,
  type Lexicon,
  listsOf,
} from './lexicon';
import { type Evidence, LONGEST_NAME, NameEvidence, bestType } from './name-evidence';
import { isNearlySame } from './name-keys';
import { splitSpans } from './split-spans';
import type { TaggedSpan } from './tagger';
import { lexiconHash } from './word-profile';

/** Mentions surer than this keep their type whatever the others say. */
const CERTAIN = 0.85;
/** How much more the others have to say for another type. */
const MAJORITY = 2;
/** A name has to be this sure somewhere before unlabelled places of it count. */
const SURE_ENOUGH = 0.6;
/** The same for the first or last word of a person's full name. */
const SURE_PART = 0.4;
/** Confidence of mentions found by their name alone, as a share of the name's own. */
const COPIED = 0.8;
/** Lists of names that surnames are taken from: what a list knows is not retyped because somebody bears it. */
const FAMILIAR = CITY | COUNTRY | REGION | COMPANY | INSTITUTION;
const OTHER_NAMES = CITY | COUNTRY | REGION | FORENAME;
/** The label that begins an organisation. */
const ORGANISATION = 3;
const SHORTEST_MISSPELT = 4;
const SHORTEST_LOWER = 3;
const POINTS = new Set('. , ; : … - – —'.split(' '));
const DETERMINERS = new Set([
  'le',
  'la',
  'les',
  "l'",
  'the',
  'il',
  'lo',
  'gli',
  'i',
  'el',
  'los',
  'las',
  'der',
  'die',
  'das',
  'o',
  'a',
  'os',
  'as',
]);

/**
 * Makes the mentions of one document agree: a name that is clear in one place decides the unclear ones; places that the tagger
 * passed over are found by the name; people are found by their surname, in small letters in headings too; a surname that is one
 * letter off is taken for a slip. Spans come back sorted and do not overlap.
 */
export function harmonise(
  sentences: readonly (readonly string[])[],
  spans: readonly TaggedSpan[],
  headings: readonly boolean[],
  lexicon: Lexicon,
): readonly TaggedSpan[] {
  const named = spans
    .map((span) => withoutPoints(span, sentences[span.sentence] ?? []))
    .filter(
      (span) => span.end > span.start && !isAbbreviation(span, sentences[span.sentence] ?? [], lexicon),
    );
  const split = splitSpans(sentences, named, headings, new NameEvidence(sentences, named), lexicon);
  const evidence = new NameEvidence(sentences, split);
  const agreed = split.map((span) =>
    trimmed(retyped(span, sentences, evidence, lexicon), sentences, evidence),
  );
  const finder = new Finder(evidence, lexicon);
  const bySentence = new Map<number, TaggedSpan[]>();
  for (const span of agreed) {
    const list = bySentence.get(span.sentence);
    if (list === undefined) bySentence.set(span.sentence, [span]);
    else list.push(span);
  }
  return sentences.flatMap((words, sentence) => {
    const known = bySentence.get(sentence) ?? [];
    const added = finder.find(words, sentence, known, headings[sentence] ?? false);
    return added.length === 0 ? known : [...known, ...added].sort((a, b) => a.start - b.start);
  });
}

/** "Laden ." and ". Castelli": the stop at either end is the sentence's; that of an abbreviation is in one token with it. */
function withoutPoints({ start, end, ...span }: TaggedSpan, words: readonly string[]): TaggedSpan {
  while (end > start && POINTS.has(words[end - 1] ?? '')) end--;
  while (end > start && POINTS.has(words[start] ?? '')) start++;
  return { ...span, start, end };
}

/** "IA", "IA générale": an abbreviation of a common noun, with or without its adjective, names nothing. */
function isAbbreviation(span: TaggedSpan, words: readonly string[], lexicon: Lexicon): boolean {
  const first = words[span.start] ?? '';
  if (first !== first.toUpperCase() || (listsOf(lexicon.find(lexiconHash(first))) & ABBREVIATION) === 0)
    return false;
  for (let at = span.start + 1; at < span.end; at++)
    if (!isLowerCase((words[at] ?? '').charCodeAt(0))) return false;
  return true;
}

function retyped(
  span: TaggedSpan,
  sentences: readonly (readonly string[])[],
  evidence: NameEvidence,
  lexicon: Lexicon,
): TaggedSpan {
  const words = sentences[span.sentence] ?? [];
  const found = evidence.of(span, words);
  if (found === undefined) return span;
  const best = bestType(found);
  const own = found.byType[typeIndex(span.label)] ?? 0;
  if (best === typeIndex(span.label) || (found.byType[best] ?? 0) < MAJORITY * own) return span;
  const isFamiliar = (listsOf(lexicon.find(lexiconHash(words[span.start] ?? ''))) & FAMILIAR) !== 0;
  if (found.isPart ? isFamiliar : span.confidence >= CERTAIN) return span;
  return { ...span, label: best * 2 + 1, confidence: Math.min(0.9, Math.max(span.confidence, SURE_ENOUGH)) };
}

/** "Le Journal" to "Journal" where the article names the "Wall Street Journal". */
function trimmed(
  span: TaggedSpan,
  sentences: readonly (readonly string[])[],
  evidence: NameEvidence,
): TaggedSpan {
  const words = sentences[span.sentence] ?? [];
  if (span.end - span.start !== 2 || !isDeterminer((words[span.start] ?? '').toLowerCase())) return span;
  const rest = evidence.keyOf(words[span.start + 1] ?? '');
  return evidence.ends.has(rest) ? { ...span, start: span.start + 1 } : span;
}

/** Finds names again that the document has elsewhere. */
class Finder {
  readonly #evidence: NameEvidence;
  readonly #lexicon: Lexicon;
  readonly #surnames: readonly string[];
  /** Surnames that words were found to be a slip of. */
  readonly #slips = new Map<string, string | undefined>();

  constructor(evidence: NameEvidence, lexicon: Lexicon) {
    this.#evidence = evidence;
    this.#lexicon = lexicon;
    this.#surnames = evidence.surnames.filter((surname) => surname.length >= SHORTEST_MISSPELT);
  }

  find(
    words: readonly string[],
    sentence: number,
    known: readonly TaggedSpan[],
    isHeading: boolean,
  ): readonly TaggedSpan[] {
    const added: TaggedSpan[] = [];
    let next = 0;
    for (let at = 0; at < words.length; at++) {
      while (next < known.length && (known[next]?.end ?? 0) <= at) next++;
      const limit = known[next]?.start ?? words.length;
      if (at >= limit) continue;
      const found = this.#at(words, sentence, at, limit, isHeading);
      if (found === null) continue;
      added.push(found);
      at = found.end - 1;
    }
    return added;
  }

  #at(
    words: readonly string[],
    sentence: number,
    at: number,
    limit: number,
    isHeading: boolean,
  ): TaggedSpan | null {
    const word = words[at] ?? '';
    if (isUpperCase(word.charCodeAt(0)) || hasInnerCapital(word))
      return (
        this.#longest(words, sentence, at, limit) ??
        this.#short(words, sentence, at) ??
        this.#misspelt(words, sentence, at)
      );
    return isHeading && word.length >= SHORTEST_LOWER ? this.#lower(word, sentence, at) : null;
  }

  #longest(words: readonly string[], sentence: number, at: number, limit: number): TaggedSpan | null {
    let key = '';
    let best: TaggedSpan | null = null;
    for (let end = at + 1; end <= Math.min(limit, at + LONGEST_NAME); end++) {
      key += this.#evidence.keyOf(words[end - 1] ?? '');
      const evidence = this.#evidence.find(key);
      if (evidence === undefined || !isClear(evidence)) continue;
      if (end === at + 1 && !this.#standsAlone(words, at)) continue;
      best = spanOf(sentence, at, end, evidence);
    }
    return best;
  }

  /** Whether a single word is a name by itself here: no ordinary word in a place where all have capitals, no part of a longer name. */
  #standsAlone(words: readonly string[], at: number): boolean {
    const isCommon = (listsOf(this.#lexicon.find(lexiconHash(words[at] ?? ''))) & COMMON) !== 0;
    if (isCommon && (at === 0 || !isLowerCase((words[at - 1] ?? '').charCodeAt(0)))) return false;
    return !isUpperCase((words[at + 1] ?? '').charCodeAt(0)) || (words[at + 1] ?? '').length === 1;
  }

  /** "le Journal" where the article names the "Wall Street Journal". */
  #short(words: readonly string[], sentence: number, at: number): TaggedSpan | null {
    const word = words[at] ?? '';
    const isEnd = word.length > 3 && this.#evidence.ends.has(this.#evidence.keyOf(word));
    if (!isEnd || !isDeterminer(words[at - 1] ?? '') || isUpperCase((words[at + 1] ?? '').charCodeAt(0)))
      return null;
    const isOther = (listsOf(this.#lexicon.find(lexiconHash(word))) & OTHER_NAMES) !== 0 || at === 0;
    return isOther ? null : { sentence, start: at, end: at + 1, label: ORGANISATION, confidence: 0.6 };
  }

  #lower(word: string, sentence: number, at: number): TaggedSpan | null {
    const evidence = this.#evidence.find(this.#evidence.keyOf(word));
    if (evidence === undefined || !evidence.isPart || !isClear(evidence)) return null;
    if ((listsOf(this.#lexicon.find(lexiconHash(word))) & COMMON) !== 0) return null;
    return spanOf(sentence, at, at + 1, evidence);
  }

  #misspelt(words: readonly string[], sentence: number, at: number): TaggedSpan | null {
    const word = words[at] ?? '';
    const isFree =
      at > 0 && !isUpperCase((words[at - 1] ?? '').charCodeAt(0)) && this.#standsAlone(words, at);
    if (word.length < SHORTEST_MISSPELT || !isFree) return null;
    const key = this.#evidence.keyOf(word);
    const surname = this.#surnameLike(key);
    const evidence = surname === undefined ? undefined : this.#evidence.find(surname);
    if (evidence === undefined || evidence.count < 3) return null;
    if ((listsOf(this.#lexicon.find(lexiconHash(word))) & COMMON) !== 0) return null;
    return { sentence, start: at, end: at + 1, label: 1, confidence: 0.5 };
  }

  #surnameLike(key: string): string | undefined {
    if (this.#slips.has(key)) return this.#slips.get(key);
    const found = this.#surnames.find(
      (known) => known.charAt(0) === key.charAt(0) && isNearlySame(known, key),
    );
    this.#slips.set(key, found);
    return found;
  }
}

function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word.replace('’', "'"));
}

function hasInnerCapital(word: string): boolean {
  return isLowerCase(word.charCodeAt(0)) && isUpperCase(word.charCodeAt(1));
}

function isClear(evidence: Evidence): boolean {
  return (evidence.byType[bestType(evidence)] ?? 0) >= (evidence.isPart ? SURE_PART : SURE_ENOUGH);
}

function spanOf(sentence: number, start: number, end: number, evidence: Evidence): TaggedSpan {
  const type = bestType(evidence);
  const total = evidence.byType.reduce((sum, value) => sum + value, 0);
  const share = (evidence.byType[type] ?? 0) / Math.max(total, 1);
  return {
    sentence,
    start,
    end,
    label: type * 2 + 1,
    confidence: Math.round(1000 * COPIED * Math.min(1, share)) / 1000,
  };
}
