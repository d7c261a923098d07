/** The launcher's end of the socket that `relay.cjs` opens: one JSON message a line. */
import { createServer } from 'node:net';
import { lines } from './server.mjs';

/** @returns the `port` to connect to, and `close`. */
export async function acceptRelay({ onOutput, onEnd, onDied }) {
  const server = createServer((socket) => {
    let hasEnded = false;
    const hear = {
      output: ({ text }) => onOutput(text),
      end: ({ error }) => {
        hasEnded = true;
        onEnd(error);
      },
    };
    socket.on(
      'data',
      lines((line) => {
        const message = JSON.parse(line);
        hear[message.kind]?.(message);
      }),
    );
    socket.on('close', () => {
      if (!hasEnded) onDied();
    });
    socket.on('error', () => socket.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, close: () => server.close() };
}
