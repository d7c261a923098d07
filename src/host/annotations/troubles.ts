import { l10n, Uri, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { AnnotationStore } from '../../store/annotation-store';
import type { SaveOutcome, StoreState } from '../../store/outcome';
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
  readonly writeAgain: () => Promise<SaveOutcome>;
}

/** What the reader can do about it, besides nothing. */
interface Remedy {
  readonly label: string;
  readonly run: () => Promise<unknown>;
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
    for (const file of [annotations, corrections, codebook]) {
      this.#tell(home, file.path, messageOf(file), () => this.#remedies(home, file));
    }
    const remedies = (path: string) => () => [openFile(home, path), tryAgain(() => annotations.refresh())];
    for (const { path, problem } of annotations.layers()) {
      const message =
        problem === null ? undefined : l10n.t('The notes of another reader cannot be shown: {0}', problem);
      this.#tell(home, path, message, remedies(path));
    }
    const { path } = annotations;
    this.#tell(home, path, unplacedMessageOf(annotations), remedies(path), 'unplaced');
    if (conflicts.length > 0) {
      void say.warning(
        l10n.t(
          'Someone else changed {0} of the annotations that you changed too. Both versions are kept, side by side.',
          conflicts.length,
        ),
      );
    }
  }

  #remedies(home: Home, file: WatchedFile): readonly Remedy[] {
    const { state, path } = file;
    if (state.kind === 'ready' && state.isDeleted === true) {
      return [{ label: l10n.t('Write It Again'), run: () => file.writeAgain() }];
    }
    return [openFile(home, path), tryAgain(() => file.refresh())];
  }

  #tell(
    { root }: Home,
    path: string,
    message: string | undefined,
    remedies: () => readonly Remedy[],
    about = 'file',
  ): void {
    const key = `${about} ${Uri.joinPath(root, path).toString()}`;
    if (message === this.#told.get(key)) return;
    if (message === undefined) {
      this.#told.delete(key);
      return;
    }
    this.#told.set(key, message);
    this.#log.warn(message);
    const offered = remedies();
    void say
      .warning(message, ...offered.map(({ label }) => label))
      .then((chosen) => offered.find(({ label }) => label === chosen)?.run())
      .then(undefined, (error: unknown) => {
        this.#log.error(message, error);
      });
  }
}

function openFile({ root }: Home, path: string): Remedy {
  const uri = Uri.joinPath(root, path);
  return { label: l10n.t('Open File'), run: async () => window.showTextDocument(uri) };
}

function tryAgain(run: () => Promise<unknown>): Remedy {
  return { label: l10n.t('Try Again'), run };
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

/** What is to be said for as long as a file cannot be used, so that nobody wonders where the notes are. */
export function unusableFiles(homes: Homes): readonly string[] {
  return homes.all().flatMap(({ annotations, corrections, codebook }) => {
    const files = [annotations, corrections, codebook].filter(({ state }) => state.kind === 'read-only');
    return files.flatMap((file) => messageOf(file) ?? []);
  });
}

/** Reasons name the file themselves. */
function messageOf({ path, state }: WatchedFile): string | undefined {
  if (state.kind === 'read-only') {
    return l10n.t(
      'A file cannot be used. It is left as it is, and nothing is written to it. {0}',
      state.reason,
    );
  }
  if (state.kind !== 'ready' || state.unsaved === null) return undefined;
  if (state.isDeleted === true) {
    return l10n.t(
      '{0} was deleted. What it held is still here, and is written again with your next change.',
      path,
    );
  }
  return l10n.t('What you added is not saved yet, and is tried again. {0}', state.unsaved);
}
