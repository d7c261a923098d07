/** What ships: these files, no others, none of them too large. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import yauzl from 'yauzl';
import { root } from '../../tools/bootstrap.mjs';
import { packageExtension } from '../../tools/package.mjs';

const KILOBYTE = 1000;
const MEGABYTE = 1000 * KILOBYTE;

/** Shapes of the paths that may ship; those without a wild card must. */
const NEEDED = [
  'package.json',
  'package.nls.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'NOTICE',
  'dist/extension.js',
  'dist/analysis.js',
  'dist/web/extension.js',
  'dist/cli.js',
];
const ALLOWED = [
  /^package\.nls\.\w+\.json$/,
  /^l10n\/bundle\.l10n(\.\w+)?\.json$/,
  /^media\/(models\/)?[\w.-]+$/,
  /^media\/walkthrough\/[\w.-]+$/,
  /^seeds\/[\w.-]+\.txt$/,
];

describe('the package', function () {
  this.timeout(120_000);
  const sizes = new Map();

  before(async () => {
    mkdirSync(join(root, '.build'), { recursive: true });
    for (const { fileName, uncompressedSize } of await entries(
      await packageExtension({ folder: join(root, '.build') }),
    )) {
      if (fileName.startsWith('extension/')) sizes.set(fileName.slice('extension/'.length), uncompressedSize);
    }
    for (const [path, size] of sizes) console.log(`    ${String(size).padStart(9)}  ${path}`);
  });

  it('holds what is needed', () => {
    assert.deepEqual(
      NEEDED.filter((path) => !sizes.has(path)),
      [],
    );
  });

  it('holds nothing else', () => {
    const extra = [...sizes.keys()].filter(
      (path) => !NEEDED.includes(path) && !ALLOWED.some((shape) => shape.test(path)),
    );
    assert.deepEqual(extra, []);
  });

  it('holds the five seed articles', () => {
    assert.equal([...sizes.keys()].filter((path) => path.startsWith('seeds/')).length, 5);
  });

  it('has a bundle under 400 KB, as it loads at once', () => {
    assert.ok(sizes.get('dist/extension.js') < 400 * KILOBYTE, `${sizes.get('dist/extension.js')} bytes`);
  });

  it("has recogniser's data under 4 MB", () => {
    const models = [...sizes].filter(([path]) => path.startsWith('media/models/'));
    const total = models.reduce((sum, [, size]) => sum + size, 0);
    assert.ok(total < 4 * MEGABYTE, `${total} bytes`);
  });
});

function entries(path) {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const found = [];
      zip.on('entry', (entry) => {
        found.push(entry);
        zip.readEntry();
      });
      zip.on('end', () => resolve(found));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
}
