import type { Span } from '../text/span';
import { isDateText, isDateWord } from './date-words';
import { fold, foldLine } from './folded-line';
import { looksLikeName } from './name-line';
import { RUBRICS } from './page-phrases';
import { isSentence } from './page-remains';
import type { Unit } from './units';

/** A dateline ends within so many characters of its line. */
const LONGEST_DATELINE = 100;
/** Among so many units is the dateline. */
const PLACES = 5;
/** Among so many first characters of a text, whom it is about has a forename. */
const SURNAME_REACH = 4000;

/**
 * Place and date before the first sentence ("PARIS (AFP) –", "1er janvier 2016, 14h30 . –"), without the dash, at the
 * beginning of one of the first units; `units` are those after the title.
 */
export function findDateline(text: string, units: readonly Unit[]): Span | null {
  let hasBegun = false;
  for (const { start, end } of units.slice(0, PLACES)) {
    const line = text.slice(start, Math.min(end, start + LONGEST_DATELINE + 1));
    const length = datelineLength(line);
    const head = line.slice(0, length);
    // "Macron – Le président …": one word may be anything once sentences have begun, and where a forename is known.
    const isDoubtful = isLoneWord(head) && (hasBegun || isSurname(text, head));
    if (length > 0 && !isDoubtful) return { start, end: start + length };
    // Text has begun: what follows is no dateline any more.
    if (end - start > LONGEST_DATELINE * 2) return null;
    hasBegun ||= isSentence(text.slice(Math.max(start, end - 5), end));
  }
  return null;
}

/** Whether a line is or begins with a dateline beyond doubt: with a date, an agency or a place in capitals. */
export function hasDatedLine(line: string): boolean {
  const head = line.slice(0, datelineLength(line));
  if (head === '') return false;
  // "UKRAINE – Les combats reprennent" is a headline; with a full stop it is a first sentence.
  if (isLoneWord(head)) return head === head.toUpperCase() && /\.["»”)]?$/u.test(line);
  return /[\d()]/u.test(head) || head === head.toUpperCase();
}

function isLoneWord(head: string): boolean {
  return /^[\p{L}'’.-]+$/u.test(head);
}

/** Whether the beginning of a text puts a forename before a word ("Emmanuel Macron"). */
function isSurname(text: string, word: string): boolean {
  const beginning = text.slice(0, SURNAME_REACH);
  for (let at = beginning.indexOf(` ${word}`); at >= 0; at = beginning.indexOf(` ${word}`, at + 1)) {
    const before = /\p{Lu}\p{Ll}+$/u.exec(beginning.slice(Math.max(0, at - 20), at))?.[0] ?? '';
    if (!PLACE_PARTICLES.has(before.toLowerCase()) && looksLikeName(`${before} ${word}`)) return true;
  }
  return false;
}

/** The length of the dateline that a line is or begins with; 0 when there is none. */
function datelineLength(line: string): number {
  return (
    (line.length <= LONGEST_DATELINE ? wholeLine(line) : undefined) ??
    beforeDash(line.slice(0, LONGEST_DATELINE))
  );
}

/** The length of a line that is nothing but a date; undefined when it is more or other. */
function wholeLine(line: string): number | undefined {
  const folded = fold(line);
  const isDate = hasDate(folded.split(/[\s,.]+/u)) && isDateText(folded);
  return isDate ? withoutMarks(line).length : undefined;
}

/** The length of what stands before the first dash, when it is a dateline; else 0. */
function beforeDash(line: string): number {
  for (const dash of line.matchAll(/\s?[–—]\s?|\s-{1,2}(?=\s)/gu)) {
    const head = withoutMarks(line.slice(0, dash.index));
    const rest = line.slice(dash.index + dash[0].length).trimStart();
    // "(ANSA) - ROMA, 3 MAR -": the agency first, then the place.
    if (/^\(\p{Lu}[\p{L}\s/]{1,20}\)$/u.test(head)) continue;
    return isDateline(head) && /^["«“„(]?\s?[\p{Lu}\d]|^$/u.test(rest) ? head.length : 0;
  }
  return 0;
}

function withoutMarks(text: string): string {
  return text.replace(/[\s.,:–—-]+$/u, '');
}

/** A date; or places, with an agency or a date; or places alone, in capitals or in one word. */
function isDateline(head: string): boolean {
  const agency = /\([^()]{2,30}\)/u;
  const bare = head.replace(agency, ' ').trim();
  const words = bare.split(/[\s,/]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0 || words.length > 9 || PLACE_PARTICLES.has(words[0] ?? '')) return false;
  const isDated = hasDate(words.map((word) => fold(word).replace(/\.$/u, '')));
  const places = words.filter((word) => !isDatePart(word));
  if (!places.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || PLACE_PARTICLES.has(word))) return false;
  if (places.length === 0) return isDated;
  if (isDated || agency.test(head)) return places.length <= 5;
  if (places.length < words.length || places.some((word) => isLabel(foldLine(word)))) return false;
  return places.length === 1 || places.every((word) => word === word.toUpperCase());
}

/** Whether folded words tell a date: a month or weekday with a number beside it, since Marco, June and May are people. */
function hasDate(words: readonly string[]): boolean {
  const bare = words.filter((word) => word !== '' && !PLACE_PARTICLES.has(word));
  const isNumber = (word: string | undefined): boolean => /^\d/u.test(word ?? '');
  return bare.some(
    (word, index) => isDateWord(word) && (isNumber(bare[index - 1]) || isNumber(bare[index + 1])),
  );
}

const PLACE_PARTICLES = new Set(
  'de du des la le les sur sous en di del della da von am an der of the dos do nach aus bei from near'.split(
    ' ',
  ),
);

/** What pages write before a headline or a paragraph where others have a place. Folded. */
const LABELS = new Set(
  `exclusif exclusive exclusivite esclusiva esclusivo exklusiv exclusiva exclusivo urgent urgente alerte alerta eilmeldung breaking
  update watch live replay podcast interview intervista entretien entrevista portrait reportage enquete inchiesta tribune
  edito editorial editoriale analyse analysis analisi analisis chronique critique recit decryptage temoignage temoignages
  document infographie kommentar commento foto fotos photo live-blog liveblog diretta`.split(/\s+/u),
);

function isLabel(folded: string): boolean {
  return LABELS.has(folded) || RUBRICS.has(folded);
}

function isDatePart(word: string): boolean {
  return isDateText(fold(word)) || /^(?:le|il|the|of|de|at|à|alle|um|h)$/u.test(word);
}
