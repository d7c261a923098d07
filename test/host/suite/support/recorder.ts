/**
 * Records what the extension creates and registers through VS Code's interface, from before it is activated, and whether
 * that was disposed of: the manifest test and the test for leaks read it. Recording starts when this module is loaded.
 */
import * as vscode from 'vscode';

export interface Recorded {
  /** Such as `commands.registerCommand`. */
  readonly call: string;
  /** The first argument, where that is a string: the id of what was registered. */
  readonly id: string | undefined;
  /** Holds the stack, which V8 writes out only when it is asked for: recording must not slow activation down. */
  readonly origin: Error;
  isDisposed: boolean;
}

/** A tree of the extension, by what it gave to VS Code and what it got. */
export interface RecordedTree {
  readonly provider: vscode.TreeDataProvider<unknown>;
  readonly view: vscode.TreeView<unknown>;
}

/** The trees that were created so far, by the ids of their views. */
export const trees = new Map<string, RecordedTree>();

type Callable = (...values: readonly unknown[]) => unknown;

const EXTENSION_FILE = /dist\/(web\/)?extension\.js/;
const CREATES = /^(create|register|onDid|onWill)[A-Z]/;
const STACK_DEPTH = 50;

const recorded: Recorded[] = [];

/** What the extension (and not a test) created so far. */
export function createdByExtension(): readonly Recorded[] {
  return recorded.filter(({ origin }) => framesInExtension(origin) !== '');
}

/** The lines of a stack that lie in the extension's bundle; empty when a test or VS Code is the caller. */
export function framesInExtension(origin: Error): string {
  const frames = (origin.stack ?? '').split('\n').filter((line) => EXTENSION_FILE.test(line));
  return frames.slice(0, 4).join('\n');
}

/** The context keys that were set so far. */
export const contextKeysSet = new Set<string>();

for (const room of [
  'commands',
  'window',
  'workspace',
  'languages',
  'comments',
  'extensions',
  'env',
] as const) {
  const namespace = vscode[room] as unknown as Record<string, unknown>;
  for (const name of Object.keys(namespace)) {
    if (CREATES.test(name) && isRecordable(namespace, name)) recordCalls(namespace, room, name);
  }
}
recordContextKeys();

/** Interfaces still being proposed are getters that throw for extensions that did not ask for them. */
function isRecordable(namespace: Record<string, unknown>, name: string): boolean {
  try {
    return typeof namespace[name] === 'function';
  } catch {
    return false;
  }
}

function recordCalls(namespace: Record<string, unknown>, room: string, name: string): void {
  const original = namespace[name] as Callable;
  const replacement = (...values: readonly unknown[]): unknown => {
    const isEvent = name.startsWith('on');
    // An event puts what it returns into its third argument too: ours has to go there, not the original.
    const created = original.apply(namespace, [...(isEvent ? values.slice(0, 2) : values)]);
    const entry = {
      call: `${room}.${name}`,
      id: firstString(values),
      origin: whereFrom(),
      isDisposed: false,
    };
    const watched = watch(created, entry);
    if (name === 'createTreeView') rememberTree(values, watched);
    const list = isEvent ? values[2] : undefined;
    if (Array.isArray(list)) list.push(watched);
    return watched;
  };
  Object.defineProperty(namespace, name, {
    configurable: true,
    writable: true,
    enumerable: true,
    value: replacement,
  });
}

function rememberTree([id, options]: readonly unknown[], view: unknown): void {
  const { treeDataProvider: provider } = options as vscode.TreeViewOptions<unknown>;
  trees.set(String(id), { provider, view: view as RecordedTree['view'] });
}

function firstString(values: readonly unknown[]): string | undefined {
  return typeof values[0] === 'string' ? values[0] : undefined;
}

function whereFrom(): Error {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = STACK_DEPTH;
  const origin = new Error('created here');
  Error.stackTraceLimit = limit;
  return origin;
}

/** Some of VS Code's objects are frozen: an object with the same behaviour and another `dispose` takes their place. */
function watch(created: unknown, entry: Recorded): unknown {
  if (!isDisposable(created)) return created;
  recorded.push(entry);
  const dispose = created.dispose.bind(created);
  const watched = Object.isFrozen(created) ? (Object.create(created) as vscode.Disposable) : created;
  Object.defineProperty(watched, 'dispose', {
    configurable: true,
    value: (): unknown => {
      entry.isDisposed = true;
      return dispose();
    },
  });
  return watched;
}

function isDisposable(value: unknown): value is vscode.Disposable {
  return (
    typeof value === 'object' && value !== null && 'dispose' in value && typeof value.dispose === 'function'
  );
}

function recordContextKeys(): void {
  const namespace = vscode.commands as unknown as Record<string, unknown>;
  const original = namespace['executeCommand'] as Callable;
  namespace['executeCommand'] = (...values: readonly unknown[]): unknown => {
    const [command, key] = values;
    if (command === 'setContext' && typeof key === 'string') contextKeysSet.add(key);
    return original.apply(namespace, [...values]);
  };
}
