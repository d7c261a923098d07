import assert from 'node:assert/strict';
import { findDateline } from '../../../../src/core/article/dateline';
import { readUnits } from '../../../../src/core/article/units';

function datelineOf(text: string): string | null {
  const span = findDateline(text, readUnits(text));
  return span === null ? null : text.slice(span.start, span.end);
}

describe('findDateline', () => {
  const DATELINES = {
    '1er janvier 2016, 14h30 . –\nUn homme a été blessé.': '1er janvier 2016, 14h30',
    '26 juillet 2016, Cracovie . – Le pape est arrivé.': '26 juillet 2016, Cracovie',
    'PARIS (AFP) – Le Premier ministre a annoncé.': 'PARIS (AFP)',
    'Paris, 3 mars 2017 - Le Premier ministre a annoncé.': 'Paris, 3 mars 2017',
    'ROMA, 3 MAR - Il governo ha deciso.': 'ROMA, 3 MAR',
    '(ANSA) - MILANO, 12 SET - Un uomo è stato arrestato.': '(ANSA) - MILANO, 12 SET',
    'Siena - Mancano poche ore al Palio.': 'Siena',
    'Friday, May 31, 2019\n\nThousands descended on the centre.': 'Friday, May 31, 2019',
    'WASHINGTON (Reuters) - The Senate voted.': 'WASHINGTON (Reuters)',
    'SAN FRANCISCO — The mayor resigned.': 'SAN FRANCISCO',
    'Berlin (dpa) - Der Bundestag hat beschlossen.': 'Berlin (dpa)',
    'Samstag, 5. November 2005\nDie Polizei ermittelt.': 'Samstag, 5. November 2005',
    'Madrid, 14 de febrero de 2023 – El Consejo aprobó.': 'Madrid, 14 de febrero de 2023',
  };
  for (const [text, expected] of Object.entries(DATELINES))
    it(`finds ${expected}`, () => {
      assert.equal(datelineOf(text), expected);
    });

  it('finds none where a dash is only a dash', () => {
    const others = [
      'Elon Musk – le patron de Tesla – a répondu.',
      'Il a dit oui – Elle a dit non.',
      'Elle le sait - et nous aussi.',
      'il Milano - La squadra',
      'Un accord, enfin – Le Parlement a voté.',
      'En 2015 – Une année record.',
      '– Un tiret.',
      'Marco Pannella – Il leader radicale è morto a Roma.',
      'June Brown – The actress died on Sunday.',
      'Marco – Il leader radicale è morto.',
      'Marco\nIl leader radicale è morto.',
      'EXCLUSIF – Le gouvernement prépare une réforme.',
      'Vidéo – Le ministre répond.',
      'Une première phrase.\n\nMacron – Le président a dit non.',
      'Macron – Le président a dit non. Emmanuel Macron parlait à Paris.',
      '',
    ];
    for (const text of others) assert.equal(datelineOf(text), null, text);
  });
});
