// Scores `locate` over generated edits:
// `npm run bench:anchors -- [--set edits|rewrites] [--edits N] [--seed N] [--show N] [--kind NAME]`.
import { parseArgs } from 'node:util';
import { createLocator, spanOf } from '../../src/core/anchoring/locate';
import type { Located } from '../../src/core/anchoring/locate';
import type { Selectors } from '../../src/core/anchoring/selectors';
import type { Span } from '../../src/core/text/span';
import { readArticles } from './anchors/articles';
import { EDIT_KINDS, paragraphsOf, sentencesOf, spansOf, wordsOf } from './anchors/edits';
import { Random } from '../../test/unit/support/random';
import { REWRITE_KINDS } from './anchors/rewrites';
import { locateByReference } from './anchors/reference';
import { TrackedText } from './anchors/tracked-text';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '12000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '0' },
    kind: { type: 'string', default: '' },
    set: { type: 'string', default: 'edits' },
    reference: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

interface Tally {
  cases: number;
  /** Cases whose annotated words are all there. */
  whole: number;
  found: number;
  /** Anchored to other words. */
  wrong: number;
  /** Anchored to the right words and to too many, or to too few, of them. */
  off: number;
  ambiguous: number;
  orphans: number;
}

/** Cases with one edit, of whatever kind: the rest have two to five around the same words. */
const ONE_EDIT = 'one edit';
const newTally = (): Tally => ({ cases: 0, whole: 0, found: 0, wrong: 0, off: 0, ambiguous: 0, orphans: 0 });
const kindsOfSet = values.set === 'rewrites' ? REWRITE_KINDS : EDIT_KINDS;
const random = new Random(Number(values.seed));
const articles = readArticles('.', process.env['PRESSMARK_DATA'] ?? '../shared');
const ours = new Map<string, Tally>();
const reference = new Map<string, Tally>();
let shown = 0;

for (let count = 0; count < Number(values.edits); count++) runCase();
report('ours', ours);
if (values.reference) report('reference: quote 50, prefix 20, suffix 20, position 2, no floor', reference);

function runCase(): void {
  const article = random.pick(articles);
  const span = pickSpan(article);
  if (span === null) return;
  const other = random.pick(articles.filter((each) => each !== article));
  const kinds = pickKinds();
  const selectors = createLocator(article).describe(span);
  let text = new TrackedText(article);
  for (const kind of kinds) {
    const target = text.whereIs(article, span)?.span;
    if (target === undefined) break;
    text = kindsOfSet[kind]?.(text, target, random, other) ?? text;
  }
  const truth = text.whereIs(article, span);
  const name = kinds.length > 1 ? 'several' : (kinds[0] ?? '');
  const located = createLocator(text.text).locate(selectors);
  score(ours, name, truth, spanOf(located), located.outcome);
  show(name, kinds, text, selectors, truth, located);
  if (values.reference)
    score(reference, name, truth, locateByReference(text.text, selectors, span.start), 'orphan');
}

function pickKinds(): readonly string[] {
  if (values.kind !== '') return [values.kind];
  const all = Object.keys(kindsOfSet);
  if (random.next() < 0.8) return [random.pick(all)];
  return random.shuffle(all).slice(0, 2 + random.below(4));
}

/** Names, quotes, runs of words, sentences, paragraphs: what readers annotate. */
function pickSpan(article: string): Span | null {
  const words = wordsOf(article);
  const kinds: readonly (() => readonly Span[])[] = [
    () => spansOf(article, /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu),
    () => spansOf(article, /(?<=[«“"][ \u00a0]?)[^«»“”"\r\n]{3,300}(?=[ \u00a0]?[»”"])/gu),
    () => sentencesOf(article),
    () => paragraphsOf(article),
    () => spansOf(article, /\d[\d.,]*(?: [\p{L}%]+)?/gu),
    () => {
      const first = random.below(words.length);
      const last = Math.min(words.length - 1, first + random.below(12));
      return [{ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }];
    },
  ];
  const spans = random
    .pick(kinds)()
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(article.slice(start, end)));
  if (spans.length === 0) return null;
  const { start, end } = random.pick(spans);
  const written = article.slice(start, end);
  return { start: end - written.trimStart().length, end: start + written.trimEnd().length };
}

type Truth = ReturnType<TrackedText['whereIs']>;

function isFound(truth: Truth, found: Span | null): boolean {
  if (truth === null || found === null) return false;
  const shared = Math.min(truth.span.end, found.end) - Math.max(truth.span.start, found.start);
  const all = Math.max(truth.span.end, found.end) - Math.min(truth.span.start, found.start);
  return shared / all >= 0.8;
}

function isWrong(truth: Truth, found: Span | null): boolean {
  if (found === null) return false;
  return truth === null || found.end <= truth.span.start || found.start >= truth.span.end;
}

function score(
  tallies: Map<string, Tally>,
  name: string,
  truth: Truth,
  found: Span | null,
  outcome: Located['outcome'],
): void {
  for (const key of name === 'several' ? [name, 'all'] : [name, 'all', ONE_EDIT]) {
    const tally = tallies.get(key) ?? newTally();
    tallies.set(key, tally);
    tally.cases++;
    if (truth?.isWhole === true) {
      tally.whole++;
      if (isFound(truth, found)) tally.found++;
      else if (outcome === 'ambiguous') tally.ambiguous++;
      else if (outcome === 'orphan') tally.orphans++;
    }
    if (isWrong(truth, found)) tally.wrong++;
    else if (found !== null && !isFound(truth, found)) tally.off++;
  }
}

function show(
  name: string,
  kinds: readonly string[],
  text: TrackedText,
  selectors: Selectors,
  truth: Truth,
  located: Located,
): void {
  const found = spanOf(located);
  const isMissed = truth?.isWhole === true && !isFound(truth, found);
  if (shown >= Number(values.show) || !(isMissed || isWrong(truth, found))) return;
  shown++;
  const around = (span: Span | null): string =>
    span === null
      ? 'nothing'
      : JSON.stringify(
          `${text.text.slice(Math.max(0, span.start - 64), span.start)}⟦${text.text.slice(span.start, span.end)}⟧${text.text.slice(span.end, span.end + 64)}`,
        );
  console.log(`${isMissed ? 'MISSED' : 'WRONG'} ${name} (${kinds.join(', ')}) ${JSON.stringify(located)}`);
  console.log(`  stored ${JSON.stringify(`${selectors.prefix}⟦${selectors.exact}⟧${selectors.suffix}`)}`);
  console.log(`  truth  ${around(truth?.span ?? null)}`);
  console.log(`  found  ${around(found)}`);
}

function report(title: string, tallies: ReadonlyMap<string, Tally>): void {
  console.log(`\n${title}`);
  console.log(
    'kind                      cases   whole  found %  ambiguous  orphans    off  wrong  wrong per 1,000',
  );
  for (const [name, tally] of [...tallies].sort(
    ([a], [b]) => Number(a === 'all') - Number(b === 'all') || (a < b ? -1 : 1),
  )) {
    const found = tally.whole === 0 ? '' : ((100 * tally.found) / tally.whole).toFixed(2);
    const columns = [
      name.padEnd(24),
      String(tally.cases).padStart(6),
      String(tally.whole).padStart(7),
      found.padStart(8),
      String(tally.ambiguous).padStart(10),
      String(tally.orphans).padStart(8),
      String(tally.off).padStart(6),
      String(tally.wrong).padStart(6),
      ((1000 * tally.wrong) / tally.cases).toFixed(2).padStart(16),
    ];
    console.log(columns.join(' '));
  }
}
