/** Text out of the bytes of a file, or why there is none. */
export type DecodedText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** How many bytes at the beginning are searched for what no text holds; as much as VS Code looks at. */
const PROBE_BYTES = 8192;

/**
 * Decodes an article or a data file. UTF-8 with or without byte order mark, and UTF-16 with one; the mark itself is no
 * part of the text, as in a VS Code document. Line ends stay as they are. Bytes that are not text, or not valid in
 * their encoding, give a message in English that names the place (a byte offset, from 0) and never replacement
 * characters: a position counted in a mangled text would be wrong.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') {
    const zero = bytes.subarray(0, PROBE_BYTES).indexOf(0);
    if (zero >= 0)
      return { ok: false, message: `This is a binary file, not text (zero byte at byte ${zero}).` };
  }
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    // The decoder only says that it failed; the place is worked out apart, since failures are rare.
    const at = encoding === 'utf-8' ? ` (byte ${firstInvalidByte(bytes)})` : '';
    return { ok: false, message: `This file is not valid ${encoding.toUpperCase()}${at}.` };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Offset of the first byte that cannot be decoded as UTF-8; the length when the text breaks off in mid-character. */
function firstInvalidByte(bytes: Uint8Array): number {
  const isValidUpTo = (end: number): boolean => {
    try {
      // With `stream`, a character that is cut off at the end is no error.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValidUpTo(middle)) valid = middle;
    else invalid = middle;
  }
  return valid;
}
