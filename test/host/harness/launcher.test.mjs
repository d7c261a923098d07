/** The launcher ends with an error, and leaves no process behind, whatever the tests do to it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NEWEST, install } from './installation.mjs';

const harness = dirname(fileURLToPath(import.meta.url));

describe('the launcher', function () {
  this.timeout(120_000);
  let runFolder;
  before(() => install(NEWEST));
  beforeEach(() => (runFolder = mkdtempSync(join(tmpdir(), 'pressmark-'))));
  afterEach(async () => {
    assert.deepEqual(await lastingProcessesOf(runFolder), [], 'nothing stays behind');
    rmSync(runFolder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('streams what passing tests print and ends well', async () => {
    const { code, output } = await launch('passes.cjs');
    assert.match(output, /printed inside/);
    assert.equal(code, 0);
  });

  it('ends with an error when a test ends the extension host', async () => {
    const { code, output } = await launch('ends-the-process.cjs');
    assert.match(output, /ended the extension host/);
    assert.equal(code, 1);
  });

  it('ends with an error when a test hangs', async () => {
    const { code, output } = await launch('hangs.cjs', { environment: { PRESSMARK_SILENCE_MS: '15000' } });
    assert.match(output, /hanging\n[^]*they hang/);
    assert.equal(code, 1);
  });

  it('ends with an error when the tests path is not there', async () => {
    const { code, output } = await launch('missing.cjs');
    assert.match(output, /missing\.cjs/);
    assert.equal(code, 1);
  });

  it('ends with an error when it is interrupted', async () => {
    const { code } = await launch('hangs.cjs', { onOutput: (child) => child.kill('SIGINT') });
    assert.equal(code, 1);
  });

  function launch(tests, { environment = {}, onOutput = () => {} } = {}) {
    const folders = ['user-data-dir', 'extensions-dir'].map((name) => `--${name}=${join(runFolder, name)}`);
    const paths = [
      `--extensionDevelopmentPath=${join(harness, 'fixtures')}`,
      `--extensionTestsPath=${join(harness, 'fixtures', tests)}`,
    ];
    const parameters = [join(harness, 'launcher.mjs'), `--vscode-version=${NEWEST}`, ...folders, ...paths];
    return new Promise((resolve) => {
      const child = spawn(process.execPath, parameters, {
        env: { ...process.env, ...environment, PRESSMARK_RUN: runFolder },
      });
      let output = '';
      const read = (chunk) => {
        output += chunk;
        onOutput(child);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('close', (code) => resolve({ code, output }));
    });
  }
});

/** What lives on for seconds: a process that was told to end may still be leaving when the launcher has gone. */
async function lastingProcessesOf(folder) {
  let living = processesOf(folder);
  for (let tries = 0; living.length > 0 && tries < 25; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    living = processesOf(folder);
  }
  return living;
}

/** The living processes that have the run's folder in their arguments or environment: the server, its hosts, the browser. */
function processesOf(folder) {
  if (process.platform === 'win32') return [];
  const { stdout } = spawnSync('ps', ['-A', 'eww', '-o', 'stat=,pid=,args='], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return stdout.split('\n').filter((line) => line.includes(folder) && !line.startsWith('Z'));
}
