import { window } from 'vscode';
import type { Log } from '../../store/ports';

/** The log as the reader sees it in the Output panel. */
export interface HostLog extends Log {
  dispose(): void;
  show(): void;
}

export function openLog(): HostLog {
  const channel = window.createOutputChannel('Pressmark', { log: true });
  return {
    info: (message) => {
      channel.info(message);
    },
    warn: (message) => {
      channel.warn(message);
    },
    error: (message, cause) => {
      channel.error(cause === undefined ? message : `${message}: ${describe(cause)}`);
    },
    show: () => {
      channel.show(true);
    },
    dispose: () => {
      channel.dispose();
    },
  };
}

function describe(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
