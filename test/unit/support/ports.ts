import type { Clock, Ids, Log } from '../../../src/store/ports';

/** A clock that a test sets; each reading is a second later than the one before. */
export class FakeClock implements Clock {
  #seconds: number;

  constructor(start = '2026-01-31T12:00:00Z') {
    this.#seconds = Date.parse(start) / 1000;
  }

  now(): string {
    return new Date(this.#seconds++ * 1000).toISOString().replace('.000Z', 'Z');
  }
}

/** Ids that count up: valid version 4 UUIDs. `series` tells two windows apart. */
export class FakeIds implements Ids {
  #count = 0;
  readonly #series: number;

  constructor(series = 0) {
    this.#series = series;
  }

  next(): string {
    const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');
    return `urn:uuid:${hex(this.#series, 8)}-0000-4000-8000-${hex(this.#count++, 12)}`;
  }
}

/** A log that keeps its lines. */
export class MemoryLog implements Log {
  readonly lines: string[] = [];

  info(message: string): void {
    this.lines.push(`info ${message}`);
  }

  warn(message: string): void {
    this.lines.push(`warn ${message}`);
  }

  error(message: string): void {
    this.lines.push(`error ${message}`);
  }
}
