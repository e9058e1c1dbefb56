import { subjectOfComment } from '../catalogue/commentSubjects';
import { MAX_COMMENT_NUMBER, yearOfComment } from '../catalogue/commentYears';
import { committeeOf } from '../catalogue/committees';
import { singularsOf } from '../languages/countedNoun';
import type { Language } from '../languages/language';
import { memoize } from '../model/base/memo';
import type { DocumentModel } from '../model/document';
import { ownAddresses } from '../model/summary';
import { presumedSymbol } from '../syntax/symbols/siblings';
import type { Span } from '../text/edits';
import { headingWordsOf } from './places/places';
import { leadingText } from './words/prose';

/** A completion for the name of a document, a general comment or a section. */
interface NameCompletion {
  readonly kind: 'symbol' | 'general-comment' | 'section';
  readonly label: string;
  readonly insert: string;
  /** The subject of the document or section; empty if not known. */
  readonly detail: string;
}

/** The completions for the text before an offset, and the span to replace, as UTF-16 offsets of the whole text. */
interface NameCompletions {
  readonly span: Span;
  readonly items: readonly NameCompletion[];
}

/** How much text before the offset to search. */
const NAME_WINDOW = 80;
const MAX_ITEMS = 100;
const DETAIL_LENGTH = 90;
const SYMBOL_PATTERN = /(?<![\p{L}\p{N}/.-])[A-Z][A-Za-z]{0,5}\/[\w./-]*$/u;

/** A language's patterns for a partly typed general comment (up to its number) or section (up to its letters). */
const partialPatterns = memoize(
  ({ citations: { generalComment, generalRecommendation, number, provisions } }: Language) => {
    const names = [...generalComment.one, ...generalRecommendation.one].join('|');
    const numbers = singularsOf(number).join('|');
    return {
      comment: new RegExp(String.raw`\b(${names})[ \u00a0](?:${numbers})(?:\.[ \u00a0]?|[ \u00a0])(\d{0,2})$`, 'i'),
      section: new RegExp(String.raw`\b${provisions.section[0]} ([A-Z]{0,5})$`),
    };
  },
);

/**
 * Completions for names at an offset: symbols of known documents, once a slash is typed; general comments of the document’s committee;
 * sections of the document. Undefined almost everywhere. `symbols` is evaluated lazily.
 */
export function nameCompletions(
  model: DocumentModel,
  offset: number,
  symbols: () => Iterable<string>,
): NameCompletions | undefined {
  const { text } = model.text;
  const textBefore = text.slice(Math.max(0, offset - NAME_WINDOW), offset);
  const span = (typedText: string): Span => ({ start: offset - typedText.length, end: offset });
  const symbol = SYMBOL_PATTERN.exec(textBefore)?.[0];
  if (symbol !== undefined) return nameCompletionsOf(span(symbol), symbolsFrom(model, symbol, symbols()));
  const { language } = model.language;
  const words = partialPatterns(language);
  const comment = words.comment.exec(textBefore);
  if (comment) {
    const [, name = '', typedText = ''] = comment;
    const isRecommendation = language.citations.generalRecommendation.one.includes(name.toLowerCase());
    return nameCompletionsOf(
      span(typedText),
      commentsFrom(model, isRecommendation, typedText, text.slice(offset, offset + 2)),
    );
  }
  const section = words.section.exec(textBefore)?.[1];
  return section === undefined ? undefined : nameCompletionsOf(span(section), sectionsFrom(model, section));
}

function nameCompletionsOf(span: Span, items: readonly NameCompletion[]): NameCompletions | undefined {
  return items.length === 0 ? undefined : { span, items };
}

function symbolsFrom(model: DocumentModel, typedText: string, symbols: Iterable<string>): readonly NameCompletion[] {
  const ownSymbols = new Set(ownAddresses(model));
  const matchingSymbols = new Set<string>();
  const presumedSymbols = new Set<string>();
  for (const symbol of symbols) {
    const otherSymbol = presumedSymbol(symbol);
    if (otherSymbol !== undefined) presumedSymbols.add(otherSymbol);
    if (symbol.startsWith(typedText) && symbol !== typedText && !ownSymbols.has(symbol)) matchingSymbols.add(symbol);
  }
  // Exclude presumed symbols, which are not those of real documents.
  for (const symbol of presumedSymbols) matchingSymbols.delete(symbol);
  return [...matchingSymbols]
    .sort()
    .slice(0, MAX_ITEMS)
    .map((label) => ({ kind: 'symbol', label, insert: label, detail: '' }));
}

function commentsFrom(
  { identity }: DocumentModel,
  isRecommendation: boolean,
  typedText: string,
  following: string,
): readonly NameCompletion[] {
  const committee = identity.committee?.id ?? '';
  const { generalCommentName } = committeeOf(committee) ?? {};
  if (committee === '' || (generalCommentName === 'general-recommendation') !== isRecommendation) return [];
  const items: NameCompletion[] = [];
  for (let number = 1; number <= MAX_COMMENT_NUMBER; number++) {
    const year = yearOfComment(committee, number);
    if (year === '' || !String(number).startsWith(typedText)) continue;
    const insert = following === ' (' ? String(number) : `${number}${year}`;
    const detail = leadingText(subjectOfComment(committee, number), DETAIL_LENGTH);
    items.push({ kind: 'general-comment', label: `${number}${year}`, insert, detail });
  }
  return items;
}

function sectionsFrom({ tree }: DocumentModel, typedText: string): readonly NameCompletion[] {
  const seenTitles = new Set<string>();
  return tree.blocks.flatMap((block): NameCompletion[] => {
    if (block.kind !== 'heading' || !block.label || block.label.form === 'annex') return [];
    const label = block.text.slice(block.marker.start, block.marker.end).replace(/[.)\s]+$/, '');
    if (!/^[A-Z]+$/.test(label) || !label.startsWith(typedText) || seenTitles.has(label)) return [];
    seenTitles.add(label);
    return [{ kind: 'section', label, insert: label, detail: leadingText(headingWordsOf(block), DETAIL_LENGTH) }];
  });
}
