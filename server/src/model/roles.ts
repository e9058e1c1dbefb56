import type { SectionId } from '../catalogue/committees';
import type { DocumentKind } from '../catalogue/limits';
import type { Language } from '../languages/language';
import type { Block, Zone } from '../syntax/blocks/block';
import type { Tree } from '../syntax/blocks/tree';
import { isWordUnit } from '../text/characterKinds';
import { memoize, memoizeBy } from './base/memo';
import { compilePhrases, walkPhrases } from './words/phrases';
import { blockSignals, SIGNAL, type Signals } from './words/signals';

/**
 * The roles of paragraphs in concluding observations: concern, recommendation, or neither. Signals in a block's words ({@link Signals}) are
 * stored with its reading; combining them with the position in the document takes a few steps per paragraph.
 */

/** The role of a numbered paragraph, including its parts. */
export type ParagraphRole = 'concern' | 'recommendation' | 'concern-and-recommendation' | 'neither';

/** The position of a paragraph in the document. */
interface RoleContext {
  readonly zone: Zone;
  /** Undefined if no heading above the paragraph is recognized. */
  readonly section: SectionId | undefined;
}

const CONCERNS: SectionId = 'concerns-and-recommendations';

/** Sections without concerns or recommendations, whatever their wording: an introduction may "regret" a late report. */
const SILENT_SECTIONS: ReadonlySet<SectionId> = new Set([
  'introduction',
  'positive-aspects',
  'measures-and-progress',
  'factors-and-difficulties',
]);

/** Sections on procedure. */
export const PROCEDURE_SECTIONS: ReadonlySet<SectionId> = new Set([
  'follow-up-and-dissemination',
  'follow-up-procedure',
  'implementation-and-reporting',
  'other-issues',
]);

/**
 * The role of a paragraph, from its combined signals and its position.
 *
 * In the introduction, the positive aspects and annexes the role is `neither`. In the sections on follow-up, dissemination, technical
 * assistance and the next report, paragraphs ask the State party for something but recommend nothing of substance, so the role is `neither`
 * unless they say "recommends". The same applies elsewhere to a paragraph that only requests the report or dissemination. Among the
 * concerns, noting that something was not done ("notes that the State party has not ratified …") is a concern.
 */
function combinedRole(signals: Signals, { zone, section }: RoleContext): ParagraphRole {
  if (zone !== 'body' || (section !== undefined && SILENT_SECTIONS.has(section))) return 'neither';
  const recommends = (signals & SIGNAL.recommends) !== 0;
  if (section !== undefined && PROCEDURE_SECTIONS.has(section)) return recommends ? 'recommendation' : 'neither';
  const isConcern = (signals & SIGNAL.concern) !== 0;
  if (!recommends && !isConcern && (signals & SIGNAL.closing) !== 0) return 'neither';
  const isRecommendation = recommends || (signals & SIGNAL.request) !== 0;
  if (isConcern) return isRecommendation ? 'concern-and-recommendation' : 'concern';
  if (isRecommendation) return 'recommendation';
  const isDenied = section === CONCERNS && (signals & SIGNAL.deniedNote) !== 0;
  return isDenied ? 'concern' : 'neither';
}

/** The section that a heading opens, judging by its first words; undefined for a thematic heading. */
export function sectionByHeading(heading: string, language: Language): SectionId | undefined {
  let start = 0;
  while (start < heading.length && !isWordUnit(heading.charCodeAt(start))) start++;
  let end = heading.length;
  while (end > start && !isWordUnit(heading.charCodeAt(end - 1))) end--;
  let section: SectionId | undefined;
  walkPhrases(sectionsIn(language), heading, start, end, (phrase, after) => {
    if (!phrase.isWhole || after === end) section = phrase.section;
  });
  return section;
}

/** A numbered paragraph and its role. */
interface ParagraphWithRole {
  /** The index of the first block, and the index after the last one. */
  readonly block: number;
  readonly end: number;
  readonly section: SectionId | undefined;
  readonly role: ParagraphRole;
}

/** Whether paragraphs have roles in this kind of document. */
export function haveRoles(kind: DocumentKind | undefined): boolean {
  return kind === undefined || kind === 'concluding-observations' || kind === 'other';
}

/**
 * The role of each numbered paragraph, in text order; always `neither` if the kind is known and is not concluding observations. A heading
 * that names no section continues the section above it; one that has lost its words ends the section. Among the concerns, a paragraph that
 * only notes something is a concern if a recommendation follows with no heading between them.
 */
