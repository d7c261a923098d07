import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAnnotationsFile } from '../../src/store/format/annotations-file';
import { CHILD, SOAK_PATH } from './child';

/** Runs `program` (this bundle) as a process that adds annotations; resolves with the ids that it acknowledged. */
function runAdder(
  program: string,
  args: readonly string[],
  killAfterMs: number | null,
): Promise<{ readonly ids: readonly string[]; readonly code: number | null }> {
  const child = spawn(process.execPath, [program, CHILD, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let timer: NodeJS.Timeout | null = null;
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    // From the first acknowledgement on: starting Node takes longer than a save.
    if (killAfterMs !== null) timer ??= setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer);
      // A line that was cut by the kill is no acknowledgement.
      resolve({ ids: output.split('\n').slice(0, -1), code });
    });
  });
}

/** Ids in the file; fails when it is not whole. */
function readIds(root: string): ReadonlySet<string> {
  const path = join(root, SOAK_PATH);
  if (!existsSync(path)) return new Set();
  const parsed = parseAnnotationsFile(readFileSync(path, 'utf8'));
  if (!parsed.ok) assert.fail(`The file is not whole: ${parsed.message}`);
  return new Set(parsed.value.annotations.byId.keys());
}

async function inFolder<T>(action: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'pressmark-soak-'));
  try {
    return await action(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Kills a process at random moments until `saves` annotations were acknowledged. Returns how many kills it took. */
export function soakKills(program: string, saves: number): Promise<number> {
  return inFolder(async (root) => {
    const acknowledged: string[] = [];
    let kills = 0;
    while (acknowledged.length < saves) {
      const left = saves - acknowledged.length;
      const { ids, code } = await runAdder(program, [root, String(left), '300'], Math.random() * 150);
      acknowledged.push(...ids);
      if (code === null) kills++;
      else assert.equal(code, 0);
      const there = readIds(root);
      const missing = acknowledged.filter((id) => !there.has(id));
      assert.deepEqual(missing, [], `acknowledged and missing after ${kills} kills`);
    }
    return kills;
  });
}

/** Several processes add at once; every annotation of each must be there. */
export function soakProcesses(program: string, processes: number, each: number): Promise<number> {
  return inFolder(async (root) => {
    const runs = Array.from({ length: processes }, () => runAdder(program, [root, String(each)], null));
    for (const { ids, code } of await Promise.all(runs)) {
      assert.equal(code, 0);
      assert.equal(ids.length, each);
    }
    const there = readIds(root).size;
    assert.equal(there, processes * each);
    return there;
  });
}
