import type { Span } from '../../../src/core/text/span';
import type { Random } from '../../../test/unit/support/random';
import type { TrackedText } from './tracked-text';

/** One way in which articles change. `target` is where the annotated words are in `text` now. */
export type EditKind = (text: TrackedText, target: Span, random: Random, other: string) => TrackedText;

const SPACES = /[ \t\u00a0\u2009\u202f]/g;

/** Spans that a pattern finds. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

export function paragraphsOf(text: string): Span[] {
  return spansOf(text, /[^\r\n]+/g).filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

export function sentencesOf(text: string): Span[] {
  return spansOf(text, /[^\s.!?…][^.!?…\r\n]*[.!?…]*[»”"]?/g).filter(({ start, end }) => end - start > 15);
}

export function wordsOf(text: string): Span[] {
  return spansOf(text, /[\p{L}\p{N}\p{M}]+/gu);
}

/** Some words of another article: never a stretch of this one. */
export function foreignWords(other: string, random: Random, count: number): string {
  const words = wordsOf(other);
  const first = random.below(Math.max(1, words.length - count));
  const from = words[first]?.start ?? 0;
  return other
    .slice(from, words[Math.min(words.length - 1, first + count - 1)]?.end ?? 0)
    .replace(/\s+/g, ' ');
}

export function holding(spans: readonly Span[], target: Span): Span | undefined {
  return spans.find(({ start, end }) => start <= target.start && end >= target.end);
}

export function isApart(a: Span, b: Span): boolean {
  return a.end <= b.start || a.start >= b.end;
}

function insertAnywhere(text: TrackedText, target: Span, random: Random, other: string): TrackedText {
  const places = wordsOf(text.text).filter(({ start }) => start <= target.start || start >= target.end);
  if (places.length === 0) return text;
  const { start } = random.pick(places);
  return text.replace({ start, end: start }, `${foreignWords(other, random, 1 + random.below(40))} `);
}

function insertBeside(text: TrackedText, target: Span, random: Random, other: string): TrackedText {
  const words = foreignWords(other, random, 1 + random.below(12));
  return random.next() < 0.5
    ? text.replace({ start: target.start, end: target.start }, `${words} `)
    : text.replace({ start: target.end, end: target.end }, ` ${words}`);
}

function insertParagraph(text: TrackedText, _target: Span, random: Random, other: string): TrackedText {
  const paragraphs = paragraphsOf(text.text);
  const { start } = random.pick(paragraphs);
  return text.replace({ start, end: start }, `${foreignWords(other, random, 10 + random.below(60))}.\n`);
}

function insertInside(text: TrackedText, target: Span, random: Random, other: string): TrackedText {
  const inner = wordsOf(text.text).filter(({ start, end }) => start > target.start && end <= target.end);
  if (inner.length === 0) return text;
  const { start } = random.pick(inner);
  return text.replace({ start, end: start }, `${foreignWords(other, random, 1 + random.below(4))} `);
}

function deleteSentenceElsewhere(text: TrackedText, target: Span, random: Random): TrackedText {
  const others = sentencesOf(text.text).filter((sentence) => isApart(sentence, target));
  return others.length === 0 ? text : text.replace(random.pick(others), '');
}

/** The sentence or words right before or right after. */
function deleteBeside(text: TrackedText, target: Span, random: Random): TrackedText {
  const before = wordsOf(text.text).filter(({ end }) => end <= target.start);
  const after = wordsOf(text.text).filter(({ start }) => start >= target.end);
  const count = 1 + random.below(10);
  if (random.next() < 0.5 && before.length > count) {
    return text.replace({ start: before.at(-count)?.start ?? 0, end: before.at(-1)?.end ?? 0 }, '');
  }
  return after.length > count
    ? text.replace({ start: after[0]?.start ?? 0, end: after[count]?.end ?? 0 }, '')
    : text;
}

function replaceWords(text: TrackedText, target: Span, random: Random, other: string): TrackedText {
  let result = text;
  const places = random.shuffle(wordsOf(text.text).filter((word) => isApart(word, target)));
  const chosen = places.slice(0, 1 + random.below(8)).sort((a, b) => b.start - a.start);
  for (const word of chosen) result = result.replace(word, foreignWords(other, random, 1));
  return result;
}

function reorderParagraphs(text: TrackedText, _target: Span, random: Random): TrackedText {
  const paragraphs = random.shuffle(paragraphsOf(text.text));
  return text.assemble(
    paragraphs.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['\n\n', paragraph])),
  );
}

function moveParagraph(text: TrackedText, target: Span, random: Random): TrackedText {
  const all = paragraphsOf(text.text);
  const own = holding(all, target);
  if (own === undefined || all.length < 3) return text;
  const others = all.filter((paragraph) => paragraph !== own);
  others.splice(random.below(others.length + 1), 0, own);
  return text.assemble(others.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['\n', paragraph])));
}

