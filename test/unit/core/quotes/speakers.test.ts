import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analysis/analyse';
import type { Quote } from '../../../../src/core/quotes/quote';

/** The quotes of a text, read without a recogniser. */
function quotesOf(language: string, text: string): readonly Quote[] {
  return analyse(text, { recogniser: null, declaredLanguage: language }).quotes;
}

function speakers(language: string, text: string): readonly (string | null)[] {
  return quotesOf(language, text)
    .filter(({ kind }) => kind === 'direct' || kind === 'fragment')
    .map(({ speaker }) => speaker?.name ?? null);
}

describe('speakers of quotes', () => {
  it('are found past an adverbial inside the verb', () => {
    const text =
      'Paul Martin est venu lundi. « Nous restons tous ici », a pour sa part déclaré la ministre Anne Durand.';
    assert.deepEqual(speakers('fr', text), ['Anne Durand']);
    const commas = 'Anne Durand a, quant à elle, déclaré : « Nous restons tous ici. »';
    assert.deepEqual(speakers('fr', commas), ['Anne Durand']);
  });

  it('are whoever is made to speak', () => {
    const text =
      'La sinistra ha vinto, tanto da far dire al presidente Marco Rossi: «Ci hanno salvato i giovani».';
    assert.deepEqual(speakers('it', text), ['Marco Rossi']);
  });

  it('are the subject of the main clause where a verb after "if" shows none', () => {
    const text =
      'Anna Rossi non esclude la possibilità di un film, anche se ammette che «è una cosa difficile da fare».';
    assert.deepEqual(speakers('it', text), ['Anna Rossi']);
  });

  it('are not the object of a relative clause', () => {
    const text =
      'Gli osservatori che conoscono la zona affermano che «non ci sono prove per confermare le notizie».';
    assert.deepEqual(speakers('it', text), ['Gli osservatori']);
  });

  it('are the source that closed the sentence before, for a pronoun', () => {
    const text =
      'Le pont a été fermé lundi, selon la ministre Anne Durand. « Nous le rouvrirons demain matin », a-t-elle ajouté.';
    assert.deepEqual(speakers('fr', text), ['Anne Durand']);
  });

  it('are the same name with and without accents', () => {
    const text =
      'Il vice-capo Ayman Zawāhirī ha parlato in un video. «Abbiamo assistito a una nuova strage», ha detto Zawahiri.';
    assert.deepEqual(speakers('it', text), ['Ayman Zawāhirī']);
  });

  it('are never made out of nothing: with nobody in the article, nobody speaks', () => {
    for (const text of [
      '« Nous restons tous ici demain. »',
      'Hier. « Nous restons tous ici demain. » Voilà.',
    ])
      assert.deepEqual(
        quotesOf('fr', text).map(({ speaker }) => speaker),
        [null],
      );
  });
});
