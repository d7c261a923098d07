import { commands, l10n, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { COMMANDS } from '../../ids';
import { Owner } from '../border/lifecycle';
import { say } from '../border/say';
import type { Home } from './home';
import type { Homes } from './homes';

/** Notes that VS Code keeps and the home of the folder that could take them. */
interface Move {
  readonly from: Home;
  readonly to: Home;
  readonly notes: readonly Annotation[];
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
    const ids = possibleMoves(this.#homes).flatMap(({ notes }) => notes.map(({ id }) => id));
    if (ids.every((id) => this.#offered.has(id))) return;
    for (const id of ids) this.#offered.add(id);
    const { message, move } = offerOf(ids.length);
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
  return all.flatMap((from): readonly Move[] => {
    const notes = from.annotations.all();
    const to = all.find((home) => canTake(home, from));
    return from.kind === 'kept' && notes.length > 0 && to !== undefined ? [{ from, to, notes }] : [];
  });
}

function canTake({ kind, folder, annotations }: Home, from: Home): boolean {
  const isRightFolder = from.folder === null || folder?.toString() === from.folder.toString();
  return kind === 'folder' && isRightFolder && annotations.state.kind === 'ready';
}

/** Moves all kept notes that a folder's file can take, and says how many. What could not be saved there stays kept. */
export async function moveKept(homes: Homes): Promise<void> {
  await homes.ready();
  let moved = 0;
  for (const move of possibleMoves(homes)) moved += await moveOne(move);
  void say.information(movedMessage(moved, workspace.name ?? ''));
}

function movedMessage(moved: number, place: string): string {
  if (moved === 0) return l10n.t('There are no kept notes that the files of the workspace could take now.');
  if (moved === 1) return l10n.t('Moved into {0}: one note.', place);
  return l10n.t('Moved into {0}: {1} notes.', place, moved);
}

async function moveOne({ from, to, notes }: Move): Promise<number> {
  const taken = to.annotations.importAll(notes);
  if (!taken.ok) return 0;
  // Kept versions of notes that are there already are newer: they were written while the file could not be.
  for (const { id, modified, comment, tags, state } of notes) {
    const there = to.annotations.get(id);
    if (there !== undefined && there.modified < modified) to.annotations.update(id, { comment, tags, state });
  }
  if (!(await to.annotations.saved()).ok) return 0;
  from.annotations.remove(notes.map(({ id }) => id));
  return notes.length;
}
