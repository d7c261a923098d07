import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectLanguage } from '../../../../src/core/language/detect-language';

const SAMPLES = {
  fr: 'Le conseil municipal a adopté mardi soir le budget de la ville, après trois heures de débats.',
  it: 'Il consiglio comunale ha approvato martedì sera il bilancio della città dopo tre ore di dibattito.',
  en: 'The city council approved the budget on Tuesday evening after three hours of debate.',
  es: 'El pleno del ayuntamiento aprobó el martes por la noche el presupuesto tras tres horas de debate.',
  de: 'Der Stadtrat hat am Dienstagabend nach dreistündiger Debatte den Haushalt der Stadt beschlossen.',
  pt: 'A câmara municipal aprovou na terça-feira à noite o orçamento da cidade após três horas de debate.',
};

describe('detectLanguage', () => {
  for (const [code, text] of Object.entries(SAMPLES)) {
    it(`tells ${code} from a sentence, with confidence`, () => {
      const language = detectLanguage(text);
      assert.equal(language.code, code);
      assert.equal(language.decidedBy, 'detected');
      assert.ok(language.confidence > 0.8, String(language.confidence));
    });
  }

  it('decides nothing on what is hardly text', () => {
    for (const text of ['', ' \n', '12.3.2020', 'Oui', '¿?!…', '🙂🙂🙂'])
      assert.deepEqual(detectLanguage(text), { code: 'und', confidence: 0, decidedBy: 'detected' });
  });

  it('is less sure of few words than of many', () => {
    const few = detectLanguage('Il sole splende');
    assert.ok(few.confidence < detectLanguage(SAMPLES.it).confidence);
  });

  it('takes the override before what is declared, and that before the text', () => {
    const text = SAMPLES.fr;
    assert.deepEqual(detectLanguage(text, { override: 'it', declared: 'en' }), {
      code: 'it',
      confidence: 1,
      decidedBy: 'override',
    });
    assert.deepEqual(detectLanguage(text, { declared: 'EN-gb' }), {
      code: 'en',
      confidence: 1,
      decidedBy: 'declared',
    });
  });

  it('reads the text when the declared language is none', () => {
    for (const declared of ['', 'french', '??', 'und'])
      assert.equal(detectLanguage(SAMPLES.fr, { declared }).code, 'fr');
  });

  it('is not misled by a long frame in another language', () => {
    const frame = 'Sign in\nSubscribe to our newsletter\nShare this article\n'.repeat(12);
    assert.equal(detectLanguage(frame + `${SAMPLES.fr} `.repeat(40)).code, 'fr');
  });

  it('knows scripts of languages that it does not read', () => {
    assert.equal(
      detectLanguage('Городской совет во вторник вечером утвердил бюджет города.'.repeat(6)).code,
      'ru',
    );
    assert.equal(
      detectLanguage('市議会は火曜日の夜、三時間の討論の末に予算を可決しました。'.repeat(12)).code,
      'ja',
    );
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { code, confidence } = detectLanguage(text);
        assert.match(code, /^(?:[a-z]{2}|und)$/u);
        assert.ok(confidence >= 0 && confidence <= 1);
      }),
    );
  });
});
