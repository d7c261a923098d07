import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/core/analysis/analyse';
import { loadRecogniser } from '../../src/core/entities/load-recogniser';
import { readSeeds } from '../../tools/score/gold';
import { scoreArticle } from '../../tools/score/score-article';
import { addTallies, ratesOf } from '../../tools/score/tally';

describe('golden seeds', () => {
  const loaded = loadRecogniser(readFileSync('media/models/entities.bin'));
  const recogniser = loaded.ok ? loaded.value : null;
  const cases = readSeeds().map((seed) => {
    const analysis = analyse(seed.text, { recogniser });
    return { seed, analysis, score: scoreArticle(seed, analysis) };
  });

  it('loads the recogniser that ships', () => {
    assert.equal(loaded.ok, true);
  });

  for (const { seed, score } of cases) {
    it(`reads the page of ${seed.gold.file}`, () => {
      const pageErrors = score.errors.filter((error) =>
        /^(?:language|title|byline|boilerplate)/u.test(error),
      );
      assert.deepEqual(pageErrors, []);
    });
  }

  it('finds the names, all four types, with F of .80 at least', () => {
    const { f } = ratesOf(addTallies(cases.map(({ score }) => score.entities)));
    assert.ok(f >= 0.8, `F is ${f.toFixed(3)}`);
  });

  it('gives nine in ten of them their canonical name', () => {
    const named = cases.reduce((sum, { score }) => sum + score.names, 0);
    const right = cases.reduce((sum, { score }) => sum + score.entities.right, 0);
    assert.ok(named >= right * 0.9, `${named} of ${right}`);
  });

  it('finds the attributed quotes with F of .85 at least', () => {
    const { f } = ratesOf(addTallies(cases.map(({ score }) => score.quotes)));
    assert.ok(f >= 0.85, `F is ${f.toFixed(3)}`);
  });

  it("finds no quotes in page remains, and no names but the author's own", () => {
    for (const { analysis, seed } of cases) {
      const { text } = seed;
      const { byline } = analysis;
      const author = byline === null ? null : text.slice(byline.start, byline.end);
      const inside = [...analysis.entities, ...analysis.quotes]
        .filter(({ start, end }) => analysis.boilerplate.some((line) => start < line.end && end > line.start))
        .filter(({ start, end }) => text.slice(start, end) !== author);
      assert.deepEqual(inside, []);
    }
  });
});
