import type { WordPackage } from '../../parts/package';
import type { WordNote, WordText } from '../../parts/result';
import { Ancestry, prefixIn, WORD_NAMESPACES } from '../parts/ancestry';
import { FreeIds, partsWithIds } from '../parts/changeIds';
import { PartEdits } from '../parts/partEdits';
import { type RevisionAuthor, revisionAttributes } from '../runs/commentMarks';
import { childrenOf, formXml, paragraphFormOf } from '../runs/paragraphForm';
import { runXml, textXml } from '../runs/runXml';

/** A note to be written: the characters that stand for its reference in the file, and the words of its paragraphs. */
export interface NoteToWrite {
  readonly type: WordNote['type'];
  readonly sign: string;
  readonly words: readonly string[];
}

/** The note that new ones are formatted like. */
interface NoteModel {
  readonly part: Ancestry;
  readonly prefix: string;
  /** The run of its reference. */
  readonly reference: { readonly part: Ancestry; readonly run: number };
  /** The properties of its first paragraph. */
  readonly form: string;
  /** The note’s runs before the words: its mark and the white space around that. */
  readonly lead: string;
  /** The run with its first words. */
  readonly words: number;
}

/** A file with new notes, and those that were written. */
interface FileWithNotes<N extends NoteToWrite> {
  readonly file: WordPackage;
  readonly written: ReadonlySet<N>;
}

/**
 * Turns signs that stand in inserted text of a file into references to new notes, formatted like the first note of their type; their words
 * are insertions. A sign is taken out where the file has no such note, or if it is of no note to write.
 */
export function withNotes<N extends NoteToWrite>(
  file: WordPackage,
  word: WordText,
  { notes, except }: { readonly notes: readonly N[]; readonly except: ReadonlySet<N> },
  byline: RevisionAuthor,
): FileWithNotes<N> {
  const writtenNotes = new Set<N>();
  const tree = file.tree(file.main);
  const main = tree && new Ancestry(tree);
  const prefix = tree && prefixIn(tree, WORD_NAMESPACES);
  if (!main || prefix === undefined) return { file, written: writtenNotes };
  const models = new Map((['footnote', 'endnote'] as const).map((type) => [type, modelOf(file, word, main, type)]));
  let isChanged = false;
  const ids = new FreeIds(partsWithIds(file));
  const edits = new PartEdits(file);
  const newNotes = new Map<NoteModel, string[]>();
  const usedIds = new Map<NoteModel, number>();
  for (let node = 0; node < main.tree.size; node++) {
    if (main.tree.name(node) !== 'w:r') continue;
    const text = wordsIn(main, node);
    const ownNs = notes.filter(({ sign }) => text.includes(sign));
    if (ownNs.length === 0) continue;
    isChanged = true;
    const pieces = pieceAtSigns(text, ownNs).map((piece) => {
      const note = ownNs.find(({ sign }) => sign === piece);
      if (!note) return runXml(main, node, textXml(prefix, piece));
      const model = except.has(note) ? undefined : models.get(note.type);
      if (!model) return '';
      writtenNotes.add(note);
      const id = 1 + (usedIds.get(model) ?? largestId(model, note.type));
      usedIds.set(model, id);
      const xml = noteXml(model, note, id, () => revisionAttributes(model.prefix, ids.next(), byline));
      newNotes.set(model, [...(newNotes.get(model) ?? []), xml]);
      return runXml(model.reference.part, model.reference.run, `<${prefix}${note.type}Reference ${prefix}id="${id}"/>`);
    });
    edits.insert(file.main, [{ start: main.tree.start(node), end: main.tree.end(node), text: pieces.join('') }]);
  }
  for (const [{ part }, xml] of newNotes) edits.append(part.tree, xml.join(''));
  return { file: isChanged ? edits.finish(undefined) : file, written: writtenNotes };
}

