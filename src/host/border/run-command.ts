import { commands, Disposable, l10n } from 'vscode';
import type { COMMANDS } from '../../ids';
import type { HostLog } from './log';
import { say } from './say';

export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

/** What a family of commands offers: a handler by id. Arguments come from menus and key bindings, so they are unknown. */
export type CommandTable = {
  readonly [Id in CommandId]?: (...received: readonly unknown[]) => unknown;
};

/** Registers a family of commands. Whatever a handler throws ends here: in the log, and shown to the reader. */
export function registerCommands(table: CommandTable, log: HostLog): Disposable {
  const registrations = Object.entries(table).map(([id, handler]) =>
    commands.registerCommand(id, (...received: readonly unknown[]) => run(id, handler, received, log)),
  );
  return Disposable.from(...registrations);
}

async function run(
  id: string,
  handler: (...received: readonly unknown[]) => unknown,
  received: readonly unknown[],
  log: HostLog,
): Promise<unknown> {
  try {
    return await handler(...received);
  } catch (error) {
    log.error(`The command ${id} failed`, error);
    void offerLog(l10n.t('Pressmark could not do this: {0}', messageOf(error)), log);
    return undefined;
  }
}

async function offerLog(message: string, log: HostLog): Promise<void> {
  const showLog = l10n.t('Show Log');
  if ((await say.error(message, showLog)) === showLog) log.show();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
