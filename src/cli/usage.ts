import { EXIT, type Io } from './io';
import { write } from './write';

/** Says what is wrong with the arguments and where help is; returns the exit code for wrong use. */
export async function usageError(io: Io, command: string | null, message: string): Promise<number> {
  const name = command === null ? 'pressmark' : `pressmark ${command}`;
  await write(io.stderr, `${name}: ${message}\nTry "${name} --help".\n`);
  return EXIT.usage;
}