export function paragraphRoles(
  tree: Tree,
  language: Language,
  kind?: DocumentKind,
  signalsIn = (index: number): Signals => signalsOfBlock(tree, index, language),
): ParagraphWithRole[] {
  const isRead = haveRoles(kind);
  const roles: ParagraphWithRole[] = [];
  let lastSection: number | undefined;
  const headings: { readonly level: number; readonly section: SectionId | undefined }[] = [];
  let open: { block: number; zone: Zone; signals: Signals } | undefined;
  const close = (end: number): void => {
    if (open === undefined) return;
    const section = headings.at(-1)?.section;
    const role = isRead ? combinedRole(open.signals, { zone: open.zone, section }) : 'neither';
    const previousRole = lastSection === undefined ? undefined : roles[lastSection];
    if (role === 'recommendation' && previousRole?.end === open.block)
      roles[roles.length - 1] = { ...previousRole, role: 'concern' };
    const isNote = role === 'neither' && isRead && section === CONCERNS && open.zone === 'body';
    lastSection = isNote && (open.signals & (SIGNAL.note | SIGNAL.closing)) === SIGNAL.note ? roles.length : undefined;
    roles.push({ block: open.block, end, section, role });
    open = undefined;
  };
  for (let index = 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index];
    if (!block) continue;
    switch (block.kind) {
      case 'paragraph':
        close(index);
        open = { block: index, zone: block.zone, signals: isRead ? signalsIn(index) : 0 };
        break;
      case 'subparagraph':
      case 'unnumbered':
        if (isBareLabel(block)) {
          close(index);
          headings.length = 0;
        } else if (open !== undefined && isRead) open.signals |= signalsIn(index);
        break;
      case 'heading':
        close(index);
        while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
        headings.push({ level: block.level, section: sectionBelow(headings.at(-1)?.section, block, language) });
        break;
      default:
        // A footnote or page header within a paragraph does not affect its role.
        break;
    }
  }
  close(tree.blocks.length);
  return roles;
}

/** "C." alone on a line: a heading that has lost its words, so that its section is unknown. */
function isBareLabel({ kind, text }: Block): boolean {
  return kind === 'unnumbered' && text.length <= MAX_LABEL_LENGTH && BARE_LABEL_PATTERN.test(text);
}

/** Maximum length in UTF-16 code units, including surrounding white space. */
const MAX_LABEL_LENGTH = 24;
const BARE_LABEL_PATTERN = /^\s*(?:[A-Z]|[IVX]{1,5})\.\s*$/;

function signalsOfBlock(tree: Tree, index: number, language: Language): Signals {
  const block = tree.blocks[index];
  return block ? blockSignals(block, language) : 0;
}

/** Whether headings open the same sections in two trees with the same outline that differ at most within a range of blocks. */
export function sameSections(a: Tree, b: Tree, from: number, to: number, language: Language): boolean {
  for (let i = from; i < to; i++) {
    const [one, other] = [a.blocks[i], b.blocks[i]];
    if (one === other) continue;
    if ((one !== undefined && isBareLabel(one)) !== (other !== undefined && isBareLabel(other))) return false;
    if (one?.kind !== 'heading' && other?.kind !== 'heading') continue;
    if (!one || !other || one.kind !== other.kind) return false;
    if (opensSection(one, language) !== opensSection(other, language)) return false;
  }
  return true;
}

/**
 * The section below a heading, given that above it. If the heading for the concerns is missing, a heading on one of their subjects marks
 * their beginning.
 */
function sectionBelow(above: SectionId | undefined, block: Block, language: Language): SectionId | undefined {
  const openedSection = opensSection(block, language);
  if (openedSection !== SUBJECT_ROLE) return openedSection ?? above;
  return above !== undefined && SILENT_SECTIONS.has(above) ? CONCERNS : above;
}

/** A heading that names no section and ends with articles in brackets, as only those of concerns do. */
const SUBJECT_ROLE = 'subject';

const opensSection = memoizeBy(
  ({ text, content }: Block, language: Language): SectionId | typeof SUBJECT_ROLE | undefined => {
    const heading = text.slice(content.start, content.end);
    return sectionByHeading(heading, language) ?? (OF_ARTICLES_PATTERN.test(heading) ? SUBJECT_ROLE : undefined);
  },
);

/** "General principles (arts. 1–4)" */
const OF_ARTICLES_PATTERN = /\(\p{L}[^()\d]{0,12}\d{1,2}(?!\d)[^()]*(?:\([^()]*\)[^()]*)*\)\s*$/u;

const sectionsIn = memoize((language: Language) => compilePhrases(sectionPhrases(language)));

/** Maps opening words to sections. A single word, such as "Follow-up", must be the whole heading. */
function sectionPhrases(language: Language): [string, { section: SectionId; isWhole: boolean }][] {
  const phrases: [string, { section: SectionId; isWhole: boolean }][] = [];
  for (const section of SECTIONS) {
    for (const phrase of language.meaning.sections[section]) {
      phrases.push([phrase, { section, isWhole: !phrase.includes(' ') }]);
    }
  }
  return phrases;
}

const SECTIONS: readonly SectionId[] = [
  'introduction',
  'positive-aspects',
  'measures-and-progress',
  'factors-and-difficulties',
  'concerns-and-recommendations',
  'follow-up-and-dissemination',
  'follow-up-procedure',
  'implementation-and-reporting',
  'other-recommendations',
  'other-issues',
];
