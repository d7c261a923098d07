'use strict';
// Log lines go to plain files, one write each: slow and simple, and nothing is lost when a process dies.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  #path;
  #level = 0;
  constructor(path) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
    LEVELS.forEach((name, level) => {
      this[name] = (message) => this.#write(name, level, message);
    });
  }
  #write(name, level, message) {
    if (level >= this.#level)
      appendFileSync(this.#path, `${new Date().toISOString()} [${name}] ${message}\n`);
  }
  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

// One assignment each: VS Code's loader finds the names of a CommonJS module by reading it, and sees no shorthand.
exports.version = 1;
exports.setLevel = function () {};
exports.setFlushOn = function () {};
exports.shutdown = function () {};
exports.createRotatingLogger = async function (_name, path) {
  return new Logger(path);
};
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
exports.createAsyncLogger = exports.createRotatingLogger;
exports.createLogger = exports.createRotatingLogger;
