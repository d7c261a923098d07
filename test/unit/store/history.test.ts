import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { makeAnnotation, makeReply } from '../../../src/core/annotations/annotation';
import type { AnnotationMap, Change } from '../../../src/core/annotations/changes';
import { History } from '../../../src/store/history';

const by = (id: string): { id: string; creator: string; now: string } => ({
  id,
  creator: 'Ada',
  now: '2026-01-01T00:00:00Z',
});
const note = makeAnnotation({ source: 'a.txt', selectors: null, comment: 'x' }, by('note'));
const reply = makeReply(note, 'Why?', by('reply'));
const mapOf = (...annotations: readonly Annotation[]): AnnotationMap =>
  new Map(annotations.map((each) => [each.id, each]));
const add = (annotation: Annotation): Change => ({ kind: 'add', annotation });
const remove = (annotation: Annotation): Change => ({ kind: 'remove', annotation });
const nowhere = (): boolean => false;

describe('History among others', () => {
  it('does not take back a note that was answered meanwhile', () => {
    const history = new History();
    history.did({ label: 'add', changes: [add(note)] });
    assert.deepEqual(history.undo(mapOf(note, reply), nowhere), []);
  });

  it('does not remove again what was answered after the undo', () => {
    const history = new History();
    history.did({ label: 'remove', changes: [remove(note)] });
    assert.deepEqual(history.undo(mapOf(), nowhere), [add(note)]);
    assert.deepEqual(history.redo(mapOf(note, reply), nowhere), []);
  });

  it('removes a thread again as a whole', () => {
    const history = new History();
    history.did({ label: 'import', changes: [add(note), add(reply)] });
    assert.deepEqual(history.undo(mapOf(note, reply), nowhere), [remove(reply), remove(note)]);
  });

  it('brings a reply back with what it answers when that was removed meanwhile', () => {
    const history = new History();
    history.did({ label: 'add', changes: [add(note)] });
    history.did({ label: 'remove', changes: [remove(reply)] });
    assert.deepEqual(history.undo(mapOf(), nowhere), [add(note), add(reply)]);
  });

  it('leaves a reply away when what it answers is nowhere, and not when it is in another file', () => {
    const history = new History();
    history.did({ label: 'remove', changes: [remove(reply)] });
    assert.deepEqual(history.undo(mapOf(), nowhere), []);
    const other = new History();
    other.did({ label: 'remove', changes: [remove(reply)] });
    assert.deepEqual(
      other.undo(mapOf(), (id) => id === note.id),
      [add(reply)],
    );
  });
});
