/**
 * Drives the packaged extension in a real window of VS Code in a real browser.
 * `npm run test:ui -- [--version V] [--grep G]`; `npm run shots` takes pictures instead. PRESSMARK_VSIX names a package made before.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NEWEST, install } from '../test/host/harness/installation.mjs';
import { runNode } from './bootstrap.mjs';
import { packageExtension } from './package.mjs';

const { values, positionals } = parseArgs({
  options: { version: { type: 'string', default: NEWEST }, grep: { type: 'string', default: '' } },
  allowPositionals: true,
});

install(values.version);
const folder = mkdtempSync(join(tmpdir(), 'pressmark-vsix-'));
const vsix = process.env.PRESSMARK_VSIX ?? (await packageExtension({ folder }));
const environment = { PRESSMARK_UI_VERSION: values.version, PRESSMARK_VSIX: vsix, PRESSMARK_SPEC: '1' };
const mocha = ['--reporter', 'tools/count-reporter.cjs', '--grep', values.grep, 'test/ui/*.test.mjs'];
process.exitCode = positionals.includes('shots')
  ? await runNode('test/ui/shots.mjs', { environment, parameters: positionals })
  : await runNode('node_modules/mocha/bin/mocha.js', { parameters: mocha, environment });
rmSync(folder, { recursive: true });
