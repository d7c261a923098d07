/** Commands that cannot act where they are called say what to do. */
import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import { COMMANDS } from '../../../src/ids';
import { eventually } from './support/eventually';
import { listening } from './support/messages';

describe('without an open article', () => {
  before(() => commands.executeCommand('workbench.action.closeAllEditors'));

  for (const [command, hint] of [
    [COMMANDS.addArticleNote, /Open an article first/],
    [COMMANDS.nextHighlight, /Open an article first/],
    [COMMANDS.previousHighlight, /Open an article first/],
    [COMMANDS.nextAnnotation, /Open an article first/],
    [COMMANDS.previousAnnotation, /Open an article first/],
    [COMMANDS.writeAnnotation, /Select the words of an article/],
    [COMMANDS.tagByKey, /Select the words of an article/],
  ] as const) {
    it(`${command} says what to do`, async () => {
      await listening(async (told) => {
        await eventually(() => window.activeTextEditor === undefined, 'no editor');
        await commands.executeCommand(command);
        await eventually(() => told.some(({ message }) => hint.test(message)), 'a hint');
      });
    });
  }

  it('every hint is one message', async () => {
    await listening(async (told) => {
      await commands.executeCommand(COMMANDS.nextHighlight);
      assert.equal(told.length, 1);
    });
  });
});
