const PERIOD_MS = 20;

/** Waits until `check` returns something other than `undefined` or `false` and returns that; throws what `check` last threw. */
export async function eventually<Value>(
  check: () => Value | undefined | false | Promise<Value | undefined | false>,
  what = 'what was waited for',
  timeoutMilliseconds = 10_000,
): Promise<Value> {
  const deadline = Date.now() + timeoutMilliseconds;
  for (;;) {
    const outcome = await attempt(check);
    if ('value' in outcome) return outcome.value;
    if (Date.now() > deadline) throw outcome.error ?? new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PERIOD_MS));
  }
}

async function attempt<Value>(
  check: () => Value | undefined | false | Promise<Value | undefined | false>,
): Promise<{ value: Value } | { error: Error | undefined }> {
  try {
    const value = await check();
    return value === undefined || value === false ? { error: undefined } : { value };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}
