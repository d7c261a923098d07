import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../src/core/analysis/analyse';
import { loadRecogniser } from '../../../../src/core/entities/load-recogniser';

const loaded = loadRecogniser(readFileSync('media/models/entities.bin'));
const recogniser = loaded.ok ? loaded.value : null;

/** The kinds of the quotes of a text, in order. */
function kindsOf(text: string, language = 'it'): readonly string[] {
  return analyse(text, { recogniser, declaredLanguage: language }).quotes.map(({ kind }) => kind);
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

describe('a name in marks', () => {
  it('is speech where somebody cries it', () => {
    assert.deepEqual(
      kindsOf("Le suspect est un homme. Il aurait crié « Allah Akbar », pour s'enfuir ensuite.", 'fr'),
      ['direct'],
    );
    assert.deepEqual(kindsOf("Le groupe « Allah Akbar » s'est enfui.", 'fr'), ['term']);
  });
});

describe('a word or two that somebody is told', () => {
  it('are speech behind a colon', () => {
    assert.deepEqual(kindsOf("Son voisin lui a dit : « Va-t'en ».", 'fr'), ['direct']);
    assert.deepEqual(kindsOf("Le film est dit : « Va-t'en ».", 'fr'), ['term']);
  });
});

describe('what somebody is called', () => {
  it('is a term, whoever does something behind it', () => {
    const text = 'Un homme de 44 ans surnommé « le Professeur », a reconnu les faits.';
    assert.deepEqual(kindsOf(text, 'fr'), ['term']);
    assert.deepEqual(kindsOf('Un libro intitolato «Non mi arrendo», ha detto Paolo Neri.'), ['term']);
  });
});
