/** The code that `--language` gives, in lower case; throws, for the reader of the arguments, when it is none. */
export function languageCode(given: string): string {
  if (!/^[a-z]{2}$/iu.test(given))
    throw new Error(`--language takes a code of two letters such as "fr", not "${given}"`);
  return given.toLowerCase();
}
