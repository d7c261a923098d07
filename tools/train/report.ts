import { TYPES } from '../../src/core/entities/labels';
import type { Tagger } from '../../src/core/entities/tagger';
import type { Judged } from './calibrate';
import type { LabelledDocument } from './label-text';
import { Scorer, spansOf } from './evaluate';

const NAMED = ['PER', 'ORG', 'LOC'];

/** Scores of a tagger on each corpus: labels alone, and after the mentions of a document were made to agree. */
export function report(tagger: Tagger, documents: readonly LabelledDocument[]): string {
  const corpora = [...new Set(documents.map(({ corpus }) => corpus))];
  const rows = corpora.map((corpus) => {
    const chosen = documents.filter((document) => document.corpus === corpus);
    const plain = new Scorer();
    const agreed = new Scorer();
    for (const { sentences, language } of chosen) {
      const words = sentences.map((sentence) => sentence.words);
      const labels = tagger.tag(words, language);
      sentences.forEach((sentence, at) => {
        plain.add(sentence.labels, labels[at] ?? new Uint8Array());
      });
      const found = tagger.agree(words, language);
      sentences.forEach((sentence, at) => {
        agreed.add(sentence.labels, found[at] ?? new Uint8Array());
      });
    }
    const { precision, recall, f, gold } = plain.score(NAMED);
    const types = TYPES.map((type) => plain.score([type]).f.toFixed(3)).join(' | ');
    const whole = agreed.score(NAMED).f.toFixed(3);
    return `| ${corpus} | ${gold} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f.toFixed(3)} | ${types} | ${whole} |`;
  });
  const head = '| held-out part | names | P | R | F | PER | ORG | LOC | MISC | F, document made to agree |';
  return [head, '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** Every entity that a tagger finds, with its confidence and whether it is right. */
export function judge(tagger: Tagger, documents: readonly LabelledDocument[]): Judged[] {
  return documents.flatMap(({ sentences, language, hidesMisc }) => {
    const gold = sentences.map(({ labels }) => new Set(spansOf(labels).map(String)));
    const judged: Judged[] = [];
    tagger.tag(
      sentences.map(({ words }) => words),
      language,
      ({ sentence, start, end, label, confidence }) => {
        const type = (label - 1) >> 1;
        if (hidesMisc && TYPES[type] === 'MISC') return;
        judged.push({
          probability: confidence,
          isRight: gold[sentence]?.has(String([start, end, type])) ?? false,
        });
      },
    );
    return judged;
  });
}
