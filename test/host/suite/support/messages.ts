import { window } from 'vscode';

const KINDS = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;

/** What the extension told the reader. */
export interface Told {
  readonly message: string;
  readonly actions: readonly string[];
}

/**
 * Records what the reader is told while `run` runs, and shows nothing. `answer` is the action that the reader chooses
 * wherever it is offered.
 */
export async function listening(
  run: (told: readonly Told[]) => Promise<void>,
  answer?: string,
): Promise<void> {
  const told: Told[] = [];
  const originals = KINDS.map((kind) => [kind, Object.getOwnPropertyDescriptor(window, kind)] as const);
  const value = (message: string, ...rest: readonly unknown[]): Promise<string | undefined> => {
    const actions = rest.filter((each): each is string => typeof each === 'string');
    told.push({ message, actions });
    return Promise.resolve(actions.find((action) => action === answer));
  };
  for (const kind of KINDS)
    Object.defineProperty(window, kind, { configurable: true, writable: true, value });
  try {
    await run(told);
  } finally {
    for (const [kind, original] of originals) {
      if (original !== undefined) Object.defineProperty(window, kind, original);
    }
  }
}
