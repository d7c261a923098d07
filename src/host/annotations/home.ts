import type { Uri } from 'vscode';
import { AnnotationStore } from '../../store/annotation-store';
import { CodebookStore } from '../../store/codebook-store';
import { CorrectionsStore } from '../../store/corrections-store';
import { WorkspaceFiles } from '../border/files';
import { Owner } from '../border/lifecycle';
import type { HostLog } from '../border/log';
import { annotationsFile, creatorName } from '../border/reader-settings';
import { randomIds, systemClock } from '../border/system';

/** Where notes are kept that no file of a workspace folder could take: relative to the storage that VS Code gives. */
const KEPT_FILES = {
  annotations: 'annotations.json',
  corrections: 'corrections.json',
  codebook: 'codebook.json',
} as const;

/** `folder`: files of a workspace folder. `kept`: files in VS Code's own storage, so that nothing typed is lost. */
export type HomeKind = 'folder' | 'kept';

/** Everything readers added to the articles of one folder, and the files it is in. */
export interface Home {
  /** Another one for each home, the same whenever it is opened: two words. */
  readonly key: string;
  readonly kind: HomeKind;
  /** The workspace folder whose articles it is about; null for the seeds while no folder is open. */
  readonly folder: Uri | null;
  /** What the paths of the stores are relative to. */
  readonly root: Uri;
  readonly annotations: AnnotationStore;
  readonly corrections: CorrectionsStore;
  readonly codebook: CodebookStore;
  /** Resolves once all three files were read, or found unreadable. */
  readonly opened: Promise<void>;
  dispose(): void;
}

/** Addresses hold no white space. */
export function homeKey(kind: HomeKind, root: Uri): string {
  return `${kind} ${root.toString()}`;
}

/** Makes the stores over the files in `root` and starts reading them. */
export function openHome(kind: HomeKind, folder: Uri | null, root: Uri, log: HostLog): Home {
  const owner = new Owner();
  const files = owner.own(new WorkspaceFiles(root));
  const common = { files, log, clock: systemClock, ids: randomIds, creator: creatorName };
  const isKept = kind === 'kept';
  const annotations = owner.own(
    new AnnotationStore({ ...common, path: isKept ? KEPT_FILES.annotations : annotationsFile(root) }),
  );
  const corrections = owner.own(
    new CorrectionsStore({ ...common, ...(isKept && { path: KEPT_FILES.corrections }) }),
  );
  const codebook = owner.own(new CodebookStore({ ...common, ...(isKept && { path: KEPT_FILES.codebook }) }));
  const opened = Promise.all([annotations.open(), corrections.open(), codebook.open()]).then(() => undefined);
  return {
    key: homeKey(kind, root),
    kind,
    folder,
    root,
    annotations,
    corrections,
    codebook,
    opened,
    dispose: () => {
      owner.dispose();
    },
  };
}
