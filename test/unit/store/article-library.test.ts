import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { analyse } from '../../../src/core/analysis/analyse';
import { AnalysisCache } from '../../../src/store/analysis-cache';
import { ArticleLibrary } from '../../../src/store/article-library';
import type { LanguageOverrides } from '../../../src/store/article-library-ports';
import { MemoryArticles } from '../support/article-sources';

const TEXT = `Le conseil vote le budget

Le conseil municipal a adopté mardi soir le budget de la ville, après trois heures de débats.
`;

interface Setting {
  readonly library: ArticleLibrary;
  readonly seeds: MemoryArticles;
  readonly workspace: MemoryArticles;
  readonly languages: Map<string, string>;
  readonly analysed: string[];
}

async function setUp(
  seedFiles: Readonly<Record<string, string>>,
  workspaceFiles: Readonly<Record<string, string>>,
): Promise<Setting> {
  const seeds = new MemoryArticles('seed', seedFiles);
  const workspace = new MemoryArticles('workspace', workspaceFiles);
  const languages = new Map<string, string>();
  const analysed: string[] = [];
  const cache = new AnalysisCache((text, language) => {
    analysed.push(text);
    return analyse(text, { recogniser: null, language });
  });
  const overrides: LanguageOverrides = { languageOf: (id) => languages.get(id) };
  const library = new ArticleLibrary([seeds, workspace], cache, overrides);
  await library.refresh();
  return { library, seeds, workspace, languages, analysed };
}

const names = ({ library }: Setting): readonly string[] => library.articles.map(({ source }) => source);

