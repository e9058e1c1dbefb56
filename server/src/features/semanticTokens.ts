import { memoize } from '../model/base/memo';
import type { Reference } from '../model/base/target';
import type { DocumentModel } from '../model/document';
import type { BlockReading } from '../model/readings/blockReading';
import { blockIndexAt, leavesOf } from '../syntax/blocks/tree';
import type { Span } from '../text/edits';
import { citedRuns } from './places/citedRuns';
import type { TokenModifier, TokenType } from './tokenLegend';

/** A token, in UTF-16 offsets into the whole text. It may span several lines. */
export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** The tokens of one block, in offsets relative to the block, memoized per reading. */
const tokensOf = memoize(readTokens);

/**
 * The tokens of all blocks in a range of the text, in order and without overlaps: headings, numbers and letters, converter leftovers, page
 * furniture, and references typed by kind of target.
 */
export function semanticTokens(model: DocumentModel, range: Span): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (let b = blockIndexAt(model.tree, range.start); b < model.readings.length; b++) {
    const start = model.tree.starts[b] ?? 0;
    if (start >= range.end) break;
    const reading = model.readings[b];
    if (!reading) continue;
    for (const token of tokensOf(reading))
      tokens.push({ ...token, start: start + token.start, end: start + token.end });
  }
  return tokens;
}

const PLAIN: readonly TokenModifier[] = [];
const DECLARED_MODIFIER: readonly TokenModifier[] = ['declaration'];
const OUTSIDE: readonly TokenModifier[] = ['defaultLibrary'];

function readTokens(reading: BlockReading): readonly SemanticToken[] {
  const { block } = reading;
  if (block.kind === 'furniture') return overlayTokens({ ...block.content, type: 'comment', modifiers: PLAIN }, []);
  const isHeading = block.kind === 'title' || block.kind === 'heading';
  // Marked as declarations so that themes can render them as bold as the heading around them.
  const inner = innerTokens(reading).map((token) =>
    isHeading ? { ...token, modifiers: [...token.modifiers, 'declaration' as const] } : token,
  );
  for (const leaf of leavesOf(block)) {
    if (leaf.kind === 'leftover') inner.push({ start: leaf.start, end: leaf.end, type: 'comment', modifiers: PLAIN });
  }
  inner.sort((a, b) => a.start - b.start || b.end - a.end);
  const wholeSpan = { start: Math.min(block.marker.start, block.content.start), end: block.content.end };
  switch (block.kind) {
    case 'title':
      return overlayTokens({ ...wholeSpan, type: 'class', modifiers: DECLARED_MODIFIER }, inner);
    case 'heading':
      return overlayTokens({ ...wholeSpan, type: 'namespace', modifiers: DECLARED_MODIFIER }, inner);
    case 'paragraph':
      return overlayTokens({ ...block.marker, type: 'number', modifiers: DECLARED_MODIFIER }, inner);
    case 'subparagraph':
      return overlayTokens({ ...block.marker, type: 'enumMember', modifiers: DECLARED_MODIFIER }, inner);
    case 'footnote':
      return overlayTokens({ ...block.marker, type: 'number', modifiers: PLAIN }, inner);
    default:
      return withoutOverlaps(inner);
  }
}

function innerTokens(reading: BlockReading): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const { start, end, reference } of citedRuns(reading)) {
    if (reference.range) tokens.push({ ...reference.range.joint, type: 'operator', modifiers: PLAIN });
    const kind = kindOf(reference);
    if (kind) tokens.push({ start, end, type: kind.type, modifiers: kind.modifiers });
  }
  return tokens;
}

function kindOf({ target }: Reference): { type: TokenType; modifiers: readonly TokenModifier[] } | undefined {
  switch (target.kind) {
    case 'paragraph':
    case 'relative':
    case 'section':
      return { type: 'variable', modifiers: PLAIN };
    case 'other-paragraph':
    case 'other-section':
    case 'symbol':
    case 'general-comment':
    case 'resolution':
    case 'rule':
    case 'goal':
      return { type: 'property', modifiers: PLAIN };
    case 'article':
    case 'instrument':
    case 'ilo':
      return { type: 'type', modifiers: OUTSIDE };
    case 'law':
      return { type: 'string', modifiers: PLAIN };
    case 'unknown':
      return undefined;
  }
}

/** Merges a token with others in order; where they overlap, the others win and the token is split around them. */
function overlayTokens(whole: SemanticToken, others: readonly SemanticToken[]): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  let at = whole.start;
  const fill = (end: number) => {
    if (at < end) tokens.push({ ...whole, start: at, end });
  };
  for (const token of withoutOverlaps(others)) {
    fill(Math.min(token.start, whole.end));
    tokens.push(token);
    at = Math.max(at, token.end);
  }
  fill(whole.end);
  return tokens;
}

/** Drops tokens that begin inside the previous one. */
function withoutOverlaps(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  let end = 0;
  return tokens.filter((token) => {
    if (token.start < end || token.end <= token.start) return false;
    end = token.end;
    return true;
  });
}
