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

describe('the texts of the code', () => {
  it('are written out where they are used', () => {
    assert.ok(texts.length > 50, `${texts.length} texts were found`);
    assert.deepEqual(
      calls.filter(({ text }) => text === undefined).map(({ file }) => file),
      [],
    );
  });

  for (const language of LANGUAGES) {
    const bundle = JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')) as Record<
      string,
      string
    >;

    it(`are all translated for ${language}, and no other`, () => {
      assert.deepEqual(Object.keys(bundle).sort(), texts);
    });

    it(`keep their placeholders for ${language}`, () => {
      for (const [text, translation] of Object.entries(bundle)) {
        assert.notEqual(translation.trim(), '', text);
        assert.deepEqual(placeholders(translation), placeholders(text), text);
      }
    });
  }
});

describe('the list of seeds', () => {
  it('names the files of seeds/', () => {
    assert.deepEqual(JSON.parse(readFileSync('media/seeds.json', 'utf8')), readdirSync('seeds').sort());
  });
});
