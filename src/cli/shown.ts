/**
 * A text for one line of output: control characters, line separators and marks of direction are escaped, so that what is in
 * a file can neither make up a finding nor move a terminal's cursor.
 */
export function escaped(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** A text in quotes, so that it can be told from what is said about it. */
export function quoted(text: string): string {
  return escaped(JSON.stringify(text));
}
