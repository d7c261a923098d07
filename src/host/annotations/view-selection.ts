import { commands } from 'vscode';

/** Milliseconds after which a selection that VS Code did not tell of did not change: the view has not got the focus. */
const PATIENCE = 2000;

/** What is selected in the Annotations view, as the view tells. */
export class ViewSelection {
  /** Addresses of the notes; articles and groups that are selected too only count in `size`. */
  #addresses: readonly string[] = [];
  #size = 0;
  #onChange: () => void = () => undefined;

  changed(addresses: readonly string[], size: number): void {
    this.#addresses = addresses;
    this.#size = size;
    this.#onChange();
  }

  /**
   * The notes that a key in the view is meant for: the one with the focus, and those selected with it. Arrow keys move
   * the focus without selecting, and VS Code tells extensions of the selection alone; so the focused one is found by
   * having it (un)selected, and what was selected is put back.
   */
  async focused(): Promise<readonly string[]> {
    const [addresses, size] = [this.#addresses, this.#size];
    await this.#toggleFocused();
    const [nowSelected, nowSize] = [this.#addresses, this.#size];
    if (nowSize === size) return addresses;
    await this.#toggleFocused();
    if (nowSize > size) return nowSelected.filter((id) => !addresses.includes(id));
    const focused = addresses.filter((id) => !nowSelected.includes(id));
    return [...focused, ...nowSelected];
  }

  async #toggleFocused(): Promise<void> {
    let giveUp: ReturnType<typeof setTimeout> | undefined;
    const changed = new Promise<void>((resolve) => {
      this.#onChange = resolve;
      giveUp = setTimeout(resolve, PATIENCE);
    });
    await commands.executeCommand('list.toggleSelection');
    await changed;
    clearTimeout(giveUp);
  }
}
