import { version } from '../../package.json';
import { runAnalyze } from './analyze';
import { runCheck } from './check';
import { runDescribe } from './describe';
import { EXIT, type Command, type Io } from './io';
import { runLocate } from './locate';
import { runMerge } from './merge';
import { runTag } from './tag';
import { usageError } from './usage';
import { write } from './write';

interface Entry {
  readonly summary: string;
  readonly run: Command;
}

/** What `pressmark` can do, in the order of its help. */
const COMMANDS: ReadonlyMap<string, Entry> = new Map([
  ['analyze', { summary: 'names, quotes and structure of articles, as JSON', run: runAnalyze }],
  ['tag', { summary: 'labels of names for text that is split into tokens', run: runTag }],
  ['check', { summary: 'verify a file of annotations and each of its places', run: runCheck }],
  [
    'merge',
    { summary: 'merge three versions of a file of annotations, as a git merge driver', run: runMerge },
  ],
  ['describe', { summary: 'selectors of places in texts', run: runDescribe }],
  ['locate', { summary: 'places in texts that selectors describe', run: runLocate }],
]);

/** Runs `pressmark` with the arguments after its name; returns the exit code. */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--version' || name === '-v') {
    await write(io.stdout, `${version}\n`);
    return EXIT.ok;
  }
  const asked = name === 'help' ? COMMANDS.get(rest[0] ?? '') : undefined;
  if (asked !== undefined) return asked.run(['--help'], io);
  if (name === 'help' && rest.length > 0) return unknownCommand(rest[0] ?? '', io);
  if (name === '--help' || name === '-h' || name === 'help') {
    await write(io.stdout, help());
    return EXIT.ok;
  }
  const command = COMMANDS.get(name);
  if (command !== undefined) return command.run(rest, io);
  return name === '' ? usageError(io, null, 'name a command') : unknownCommand(name, io);
}

function unknownCommand(name: string, io: Io): Promise<number> {
  return usageError(io, null, `there is no command "${name}"`);
}

function help(): string {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  const lines = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: pressmark COMMAND [ARGUMENT...]

${lines.join('\n')}

  pressmark COMMAND --help   what a command takes and gives
  pressmark --version        the version

Exit code: 0 done; 1 done, with findings or with input that could not be used; 2 wrong use.
`;
}
