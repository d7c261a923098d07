'use strict';
/**
 * Runs inside the extension host in place of the real tests, which it requires: it streams what they print to the launcher
 * over a socket and says how they ended. A socket that closes without that word means that the process died.
 */
const { Console } = require('node:console');
const { once } = require('node:events');
const { connect } = require('node:net');
const { Writable } = require('node:stream');

exports.run = async function () {
  const socket = connect(Number(process.env.PRESSMARK_RELAY_PORT), '127.0.0.1');
  // Once connected a write goes out at once, also from tests that never give the event loop back.
  await once(socket, 'connect');
  const send = (message) => socket.write(`${JSON.stringify(message)}\n`);
  send({ kind: 'start' });
  redirectOutput((text) => send({ kind: 'output', text }));
  try {
    await require(process.env.PRESSMARK_TESTS_PATH).run();
    send({ kind: 'end', error: null });
  } catch (error) {
    send({ kind: 'end', error: error instanceof Error ? error.message : String(error) });
    throw error;
  } finally {
    await new Promise((resolve) => socket.end(resolve));
  }
};

/** VS Code's own console methods cannot be reassigned, so the whole console is. */
function redirectOutput(write) {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      write(String(chunk));
      done();
    },
  });
  globalThis.console = new Console(stream, stream);
  for (const own of [process.stdout, process.stderr]) {
    own.write = (chunk) => {
      write(String(chunk));
      return true;
    };
  }
}
