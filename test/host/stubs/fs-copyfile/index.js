'use strict';
// The real one clones files where the file system can.
const { cp } = require('node:fs/promises');

exports.cp = function (source, destination, options) {
  return cp(source, destination, options);
};
