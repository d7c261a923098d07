import type { Random } from '../../../test/unit/support/random';
import type { Span } from '../../../src/core/text/span';
import type { EditKind } from './edits';
import {
  foreignWords,
  holding,
  isApart,
  nameFrom,
  paragraphsOf,
  sentencesOf,
  spansOf,
  wordsOf,
} from './edits';
import type { TrackedText } from './tracked-text';

// What editors and web pages do to a text, as opposed to the single edits of `edits.ts`.

const NAME = /(?<=[a-zà-ÿ,] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)*/gu;

function hardWrap(text: TrackedText): TrackedText {
  let lineStart = 0;
  let seen = 0;
  return text.rewrite(/[ \n]/g, (space) => {
    seen = text.text.indexOf(space, seen) + 1;
    if (space !== '\n' && seen - lineStart <= 72) return space;
    lineStart = seen;
    return '\n';
  });
}

function joinLines(text: TrackedText): TrackedText {
  return text.rewrite(/\s*\n\s*/g, () => ' ');
}

function retypePunctuation(text: TrackedText, _target: Span, random: Random): TrackedText {
  const dash = random.pick(['-', '–', '—']);
  const isTyped = random.next() < 0.5;
  return text
    .rewrite(/[–—]/g, () => dash)
    .rewrite(/\.\.\.|…/g, () => (isTyped ? '...' : '…'))
    .rewrite(/['’]/g, () => (isTyped ? "'" : '’'))
    .rewrite(/ (?=[;:!?»])/g, () => (isTyped ? '' : '\u202f'));
}

function capitals(text: TrackedText, target: Span, random: Random): TrackedText {
  const paragraph = holding(paragraphsOf(text.text), target);
  const chosen =
    random.next() < 0.5 ? paragraph : wordsOf(text.text).find(({ start }) => start >= target.start);
  if (chosen === undefined) return text;
  let offset = -1;
  return text.rewrite(/[^]/gu, (letter) => {
    offset += letter.length;
    return offset >= chosen.start && offset < chosen.end && letter.toUpperCase().length === letter.length
      ? letter.toUpperCase()
      : letter;
  });
}

/** A letter doubled, dropped or swapped with the next in one word out of twelve. */
function typingErrors(text: TrackedText, _target: Span, random: Random): TrackedText {
  return text.rewrite(/(?<=\p{Ll}{2})\p{Ll}{2}(?=\p{Ll})/gu, (pair) => {
    if (random.next() > 1 / 20) return pair;
    const [first, second] = [pair.charAt(0), pair.charAt(1)];
    return random.pick([first + first + second, second + first, first + second + second]);
  });
}

/** One word out of three in the target's sentence, but none of the target. */
function rewordSentence(text: TrackedText, target: Span, random: Random, other: string): TrackedText {
  const sentence = holding(sentencesOf(text.text), target);
  if (sentence === undefined) return text;
  let result = text;
  const inner = wordsOf(text.text).filter(
    (word) => word.start >= sentence.start && word.end <= sentence.end && isApart(word, target),
  );
  for (const word of inner.reverse()) {
    if (random.next() < 1 / 3) result = result.replace(word, foreignWords(other, random, 1));
  }
  return result;
}

/** Words put in, taken out and replaced all over the text, none in the target. */
function revise(text: TrackedText, target: Span, random: Random, other: string): TrackedText {
  let result = text;
  const places = random.shuffle(wordsOf(text.text).filter((word) => isApart(word, target)));
  const chosen = places.slice(0, 2 + Math.floor(places.length / 60)).sort((a, b) => b.start - a.start);
  for (const word of chosen) {
    const words = foreignWords(other, random, 1 + random.below(5));
    const written = random.pick(['', words, `${words} ${text.text.slice(word.start, word.end)}`]);
    const kept = written.endsWith(text.text.slice(word.start, word.end)) && written !== '';
    result = kept
      ? result.replace({ start: word.start, end: word.start }, `${words} `)
      : result.replace(word, written);
  }
  return result;
}

function swapParagraphs(text: TrackedText, target: Span): TrackedText {
  return swap(text, paragraphsOf(text.text), target);
}

function swapSentences(text: TrackedText, target: Span): TrackedText {
  return swap(
    text,
    spansOf(text.text, /(?<=^|\n|[.!?…]\s)[^\s].*?[.!?…][»”"]?(?=\s+[\p{Lu}«“"]|\n|$)/gu),
    target,
  );
}

function swap(text: TrackedText, all: readonly Span[], target: Span): TrackedText {
  const at = all.findIndex(({ start, end }) => start <= target.start && end >= target.end);
  const [own, next] = [all[at], all[at + 1]];
  if (own === undefined || next === undefined) return text;
  return text.assemble([
    { start: 0, end: own.start },
    next,
    { start: own.end, end: next.start },
    own,
    { start: next.end, end: text.text.length },
  ]);
}

/** Above the article or within it, never beside itself where the words of the target are in it: both would be right. */
function repeatHeadline(text: TrackedText, target: Span, random: Random): TrackedText {
  const [title, next, ...others] = paragraphsOf(text.text);
  if (title === undefined || next === undefined) return text;
  const places = isApart(title, target) ? [title, next, ...others] : others;
  if (places.length === 0) return text;
  const at = random.pick(places).start;
  return text.replace({ start: at, end: at }, `${text.text.slice(title.start, title.end)}\n`);
}

/** A teaser: the paragraph of the target once more, elsewhere. */
function repeatParagraph(text: TrackedText, target: Span, random: Random): TrackedText {
  const all = paragraphsOf(text.text);
  const own = holding(all, target);
  if (own === undefined) return text;
  const elsewhere = all.filter(
    (each) =>
      isApart(each, own) &&
      text.text.slice(own.end, each.start).trim() + text.text.slice(each.end, own.start).trim() !== '',
  );
  if (elsewhere.length === 0) return text;
  const { start } = random.pick(elsewhere);
  return text.replace({ start, end: start }, `${text.text.slice(own.start, own.end)}\n`);
}

/** All figures of the article put right. */
function newFigures(text: TrackedText, _target: Span, random: Random): TrackedText {
  return text.rewrite(/\d+/g, (digits) =>
    random.next() < 0.5 ? digits : String(random.below(9 * 10 ** digits.length)),
  );
}

/** One name replaced by another in the whole article. */
function renameEverywhere(text: TrackedText, target: Span, random: Random, other: string): TrackedText {
  const inside = spansOf(text.text, NAME).filter((name) => !isApart(name, target));
  const names = inside.length > 0 ? inside : spansOf(text.text, NAME);
  if (names.length === 0) return text;
  const { start, end } = random.pick(names);
  const replacement = nameFrom(other, random);
  const escaped = text.text.slice(start, end).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.rewrite(new RegExp(escaped, 'g'), () => replacement);
}

/** The target's sentence again, said by somebody else, while the first is left or deleted. */
function otherSpeaker(isDeleted: boolean): EditKind {
  return (text, target, random, other) => {
    const sentence = holding(sentencesOf(text.text), target);
    if (sentence === undefined) return isDeleted ? text.replace(target, '') : text;
    const written = text.text.slice(sentence.start, sentence.end);
    const names = spansOf(written, /\p{Lu}\p{L}+/gu).filter(({ start }) => start > 0);
    if (names.length === 0) return isDeleted ? text.replace(sentence, '') : text;
    const name = random.pick(names);
    const copy = `${written.slice(0, name.start)} ${nameFrom(other, random)} ${written.slice(name.end)}`;
    // Not beside the sentence: there it would be the same one, changed.
    const places = sentencesOf(text.text).filter(
      ({ start, end }) => start > sentence.end + 100 || end < sentence.start - 100,
    );
    if (places.length === 0) return isDeleted ? text.replace(sentence, '') : text;
    const { start } = random.pick(places);
    const added = text.replace({ start, end: start }, `${copy} `);
    if (!isDeleted) return added;
    const shift = start <= sentence.start ? copy.length + 1 : 0;
    return added.replace({ start: sentence.start + shift, end: sentence.end + shift }, '');
  };
}

/** The target and only it, whether or not its words are there once more. */
function deleteWords(text: TrackedText, target: Span): TrackedText {
  return text.replace(target, '');
}

/** Quite other words where the target was: no name for a name, no number for a number. */
function replaceTarget(text: TrackedText, target: Span, random: Random, other: string): TrackedText {
  const count = wordsOf(text.text.slice(target.start, target.end)).length;
  const words = foreignWords(other, random, Math.max(1, count)).toLowerCase().replace(/\d+/g, 'x');
  return text.replace(target, words);
}

/** From within the target to beyond it. */
function deleteAcross(text: TrackedText, target: Span, random: Random): TrackedText {
  const middle = target.start + random.below(target.end - target.start);
  return random.next() < 0.5
    ? text.replace({ start: middle, end: Math.min(text.text.length, target.end + random.below(200)) }, '')
    : text.replace({ start: Math.max(0, target.start - random.below(200)), end: middle }, '');
}

/** What a paywall or a reader view leaves. */
function cutOff(text: TrackedText, target: Span, random: Random): TrackedText {
  const apart = paragraphsOf(text.text).filter((each) => isApart(each, target));
  if (apart.length === 0) return text;
  const { start } = random.pick(apart);
  return start > target.start
    ? text.replace({ start, end: text.text.length }, '')
    : text.replace({ start: 0, end: start }, '');
}

/** The page around the article: menus before, other articles behind, advertisements between its paragraphs. */
function wholePage(text: TrackedText, _target: Span, random: Random, other: string): TrackedText {
  const lines = [
    'Publicité',
    'Lire aussi',
    'Partager',
    'Advertisement',
    'Leggi anche',
    'La suite après cette publicité',
  ];
  const parts = paragraphsOf(text.text).flatMap((paragraph): (Span | string)[] =>
    random.next() < 0.3 ? [paragraph, `\n\n${random.pick(lines)}\n\n`] : [paragraph, '\n\n'],
  );
  return text.assemble(['Accueil\nPolitique\nMonde\n\n', ...parts, other]);
}

/** Every kind, with its name in the tables. */
export const REWRITE_KINDS: Readonly<Record<string, EditKind>> = {
  hardWrap,
  joinLines,
  retypePunctuation,
  capitals,
  typingErrors,
  rewordSentence,
  revise,
  swapParagraphs,
  swapSentences,
  repeatHeadline,
  repeatParagraph,
  newFigures,
  renameEverywhere,
  otherSpeakerToo: otherSpeaker(false),
  otherSpeakerInstead: otherSpeaker(true),
  deleteWords,
  replaceTarget,
  deleteAcross,
  cutOff,
  wholePage,
};
