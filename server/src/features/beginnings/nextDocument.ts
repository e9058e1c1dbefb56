import { committeeOf, type SectionId } from '../../catalogue/committees';
import { BEGINNINGS } from '../../languages/beginningsIn';
import type { DocumentModel } from '../../model/document';
import { PROCEDURE_SECTIONS, paragraphRoles } from '../../model/roles';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { templateLanguage } from './begunLanguage';
import { filledIn } from './filledIn';
import { beginningWords, frontLinesOf, type NewDocument } from './newDocument';
import { renewedDates } from './renewedDates';
import { carryOverParagraph, toOneLine } from './takenOver';

/** Boilerplate sections: their paragraphs are similar for every State. */
export const STANDARD_SECTIONS: ReadonlySet<SectionId> = new Set([...PROCEDURE_SECTIONS, 'other-recommendations']);

/**
 * The next concluding observations, based on those in `model` and in the same language: a new masthead, title and first paragraph, all
 * headings, the procedural paragraphs with their sources, and blanks for content specific to a State. Copied text gets the new State and
 * the new dates of session, meetings and adoption; other dates, symbols and references to paragraphs are marked. Undefined for any other
 * document.
 */
export function nextDocument(
  model: DocumentModel,
  { state, session, reports, dates = {} }: Pick<NewDocument, 'state' | 'session' | 'reports' | 'dates'>,
): string | undefined {
  const { identity, language, tree } = model;
  const committee = identity.committee && committeeOf(identity.committee.id);
  const languageId = templateLanguage(language.language.id);
  if (identity.kind !== 'concluding-observations' || languageId === undefined || !committee) return undefined;
  const beginnings = BEGINNINGS[languageId];
  const request: NewDocument = {
    committee: committee.id,
    kind: 'concluding-observations',
    language: languageId,
    state,
    session,
    reports,
    dates,
  };
  const successor = { stateName: state.name, dates: renewedDates(model, dates, languageId) };
  const words = beginningWords(request, committee);
  const lines = frontLinesOf(request, committee);
  const roles = paragraphRoles(
    tree,
    language.language,
    identity.kind,
    (blockIndex) => model.readings[blockIndex]?.signals ?? 0,
  );
  let number = 0;
  /** The last heading that already has blanks. */
  let fillIndex = -1;
  let heading = -1;
  const addParagraph = (text: string) => lines.push(`${++number}.\t${filledIn(text, words, beginnings)}`);
  const addOnce = (texts: readonly string[]) => {
    if (fillIndex === heading) return;
    fillIndex = heading;
    for (const text of texts) addParagraph(text);
  };
  let nextNumber = 0;
  for (let b = 0; b < tree.blocks.length; b++) {
    const block = tree.blocks[b];
    if (!block || block.zone === 'annex') continue;
    if (block.kind === 'heading') {
      heading = b;
      if (lines.at(-1) !== '') lines.push('');
      lines.push(`\t${markerOf(block)}${toOneLine(contentOf(block))}`, '');
    }
    const paragraph = roles[nextNumber];
    if (paragraph?.block !== b) continue;
    nextNumber++;
    const { section, end } = paragraph;
    if (nextNumber === 1) addParagraph(beginnings.opening);
    else if (section === 'factors-and-difficulties') addOnce([]);
    else if (section !== undefined && isStateSpecific(section)) addOnce(beginnings.sections[section]);
    else if (section === undefined || !STANDARD_SECTIONS.has(section))
      addOnce(beginnings.sections['concerns-and-recommendations']);
    else {
      const source = {
        symbol: identity.symbol?.canonical ?? beginnings.blanks.symbol,
        number: block.label?.text ?? '',
      };
      lines.push(
        `${++number}.\t${carryOverParagraph(model, b, successor)} ${filledIn(beginnings.source, source, beginnings)}`,
      );
      for (let inside = b + 1; inside < end; inside++) {
        const part = tree.blocks[inside];
        if (part?.kind === 'subparagraph')
          lines.push(`${'\t'.repeat(part.level)}${markerOf(part)}${carryOverParagraph(model, inside, successor)}`);
        else if (part?.kind === 'unnumbered') lines.push('', carryOverParagraph(model, inside, successor), '');
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The number or letter of a block as written, with a tab after it. */
export function markerOf({ text, marker }: Block): string {
  const markerText = text.slice(marker.start, marker.end).trim();
  return markerText === '' ? '\t' : `${markerText}\t`;
}

/** Whether a section is specific to one State and contains no concerns. */
function isStateSpecific(section: SectionId): section is 'introduction' | 'positive-aspects' | 'measures-and-progress' {
  return section === 'introduction' || section === 'positive-aspects' || section === 'measures-and-progress';
}
