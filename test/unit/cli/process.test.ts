import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** As in the package: `dist/cli.js` beside `media`. */
const root = resolve('.build', `cli-${process.pid}`);
const cli = join(root, 'dist', 'cli.js');
const LINE = `${JSON.stringify({ id: 1, text: 'Emmanuel Macron est arrivé à Rome.' })}\n`;

function run(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [cli, ...args]);
}

async function end(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

describe('the process pressmark', function () {
  this.timeout(30_000);
  before(async () => {
    mkdirSync(root, { recursive: true });
    await build({
      entryPoints: ['src/cli/main.ts'],
      outfile: cli,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      // As the build does for jsonc-parser, whose CommonJS file hides its requires from bundlers.
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    symlinkSync(resolve('media'), join(root, 'media'), 'junction');
  });
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('finds its model beside itself and answers a line before the next one comes', async () => {
    const child = run('analyze', '--jsonl');
    child.stdin.write(LINE);
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    const { entities } = JSON.parse(first.toString()) as { entities: { text: string }[] };
    assert.deepEqual(
      entities.map(({ text }) => text),
      ['Emmanuel Macron', 'Rome'],
    );
    child.stdin.end();
    assert.equal(await end(child), 0);
  });

  it('ends without an error when its reader has enough', async () => {
    const child = run('analyze', '--jsonl');
    let complaint = '';
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    // The process may be gone before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(LINE.repeat(5000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    assert.equal(await end(child), 0);
    assert.equal(complaint, '');
  });

  it('says in one line when what it writes to is full', async function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = openSync('/dev/full', 'w');
    for (const command of [['analyze', '--language', 'FR', resolve('README.md')], ['--help']]) {
      const child = spawn(process.execPath, [cli, ...command], { stdio: ['ignore', full, 'pipe'] });
      let complaint = '';
      child.stderr?.on('data', (data: Buffer) => (complaint += data.toString()));
      const [code] = (await once(child, 'close')) as [number | null];
      assert.deepEqual(
        [code, complaint],
        [1, 'pressmark: standard output: no space left on the device; the output is incomplete\n'],
      );
    }
    closeSync(full);
  });

  it('says so when its input is a folder', async function () {
    if (process.platform === 'win32') this.skip();
    for (const command of [
      ['analyze', '--jsonl'],
      ['tag', '--language', 'fr'],
      ['locate', '--jsonl'],
    ]) {
      const folder = openSync(root, 'r');
      const child = spawn(process.execPath, [cli, ...command], { stdio: [folder, 'pipe', 'pipe'] });
      let complaint = '';
      child.stderr?.on('data', (data: Buffer) => (complaint += data.toString()));
      const [code] = (await once(child, 'close')) as [number | null];
      closeSync(folder);
      assert.deepEqual(
        [code, complaint],
        [1, 'pressmark: standard input: this is a folder; name the files in it\n'],
      );
    }
  });

  it('exits with the code of its command', async () => {
    assert.equal(await end(run('--version')), 0);
    assert.equal(await end(run('analyze', 'no-such-file.txt')), 1);
    assert.equal(await end(run('analyze')), 2);
  });
});
