import assert from 'node:assert/strict';
import fc from 'fast-check';
import { harmonise } from '../../../../src/core/entities/harmonise';
import { ABBREVIATION, COMMON, COMPANY, COUNTRY, FORENAME } from '../../../../src/core/entities/lexicon';
import type { TaggedSpan } from '../../../../src/core/entities/tagger';
import { toLexicon, LexiconBuilder } from '../../../../tools/train/lexicon-builder';

const builder = new LexiconBuilder();
builder.add('IA', ABBREVIATION);
builder.add('nouvelle', COMMON);
builder.add('journal', COMMON);
builder.add('Chine', COUNTRY);
builder.add('Instagram', COMPANY);
builder.add('Davide', FORENAME);
const lexicon = toLexicon(builder.build());

const PER = 1;
const ORG = 3;
const LOC = 5;

interface Found {
  readonly words: string;
  readonly label: number;
  readonly confidence?: number;
}

/** Runs over sentences of words with spaces between; the spans are found by their words, each time they occur unless `at` is given. */
function run(
  sentences: readonly string[],
  known: readonly (Found & { readonly at: number })[],
  headings: readonly number[] = [],
): string[] {
  const words = sentences.map((sentence) => sentence.split(' '));
  const spans = known.map(({ words: name, label, at, confidence = 0.95 }): TaggedSpan => {
    const parts = name.split(' ');
    const start = (words[at] ?? []).findIndex((_, index) =>
      parts.every((part, offset) => words[at]?.[index + offset] === part),
    );
    assert.ok(start >= 0, name);
    return { sentence: at, start, end: start + parts.length, label, confidence };
  });
  const flags = sentences.map((_, at) => headings.includes(at));
  return harmonise(words, spans, flags, lexicon).map(
    ({ sentence, start, end, label }) =>
      `${sentence} ${(words[sentence] ?? []).slice(start, end).join(' ')} ${label}`,
  );
}

