import assert from 'node:assert/strict';
import type { TreatyLookup } from '../../server/src/catalogue/treaty';
import { hover, requiredTreaty } from '../../server/src/features/hover/hover';
import { markupContent } from '../../server/src/lsp/connection/markup';
import { OBSERVATIONS, read } from '../support/documents';
import { annotated, fixtureAtCursor } from '../support/fixture';
import { lookup } from '../support/treatyLookup';

/** What is shown at the cursor of a fixture, which marks the run that it is about. */
export function hoverAt(source: string, treaties: TreatyLookup = lookup) {
  const { text, cursor, notes } = fixtureAtCursor(source);
  const model = read(text);
  const found = hover(model, cursor, treaties, 'en');
  assert.equal(annotated(text, found ? [{ ...found.span, message: '' }] : []), annotated(text, notes));
  const value = (markdown: boolean) => (found ? markupContent(found.prose, markdown).value : '');
  return { plain: value(false), markdown: value(true), needed: requiredTreaty(model, cursor) };
}

/** What is shown at the cursor of a single paragraph; nothing is said of the run. */
export function hoverOver(sentence: string, treaties: TreatyLookup = lookup) {
  const source = `${OBSERVATIONS}${sentence.startsWith('1.') ? '' : '1.\t'}${sentence}\n`;
  const cursor = source.indexOf('$0');
  const model = read(source.replace('$0', ''));
  const found = hover(model, cursor, treaties, 'en');
  const value = (markdown: boolean) => (found ? markupContent(found.prose, markdown).value : '');
  return { plain: value(false), markdown: value(true), needed: requiredTreaty(model, cursor) };
}
