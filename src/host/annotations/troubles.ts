import { l10n, Uri, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { AnnotationStore } from '../../store/annotation-store';
import type { StoreState } from '../../store/outcome';
import { Owner } from '../border/lifecycle';
import type { HostLog } from '../border/log';
import { say } from '../border/say';
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
    const { annotations, corrections, codebook } = home;
    for (const file of [annotations, corrections, codebook]) this.#lookAt(home, file, messageOf(file));
    const refresh = (): Promise<unknown> => annotations.refresh();
    for (const { path, problem } of annotations.layers()) {
      const message =
        problem === null ? undefined : l10n.t('The notes of another reader cannot be shown: {0}', problem);
      this.#lookAt(home, { path, refresh }, message);
    }
    this.#lookAt(home, { path: annotations.path, refresh }, unplacedMessageOf(annotations), 'unplaced');
    if (conflicts.length > 0) {
      void say.warning(
        l10n.t(
          'Someone else changed {0} of the annotations that you changed too. Both versions are kept, side by side.',
          conflicts.length,
        ),
      );
    }
  }

  #lookAt(
    home: Home,
    file: Pick<WatchedFile, 'path' | 'refresh'>,
    message: string | undefined,
    about = 'file',
  ): void {
    const uri = Uri.joinPath(home.root, file.path);
    const key = `${about} ${uri.toString()}`;
    if (message === this.#told.get(key)) return;
    if (message === undefined) {
      this.#told.delete(key);
      return;
    }
    this.#told.set(key, message);
    this.#log.warn(message);
    const open = l10n.t('Open File');
    const again = l10n.t('Try Again');
    void say.warning(message, open, again).then(async (chosen) => {
      if (chosen === open) await window.showTextDocument(uri);
      if (chosen === again) await file.refresh();
    });
  }
}

/** What the file holds beside notes on articles of the folder: kept, but shown nowhere. */
function unplacedMessageOf(annotations: AnnotationStore): string | undefined {
  const unplaced = annotations.unplaced();
  const [first] = unplaced;
  if (first === undefined) return undefined;
  return l10n.t(
    '{0} holds {1} entries that cannot be shown. They are kept as they are. The first is in line {2}: {3}',
    annotations.path,
    unplaced.length,
    first.line,
    first.reason,
  );
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
