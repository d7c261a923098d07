import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../src/core/analysis/analyse';
import { loadRecogniser } from '../../../../src/core/entities/load-recogniser';

const loaded = loadRecogniser(readFileSync('media/models/entities.bin'));
const recogniser = loaded.ok ? loaded.value : null;

/** The kinds of the quotes of an Italian text, in order. */
function kindsOf(text: string): readonly string[] {
  return analyse(text, { recogniser, declaredLanguage: 'it' }).quotes.map(({ kind }) => kind);
}

describe('a few words after a colon', () => {
  it('are speech where somebody stands before the colon', () => {
    assert.deepEqual(kindsOf('Giuseppe Conte: «Vergogna».'), ['direct']);
    assert.deepEqual(kindsOf('Il Papa ai giovani: «Coraggio».'), ['direct']);
  });

  it('are a term where something is named', () => {
    assert.deepEqual(kindsOf('Giuseppe Conte ha un nuovo libro, dal titolo: «Vergogna».'), ['term']);
  });
});
