import { lineOf } from '../../src/cli/describe-analysis';
import { analyse } from '../../src/core/analysis/analyse';
import type { Recogniser } from '../../src/core/entities/recogniser';

/** What `pressmark analyze --jsonl` and `pressmark tag` answer, for texts that every platform is asked. */
export interface Answers {
  /** By the name of the file in `seeds/`: the line without its id. */
  readonly analyze: Readonly<Record<string, unknown>>;
  /** By language: one label a token, sentence by sentence. */
  readonly tag: Readonly<Record<string, readonly (readonly string[])[]>>;
}

export const SEEDS: readonly string[] = [
  '000_4a56a0ccf167ff13.txt',
  '001_35b8396e2c17a74e.txt',
  '002_b00085c7a48236d7.txt',
  '003_b408afcd8089cbd7.txt',
  '004_dce849edbd43d71d.txt',
];

/** Tokens to tag, by language: sentences that no corpus has, and tokens that no tokeniser should make. */
export const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "Le Premier ministre Élie Vaudrin a quitté Matignon pour l' Élysée , selon Le Monde .",
    'PARIS , 3 mars ( AFP ) –',
  ],
  it: ["Il sindaco di Roma ha incontrato Carla D' Alòia della Cgil al Senato .", 'Juventus - Inter 2 - 1'],
  en: [
    'ROME ( Reuters ) - U.S. President Dana Whitlock met Acme Corp. executives in Geneva .',
    'Leeds 2 Arsenal 0',
  ],
  es: ['La presidenta del Gobierno , Marta Ibáñez , viajó a Bogotá con el Real Madrid .'],
  de: ['Die Kanzlerin Petra Ölschläger sprach in Köln mit Volkswagen und der SPD .'],
  pt: ['O ministro João Quintão visitou Lisboa e o Banco de Portugal .'],
  xx: ["-LRB- `` '' 😀 \u0000 ЖЖ İstanbul ǅ ﬁ ONU's -RRB-"],
};

/** The answers of this platform, as the commands make them. */
export function answersOf(recogniser: Recogniser, texts: ReadonlyMap<string, string>): Answers {
  const analyze = Array.from(
    texts,
    ([file, text]) => [file, lineOf(text, analyse(text, { recogniser }))] as const,
  );
  const tag = Object.entries(SENTENCES).map(([language, sentences]) => {
    const words = sentences.map((sentence) => sentence.split(' '));
    return [language, recogniser.tagDocument(words, language)] as const;
  });
  // As JSON, so that what is undefined or an object of a class compares as it is written.
  return JSON.parse(
    JSON.stringify({ analyze: Object.fromEntries(analyze), tag: Object.fromEntries(tag) }),
  ) as Answers;
}
