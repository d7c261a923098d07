'use strict';
/** Mocha's "dot" or, with PRESSMARK_SPEC, "spec" reporter, which also writes the counts to the file that PRESSMARK_RESULTS names. */
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountReporter extends (process.env.PRESSMARK_SPEC ? reporters.Spec : reporters.Dot) {
  constructor(runner, options) {
    super(runner, options);
    const file = process.env.PRESSMARK_RESULTS;
    if (!file) return;
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
};
