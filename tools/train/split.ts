import type { LabelledDocument } from './corpus';

/**
 * Whether a document is kept away from training for the figures: the French articles from April 2017 on, the fourth block of
 * the Italian sentences, every fourth sentence of the parallel corpus in all its languages, the test parts of the others.
 */
export function isHeldOut({ corpus, id }: LabelledDocument): boolean {
  if (corpus === 'fr-winer') return /^2017\/(?:0[4-9]|1[0-2])/.test(id);
  if (corpus === 'it-wikinews') return id.startsWith('4/');
  if (corpus === 'en-wikigold') return Number(id) % 5 === 4;
  if (corpus === 'en-gum') return /nasa|soccer|warming|flag/.test(id);
  if (corpus.endsWith('-pud')) return Number(id.slice(1, 6)) % 4 === 0;
  return corpus.endsWith('-test') || corpus === 'en-ewt-dev';
}
