/** package.json, ids.ts and the translations name the same things. What is registered: test/host/suite/manifest.test.ts. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { COMMANDS, CONTEXT_KEYS, SETTINGS, VIEWS } from '../../src/ids';

interface Menu {
  readonly command?: string;
  readonly when?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands?: readonly {
      readonly command: string;
      readonly category?: string;
      readonly enablement?: string;
    }[];
    readonly views?: Readonly<Record<string, readonly { readonly id: string; readonly when?: string }[]>>;
    readonly configuration?: Configuration | readonly Configuration[];
    readonly menus?: Readonly<Record<string, readonly Menu[]>>;
    readonly keybindings?: readonly Menu[];
  };
}

interface Configuration {
  readonly properties: Readonly<Record<string, unknown>>;
}

const text = readFileSync('package.json', 'utf8');
const { contributes } = JSON.parse(text) as Manifest;
const values = (names: Readonly<Record<string, string>>): string[] => Object.values(names).sort();
const menus = Object.values(contributes.menus ?? {}).flat();

describe('the manifest', () => {
  it('contributes the commands of ids.ts', () => {
    assert.deepEqual((contributes.commands ?? []).map(({ command }) => command).sort(), values(COMMANDS));
  });

  it('gives every command a category', () => {
    assert.deepEqual(
      (contributes.commands ?? []).filter(({ category }) => category === undefined),
      [],
    );
  });

  it('contributes the views of ids.ts', () => {
    assert.deepEqual(
      Object.values(contributes.views ?? {})
        .flat()
        .map(({ id }) => id)
        .sort(),
      values(VIEWS),
    );
  });

  it('contributes the settings of ids.ts', () => {
    const configurations = [contributes.configuration ?? []].flat();
    assert.deepEqual(
      configurations.flatMap(({ properties }) => Object.keys(properties)).sort(),
      values(SETTINGS),
    );
  });

  it('puts only its own commands in menus and on keys', () => {
    const known = values(COMMANDS);
    const used = [...menus, ...(contributes.keybindings ?? [])].flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      used.filter((command) => !known.includes(command)),
      [],
    );
  });

  it('asks in its conditions for the context keys of ids.ts, each at least once, and for no other', () => {
    const conditions = [...text.matchAll(/"(?:when|enablement)": "((?:[^"\\]|\\.)*)"/g)].map(
      ([, condition]) => condition ?? '',
    );
    const words = conditions.flatMap((condition) => condition.match(/pressmark\.[\w.]+/g) ?? []);
    const keys = words.filter(
      (word) => !values(VIEWS).includes(word) && !word.startsWith('pressmark.highlights'),
    );
    assert.deepEqual([...new Set(keys)].sort(), values(CONTEXT_KEYS));
  });
});

describe('the translations', () => {
  const asked = [...new Set([...text.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? ''))].sort();
  const files = readdirSync('.').filter((file) => /^package\.nls(\.\w+)?\.json$/.test(file));

  for (const file of files) {
    it(`of the manifest have in ${file} every key that is asked for, and no other`, () => {
      assert.deepEqual(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object).sort(), asked);
    });
  }

  it('of the code have the same keys in every language', () => {
    const bundles = readdirSync('l10n').filter((file) => /^bundle\.l10n(\.\w+)?\.json$/.test(file));
    const keysOf = (file: string): string[] =>
      Object.keys(JSON.parse(readFileSync(`l10n/${file}`, 'utf8')) as object).sort();
    for (const file of bundles) assert.deepEqual(keysOf(file), keysOf(bundles[0] ?? file), file);
  });
});
