/** Whether a store can be written to. Reasons are English sentences that name the file and the place. */
export type StoreState =
  | { readonly kind: 'loading' }
  /**
   * `unsaved`: why what is in memory is not on disk yet (it is tried again), or null when nothing is wrong. `isDeleted`:
   * the file was there and is gone; the next change, or `writeAgain`, makes it anew with everything in memory.
   */
  | { readonly kind: 'ready'; readonly unsaved: string | null; readonly isDeleted?: true }
  /** The file is left untouched: it cannot be understood, or a newer version wrote it. It is read again when it changes. */
  | { readonly kind: 'read-only'; readonly reason: string };

/** Why a change was not made: codes, so that `host/` can say it in the reader's language; `detail` is English. */
export type RefusalReason =
  | 'loading'
  | 'read-only'
  | 'unknown-id'
  /** It is in another reader's layer. */
  | 'not-yours'
  /** A source outside the workspace folder, or an invalid value. */
  | 'invalid'
  | 'nothing-to-undo';

/** What became of a change. `value` is what is in memory now; `saved()` tells when it is on disk. */
export type ChangeOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: RefusalReason; readonly detail: string };

/** What became of everything changed so far. */
export type SaveOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: string };
