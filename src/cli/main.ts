#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { runCommand } from './commands';
import { FolderStream, isFolder } from './folder-stream';
import { EXIT } from './io';
import { fileMessage } from './read-article-file';
import { complain, complaint, outputMessage } from './write';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has enough (`pressmark analyze … | head`) is no failure.
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  // At once: whoever waits to write on must not complain too.
  writeSync(process.stderr.fd, complaint('standard output', outputMessage(error)));
  process.exit(EXIT.failed);
});

const { stdout, stderr } = process;
const io = { stdin: isFolder(0) ? new FolderStream() : process.stdin, stdout, stderr };

void runCommand(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  async (error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error;
    await complain(stderr, 'standard input', fileMessage(error));
    process.exitCode = EXIT.failed;
  },
);
