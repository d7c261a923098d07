import { APOSTROPHE, DIGIT, LETTER, SPACE, classOf } from '../../text/characters';

/** White space of any kind, and the characters that show as none. Positions outside the text count as space. */
export function isSpaceAt(text: string, index: number): boolean {
  return index < 0 || index >= text.length || isSpace(text.charCodeAt(index));
}

export function isSpace(unit: number): boolean {
  return classOf(unit) === SPACE || unit === 0x200e || unit === 0x200f || unit === 0x2060;
}

export function isDigit(unit: number): boolean {
  return classOf(unit) === DIGIT;
}

export function isWordUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === LETTER || kind === DIGIT;
}

export function isApostrophe(unit: number): boolean {
  return classOf(unit) === APOSTROPHE;
}

/** The UTF-16 units of `characters`, each of which must be one unit long. */
export function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(characters.split('').map((character) => character.charCodeAt(0)));
}

const CLOSING = unitsOf('.,;:!?…)]}%–—-/|*_');
const OPENING = unitsOf('([{—–-/|¿¡*_');

/** Punctuation that may follow a closing mark. */
export function isClosingPunctuation(unit: number): boolean {
  return CLOSING.has(unit);
}

/** Punctuation that may stand before an opening mark. */
export function isOpeningPunctuation(unit: number): boolean {
  return OPENING.has(unit);
}

/** `span` without the white space at its ends. May be empty. */
export function trimSpace(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpaceAt(text, from)) from++;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  return { start: from, end: to };
}
