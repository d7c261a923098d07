/** The core gives the same answers here as in plain Node: test/golden/answers.test.ts holds the commands against the same file. */
import assert from 'node:assert/strict';
import { Uri, workspace } from 'vscode';
import { loadRecogniser } from '../../../src/core/entities/load-recogniser';
import { answersOf, SEEDS } from '../../golden/answers';
import expected from '../../golden/answers.expected.json';
import { pressmark } from './support/hosts';

const read = (path: string): Thenable<Uint8Array> =>
  workspace.fs.readFile(Uri.joinPath(pressmark().extensionUri, ...path.split('/')));

describe('answers of the core', () => {
  it('are those that the commands give in Node', async function () {
    this.timeout(60_000);
    const recogniser = loadRecogniser(await read('media/models/entities.bin'));
    assert.ok(recogniser.ok);
    const texts = new Map<string, string>();
    for (const file of SEEDS) texts.set(file, new TextDecoder().decode(await read(`seeds/${file}`)));
    assert.deepEqual(answersOf(recogniser.value, texts), expected);
  });
});
