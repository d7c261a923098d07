import { window } from 'vscode';
import { CONTEXT_KEYS } from '../../ids';
import { setContextKey, type ContextKey } from '../border/context-keys';
import { Owner } from '../border/lifecycle';
import type { Annotating } from './annotating';
import { hasMovable } from './hand-over';

/** Keeps the context keys true by which menus and key bindings of annotating are enabled. */
export class Conditions {
  readonly #annotating: Annotating;
  readonly #owner = new Owner();
  readonly #known = new Map<ContextKey, boolean>();

  constructor(annotating: Annotating) {
    this.#annotating = annotating;
    const update = (): void => {
      this.#update();
    };
    this.#owner.own(annotating.catalog.onDidChange(update));
    // The catalog is about notes alone: a kept correction has to be reachable, too.
    this.#owner.own(annotating.homes.onDidChange(update));
    this.#owner.own(window.onDidChangeActiveTextEditor(update));
  }

  dispose(): void {
    this.#owner.dispose();
  }

  #update(): void {
    const { homes, catalog, reader } = this.#annotating;
    const { active } = reader.tracker;
    const hasAnnotations = active !== undefined && catalog.of(active.document.uri).length > 0;
    this.#set(CONTEXT_KEYS.hasAnnotations, hasAnnotations);
    // Without an article open nothing may have been read yet, and this is no reason to.
    if (!homes.isOpen) return;
    const all = homes.all();
    this.#set(
      CONTEXT_KEYS.canUndo,
      all.some(({ annotations }) => annotations.undoLabel !== null),
    );
    this.#set(
      CONTEXT_KEYS.canRedo,
      all.some(({ annotations }) => annotations.redoLabel !== null),
    );
    this.#set(CONTEXT_KEYS.hasKeptAnnotations, hasMovable(all));
  }

  #set(key: ContextKey, value: boolean): void {
    if (this.#known.get(key) === value) return;
    this.#known.set(key, value);
    setContextKey(key, value);
  }
}
