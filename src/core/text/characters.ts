/** Classes of UTF-16 code units that the tokeniser tells apart. */
export const OTHER = 1;
export const SPACE = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const APOSTROPHE = 5;
export const HIGH_SURROGATE = 6;

const IS_LETTER = /[\p{L}\p{M}]/u;
const IS_DIGIT = /\p{N}/u;
const IS_SPACE = /\s/u;

const classes = new Uint8Array(0x10000);

function classify(code: number): number {
  if (code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x02bc) return APOSTROPHE;
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE;
  const character = String.fromCharCode(code);
  // Zero-width characters and controls stand between words as spaces do. The soft hyphen and joiners are part of words.
  if (IS_SPACE.test(character) || code < 0x20 || code === 0x200b || code === 0xfeff) return SPACE;
  if (code === 0xad || code === 0x200c || code === 0x200d || IS_LETTER.test(character)) return LETTER;
  return IS_DIGIT.test(character) ? DIGIT : OTHER;
}

/** The class of a UTF-16 code unit. A table filled on demand: asking for a class twice costs one look-up. */
export function classOf(code: number): number {
  // Behind the end of a text: no key of the table, which would be slow to look up from then on.
  if (Number.isNaN(code)) return OTHER;
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** Whether the code unit is a letter that has a lower-case form other than itself. */
export function isUpperCase(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (classOf(code) !== LETTER) return false;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

/** Whether the code unit is a letter that has an upper-case form other than itself. */
export function isLowerCase(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (classOf(code) !== LETTER) return false;
  const character = String.fromCharCode(code);
  return character.toUpperCase() !== character;
}
