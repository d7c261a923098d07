import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../src/core/analysis/analyse';
import { loadRecogniser } from '../../../../src/core/entities/load-recogniser';

const LANGUAGES = ['en', 'fr', 'it'] as const;

/** What each sentence tests, the sentence, and whoever speaks in it. */
type Case = readonly [string, string, readonly (string | null)[]];

export type Cases = Readonly<Record<(typeof LANGUAGES)[number], readonly Case[]>>;

const loaded = loadRecogniser(readFileSync('media/models/entities.bin'));
const recogniser = loaded.ok ? loaded.value : null;

/** Makes a test of each sentence: the speakers of its quotes, in order. */
export function testSpeakers(cases: Cases): void {
  for (const language of LANGUAGES)
    for (const [what, text, expected] of cases[language])
      it(`${language}: ${what}`, () => {
        const { quotes } = analyse(text, { recogniser, declaredLanguage: language });
        const attributed = quotes.filter(({ kind }) => kind === 'direct' || kind === 'fragment');
        assert.deepEqual(
          attributed.map(({ speaker }) => speaker?.name ?? null),
          expected,
        );
      });
}
