import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';

describe('activation', () => {
  it('waits until something of the extension is used, then takes little time', async () => {
    const extension = extensions.getExtension('pressmark.pressmark');
    assert.ok(extension, 'the extension is there');
    assert.equal(extension.isActive, false, 'nothing runs before a view or an article is opened');
    const start = performance.now();
    await extension.activate();
    const milliseconds = performance.now() - start;
    console.log(`activation took ${milliseconds.toFixed(1)} ms (budget: 60 ms)`);
    assert.equal(extension.isActive, true);
    assert.ok((await commands.getCommands(true)).length > 0);
  });
});
