import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMerge } from '../../../src/cli/merge';
import { mergeSetup, SOME_CLI } from '../../../src/store/merge-setup';
import { MemoryIo } from '../support/streams';

describe('the lines that set the merge driver up', () => {
  it('are the same in the README and in the help', async () => {
    const io = new MemoryIo();
    await runMerge(['--help'], io);
    const readme = readFileSync('README.md', 'utf8');
    for (const line of mergeSetup(SOME_CLI)) {
      assert.ok(readme.includes(`\n${line}\n`), line);
      assert.ok(io.out.includes(`\n  ${line}\n`), line);
    }
  });

  it('give git a command with the path, whatever is in it', function () {
    if (process.platform === 'win32') this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'pressmark-git-'));
    try {
      execFileSync('git', ['init', '-q'], { cwd: folder });
      execFileSync('sh', ['-c', mergeSetup(`/a folder/$x/\`y\`/"z"/it's/cli.js`).join('\n')], {
        cwd: folder,
      });
      const driver = execFileSync('git', ['config', 'merge.pressmark.driver'], { cwd: folder });
      const shown = execFileSync('sh', [
        '-c',
        driver.toString().replace(/^node/, 'echo').replaceAll('%', ''),
      ]);
      assert.equal(shown.toString(), `/a folder/$x/\`y\`/"z"/it's/cli.js merge O A B\n`);
      assert.equal(
        readFileSync(join(folder, '.gitattributes'), 'utf8'),
        '.pressmark/*.json merge=pressmark\n',
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
