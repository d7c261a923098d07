'use strict';
// The real one is a native thread, so that it also ends a process whose loop is busy; the launcher takes care of those.
const PERIOD_MS = 1000;

exports.start = function (parentProcessId) {
  setInterval(() => {
    try {
      process.kill(parentProcessId, 0);
    } catch {
      process.exit(87);
    }
  }, PERIOD_MS).unref();
};
exports.exit = function (code) {
  process.exit(code);
};
