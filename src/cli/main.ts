#!/usr/bin/env node
import { runCommand } from './commands';

// A reader that has enough (`pressmark analyze … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void runCommand(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
