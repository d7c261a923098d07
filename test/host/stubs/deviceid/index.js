'use strict';
// The real one reads and writes a file in the home folder; tests leave no trace there.
const { randomUUID } = require('node:crypto');

exports.getDeviceId = async function () {
  return randomUUID();
};
