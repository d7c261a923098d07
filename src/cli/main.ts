#!/usr/bin/env node
console.error('pressmark: no command yet');
process.exitCode = 2;
