import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse } from '../../src/core/analysis/analyse';
import { loadRecogniser } from '../../src/core/entities/load-recogniser';
import type { Mention } from '../../src/core/entities/mention';
import type { Recogniser } from '../../src/core/entities/recogniser';

interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly also?: readonly string[];
  readonly optional?: boolean;
  readonly name: string;
}

interface GoldArticle {
  readonly file: string;
  readonly entities: readonly GoldEntity[];
}

function load(): Recogniser {
  const loaded = loadRecogniser(readFileSync('media/models/entities.bin'));
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.value;
}

const recogniser = load();
const gold = JSON.parse(readFileSync('test/golden/seeds.gold.json', 'utf8')) as {
  articles: readonly GoldArticle[];
};
const texts = gold.articles.map(({ file }) => readFileSync(`seeds/${file}`, 'utf8'));
const found = texts.map((text) => analyse(text, { recogniser }).entities);

function isHit(mention: Mention, entity: GoldEntity): boolean {
  const isSpan = mention.start === entity.start && mention.end === entity.end;
  return isSpan && (mention.type === entity.type || entity.also?.includes(mention.type) === true);
}

describe('names of the seeds', () => {
  it('are found, span and type, at F .80 or better', () => {
    let hits = 0;
    let wanted = 0;
    let given = 0;
    gold.articles.forEach(({ entities }, at) => {
      const mentions = found[at] ?? [];
      const scored = entities.filter(({ optional }) => optional !== true);
      const optional = entities.filter((entity) => entity.optional === true);
      hits += scored.filter((entity) => mentions.some((mention) => isHit(mention, entity))).length;
      wanted += scored.length;
      given += mentions.filter(
        ({ start, end }) => !optional.some((entity) => entity.start < end && start < entity.end),
      ).length;
    });
    const f = (2 * hits) / (wanted + given);
    assert.ok(f >= 0.8, `F ${f.toFixed(3)}`);
  });

  it('are given the canonical names of the gold, in 19 of 20 mentions found', () => {
    const named = gold.articles.flatMap(({ entities }, at) =>
      entities.flatMap((entity) => {
        const mention = found[at]?.find((candidate) => isHit(candidate, entity));
        return mention === undefined ? [] : [mention.name === entity.name];
      }),
    );
    assert.ok(named.filter(Boolean).length >= 0.95 * named.length);
  });
});

describe('recogniser', () => {
  it('gives the same mentions whatever it read before', () => {
    const again = load();
    const backwards = [...texts].reverse().map((text) => analyse(text, { recogniser: again }).entities);
    assert.deepEqual(backwards.reverse(), found);
  });

  it('labels every token with IOB2, also of foreign tokenisers', () => {
    const words = [
      'Il',
      "dell'",
      '``',
      'Sarkozy',
      "''",
      '-LRB-',
      'ONU',
      '-RRB-',
      '',
      ' ',
      '\ud83d',
      'x'.repeat(10_000),
    ];
    const labels = recogniser.tag(words, 'it');
    assert.equal(labels.length, words.length);
    let before = 'O';
    for (const label of labels) {
      assert.match(label, /^(?:O|[BI]-(?:PER|ORG|LOC|MISC))$/u);
      if (label.startsWith('I-')) assert.equal(before.slice(2), label.slice(2));
      before = label;
    }
  });

  it('never throws; mentions lie in the text, sorted, apart, without space around, with a name', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'Elon Musk',
        ' ',
        '\n',
        '\n\n',
        'PARIS',
        "l'",
        '« ',
        ' »',
        '. ',
        'IA',
        'dit ',
        'Le Monde',
        'a'.repeat(500),
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom('fr', 'it', 'en', 'xx', 'und'), (parts, language) => {
        const text = parts.join('');
        const { entities } = analyse(text, { recogniser, language });
        let end = 0;
        for (const mention of entities) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
          const written = text.slice(mention.start, mention.end);
          assert.equal(written, written.trim());
          assert.ok(mention.name !== '' && mention.confidence >= 0 && mention.confidence <= 1);
          end = mention.end;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads long hostile texts', () => {
    for (const unit of ['PARIS ', '0123456789', 'a', 'Anna Karenina ', '« ', 'A. '])
      for (const language of ['fr', 'en'])
        assert.ok(
          Array.isArray(analyse(unit.repeat(100_000 / unit.length), { recogniser, language }).entities),
        );
  });
});
