/** How long one test may take, in milliseconds, on a busy machine with two cores. */
export const TEST_TIMEOUT_MS = 30_000;
