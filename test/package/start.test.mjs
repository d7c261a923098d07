/** `npm start` says in one line, before it installs or builds anything, what it cannot do. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '../../tools/bootstrap.mjs';

async function start(...parameters) {
  const child = spawn(process.execPath, [join(root, 'tools', 'start.mjs'), ...parameters]);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, printed };
}

describe('npm start', function () {
  this.timeout(20_000);

  it('names its options when it gets another', async () => {
    for (const parameters of [['--bogus'], ['bogus'], ['--port'], ['--port', '80x'], ['--port', '70000']]) {
      const { code, printed } = await start(...parameters);
      assert.equal(code, 2, printed);
      assert.match(printed, /^npm start: .+ The options: npm start -- --browser --port NUMBER\n$/);
    }
  });

  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address();
    const { code, printed } = await start('--browser', '--port', String(port));
    other.close();
    assert.equal(code, 1);
    assert.equal(
      printed,
      `Port ${port} is taken by another program. Choose another with --port, or leave --port out.\n`,
    );
  });
});
