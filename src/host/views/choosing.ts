import type { Command, TreeView } from 'vscode';
import type { HostLog } from '../border/log';
import { Owner } from '../border/lifecycle';
import { registerCommands, type CommandId } from '../border/run-command';

/** While VS Code draws a tree anew it does not know what is selected in it: how often it is asked, and for how long. Milliseconds. */
const PAUSE = 25;
const PATIENCE = 3000;

/**
 * What an item of a tree runs when it is chosen, by click or key: a command without arguments, see `whenChosen`.
 *
 * VS Code keeps the arguments of an item's command only until it asks for the item again. A click before the window has got
 * the new item then finds none and is answered with "Actual command not found". A command without arguments is sent as it is.
 */
export function choosing(command: CommandId, title: string): Command {
  return { command, title };
}

export interface Choices<Node> {
  readonly view: TreeView<Node>;
  readonly command: CommandId;
  readonly log: HostLog;
  /** Opens what was chosen. */
  readonly open: (node: Node) => unknown;
}

/**
 * Runs the command of a tree's items on the item that was chosen: the window tells what is selected before it runs the
 * command, and runs it only while that is one item.
 */
export function whenChosen<Node>({ view, command, log, open }: Choices<Node>): Owner {
  const owner = new Owner();
  const run = async (): Promise<unknown> => {
    const node = await chosenIn(view, owner);
    return node === undefined ? undefined : open(node);
  };
  owner.own(registerCommands({ [command]: run }, log));
  return owner;
}

/** Undefined when what was selected is not in the tree any more. */
async function chosenIn<Node>(view: TreeView<Node>, owner: Owner): Promise<Node | undefined> {
  for (let waited = 0; waited < PATIENCE && !owner.isDisposed; waited += PAUSE) {
    const [node] = view.selection;
    if (node !== undefined) return node;
    // No event tells when a tree is drawn.
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return undefined;
}
