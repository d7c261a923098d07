import { Uri } from 'vscode';
import type { Span } from '../../core/text/span';

/** A place in an article, as plain data: it travels through tree items, menus and command links. */
export interface Target {
  readonly uri: string;
  /** Null: the article as a whole. */
  readonly span: Span | null;
}

export function targetOf(uri: Uri, span: Span | null = null): Target {
  return { uri: uri.toString(), span: span && { start: span.start, end: span.end } };
}

/** What a command was called with, if it is a target; menus and key bindings may pass anything. */
export function asTarget(value: unknown): Target | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('target' in value) return asTarget(value.target);
  // A node of a tree keeps its place in its item.
  if ('item' in value) return asTarget(value.item);
  if (!('uri' in value) || typeof value.uri !== 'string') return null;
  return { uri: value.uri, span: 'span' in value ? asSpan(value.span) : null };
}

function asSpan(value: unknown): Span | null {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return null;
  const { start, end } = value;
  if (!isOffset(start) || !isOffset(end) || start > end) return null;
  return { start, end };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

export function uriOfTarget(target: Target): Uri {
  return Uri.parse(target.uri, true);
}
