// The store under fire, full length: `npm run test:soak`. Takes a few minutes; the unit tests hold a short version.
import { CHILD, runChild } from './child';
import { soakKills, soakProcesses } from './parent';

const [mode, ...args] = process.argv.slice(2);

async function main(): Promise<void> {
  const kills = await soakKills(__filename, 500);
  console.log(`500 saves with ${kills} kills at random moments: the file was whole and nothing was missing.`);
  const there = await soakProcesses(__filename, 2, 1000);
  console.log(`Two processes adding 1,000 each: ${there} there.`);
}

void (mode === CHILD ? runChild(args) : main()).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
