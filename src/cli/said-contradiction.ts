import type { Correction, Fix } from '../core/annotations/corrections';
import { quoted } from './shown';

/** Of longer words, so many characters are said. */
const MOST_WORDS = 80;

/** One line on two corrections of the same words that cannot both hold: what differs, which one wins, what to do. */
export function saidContradiction(winner: Correction, loser: Correction): string {
  const { source, selectors } = winner;
  const { exact } = selectors;
  const words = exact.length > MOST_WORDS ? `${exact.slice(0, MOST_WORDS)}…` : exact;
  return [
    `${quoted(words)} in ${quoted(source)} was corrected on both sides in different ways:`,
    `${saidBy(winner)}, and ${saidBy(loser)}.`,
    'Both were kept, and the first of them wins: delete the wrong one from the file, or correct the words anew in VS Code',
  ].join(' ');
}

function saidBy({ fix, creator, created, id }: Correction): string {
  const facts = [creator === '' ? 'unnamed' : quoted(creator), created, quoted(id)];
  return `${claim(fix)} (${facts.filter((fact) => fact !== '').join(', ')})`;
}

function claim(fix: Fix): string {
  switch (fix.kind) {
    case 'set-speaker':
      return fix.name === null ? 'nobody is its speaker' : `its speaker is ${quoted(fix.name)}`;
    case 'not-a-quote':
      return 'it is no quote';
    case 'mark-as-quote':
      return `it is a quote of the kind ${fix.quoteKind}`;
    case 'reject-entity':
      return 'it is no name';
    case 'retype-entity':
      return `its type is ${fix.type}`;
    case 'name-entity':
      return `its name is ${quoted(fix.name)}`;
  }
}
