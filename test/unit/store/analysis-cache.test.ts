import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analysis/analyse';
import { AnalysisCache } from '../../../src/store/analysis-cache';

describe('AnalysisCache', () => {
  let runs: string[] = [];
  const run = (text: string, language: string | undefined) => {
    runs.push(`${language ?? ''}:${text}`);
    return analyse(text, { recogniser: null, language });
  };
  beforeEach(() => {
    runs = [];
  });

  it('analyses the same text once, for several callers at once too', async () => {
    const cache = new AnalysisCache(run);
    const [first, second] = await Promise.all([cache.analyse('Bonjour.'), cache.analyse('Bonjour.')]);
    assert.equal(first, second);
    assert.equal(await cache.analyse('Bonjour.'), first);
    assert.deepEqual(runs, [':Bonjour.']);
  });

  it('keeps texts and languages apart', async () => {
    const cache = new AnalysisCache(run);
    const texts = ['', 'a', 'b', 'ab', 'ba', 'aa'];
    for (const text of texts) await cache.analyse(text);
    await cache.analyse('a', 'fr');
    assert.equal(runs.length, texts.length + 1);
  });

  it('lets the least recently used go when there is too much', async () => {
    const cache = new AnalysisCache(run, 3000);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.analyse(text);
    assert.ok(cache.bytes <= 3000);
    assert.deepEqual(runs, [':a', ':b', ':c', ':b']);
  });

  it('gives an analysis that is too large to keep', async () => {
    const cache = new AnalysisCache(run, 10);
    assert.equal((await cache.analyse('Bonjour.')).sentences.length, 1);
    assert.equal(cache.bytes, 0);
  });

  it('hands a failure to the caller and tries again next time', async () => {
    let isBroken = true;
    const cache = new AnalysisCache((text, language) => {
      if (isBroken) throw new Error('broken');
      return run(text, language);
    });
    await assert.rejects(cache.analyse('a'), /broken/u);
    isBroken = false;
    assert.equal((await cache.analyse('a')).language.code, 'und');
  });

  it('forgets what was being analysed when it was cleared', async () => {
    const cache = new AnalysisCache(run);
    const pending = cache.analyse('a');
    cache.clear();
    await pending;
    assert.equal(cache.bytes, 0);
    await cache.analyse('a');
    assert.deepEqual(runs, [':a', ':a']);
  });
});
