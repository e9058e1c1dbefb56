import { Tally } from '../model/chunks';
import type { DocumentModel } from '../model/document';
import type { ParagraphIndex } from '../model/paragraphs';
import { sectionOf } from '../model/roles';
import type { Block } from '../syntax/block';
import { oneLine } from './habit';
import type { ContextRule } from './rule';

/** A number of a heading alone on its line. */
const LABEL = /^(?:[A-Z]|[IVX]{1,5})\.$/;

/** The articles of a heading without its words. */
const ONLY_ARTICLES = /^\((?:arts?\.|articles?)\s[^()]*(?:\([^()]*\)[^()]*)*\)$/;

/** A heading that goes on in the next line: "Section III". */
const ONLY_NUMBER = /^(?:section|part|chapter)\s+(?:[IVXLC]+|\d+|[A-Z])\.?$/i;

/** Headings without number that have text, at the least, before one without text among them is thought a slip. */
const MANY = 5;

/** A heading with no text under it. */
export const emptySection: ContextRule = {
  id: 'empty-section',
  group: 'structure',
  severity: 'warning',
  scope: 'context',
  summary: 'A heading with no text under it, or with no words.',
  why: 'Where all the paragraphs of a section were moved or deleted, its heading stays behind. A heading directly followed by one of a lower level has its text there. Of two headings without number that follow each other the first may be the higher one: that is a query, and only where it is the only such place in the document. Annexes and corrigenda are left alone.',
  bad: [
    {
      text: '\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tPositive aspects\n\t  \t^^^^^^^^^^^^^^^^ There is no text under this heading.\n\n\tC.\tFollow-up and dissemination\n\n2.\tThe Committee requests information.',
    },
    {
      text: '\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tPositive aspects\n\n2.\tThe Committee welcomes the Act.\n\n\tC.\tFollow-up and dissemination\n\t  \t^^^^^^^^^^^^^^^^^^^^^^^^^^^ There is no text under this heading.\n',
    },
    {
      text: '\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\n\t^^ This heading has no words.\n\n2.\tThe Committee welcomes the Act.',
    },
    {
      text: '1.\tThe Committee thanks the State party.\n\n\t\tArrests\n\n2.\tThe Committee is concerned.\n\n\t\tWages\n\n3.\tThe Committee is concerned.\n\n\t\tSchools\n\n4.\tThe Committee is concerned.\n\n\t\tHealth\n\t\t^^^^^^ Is there no text under this heading, or does the next one belong to it?\n\n\t\tHousing\n\n5.\tThe Committee is concerned.\n\n\t\tFood\n\n6.\tThe Committee is concerned.',
    },
    {
      text: '\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tConcerns\n\n\t\t(arts. 7 and 12 (1))\n\t\t^^^^^^^^^^^^^^^^^^^^ This heading has no words.\n\n2.\tThe Committee is concerned.',
    },
  ],
  good: [
    {
      text: '\tA.\tIntroduction\n\n1.\tThe Committee thanks the State party.\n\n\tB.\tConcerns and recommendations\n\n\t1.\tGeneral measures (arts. 73 and 84)\n\n\t\tLegislation\n\n2.\tThe Committee is concerned.\n',
    },
  ],
  depends: (model) => [model.paragraphs, model.identity.kind, model.language, SECTIONS.in(model)],
  concerns: ({ block: { kind } }) => kind === 'heading' || kind === 'unnumbered',
  check(model, b, { block }, report) {
    if (model.identity.kind === 'corrigendum') return;
    if (block.kind === 'unnumbered' && block.zone === 'body' && LABEL.test(wordsOf(block)))
      report({ start: block.content.start, end: block.content.end, message: 'no-words', args: {} });
    if (block.kind !== 'heading') return;
    const { found, query } = emptyIn(model);
    const { start, end } = block.content;
    if (ONLY_ARTICLES.test(wordsOf(block))) report({ start, end, message: 'no-words', args: {} });
    else if (found.has(b)) report({ start, end, message: 'found', args: {} });
    else if (query === b) report({ start, end, message: 'query', args: {}, severity: 'information' });
  },
};

/** The words of headings without number, by which it is told whether they open a section. */
const SECTIONS = new Tally<string>(
  '',
  ({ block }) => (block.kind === 'heading' && !block.label ? `${wordsOf(block)}\n` : undefined),
  (a, b) => a + b,
);

/** Headings that have no text for sure, and the one that may have none. */
interface Empty {
  readonly found: ReadonlySet<number>;
  readonly query: number;
}

const kept = new WeakMap<ParagraphIndex, Empty & { readonly sections: string }>();

function emptyIn(model: DocumentModel): Empty {
  const sections = SECTIONS.in(model);
  let empty = kept.get(model.paragraphs);
  if (empty?.sections !== sections) {
    empty = { ...findEmpty(model), sections };
    kept.set(model.paragraphs, empty);
  }
  return empty;
}

function findEmpty({ tree: { blocks }, language }: DocumentModel): Empty {
  const found = new Set<number>();
  const queries: number[] = [];
  let filled = 0;
  let open = -1;
  for (let i = 0; i <= blocks.length; i++) {
    const block = blocks[i];
    // A note at the foot of the page is no text of the section.
    if (block?.kind === 'furniture' || block?.kind === 'footnote') continue;
    const heading = blocks[open];
    if (block && block.kind !== 'heading') {
      if (heading && !heading.label) filled++;
      open = -1;
      continue;
    }
    if (heading?.zone === 'body') {
      if (isSurelyEmpty(heading, block)) found.add(open);
      else if (block && !heading.label && !block.label && heading.level >= block.level) {
        const words = wordsOf(heading);
        if (!sectionOf(words, language.language) && !ONLY_NUMBER.test(words)) queries.push(open);
      }
    }
    open = block ? i : -1;
  }
  return { found, query: queries.length === 1 && filled >= MANY ? (queries[0] ?? -1) : -1 };
}

/** Whether nothing can stand under a heading before the next one, or the end. */
function isSurelyEmpty(heading: Block, next: Block | undefined): boolean {
  if (!next) return true;
  if (next.zone !== 'body') return heading.label !== undefined;
  if (heading.label && next.label) return heading.label.form === next.label.form && next.level <= heading.level;
  // Under a heading without number stands no numbered one.
  return !heading.label && next.label !== undefined && next.level < heading.level;
}

function wordsOf({ text, content }: Block): string {
  return oneLine(text.slice(content.start, content.end));
}
