import type { LabelledDocument } from './label-text';

/** What a document is for: learning, choosing between variants and figures, or figures taken once at the end. */
export type Part = 'learned' | 'held-out' | 'last';

/**
 * Which part a document is in. Held out: the French articles from April 2017 on, the fourth block of the first Italian sentences,
 * every fourth sentence of the parallel corpus in all its languages, the test parts of the others; of the texts labelled later,
 * every fifth document of NTREX and of English Wikinews and every fifth block of Italian lines. Half as many again of these are for the last figures.
 */
export function partOf({ corpus, id }: LabelledDocument): Part {
  if (/-ntrex$|^en-wikinews$|-2$/.test(corpus)) return partOfNumber(Number.parseInt(id, 10));
  return isHeldOut(corpus, id) ? 'held-out' : 'learned';
}

function partOfNumber(number: number): Part {
  if (number % 10 === 5) return 'last';
  return number % 5 === 2 ? 'held-out' : 'learned';
}

function isHeldOut(corpus: string, id: string): boolean {
  if (corpus === 'fr-winer') return /^2017\/(?:0[4-9]|1[0-2])/.test(id);
  if (corpus === 'it-wikinews') return id.startsWith('4/');
  if (corpus === 'en-wikigold') return Number(id) % 5 === 4;
  if (corpus === 'en-gum') return /nasa|soccer|warming|flag/.test(id);
  if (corpus.endsWith('-pud')) return Number(id.slice(1, 6)) % 4 === 0;
  return corpus.endsWith('-test') || corpus === 'en-ewt-dev';
}
