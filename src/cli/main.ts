#!/usr/bin/env node
import { runCommand } from './commands';
import { FolderStream, isFolder } from './folder-stream';
import { EXIT } from './io';
import { fileMessage } from './read-article-file';
import { complain } from './write';

// A reader that has enough (`pressmark analyze … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
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
