import type { Disposable, Uri } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { Correction } from '../../core/annotations/corrections';
import { AnnotationStore } from '../../store/annotation-store';
import { CorrectionsStore } from '../../store/corrections-store';
import { WorkspaceFiles } from '../border/files';
import { Owner } from '../border/lifecycle';
import type { HostLog } from '../border/log';
import { creatorName } from '../border/reader-settings';
import { randomIds, systemClock } from '../border/system';
import { takeNewer } from './hand-over';
import type { Home } from './home';
import { Keeping } from './keeping';

/**
 * Notes and corrections that the files of a folder could not take when they were made, also in VS Code's own storage until
 * the files have them: a window that closes, or crashes, loses none. They come back into the folder's files the next time.
 */
export class Safekeeping implements Disposable {
  readonly #owner = new Owner();
  readonly #notes: Keeping<Annotation>;
  readonly #corrections: Keeping<Correction>;

  constructor(rootFor: (folder: Uri) => Uri | null, log: HostLog) {
    const optionsIn = (root: Uri): ConstructorParameters<typeof CorrectionsStore>[0] => ({
      files: this.#owner.own(new WorkspaceFiles(root)),
      log,
      clock: systemClock,
      ids: randomIds,
      creator: creatorName,
    });
    this.#notes = new Keeping<Annotation>({
      storeOf: ({ annotations }) => annotations,
      openIn: (root) => this.#owner.own(new AnnotationStore({ ...optionsIn(root), path: 'unsaved.json' })),
      take: (home, notes) => {
        takeNewer(home.annotations, notes);
      },
      isSuperseded: ({ annotations }, { id, modified }) =>
        annotations.holds(id) && (annotations.get(id)?.modified ?? '') >= modified,
      rootFor,
      log,
    });
    this.#corrections = new Keeping<Correction>({
      storeOf: ({ corrections }) => corrections,
      openIn: (root) =>
        this.#owner.own(new CorrectionsStore({ ...optionsIn(root), path: 'unsaved-corrections.json' })),
      take: (home, corrections) => {
        home.corrections.importAll(corrections);
      },
      // A correction never changes: another one takes its place.
      isSuperseded: ({ corrections }, kept) => corrections.holds(kept.id) || corrections.supersedes(kept),
      rootFor,
      log,
    });
  }

  /** Waits until everything in a home is saved, and keeps what could not be. */
  async settle(home: Home): Promise<void> {
    await Promise.all([this.#notes.settle(home), this.#corrections.settle(home)]);
  }

  /** Brings back what an earlier window could not save: into the folder's files, else into `otherwise`. */
  async recover(home: Home, otherwise: Home | null): Promise<void> {
    await Promise.all([this.#notes.recover(home, otherwise), this.#corrections.recover(home, otherwise)]);
  }

  dispose(): void {
    this.#owner.dispose();
  }
}