describe('ArticleLibrary', () => {
  it('gives the text, and the places in it, as an editor has them: with one kind of line end', async () => {
    const mixed = TEXT.replace('\n', '\r\n');
    const { library, seeds } = await setUp({ '1.txt': mixed }, {});
    const text = await library.text(seeds.idOf('1.txt'));
    const analysed = await library.analysed(seeds.idOf('1.txt'));
    assert.ok(text.ok && analysed.ok);
    assert.deepEqual([text.value, analysed.value.text], [TEXT, TEXT]);
    const [first] = analysed.value.analysis.sentences;
    assert.equal(first && TEXT.slice(first.start, first.end).trim(), TEXT.split('\n')[0]);
  });

  it('lists nothing and reads nothing before it is asked', () => {
    const seeds = new MemoryArticles('seed', { '1.txt': TEXT });
    const library = new ArticleLibrary([seeds], new AnalysisCache(() => Promise.reject(new Error('no'))), {
      languageOf: () => undefined,
    });
    assert.deepEqual(library.articles, []);
    assert.equal(seeds.reads, 0);
  });

  it('lists the workspace before the seeds, numbers in their order', async () => {
    const setting = await setUp(
      { 'b.txt': 'b', 'a.txt': 'a' },
      { 'articles/10.txt': 'x', 'articles/9.txt': 'y' },
    );
    assert.deepEqual(names(setting), [
      'articles/9.txt',
      'articles/10.txt',
      'pressmark-seed:a.txt',
      'pressmark-seed:b.txt',
    ]);
    assert.deepEqual(
      setting.library.articles.map(({ fileName }) => fileName),
      ['9.txt', '10.txt', 'a.txt', 'b.txt'],
    );
  });

  it('lists a seed once that the workspace holds, and again when the copy was edited', async () => {
    const setting = await setUp({ 'a.txt': TEXT }, { 'seeds/a.txt': TEXT });
    assert.deepEqual(names(setting), ['seeds/a.txt']);
    setting.workspace.put('seeds/a.txt', `${TEXT}More.`);
    await wait(0);
    assert.deepEqual(names(setting), ['seeds/a.txt', 'pressmark-seed:a.txt']);
  });

  it('goes around with next and previous', async () => {
    const { library, seeds } = await setUp({ '1.txt': '1', '2.txt': '2', '3.txt': '3' }, {});
    assert.equal(library.next(seeds.idOf('1.txt'))?.fileName, '2.txt');
    assert.equal(library.next(seeds.idOf('3.txt'))?.fileName, '1.txt');
    assert.equal(library.previous(seeds.idOf('1.txt'))?.fileName, '3.txt');
    assert.equal(library.next('gone'), undefined);
  });

  it('finds title and language without analysing', async () => {
    const { library, seeds, analysed } = await setUp({ '1.txt': TEXT }, {});
    const overview = await library.overview(seeds.idOf('1.txt'));
    assert.ok(overview.ok);
    assert.equal(overview.value.title, 'Le conseil vote le budget');
    assert.equal(overview.value.hasTitle, true);
    assert.equal(overview.value.language.code, 'fr');
    assert.deepEqual(analysed, []);
  });

  it('shows how a text without title begins, and the name of an empty file', async () => {
    const long = `${'mot '.repeat(100)}fin.`;
    const { library, seeds } = await setUp({ 'long.txt': long, 'empty.txt': '' }, {});
    const title = async (path: string): Promise<string> => {
      const overview = await library.overview(seeds.idOf(path));
      return overview.ok ? overview.value.title : overview.message;
    };
    assert.match(await title('long.txt'), /^(?:mot ){10,}mot…$/u);
    assert.equal(await title('empty.txt'), 'empty.txt');
  });

  it('reads an article once for its overview until it changes', async () => {
    const { library, seeds, workspace } = await setUp({}, { 'articles/1.txt': TEXT });
    const id = workspace.idOf('articles/1.txt');
    await library.overview(id);
    await library.overview(id);
    assert.equal(workspace.reads, 1);
    const changed: string[] = [];
    library.onDidChangeArticle((article) => changed.push(article));
    workspace.put('articles/1.txt', 'Un autre titre pour cet article\n\nEt un texte.');
    const overview = await library.overview(id);
    assert.equal(overview.ok && overview.value.title, 'Un autre titre pour cet article');
    assert.deepEqual(changed, [id]);
    assert.equal(seeds.reads, 0);
  });

  it('analyses once, and anew after text or language changed', async () => {
    const { library, workspace, languages, analysed } = await setUp({}, { 'articles/1.txt': TEXT });
    const id = workspace.idOf('articles/1.txt');
    await Promise.all([library.analysed(id), library.analysed(id)]);
    assert.equal(analysed.length, 1);
    languages.set(id, 'it');
    library.languageChanged(id);
    const article = await library.analysed(id);
    assert.ok(article.ok);
    assert.deepEqual(article.value.analysis.language, { code: 'it', confidence: 1, decidedBy: 'override' });
    workspace.put('articles/1.txt', 'Court.');
    await library.analysed(id);
    assert.equal(analysed.length, 3);
  });

  it('says why an article is not to be had, and reads it when it is again', async () => {
    const { library, workspace } = await setUp({}, { 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT });
    const message = async (path: string): Promise<string> => {
      const result = await library.overview(workspace.idOf(path));
      return result.ok ? 'read' : result.message;
    };
    workspace.put('a.txt', new Uint8Array([0x41, 0, 0x42]));
    workspace.put('b.txt', new Uint8Array([0x41, 0xff, 0x42]));
    workspace.put('c.txt', { kind: 'forbidden', message: 'Not allowed to read this.' });
    assert.match(await message('a.txt'), /binary/u);
    assert.match(await message('b.txt'), /UTF-8/u);
    assert.equal(await message('c.txt'), 'Not allowed to read this.');
    workspace.put('c.txt', TEXT);
    assert.equal(await message('c.txt'), 'read');
    const gone = await library.analysed('file:///work/never.txt');
    assert.deepEqual(gone, { ok: false, message: 'This article is not listed any more.' });
  });

  it('follows files that come and go, and is silent when nothing did', async () => {
    const setting = await setUp({}, { '1.txt': 'a' });
    let changes = 0;
    setting.library.onDidChangeList(() => changes++);
    setting.workspace.put('2.txt', 'b');
    await wait(0);
    assert.deepEqual(names(setting), ['1.txt', '2.txt']);
    setting.workspace.remove('1.txt');
    await wait(0);
    assert.deepEqual(names(setting), ['2.txt']);
    await setting.library.refresh();
    assert.equal(changes, 2);
  });

  it('lets go of its sources and listeners', async () => {
    const { library, workspace } = await setUp({}, { '1.txt': 'a' });
    let changes = 0;
    library.onDidChangeList(() => changes++);
    library.dispose();
    assert.equal(workspace.listenerCount, 0);
    await library.refresh();
    assert.equal(changes, 0);
  });
});