/** The text of a run that only has words; otherwise empty. */
function wordsIn({ tree }: Ancestry, run: number): string {
  const children = childrenOf(tree, run).filter((child) => tree.name(child) !== 'w:rPr');
  const isText = children.every((child) => tree.name(child) === 'w:t' || tree.name(child) === 'w:tab');
  if (!isText) return '';
  return children.map((child) => (tree.name(child) === 'w:tab' ? '\t' : tree.text(child))).join('');
}

function pieceAtSigns(text: string, notes: readonly NoteToWrite[]): readonly string[] {
  const signs = new RegExp(`(${notes.map(({ sign }) => sign).join('|')})`);
  return text.split(signs).filter((piece) => piece !== '');
}

function noteXml(model: NoteModel, { type, words }: NoteToWrite, id: number, attributes: () => string): string {
  const { part, prefix: w, form, lead } = model;
  const insertedXml = (text: string) =>
    `<${w}ins ${attributes()}>${runXml(part, model.words, textXml(w, text))}</${w}ins>`;
  const paragraphs = words.map((text, at) => `<${w}p>${form}${at === 0 ? lead : ''}${insertedXml(text)}</${w}p>`);
  return `<${w}${type} ${w}id="${id}">${paragraphs.join('')}</${w}${type}>`;
}

function largestId({ part: { tree } }: NoteModel, type: WordNote['type']): number {
  return tree
    .children(0, `w:${type}`)
    .reduce((largest, node) => Math.max(largest, Number(tree.attribute(node, 'id')) || 0), 0);
}

/** The first note of a type that Word counts and that begins with its mark in plain runs; undefined if the file has none. */
function modelOf(file: WordPackage, word: WordText, main: Ancestry, type: WordNote['type']): NoteModel | undefined {
  const tree = file.relatedTree(file.main, `${type}s`);
  const prefix = tree && prefixIn(tree, WORD_NAMESPACES);
  if (!tree || prefix === undefined) return undefined;
  const part = new Ancestry(tree);
  for (const note of word.notes) {
    if (note.type !== type || note.isCustom || !note.exists || note.referenceXml.part !== file.main) continue;
    const run = main.around(main.nodeAt(note.referenceXml.start), 'w:r');
    const node = tree.children(0, `w:${type}`).find((one) => tree.attribute(one, 'id') === note.id);
    const paragraph = node === undefined ? -1 : tree.child(node, 'w:p');
    const noteOpening = paragraph < 0 ? undefined : openingOf(part, prefix, paragraph, `w:${type}Ref`);
    if (run < 0 || !noteOpening) continue;
    const form = formXml(prefix, paragraphFormOf(part, paragraph));
    return { part, prefix, reference: { part: main, run }, form, ...noteOpening };
  }
  return undefined;
}

/** The runs of a note up to its words. */
function openingOf(
  part: Ancestry,
  prefix: string,
  paragraph: number,
  mark: string,
): Pick<NoteModel, 'lead' | 'words'> | undefined {
  const { tree } = part;
  const leadingRuns: string[] = [];
  let isMarked = false;
  for (const run of tree.children(paragraph, 'w:r')) {
    const innerRuns: string[] = [];
    for (const child of childrenOf(tree, run)) {
      const name = tree.name(child);
      if (name === 'w:rPr') continue;
      if (name === mark) isMarked = true;
      else if (name === 'w:t' && /[\p{L}\p{N}]/u.test(tree.text(child))) {
        if (!isMarked) return undefined;
        // Brackets may stand around the mark.
        const [blanks = ''] = /^[\s)\].]*/.exec(tree.text(child)) ?? [];
        if (innerRuns.length > 0 || blanks !== '')
          leadingRuns.push(runXml(part, run, innerRuns.join('') + textXml(prefix, blanks)));
        return { lead: leadingRuns.join(''), words: run };
      } else if (name !== 'w:tab' && name !== 'w:t') return undefined;
      innerRuns.push(tree.source.slice(tree.start(child), tree.end(child)));
    }
    if (innerRuns.length > 0) leadingRuns.push(runXml(part, run, innerRuns.join('')));
  }
  return undefined;
}
