import assert from 'node:assert/strict';
import { FEATURES } from '../../../../src/core/quotes/speakers/speaker-features';
import shipped from '../../../../src/core/quotes/speakers/speaker-trees.generated.json';
import type { Tree } from '../../../../src/core/quotes/speakers/trees';
import { Forest } from '../../../../src/core/quotes/speakers/trees';
import { learnSpeakers } from '../../../../tools/bench/quotes/speaker-learner';
import { Random } from '../../support/random';

const TREES = shipped as unknown as readonly Tree[];

describe('trees that choose a speaker', () => {
  it('are walked to the leaf that the features lead to', () => {
    const tree: Tree = {
      nodes: [
        [0, 0.5, -1, 1],
        [1, 2, -2, -3],
      ],
      leaves: [1, 10, 100],
    };
    assert.deepEqual(
      [
        [0, 9],
        [1, 2],
        [1, 3],
      ].map((features) => new Forest([tree, { nodes: [], leaves: [1000] }]).sum(features)),
      [1001, 1010, 1100],
    );
  });

  it('ask only for features that there are, and lead to leaves that there are', () => {
    for (const { nodes, leaves } of TREES)
      for (const [feature, , ...children] of nodes) {
        assert.ok(feature >= 0 && feature < FEATURES.length);
        for (const child of children) assert.ok(child < nodes.length && ~child < leaves.length);
      }
  });

  it('learn what tells the right alternative: a feature, and two together', () => {
    const random = new Random(7);
    const examples = Array.from({ length: 400 }, () => {
      const alternatives = Array.from({ length: 5 }, () => [random.next(), random.next(), random.next()]);
      const worth = alternatives.map(([a = 0, b = 0]) => (a > 0.5 && b > 0.5 ? 2 : 0) + a);
      const best = worth.indexOf(Math.max(...worth));
      return { alternatives, isRight: alternatives.map((_, at) => at === best) };
    });
    const trees = learnSpeakers(examples.slice(0, 300));
    const forest = new Forest(trees);
    const right = examples.slice(300).filter(({ alternatives, isRight }) => {
      const scores = alternatives.map((one) => forest.sum(one));
      return isRight[scores.indexOf(Math.max(...scores))];
    });
    assert.ok(right.length > 80, `${String(right.length)} of 100`);
    assert.deepEqual(learnSpeakers(examples.slice(0, 300)), trees);
  });
});
