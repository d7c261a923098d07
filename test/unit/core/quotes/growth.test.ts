import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseQuotes } from '../../../../src/core/quotes/analyse-quotes';
import { SpeakerResolver } from '../../../../src/core/quotes/attribution/speaker-resolver';
import { Spoken } from '../../../../src/core/quotes/attribution/spoken';
import { extractQuotes } from '../../../../src/core/quotes/extract-quotes';
import { FullNames } from '../../../../src/core/quotes/reading/full-names';
import type { NameMention } from '../../../../src/core/quotes/reading/name-mention';
import { Reading } from '../../../../src/core/quotes/reading/reading';
import type { Sentence } from '../../../../src/core/quotes/reading/reading';
import { inputOf } from './article';

/** The work for 16 times as much may take 4 times its share, and what a busy machine adds; were it a square, it would take 16 times. */
function assertStraight(run: (size: number) => void, small: number): void {
  const clocked = (size: number): number => {
    const start = performance.now();
    run(size);
    return performance.now() - start;
  };
  clocked(small);
  const one = Math.min(clocked(small), clocked(small), clocked(small));
  const many = Math.min(clocked(16 * small), clocked(16 * small));
  assert.ok(many < one * 16 * 4 + 100, `${one} ms for 1, ${many} ms for 16 times as much`);
}

const personOf = (name: string): NameMention => ({ from: 0, to: 1, type: 'PER', name });

describe('features of the words in and around a quote', () => {
  const featuresOf = (text: string, language: string): readonly string[] =>
    analyseQuotes(inputOf(text, language)).marked[0]?.evidence.features ?? [];

  it('tells what an elided word is, whichever the apostrophe', () => {
    const CASES = [
      ['fr', "« l'histoire »", 'determiner', "l' histoire"],
      ['fr', '« L’histoire »', 'determiner', "l' histoire"],
      ['fr', "« j'arrive »", 'pronoun', "j' arrive"],
      ['fr', '« c’est fini »', 'pronoun', "c' est"],
      ['fr', "« d'abord »", 'preposition', "d' abord"],
      ['fr', '« aujourd’hui »', 'other', "aujourd'hui"],
      ['it', '«dell’anno»', 'preposition', "dell' anno"],
      ['it', "«un'altra»", 'determiner', "un' altra"],
      ['it', "«l'11 settembre»", 'determiner', "l' 11"],
      ['it', '«un po’ di»', 'determiner', "un po'"],
      ['en', '“they’re off”', 'other', "they're off"],
    ] as const;
    for (const [language, text, first, begins] of CASES) {
      const features = featuresOf(text, language);
      assert.ok(features.includes(`first=${first}`), `${text}: ${features.join(' ')}`);
      assert.ok(features.includes(`~begins=${begins}`), `${text}: ${features.join(' ')}`);
    }
  });

  it('reads the end of a cue however long its words are', () => {
    const text = (length: number): string =>
      `Il a ${'a'.repeat(length)}ment déclaré : « Nous irons demain ».`;
    assert.ok(featuresOf(text(4000), 'fr').includes('~cue=fr-décla'));
    assertStraight((size) => extractQuotes(inputOf(text(size), 'fr')), 4000);
  });
});

describe('whom sentences are about', () => {
  const UNIT = 'Elle est restée. ';

  it('is told the same in whichever order it is asked', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (order) => {
        const reading = new Reading(inputOf(`Une voisine est arrivée. ${UNIT.repeat(7)}`, 'fr'), []);
        const resolver = new SpeakerResolver(reading);
        for (const number of order) {
          const sentence = reading.sentences[number];
          assert.ok(sentence !== undefined);
          assert.equal(resolver.mainSubject(sentence)?.name, 'Une voisine', `${number} in ${order.join()}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  /** A reading that counts how often the verbs of a sentence are asked for. */
  class CountingReading extends Reading {
    asked = 0;

    override verbGroups(sentence: Sentence): ReturnType<Reading['verbGroups']> {
      this.asked++;
      return super.verbGroups(sentence);
    }
  }

  for (const [language, unit] of [
    ['fr', UNIT],
    ['fr', 'Selon elle, elle a été vue par elle. '],
    ['it', 'Secondo lei, ha detto che è stata vista da lei. '],
    ['en', 'She said that she was seen by her. '],
  ] as const) {
    it(`asks in a straight line where pronoun stands for pronoun: ${unit}`, () => {
      const count = (sentences: number): number => {
        const reading = new CountingReading(inputOf(unit.repeat(sentences), language), []);
        const resolver = new SpeakerResolver(reading);
        for (const sentence of reading.sentences.toReversed()) resolver.mainSubject(sentence);
        return reading.asked;
      };
      const [few, many] = [count(10), count(20)];
      assert.ok(many < few * 4, `${few} for 10 sentences, ${many} for 20`);
    });
  }

  it('follows no chain of couples to the beginning of the article', () => {
    const text = `${'Le couple est arrivé. '.repeat(5000)}« Nous irons demain », a déclaré le couple.`;
    assert.equal(extractQuotes(inputOf(text, 'fr')).length, 1);
  });
});

describe('who spoke where', () => {
  const referentOf = (name: string) => ({ name, type: 'PER', isPlural: false }) as const;

  it('finds the last before an item and the last of a sentence', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(30), { maxLength: 10 }),
        fc.nat(31),
        fc.nat(31),
        (items, one, other) => {
          const spoken = new Spoken();
          const sorted = items.sort((a, b) => a - b);
          for (const at of sorted) spoken.add(at, referentOf(String(at)));
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          const nameOf = (at: number | undefined): string | undefined => at?.toString();
          assert.equal(spoken.before(to)?.name, nameOf(sorted.findLast((at) => at < to)));
          const inside = sorted.findLast((at) => at >= from && at < to);
          assert.equal(spoken.within({ number: 0, from, to, startsParagraph: false })?.name, nameOf(inside));
        },
      ),
    );
  });

  it('finds it as fast in front of many quotes', () => {
    const somebody = referentOf('Luc Petit');
    assertStraight((size) => {
      const spoken = new Spoken();
      for (let at = 0; at < size; at++) spoken.add(size + at, somebody);
      for (let at = 0; at < size; at++)
        spoken.within({ number: at, from: at, to: at + 1, startsParagraph: false });
    }, 8000);
  });
});

describe('names by which few people are called', () => {
  it('knows them with an accent and without', () => {
    const names = new FullNames([personOf('Umberto Bossi'), personOf('Benoît XVI')], new Set());
    assert.equal(names.of('Senatùr', 'OTHER'), 'Umberto Bossi');
    assert.equal(names.of('Senatur', 'OTHER'), 'Umberto Bossi');
    assert.equal(names.of('Ratzinger', 'PER'), 'Benoît XVI');
    assert.equal(names.of('Wojtyła', 'PER'), 'Wojtyła');
  });

  it('looks for each once among the names of an article', () => {
    const digits = 'abcdefghij';
    const word = (number: number): string =>
      String(number)
        .split('')
        .map((digit) => digits.charAt(Number(digit)))
        .join('');
    assertStraight((size) => {
      const all = Array.from({ length: size }, (_, number) => personOf(`K${word(number)} Z${word(number)}x`));
      const names = new FullNames(all, new Set());
      for (let asked = 0; asked < size; asked++) names.of('Ratzinger', 'PER');
    }, 1500);
  });
});
