/** Every command, view, context key and setting name, once. The manifest test holds package.json against this file. */

export const COMMANDS = {} as const;

export const VIEWS = {} as const;

export const CONTEXT_KEYS = {} as const;

export const SETTINGS = {} as const;
