import { INSTRUMENTS } from '../../catalogue/instruments';
import type { DisplayLanguage } from '../../display/displayLanguage';
import type { ServerSentence } from '../../display/french/frenchSentences';
import { speakerFor } from '../../display/speaker';
import type { DocumentModel } from '../../model/document';
import type { Identity } from '../../model/identity/identity';
import { fileNameOf } from '../../model/workspace';
import type { CheckedAnswer, CheckedCitation } from '../../sources/heldCitation';
import type { SourceDocument, SourceList } from '../../sources/sourceList';
import { type ComparedRun, quotedRuns } from '../../sources/sourceStretch';
import { sentenceAt } from '../../syntax/blocks/sentence';
import { blockIndexAt } from '../../syntax/blocks/tree';
import { placeShown } from '../words/placeNames';
import { leadingText } from '../words/prose';
import { textLanguage } from '../words/textLanguage';
import { languageName } from '../words/words';
import { type CitedPassage, citedPassage } from './citedPassage';
import { sourceText, verdictText } from './heldCitationWords';

/** A cited document or treaty, with the verdict on each citation of it. */
export interface CitedSourceGroup {
  /** A symbol or the id of an instrument; empty for quotations that name no source. */
  readonly source: string;
  readonly name: string;
  /** The document checked against. */
  readonly copy: SourceDocument | undefined;
  /** A description of the copy, or a note that only fingerprints were used; empty if there is neither. */
  readonly copyWords: string;
  /** In text order. */
  readonly citations: readonly DisplayedCitation[];
}

/** A citation or quotation as displayed. */
export interface DisplayedCitation {
  /** The citation's index among all citations. */
  readonly index: number;
  readonly held: CheckedCitation;
  readonly written: readonly ComparedRun[];
  /** The sentence that contains a citation; empty for a quotation. */
  readonly sentence: string;
  readonly place: string;
  readonly answer: string;
  readonly passage: CitedPassage | undefined;
}

/** How much to show of the sentence around a citation, in UTF-16 code units. */
const MAX_SENTENCE_LENGTH = 300;

/** Citations grouped by source, in order of first citation; those without a source come last. */
export function citedSources(
  citations: readonly DisplayedCitation[],
  language: DisplayLanguage,
): readonly CitedSourceGroup[] {
  const groups = new Map<string, DisplayedCitation[]>();
  for (const one of citations) {
    const group = groups.get(one.held.source) ?? [];
    groups.set(one.held.source, group);
    group.push(one);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([source, group]) => ({
      source,
      name: group[0] ? sourceText(group[0].held, language) : '',
      copy: group.find(({ held: { copy } }) => copy)?.held.copy,
      copyWords: copyOf(group, language),
      citations: group,
    }));
}

/** The citations to display, in text order, each with its index in `citations`. Omits those implied by another citation. */
export function citationsToShow(
  model: DocumentModel,
  citations: readonly CheckedCitation[],
): readonly { readonly index: number; readonly held: CheckedCitation }[] {
  const owners = new Set(
    citations.flatMap(({ kind, verdict, namedAt }) =>
      kind === 'quotation' && verdict !== 'not-checked' && namedAt
        ? [(model.tree.starts[namedAt.block] ?? 0) + namedAt.start]
        : [],
    ),
  );
  const preciseCitations = new Set(citations.flatMap((one) => (one.place === '' ? [] : [placeKey(model, one)])));
  return citations.flatMap((one, index) => {
    // "CAT/C/XAA/CO/2, para. 12" is one citation to readers, and two mentions to the model.
    if (one.kind === 'place' && one.place === '' && preciseCitations.has(placeKey(model, one))) return [];
    // A checked quotation subsumes the citation that names its source.
    if (one.verdict === 'found' && owners.has(one.start)) return [];
    return [{ index, held: one }];
  });
}

/** A key that combines the block and source of a citation. */
function placeKey({ tree }: DocumentModel, { start, source }: CheckedCitation): string {
  return `${blockIndexAt(tree, start)} ${source}`;
}

/** A citation prepared for display, with the passage of its source. */
export function citationShown(
  model: DocumentModel,
  citation: CheckedCitation,
  index: number,
  sources: SourceList,
  language: DisplayLanguage,
): DisplayedCitation {
  return {
    index,
    held: citation,
    written: quotedRuns(model.text.text, citation.start, citation.end, citation.differences ?? []),
    sentence: citation.kind === 'place' ? sentenceOf(model, citation.start) : '',
    place: placeShown(citation.place, language),
    answer: verdictText(citation, language),
    passage: citedPassage(model, citation, sources),
  };
}

function sentenceOf({ tree, language }: DocumentModel, offset: number): string {
  const b = blockIndexAt(tree, offset);
  const block = tree.blocks[b];
  if (!block) return '';
  const { text, content } = block;
  const at = offset - (tree.starts[b] ?? 0);
  const { start, end } = sentenceAt(text, content, at, language.blockWords.abbreviations);
  return leadingText(text.slice(start, end), MAX_SENTENCE_LENGTH);
}

const STATUS: Readonly<Record<Identity['status'], ServerSentence>> = {
  draft: 'draft',
  'advance-unedited': 'advance unedited version',
  final: 'final',
};

/** The copy that was used for some citations of one source; empty if none was. */
function copyOf(citations: readonly DisplayedCitation[], language: DisplayLanguage): string {
  for (const { held } of citations) {
    const words = copyText(held, language);
    if (words !== '') return words;
  }
  return '';
}

/** The copy used: "CAT-C-XAA-CO-2.docx, English, final, Word"; empty if none was. */
export function copyText({ copy, copyName, isByPrints, reason }: CheckedAnswer, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  if (copy) {
    const { model, isWord } = copy;
    const { status } = model.identity;
    return [
      fileNameOf(isPasted(model) ? model.text.uri.slice(UNTITLED_SCHEME.length) : model.text.uri),
      languageName(textLanguage(model), language),
      t(STATUS[status]),
      isWord ? t('Word file') : isPasted(model) ? t('pasted text') : t('text'),
    ].join(', ');
  }
  if (copyName !== undefined) return t('official text from {0}', copyName);
  return isByPrints === true || reason === 'words-differ' ? t('fingerprints of the English text') : '';
}

/** The scheme of new editors. */
const UNTITLED_SCHEME = 'untitled:';

/** Whether a document is in no file, such as text pasted into a new editor. */
function isPasted({ text: { uri } }: DocumentModel): boolean {
  return uri.startsWith(UNTITLED_SCHEME);
}

/** Whether a source is a treaty. */
export function isTreatySource(source: string): boolean {
  return Object.hasOwn(INSTRUMENTS, source);
}
