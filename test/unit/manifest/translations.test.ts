/** Every text that the code shows is translated, with its placeholders, and no translation is left over. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LANGUAGES = ['fr', 'it'];
/** A text is the first argument, written out: what is put together at run time cannot be translated. */
const CALL = /l10n\.t\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")?/g;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

function literal(source: string): string {
  const body = source.slice(1, -1).replace(/\\(.)/g, '$1');
  return body;
}

const calls = [...sources('src/host'), 'src/extension.ts'].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(CALL)].map(([, text]) => ({ file, text: text && literal(text) })),
);
const texts = [...new Set(calls.flatMap(({ text }) => text ?? []))].sort();

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}/g))].sort();
}

function read(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** The titles of commands in a language by the English ones. */
function titlesOf(language: string): ReadonlyMap<string, string> {
  const translations = read(`package.nls.${language}.json`);
  const titles = Object.entries(read('package.nls.json')).filter(([key]) => key.startsWith('command.'));
  return new Map(titles.map(([key, title]) => [title, translations[key] ?? '']));
}

/** What stands in quotation marks and is written out: the words of a message that are the name of something. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(/[“«]([^{}”»]+)[”»]/g)].map(([, name]) => name?.trim() ?? '');
}

/** Straight apostrophes, and in French a space that may break before a mark or inside quotation marks. */
const MISTYPED: Readonly<Record<string, RegExp>> = {
  fr: /\w'| (?=[:;?!»])|(?<=«) |[^\s«(]»|«\S/u,
  it: /\w'|[“”]/u,
};

describe('the texts of the code', () => {
  it('are written out where they are used', () => {
    assert.ok(texts.length > 50, `${texts.length} texts were found`);
    assert.deepEqual(
      calls.filter(({ text }) => text === undefined).map(({ file }) => file),
      [],
    );
  });

  for (const language of LANGUAGES) {
    const bundle = read(`l10n/bundle.l10n.${language}.json`);

    it(`are all translated for ${language}, and no other`, () => {
      assert.deepEqual(Object.keys(bundle).sort(), texts);
    });

    it(`name commands as package.nls.${language}.json does`, () => {
      const titles = titlesOf(language);
      for (const text of texts) {
        for (const named of quotedIn(text)) {
          assert.ok(titles.has(named), `no command is called “${named}”: ${text}`);
          assert.deepEqual(quotedIn(bundle[text] ?? ''), [titles.get(named)], text);
        }
      }
      assert.ok(texts.flatMap(quotedIn).length > 0, 'none was found');
    });

    it(`keep their placeholders for ${language}`, () => {
      for (const [text, translation] of Object.entries(bundle)) {
        assert.notEqual(translation.trim(), '', text);
        assert.deepEqual(placeholders(translation), placeholders(text), text);
      }
    });
  }
});

describe('the pages of the walkthrough', () => {
  const folder = 'media/walkthrough';
  // VS Code takes `page.nls.fr.md` instead of `page.md` by itself where the reader's language is French.
  const pages = [...readFileSync('package.json', 'utf8').matchAll(/"media\/walkthrough\/([\w.]+)\.md"/g)].map(
    ([, page]) => page ?? '',
  );
  const commandsIn = (file: string): string[] =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\*\*Pressmark: ([^*]+)\*\*/g)].map(
      ([, title]) => title ?? '',
    );

  it('are there in every language, and no other', () => {
    const files = pages.flatMap((page) =>
      ['', ...LANGUAGES.map((each) => `.nls.${each}`)].map((end) => `${page}${end}.md`),
    );
    assert.deepEqual(readdirSync(folder).sort(), files.sort());
  });

  for (const language of LANGUAGES) {
    it(`name commands as package.nls.${language}.json does`, () => {
      const titles = titlesOf(language);
      for (const page of pages) {
        const expected = commandsIn(`${page}.md`).map((title) => titles.get(title));
        assert.deepEqual(commandsIn(`${page}.nls.${language}.md`), expected);
      }
    });
  }
});

describe('what is typed', () => {
  for (const language of LANGUAGES) {
    it(`has the marks and spaces of ${language}`, () => {
      const texts = [`l10n/bundle.l10n.${language}.json`, `package.nls.${language}.json`].flatMap((file) =>
        Object.values(read(file)),
      );
      const pages = readdirSync('media/walkthrough').filter((file) => file.endsWith(`.nls.${language}.md`));
      const all = [...texts, ...pages.map((page) => readFileSync(join('media/walkthrough', page), 'utf8'))];
      assert.deepEqual(
        all.filter((text) => MISTYPED[language]?.test(text)),
        [],
      );
    });
  }
});

describe('the list of seeds', () => {
  it('names the files of seeds/', () => {
    assert.deepEqual(JSON.parse(readFileSync('media/seeds.json', 'utf8')), readdirSync('seeds').sort());
  });
});
