/** The languages that Pressmark reads, which alone compete for a short text. ISO 639-3, as franc counts. */
export const READ: ReadonlyMap<string, string> = new Map([
  ['fra', 'fr'],
  ['ita', 'it'],
  ['eng', 'en'],
  ['spa', 'es'],
  ['deu', 'de'],
  ['por', 'pt'],
]);

/**
 * Neighbours that a longer text is told apart from, so that Catalan is not taken for Spanish with certainty.
 * The bundles hold the profiles of these and of no other language (tools/franc-profiles.mjs).
 */
export const CANDIDATES: ReadonlyMap<string, string> = new Map([
  ...READ,
  ['cat', 'ca'],
  ['nld', 'nl'],
  ['ron', 'ro'],
  ['pol', 'pl'],
  ['rus', 'ru'],
  ['ukr', 'uk'],
  ['ell', 'el'],
  ['arb', 'ar'],
  ['cmn', 'zh'],
  ['jpn', 'ja'],
]);
