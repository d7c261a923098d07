import { l10n, Uri, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { StoreState } from '../../store/outcome';
import { Owner } from '../border/lifecycle';
import type { HostLog } from '../border/log';
import type { Home } from './home';
import type { HomeEvent, Homes } from './homes';

/** One of the files of a home, as messages name it. */
interface WatchedFile {
  readonly path: string;
  readonly state: StoreState;
  readonly refresh: () => Promise<unknown>;
}

/** Tells the reader, once each, of files that cannot be read or written and of edits that could not be merged. */
export class Troubles implements Disposable {
  readonly #owner = new Owner();
  readonly #log: HostLog;
  /** What was told last about each file: told again only after it was well in between. */
  readonly #told = new Map<string, string>();

  constructor(homes: Homes, log: HostLog) {
    this.#log = log;
    this.#owner.own(
      homes.onDidChange((event) => {
        this.#look(event);
      }),
    );
  }

  dispose(): void {
    this.#owner.dispose();
  }

  #look({ home, conflicts }: HomeEvent): void {
    for (const file of [home.annotations, home.corrections, home.codebook]) this.#lookAt(home, file);
    if (conflicts.length > 0) {
      void window.showWarningMessage(
        l10n.t(
          'Someone else changed {0} of the annotations that you changed too. Both versions are kept, side by side.',
          conflicts.length,
        ),
      );
    }
  }

  #lookAt(home: Home, file: WatchedFile): void {
    const uri = Uri.joinPath(home.root, file.path);
    const message = messageOf(file);
    if (message === this.#told.get(uri.toString())) return;
    if (message === undefined) {
      this.#told.delete(uri.toString());
      return;
    }
    this.#told.set(uri.toString(), message);
    this.#log.warn(message);
    const open = l10n.t('Open File');
    const again = l10n.t('Try Again');
    void window.showWarningMessage(message, open, again).then(async (chosen) => {
      if (chosen === open) await window.showTextDocument(uri);
      if (chosen === again) await file.refresh();
    });
  }
}

function messageOf({ path, state }: WatchedFile): string | undefined {
  if (state.kind === 'read-only') {
    return l10n.t('{0} is left as it is and nothing is written to it: {1}', path, state.reason);
  }
  if (state.kind === 'ready' && state.unsaved !== null) {
    return l10n.t('{0} cannot be written. What you added is not saved yet: {1}', path, state.unsaved);
  }
  return undefined;
}
