import type { DocumentUsage } from './document-features';
import { type Emit, isShouted, markPhrases, pairFeatures, placeFeatures, topicFeatures } from './features';
import type { Lexicon } from './lexicon';
import type { WordProfile } from './word-profile';

/** Emits, token by token, the features that depend on more than one word. `begin` is called before each token's. */
export function contextFeatures(
  words: readonly WordProfile[],
  sentence: number,
  usage: DocumentUsage,
  lexicon: Lexicon,
  begin: (token: number) => void,
  emit: Emit,
): void {
  const phrases = markPhrases(words, lexicon);
  const shouted = isShouted(words);
  for (let token = 0; token < words.length; token++) {
    begin(token);
    pairFeatures(words, token, emit);
    placeFeatures(words, token, phrases[token] ?? 0, shouted, emit);
    topicFeatures(words, token, emit);
    usage.features(sentence, token, emit);
  }
}
