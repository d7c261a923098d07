/** The little of Node's `process` that the assertions ask for in the web worker host. */
export const process = {
  env: {} as Readonly<Record<string, string | undefined>>,
  emitWarning: (warning: string): void => {
    console.warn(warning);
  },
};
