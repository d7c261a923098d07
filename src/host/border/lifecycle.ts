import type { Disposable } from 'vscode';

/** Owns disposables and ends them, last first, when it ends itself. Whatever comes too late is ended at once. */
export class Owner implements Disposable {
  readonly #owned: Disposable[] = [];
  #isDisposed = false;

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  own<T extends Disposable>(disposable: T): T {
    if (this.#isDisposed) disposable.dispose();
    else this.#owned.push(disposable);
    return disposable;
  }

  dispose(): void {
    this.#isDisposed = true;
    for (let last = this.#owned.pop(); last !== undefined; last = this.#owned.pop()) last.dispose();
  }
}

/** Runs the latest of several requests once things have been calm for a while. A timer with an owner. */
export class Delay implements Disposable {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Forgets what was waiting and runs `action` in `milliseconds`, unless asked again or disposed before. */
  restart(milliseconds: number, action: () => void): void {
    this.dispose();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      action();
    }, milliseconds);
  }

  dispose(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
