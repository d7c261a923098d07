import type { Speaker } from '../quote';
import type { OpenChoice } from '../analyse-quotes';
import type { Alternative, Choice } from './alternative';
import trees from './speaker-trees.generated.json';
import type { Tree } from './trees';
import { Forest } from './trees';

/** Of what the model holds for certain this much was right, cross-validated (`npm run bench:quotes`). */
const SURENESS = 0.97;

/** Who said a quote, null for nobody that the article tells of, and how probable that is, 0 to 1. */
export interface SpeakerDecision {
  readonly speaker: Speaker | null;
  readonly probability: number;
}

const SHIPPED = new Forest(trees as unknown as readonly Tree[]);

/**
 * Boosted trees over `speaker-features.ts`: the alternatives of a quote compete, and the most probable is its speaker. They are learned
 * by `tools/bench/quotes.ts`.
 */
export function chooseSpeaker({ choice, features }: OpenChoice, known: Forest = SHIPPED): SpeakerDecision {
  const scores = features.map((one) => known.sum(one));
  const top = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const chosen = choice.alternatives[scores.indexOf(top)];
  return { speaker: chosen === undefined ? null : speakerOf(choice, chosen), probability: SURENESS / total };
}

/** The words that were read as pointing at the speaker still do when they mean another, unless they name the first. */
function speakerOf({ attribution, way }: Choice, { referent, isRead, here }: Alternative): Speaker | null {
  if (isRead) return attribution.speaker;
  if (referent === null) return null;
  const isPointing = way === 'pronoun' || way === 'described';
  return { name: referent.name, span: isPointing ? (attribution.speaker?.span ?? here) : here };
}
