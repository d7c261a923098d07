import type { Clock, Ids } from '../../store/ports';

export const systemClock: Clock = { now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z') };

export const randomIds: Ids = { next: () => `urn:uuid:${globalThis.crypto.randomUUID()}` };
