// Writes src/core/quotes/lexicon/LANGUAGE.generated.json: `node tools/lexicon/generate.mjs [DATA]`.
// Verbs are stored as stem and paradigm number, so that some 10,000 forms of a language fit in a few kilobytes.
// DATA (or PRESSMARK_DATA, default ../shared) holds the news text in which common French and Italian verbs are counted.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { BITS, allLemmas, formsOf } from './forms.mjs';

const DATA = join(process.argv[2] ?? process.env.PRESSMARK_DATA ?? '../shared', 'data');
const OUT = 'src/core/quotes/lexicon';
const COMMON = 2000;

function readList(file, prefix) {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${prefix}:`))
    .flatMap((line) =>
      line
        .slice(prefix.length + 1)
        .trim()
        .split(/\s+/),
    );
}

const NEWS = {
  fr: ['ner/fr-winer-2016-2017.jsonl', 'text/ntrex/newstest2019-ref.fra.txt'],
  it: ['text/it-wikinews.sentences.txt', 'text/ntrex/newstest2019-ref.ita.txt'],
  en: ['text/en-wikinews-2019.jsonl', 'text/ntrex/newstest2019-src.eng.txt'],
  es: ['text/ntrex/newstest2019-ref.spa.txt'],
  pt: ['text/ntrex/newstest2019-ref.por.txt'],
  de: ['text/de-wikinews.jsonl', 'text/ntrex/newstest2019-ref.deu.txt'],
};

/** The lower-cased words of the news text of a language, in order. */
function newsWords(language) {
  return NEWS[language].flatMap((file) => {
    const raw = readFileSync(join(DATA, file), 'utf8');
    const lines = raw.split('\n').filter(Boolean);
    const text = file.endsWith('.jsonl') ? lines.map((line) => JSON.parse(line).text).join('\n') : raw;
    return [...text.toLowerCase().matchAll(/\p{L}+['’]?/gu)].map(([word]) => word.replace('’', "'"));
  });
}

/** Words after which a noun stands and no verb. */
const BEFORE_NOUN = {
  fr: "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs mon ma notre nos deux trois à en par sur dans avec sans",
  it: "il lo la i gli le l' un uno una un' del della dello dei degli delle dell' di d' al alla allo ai agli alle all' dal dalla nel nella sul sulla questo questa suo sua loro due tre per con in da a",
  en: 'the a an this that these those his her its their our my your of for in on with by at from no some any two three several',
  es: 'el la los las un una de del al este esta su sus en por con para a',
  pt: 'o a os as um uma de do da dos das ao à este esta seu sua em no na por com para',
  de: 'der die das den dem des ein eine einen einem einer eines im am zum zur von mit',
};

/** The verbs of the dictionary whose third persons are seen most in the news text. */
function commonVerbs(language) {
  const listed = readList('verbs.common.txt', language);
  const lemmas = allLemmas(language);
  if (lemmas.length === 0) return listed;
  const counts = new Map();
  for (const word of newsWords(language)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const nominal = new Set(nominalForms(language, new Set(counts.keys())));
  const weigh = (lemma) => {
    let sum = 0;
    for (const [form, bits] of formsOf(language, lemma))
      if ((bits & (BITS.singular | BITS.plural)) !== 0 && !nominal.has(form)) sum += counts.get(form) ?? 0;
    return sum;
  };
  return lemmas
    .map((lemma) => [lemma, weigh(lemma)])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, COMMON)
    .map(([lemma]) => lemma);
}

/** Forms that are mostly nouns or adjectives in the news: after a word of BEFORE_NOUN in three cases of ten or more. */
function nominalForms(language, forms) {
  const before = new Set(BEFORE_NOUN[language].split(' '));
  const seen = new Map();
  let previous = '';
  for (const word of newsWords(language)) {
    if (forms.has(word)) {
      const entry = seen.get(word) ?? [0, 0];
      entry[0]++;
      if (before.has(previous)) entry[1]++;
      seen.set(word, entry);
    }
    previous = word;
  }
  return [...seen].filter(([, [all, nouns]]) => nouns >= 2 && nouns / all >= 0.3).map(([word]) => word);
}

function commonPrefix(words) {
  let prefix = words[0];
  for (const word of words) while (!word.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

function generate(language) {
  const classes = ['say', 'judge', 'name'].map((name) => [name, readList(`verbs.${language}.txt`, name)]);
  const excluded = new Set(readList(`verbs.${language}.txt`, 'not'));
  const participles = readList(`verbs.${language}.txt`, 'participle');
  const attributive = new Set(classes.flatMap(([, lemmas]) => lemmas));
  classes.push(['common', commonVerbs(language).filter((lemma) => !attributive.has(lemma))]);
  const paradigms = new Map();
  const verbs = {};
  const unknown = [];
  for (const [name, lemmas] of classes) {
    verbs[name] = [...new Set(lemmas)]
      .flatMap((lemma) => {
        const forms = formsOf(language, lemma);
        if (forms.size === 0) return (unknown.push(lemma), []);
        const stem = commonPrefix([...forms.keys()]);
        for (const form of excluded) forms.delete(form);
        for (const form of participles) if (forms.has(form)) forms.set(form, BITS.participle);
        const endings = [...forms].map(([form, bits]) => form.slice(stem.length) + bits.toString()).join(' ');
        if (!paradigms.has(endings)) paradigms.set(endings, paradigms.size);
        return [`${stem}${paradigms.get(endings)}`];
      })
      .join(' ');
  }
  if (unknown.length > 0) console.log(`${language}: not in the dictionary: ${unknown.join(' ')}`);
  const finite = new Set();
  for (const [, lemmas] of classes)
    for (const lemma of lemmas)
      for (const [form, bits] of formsOf(language, lemma))
        if ((bits & (BITS.singular | BITS.plural)) !== 0) finite.add(form);
  const nouns = readList(`verbs.${language}.txt`, 'noun').filter((form) => finite.has(form));
  return {
    paradigms: [...paradigms.keys()],
    verbs,
    nominal: [...new Set([...nominalForms(language, finite), ...nouns])].sort().join(' '),
  };
}

mkdirSync(OUT, { recursive: true });
for (const language of ['fr', 'it', 'en', 'es', 'pt', 'de']) {
  const json = JSON.stringify(generate(language));
  const path = join(OUT, `${language}.generated.json`);
  writeFileSync(path, await format(json, { parser: 'json', printWidth: 110 }));
  console.log(`${path}: ${Math.round(json.length / 1024)} KB`);
}