describe('harmonise', () => {
  it('finds a surname and a forename after the full name', () => {
    assert.deepEqual(
      run(
        ['Ilya Sutskever parle .', 'Hier Sutskever et Ilya sont là .'],
        [{ words: 'Ilya Sutskever', label: PER, at: 0 }],
      ),
      ['0 Ilya Sutskever 1', '1 Sutskever 1', '1 Ilya 1'],
    );
  });

  it('leaves out the stop of a sentence at either end of a name, and names that are nothing else', () => {
    assert.deepEqual(
      run(
        ['parlano di Bin Laden . Ieri', 'il sig . Castelli tace', 'e poi — niente'],
        [
          { words: 'Bin Laden .', label: PER, at: 0 },
          { words: '. Castelli', label: PER, at: 1 },
          { words: '—', label: ORG, at: 2 },
        ],
      ),
      ['0 Bin Laden 1', '1 Castelli 1'],
    );
  });

  it('parts two people that stand side by side', () => {
    assert.deepEqual(
      run(
        ['les ministres de Paul Durand Anne Roche .', 'Paul Durand parle .', 'Anne Roche parle .'],
        [
          { words: 'Paul Durand Anne Roche', label: PER, at: 0 },
          { words: 'Paul Durand', label: PER, at: 1 },
          { words: 'Anne Roche', label: PER, at: 2 },
        ],
      ),
      ['0 Paul Durand 1', '0 Anne Roche 1', '1 Paul Durand 1', '2 Anne Roche 1'],
    );
  });

  it('leaves out what opens a sentence with a capital', () => {
    assert.deepEqual(
      run(
        ['As Meloni said', 'Davide Meloni parla'],
        [
          { words: 'As Meloni', label: PER, at: 0 },
          { words: 'Davide Meloni', label: PER, at: 1 },
        ],
      ),
      ['0 Meloni 1', '1 Davide Meloni 1'],
    );
  });

  it('takes the small words of a surname in, unless another name stands before them', () => {
    assert.deepEqual(
      run(
        ['ha ammonito von der Leyen ieri', 'secondo von Trapp no', 'la Banca von Basel tace'],
        [
          { words: 'Leyen', label: LOC, at: 0 },
          { words: 'Trapp', label: PER, at: 1 },
          { words: 'Basel', label: LOC, at: 2 },
        ],
      ),
      ['0 von der Leyen 1', '1 von Trapp 1', '2 Basel 5'],
    );
  });

  it('parts whoever writes from where it is written', () => {
    assert.deepEqual(
      run(
        ['scrive su Instagram Davide', 'le azioni di Instagram Davide'],
        [
          { words: 'Instagram Davide', label: ORG, at: 0 },
          { words: 'Instagram Davide', label: ORG, at: 1 },
        ],
      ),
      ['0 Instagram 3', '0 Davide 1', '1 Instagram Davide 3'],
    );
  });

  it('parts people at a verb, and people from their town', () => {
    assert.deepEqual(
      run(
        [
          'Savio definisce Scaramella così .',
          'Rita Bo di Melrose parla .',
          'Savio va a Melrose .',
          'A Melrose !',
        ],
        [
          { words: 'Savio definisce Scaramella', label: PER, at: 0 },
          { words: 'Rita Bo di Melrose', label: PER, at: 1 },
          { words: 'Savio', label: PER, at: 2 },
          { words: 'Melrose', label: LOC, at: 2 },
          { words: 'Melrose', label: LOC, at: 3 },
        ],
      ),
      [
        '0 Savio 1',
        '0 Scaramella 1',
        '1 Rita Bo 1',
        '1 Melrose 5',
        '2 Savio 1',
        '2 Melrose 5',
        '3 Melrose 5',
      ],
    );
  });

  it('leaves names with small words inside as they are', () => {
    const names = ['Pier Luigi della Valle', 'Rosa Maria de Melrose', 'Ursula von der Leyen'];
    assert.deepEqual(
      run(
        names.map((name) => `${name} parla .`),
        names.map((words, at) => ({ words, label: PER, at })),
      ),
      names.map((name, at) => `${at} ${name} 1`),
    );
  });

  it('finds a name in small letters in a heading only', () => {
    const known = [{ words: 'Elon Musk', label: PER, at: 1 }];
    assert.deepEqual(run(['elon contre tous', 'Elon Musk parle .'], known, [0]), [
      '0 elon 1',
      '1 Elon Musk 1',
    ]);
    assert.deepEqual(run(['elon contre tous', 'Elon Musk parle .'], known), ['1 Elon Musk 1']);
  });

  it('finds another spelling of a name, and a slip of one letter', () => {
    assert.deepEqual(
      run(['On voit Open AI ici .', 'Puis OpenAI part .'], [{ words: 'OpenAI', label: ORG, at: 1 }]),
      ['0 Open AI 3', '1 OpenAI 3'],
    );
    assert.deepEqual(
      run(
        ['Elon Musk parle .', 'Puis Musk part .', 'Et Musk rit .', 'a écrit Musc .'],
        [
          { words: 'Elon Musk', label: PER, at: 0 },
          { words: 'Musk', label: PER, at: 1 },
          { words: 'Musk', label: PER, at: 2 },
        ],
      ).at(-1),
      '3 Musc 1',
    );
  });

  it('lets clear mentions decide an unclear one, and leaves clear ones alone', () => {
    const clear = [
      { words: 'Acme', label: ORG, at: 0 },
      { words: 'Acme', label: ORG, at: 1 },
    ];
    const sentences = ['chez Acme on rit .', 'chez Acme on dort .', 'vers Acme on va .'];
    assert.equal(
      run(sentences, [...clear, { words: 'Acme', label: LOC, at: 2, confidence: 0.4 }]).at(-1),
      '2 Acme 3',
    );
    assert.equal(run(sentences, [...clear, { words: 'Acme', label: LOC, at: 2 }]).at(-1), '2 Acme 5');
  });

  it('does not take a country for the person who bears its name', () => {
    const known = [
      { words: 'Jean Chine', label: PER, at: 0 },
      { words: 'Chine', label: LOC, at: 1, confidence: 0.8 },
    ];
    assert.equal(run(['Jean Chine parle .', 'en Chine tout va .'], known).at(-1), '1 Chine 5');
  });

  it('takes a doubtful person with a capital inside for an organisation, in every spelling', () => {
    const doubtful = { label: PER, confidence: 0.65 };
    assert.deepEqual(
      run(
        ['vers Acme Net on va .', 'avec AcmeNet on dort .', 'John McCain rit .'],
        [
          { ...doubtful, words: 'Acme Net', at: 0 },
          { ...doubtful, words: 'John McCain', at: 2 },
        ],
      ),
      ['0 Acme Net 3', '1 AcmeNet 3', '2 John McCain 1'],
    );
  });

  it('drops abbreviations of common nouns', () => {
    assert.deepEqual(run(["l' IA générale va ."], [{ words: 'IA générale', label: ORG, at: 0 }]), []);
  });

  it('finds the short form of a long name after an article', () => {
    assert.equal(
      run(
        ['le Wall Street Journal écrit .', 'dont le Journal parle .'],
        [{ words: 'Wall Street Journal', label: ORG, at: 0 }],
      ).at(-1),
      '1 Journal 3',
    );
  });

  it('keeps spans sorted and apart, and is deterministic, whatever it gets', () => {
    const word = fc.constantFrom(
      'Elon',
      'Musk',
      'Musc',
      'le',
      'IA',
      'Open',
      'AI',
      'OpenAI',
      '.',
      'journal',
      'Journal',
      '',
    );
    const sentence = fc.array(word, { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 6 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 8 }),
        (sentences, seeds) => {
          const spans: TaggedSpan[] = [];
          for (const [index, words] of sentences.entries()) {
            const length = (seeds[index] ?? 1) % 3;
            if (length > 0 && words.length >= length)
              spans.push({
                sentence: index,
                start: 0,
                end: length,
                label: 1 + 2 * ((seeds[index] ?? 0) % 4),
                confidence: 0.7,
              });
          }
          const flags = sentences.map((_, at) => at === 0);
          const found = harmonise(sentences, spans, flags, lexicon);
          assert.deepEqual(harmonise(sentences, spans, flags, lexicon), found);
          let before: TaggedSpan | undefined;
          for (const span of found) {
            assert.ok(span.end > span.start && span.end <= (sentences[span.sentence]?.length ?? 0));
            if (before?.sentence === span.sentence) assert.ok(span.start >= before.end);
            else assert.ok(span.sentence > (before?.sentence ?? -1));
            before = span;
          }
        },
      ),
    );
  });
});
