'use strict';
// The real one downloads its binary at install time; this one carries a binary for every platform.
const { dirname, join } = require('node:path');

const packageRoot = dirname(dirname(require.resolve('@vscode/ripgrep-universal')));
const name = process.platform === 'win32' ? 'rg.exe' : 'rg';

exports.rgPath = join(packageRoot, 'bin', `${process.platform}-${process.arch}`, name);
