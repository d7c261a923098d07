import { CHILD, runChild } from '../../soak/child';
import { soakKills, soakProcesses } from '../../soak/parent';

// This file is its own child process: see `runAdder`.
if (process.argv[2] === CHILD) {
  void runChild(process.argv.slice(3)).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
} else {
  describe('the store among processes (short; npm run test:soak for the full length)', () => {
    it('loses nothing that was acknowledged when it is killed', async () => {
      await soakKills(__filename, 25);
    });

    it('keeps what two processes add at once', async () => {
      await soakProcesses(__filename, 2, 40);
    });
  });
}