function retypeMarks(text: TrackedText, _target: Span, random: Random): TrackedText {
  const style = random.pick([
    { open: '“', close: '”', apostrophe: '’' },
    { open: '"', close: '"', apostrophe: "'" },
    { open: '« ', close: ' »', apostrophe: '’' },
    { open: '«\u00a0', close: '\u00a0»', apostrophe: "'" },
    { open: '„', close: '“', apostrophe: '’' },
    { open: '<<', close: '>>', apostrophe: '`' },
  ]);
  let isOpen = false;
  return text
    .rewrite(/[’'‘]/g, () => style.apostrophe)
    .rewrite(/«[ \u00a0\u202f]?|[ \u00a0\u202f]?»|[“”"„]/g, () =>
      (isOpen = !isOpen) ? style.open : style.close,
    );
}

function decompose(text: TrackedText): TrackedText {
  return text.rewrite(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD'));
}

function retypeSpaces(text: TrackedText, _target: Span, random: Random): TrackedText {
  return text.rewrite(SPACES, (space) =>
    random.next() < 0.2 ? random.pick(['\u00a0', '  ', '\u2009', '\n']) : space,
  );
}

function carriageReturns(text: TrackedText): TrackedText {
  return text.rewrite(/\r?\n/g, () => '\r\n');
}

function softHyphens(text: TrackedText, _target: Span, random: Random): TrackedText {
  return text.rewrite(/[a-zé](?=[a-z]{3})/g, (letter) =>
    random.next() < 0.1 ? letter + random.pick(['\u00ad', '\u200b']) : letter,
  );
}

/** The words alone, the sentence, the paragraph: other mentions of the same name stay. */
function deletePassage(text: TrackedText, target: Span, random: Random): TrackedText {
  const sentence = holding(sentencesOf(text.text), target);
  const paragraph = holding(paragraphsOf(text.text), target);
  return text.replace(random.pick([target, sentence ?? target, paragraph ?? target]), '');
}

/** Deletes the sentence and puts one elsewhere that differs in a name, a number or a few words only. */
function deleteWithLookAlike(text: TrackedText, target: Span, random: Random, other: string): TrackedText {
  const sentence = holding(sentencesOf(text.text), target);
  if (sentence === undefined) return text.replace(target, '');
  const written = text.text.slice(sentence.start, sentence.end);
  const lookAlike = changeSome(written, random, other);
  const deleted = text.replace(sentence, '');
  // Not where the sentence was: there it would be the same sentence, changed.
  const elsewhere = paragraphsOf(deleted.text).filter(
    ({ start, end }) =>
      Math.abs(start - sentence.start) > 300 && (start > sentence.start || end < sentence.start - 300),
  );
  if (elsewhere.length === 0) return deleted;
  const { start } = random.pick(elsewhere);
  return deleted.replace({ start, end: start }, `${lookAlike} `);
}

function changeSome(sentence: string, random: Random, other: string): string {
  const words = wordsOf(sentence);
  const names = words.filter(({ start, end }) => /[\p{Lu}\p{N}]/u.test(sentence.slice(start, end)));
  const pool = names.length > 0 ? names : words;
  let result = sentence;
  const count = Math.min(pool.length, 1 + random.below(2));
  for (const word of random
    .shuffle(pool)
    .slice(0, count)
    .sort((a, b) => b.start - a.start)) {
    const found = sentence.slice(word.start, word.end);
    const changed = /\p{N}/u.test(found) ? String(random.below(9000) + 1000) : nameFrom(other, random);
    result = result.slice(0, word.start) + changed + result.slice(word.end);
  }
  return result;
}

export function nameFrom(other: string, random: Random): string {
  const names = spansOf(other, /(?<=[a-zé,] )\p{Lu}\p{L}+/gu);
  if (names.length === 0) return 'Nemo';
  const { start, end } = random.pick(names);
  return other.slice(start, end);
}

/** A letter, a number or a name within the annotated words. */
function changeInside(text: TrackedText, target: Span, random: Random, other: string): TrackedText {
  const inner = wordsOf(text.text).filter(({ start, end }) => start >= target.start && end <= target.end);
  if (inner.length === 0) return text;
  const word = random.pick(inner);
  const found = text.text.slice(word.start, word.end);
  if (/\p{N}/u.test(found)) return text.retype(word, String(random.below(9000)));
  if (/^\p{Lu}/u.test(found)) return text.retype(word, nameFrom(other, random));
  const at = word.start + random.below(word.end - word.start);
  return text.retype({ start: at, end: at + 1 }, random.pick(['x', 'ee']));
}

/** Every kind, with its name in the tables. */
export const EDIT_KINDS: Readonly<Record<string, EditKind>> = {
  insertAnywhere,
  insertBeside,
  insertParagraph,
  insertInside,
  deleteSentenceElsewhere,
  deleteBeside,
  replaceWords,
  reorderParagraphs,
  moveParagraph,
  retypeMarks,
  decompose,
  retypeSpaces,
  carriageReturns,
  softHyphens,
  deletePassage,
  deleteWithLookAlike,
  changeInside,
};
