import { commands, l10n, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { Correction } from '../../core/annotations/corrections';
import { COMMANDS } from '../../ids';
import { Owner } from '../border/lifecycle';
import { say } from '../border/say';
import { handOverAll } from './hand-over';
import type { Luggage } from './hand-over';
import type { Home } from './home';
import type { Homes } from './homes';
import { noteAddress } from './note-address';

/** What VS Code keeps and the home of the folder that could take it. */
interface Move extends Luggage {
  readonly from: Home;
  readonly to: Home;
}

/** Offers to move what VS Code keeps into the files of the folders when these can take it: each note once a window. */
export class KeptOffer implements Disposable {
  readonly #homes: Homes;
  readonly #owner = new Owner();
  readonly #offered = new Set<string>();
  /** Stores whose file could not take anything when they were looked at last. */
  readonly #unusable = new WeakSet<object>();

  constructor(homes: Homes) {
    this.#homes = homes;
    this.#owner.own(homes.onDidChangeList(() => void this.#offer()));
    this.#owner.own(
      homes.onDidChange(({ home }) => {
        if (this.#wasRepaired(home)) void this.#offer();
      }),
    );
    // An article that was open when the window started asked for its notes before there was somebody to listen.
    if (homes.isOpen) void this.#offer();
  }

  dispose(): void {
    this.#owner.dispose();
  }

  #wasRepaired({ kind, annotations, corrections }: Home): boolean {
    if (kind !== 'folder') return false;
    const stores = [annotations, corrections];
    for (const store of stores) if (store.state.kind !== 'ready') this.#unusable.add(store);
    return stores.filter((store) => store.state.kind === 'ready' && this.#unusable.delete(store)).length > 0;
  }

  async #offer(): Promise<void> {
    await this.#homes.ready();
    if (this.#owner.isDisposed) return;
    const kept = possibleMoves(this.#homes).flatMap(({ from, notes, corrections }) =>
      [...notes, ...corrections].map(({ id }) => noteAddress(from, id)),
    );
    if (kept.every((address) => this.#offered.has(address))) return;
    for (const address of kept) this.#offered.add(address);
    const { message, move } = offerOf(kept.length);
    const chosen = await say.information(message, move);
    if (chosen === move) await commands.executeCommand(COMMANDS.moveKeptAnnotations);
  }
}

function offerOf(count: number): { readonly message: string; readonly move: string } {
  return count === 1
    ? {
        message: l10n.t('VS Code keeps one of your notes outside of the workspace. Move it in?'),
        move: l10n.t('Move It'),
      }
    : {
        message: l10n.t(
          'VS Code keeps {0} of your notes outside of the workspace. Move them into it?',
          count,
        ),
        move: l10n.t('Move Them'),
      };
}

function possibleMoves(homes: Homes): readonly Move[] {
  const all = homes.all();
  const moves = all
    .filter(({ kind }) => kind === 'kept')
    .flatMap((from) => [
      ...moveInto(
        all,
        from,
        from.annotations.all(),
        [],
        ({ annotations }) => annotations.state.kind === 'ready',
      ),
      ...moveInto(
        all,
        from,
        [],
        from.corrections.all(),
        ({ corrections }) => corrections.state.kind === 'ready',
      ),
    ]);
  return moves.filter(({ notes, corrections }) => notes.length + corrections.length > 0);
}

/** Notes and corrections are in files of their own: one of the two may be able to take what it lacks when the other is not. */
function moveInto(
  all: readonly Home[],
  from: Home,
  notes: readonly Annotation[],
  corrections: readonly Correction[],
  canTake: (home: Home) => boolean,
): readonly Move[] {
  const isRight = ({ folder }: Home): boolean =>
    from.folder === null || folder?.toString() === from.folder.toString();
  const to = all.find((home) => home.kind === 'folder' && isRight(home) && canTake(home));
  return to === undefined ? [] : [{ from, to, notes, corrections }];
}

/** Moves all kept notes and corrections that a folder's files can take, and says how many. What could not be saved there stays kept. */
export async function moveKept(homes: Homes): Promise<void> {
  await homes.ready();
  let moved = 0;
  // Kept versions of notes that are there already are newer: they were written while the file could not be.
  for (const move of possibleMoves(homes)) moved += await handOverAll(move.from, move.to, move);
  void say.information(movedMessage(moved, workspace.name ?? ''));
}

function movedMessage(moved: number, place: string): string {
  if (moved === 0) return l10n.t('There are no kept notes that the files of the workspace could take now.');
  if (moved === 1) return l10n.t('Moved into {0}: one note.', place);
  return l10n.t('Moved into {0}: {1} notes.', place, moved);
}
