import { subjectOfComment } from '../../catalogue/commentSubjects';
import { symbolOfComment } from '../../catalogue/commentSymbols';
import { yearOfComment } from '../../catalogue/commentYears';
import { goalOf, goalUrl } from '../../catalogue/goals';
import type { OfficialLookup } from '../../catalogue/official';
import type { Treaty, TreatyLookup } from '../../catalogue/treaty';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { type Speaker, speakerFor } from '../../display/speaker';
import type { Ground, Reference, Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { findSection, type SectionLookup, sectionAt } from '../../model/paragraphs/headingSections';
import { foreignPlace } from '../../model/summary';
import type { Block } from '../../syntax/blocks/block';
import { blockIndexAt } from '../../syntax/blocks/tree';
import { parseSymbol } from '../../syntax/symbols/parse';
import type { DocumentSymbol } from '../../syntax/symbols/symbol';
import { officialUrl } from '../../syntax/symbols/url';
import type { Span } from '../../text/edits';
import { citationAt, othersWith } from '../places/citedPhrase';
import { findRange, findTarget, placeAbove } from '../places/places';
import { references } from '../places/references';
import { committeeName, goalName, instrumentName } from '../words/officialNames';
import { placeIn } from '../words/placeNames';
import { type Inline, item, type Prose, RULE_PROSE, text } from '../words/prose';
import { dateText, generalCommentName, groundText, symbolText } from '../words/words';
import { articleProse } from './articleProse';
import { articlesBetween, articlesCited, instrumentsCitedIn } from './citedArticles';
import { committeeAtOffset, committeeProse } from './committee';
import { numberProse, paragraphProse } from './paragraph';
import { sectionProse } from './section';

/** The contents of a hover, and its span, by UTF-16 offsets of the whole text. */
export interface Hover {
  readonly span: Span;
  readonly prose: readonly Prose[];
}

/** Maximum number of range members to show. */
const MAX_RANGE_MEMBERS = 10;

/** The treaty cited at an offset, itself or by one of its articles; undefined if there is none. */
export function requiredTreaty(model: DocumentModel, offset: number): string | undefined {
  const target = citationAt(model, offset)?.reference.target;
  return target?.kind === 'article' || target?.kind === 'instrument' ? target.instrument : undefined;
}

/** All treaties that a hover at an offset needs, so that they can be loaded first. */
export function treatiesShown(model: DocumentModel, offset: number): readonly string[] {
  const instrument = requiredTreaty(model, offset);
  const heading = headingAt(model, offset);
  return [
    ...(instrument === undefined ? [] : [instrument]),
    ...(heading ? instrumentsCitedIn(model, heading.block) : []),
  ];
}

/**
 * The hover for a citation, a committee’s name, a heading or a number. For a citation within a heading, both, the citation first. Undefined
 * if there is nothing to show.
 */
export function hover(
  model: DocumentModel,
  offset: number,
  treaties: TreatyLookup,
  language: DisplayLanguage,
  official?: OfficialLookup,
): Hover | undefined {
  const translator = speakerFor(language);
  const at = citationAt(model, offset);
  const committeeMatch = !at || at.onWords ? committeeAtOffset(model, offset) : undefined;
  if (committeeMatch) return { span: committeeMatch.span, prose: committeeProse(committeeMatch.committee, translator) };
  const prose = !at
    ? undefined
    : at.onJoint
      ? rangeProse(model, at.block, at.reference, treaties, translator)
      : targetProse(model, at.block, at.reference.target, at.reference.ground, treaties, official, translator);
  if (!at || !prose) return ownHover(model, offset, treaties, translator);
  return { span: at.span, prose: [...prose, ...citationContext(model, offset, treaties, language)] };
}

/**
 * Further content for the hover of a citation: the other references of its list, if the offset is on shared words, and a summary of the
 * heading that contains it.
 */
export function citationContext(
  model: DocumentModel,
  offset: number,
  treaties: TreatyLookup,
  language: DisplayLanguage,
): readonly Prose[] {
  const says = speakerFor(language);
  const at = citationAt(model, offset);
  if (!at) return [];
  const otherProses = (at.onWords ? othersWith(model, at) : [])
    .slice(0, MAX_RANGE_MEMBERS)
    .flatMap((other): Prose[] => {
      const prose = targetProse(model, at.block, other.target, other.ground, treaties, undefined, says);
      const firstProse = prose?.find((one) => one.kind === 'text' && one.parts.some((part) => isBold(part)));
      return firstProse?.kind === 'text' ? [item(0, ...firstProse.parts)] : [];
    });
  const heading = headingAt(model, offset);
  return [
    ...(otherProses.length > 0 ? [RULE_PROSE, text({ italic: says.t('Also cited here') }), ...otherProses] : []),
    ...(heading ? [RULE_PROSE, ...sectionProse(model, heading, says)] : []),
  ];
}

function isBold(part: Inline): boolean {
  return typeof part !== 'string' && 'bold' in part;
}

/** The members of a range: its paragraphs, or the headings of its articles. Undefined if neither can be shown. */
function rangeProse(
  model: DocumentModel,
  block: number,
  reference: Reference,
  treaties: TreatyLookup,
  says: Speaker,
): readonly Prose[] | undefined {
  const places = findRange(model, block, reference);
  const prose = places
    .slice(0, MAX_RANGE_MEMBERS)
    .flatMap((one, i) => [...(i > 0 ? [RULE_PROSE] : []), ...(paragraphProse(model, one, says) ?? [])]);
  if (places.length > MAX_RANGE_MEMBERS && prose.length > 0)
    prose.push(RULE_PROSE, text(says.t('… {0} more', says.grouped(places.length - MAX_RANGE_MEMBERS))));
  if (prose.length > 0) return prose;
  const articles = articlesBetween(reference, treaties, says);
  return articles.length > 0 ? articles : undefined;
}

/** The section whose heading contains an offset, in its number or words. */
function headingAt(model: DocumentModel, offset: number): SectionLookup | undefined {
  const b = blockIndexAt(model.tree, offset);
  const block = model.tree.blocks[b];
  const section = block && sectionAt(model.tree, b);
  const offsetInBlock = offset - (model.tree.starts[b] ?? 0);
  return section && offsetInBlock >= headingStart(block) && offsetInBlock <= block.content.end ? section : undefined;
}

function headingStart({ marker, content }: Block): number {
  return Math.min(marker.start, content.start);
}

/** The hover for a heading, with the articles it cites, or for the number of a paragraph or subparagraph, with its citations. */
function ownHover(model: DocumentModel, offset: number, treaties: TreatyLookup, says: Speaker): Hover | undefined {
  const b = blockIndexAt(model.tree, offset);
  const block = model.tree.blocks[b];
  const start = model.tree.starts[b] ?? 0;
  if (!block) return undefined;
  const { marker, content } = block;
  const section = headingAt(model, offset);
  if (section) {
    const span = { start: start + headingStart(block), end: start + content.end };
    const articles = articlesCited(model, b, treaties, says);
    const prose = [...sectionProse(model, section, says), ...(articles.length > 0 ? [RULE_PROSE, ...articles] : [])];
    return { span, prose };
  }
  if (offset < start + marker.start || offset > start + marker.end) return undefined;
  const prose = numberProse(model, b, references(model, offset)?.references ?? [], says);
  return prose && { span: { start: start + marker.start, end: start + marker.end }, prose };
}

function targetProse(
  model: DocumentModel,
  block: number,
  target: Target,
  ground: Ground,
  treaties: TreatyLookup,
  official: OfficialLookup | undefined,
  says: Speaker,
): readonly Prose[] | undefined {
  const { t, language } = says;
  const reason = groundText(ground, language);
  const because: Prose[] = reason === '' ? [] : [text({ italic: reason })];
  switch (target.kind) {
    case 'paragraph':
    case 'relative': {
      const place = findTarget(model, block, target);
      const precedingAbove = place && placeAbove(model, block, target, place);
      if (!precedingAbove) return place && paragraphProse(model, place, says);
      const prose = paragraphProse(model, precedingAbove.place, says);
      return prose && [text({ italic: t('It has no {0}.', precedingAbove.missing) }), ...prose];
    }
    case 'article': {
      const treaty = treaties(target.instrument);
      const basis =
        ground === 'named-after' || ground === 'written'
          ? []
          : [text({ italic: t('Article of the {0}: {1}', instrumentName(target.instrument, language), reason) })];
      return treaty && [...articleProse(treaty, target, says, official), ...basis];
    }
    case 'instrument': {
      const treaty = treaties(target.instrument);
      if (!treaty) return undefined;
      return [
        text({ bold: instrumentName(treaty.id, language) }),
        text(adoptionText(treaty, says)),
        text(committeeName(treaty.committee, language)),
        text({ link: t('official text'), to: treaty.officialText }),
      ];
    }
    case 'symbol':
    case 'resolution': {
      const symbol = parseSymbol(target.symbol);
      if (!symbol) return target.kind === 'resolution' ? [text({ bold: target.symbol })] : undefined;
      const paragraph =
        target.kind === 'resolution' && target.paragraph !== '' ? `, ${t('paragraph {0}', target.paragraph)}` : '';
      return documentProse(`${target.symbol}${paragraph}`, symbol, says);
    }
    case 'other-paragraph': {
      const symbol = target.symbol === undefined ? undefined : parseSymbol(target.symbol);
      const place = placeIn(target.number, target.path, language);
      if (!symbol) return [text({ bold: t('Paragraph {0} of another document', place) }), ...because];
      return documentProse(t('Paragraph {0} of {1}', place, symbol.canonical), symbol, says);
    }
    case 'other-section': {
      const symbol = parseSymbol(foreignPlace(target)?.symbol ?? '');
      return symbol && documentProse(t('Section {0} of {1}', target.labels.join('.'), symbol.canonical), symbol, says);
    }
    case 'general-comment': {
      const { committee, number } = target;
      const paragraph = target.paragraph === '' ? '' : `, ${t('paragraph {0}', target.paragraph)}`;
      const subject = subjectOfComment(committee, number);
      const symbol = parseSymbol(symbolOfComment(committee, number) ?? '');
      return [
        text({
          bold: `${generalCommentName(committee, language)} ${t('No. {0}', `${number}${yearOfComment(committee, number)}`)}${paragraph}`,
        }),
        ...(subject === '' ? [] : [text({ italic: language === 'en' ? subject : t('in English: {0}', subject) })]),
        symbol
          ? text(`${committeeName(committee, language)} · ${symbol.canonical} · `, {
              link: t('official documents'),
              to: officialUrl(symbol),
            })
          : text(committeeName(committee, language)),
      ];
    }
    case 'ilo':
      return [text({ bold: t('International Labour Organization Convention No. {0}', target.number) })];
    case 'section': {
      const section = findSection(model.tree, target);
      return section && sectionProse(model, section, says);
    }
    case 'rule':
      return [
        text({ bold: t('Rule {0} of the rules of procedure', placeIn(target.number, target.path, language)) }),
        text(committeeName(target.committee, language)),
        text({ italic: t('Committees have renumbered their rules over the years.') }),
      ];
    case 'goal': {
      const goal = goalOf(target.goal);
      if (!goal) return undefined;
      const name =
        target.target === '' ? t('Goal {0}', goal.number) : t('Target {0}', `${goal.number}.${target.target}`);
      return [
        text({ bold: name }, ` · ${t('Sustainable Development Goal {0}', goal.number)}, ${goalName(goal, language)}`),
        text({ link: t('page of the Goal'), to: goalUrl(goal) }),
      ];
    }
    case 'law':
      return [
        text({ bold: t('Domestic law') }),
        text(t('A provision of a State’s own law, not of the treaty.')),
        ...because,
      ];
    case 'unknown':
      return undefined;
  }
}

/** When an instrument was adopted and entered into force. Omits the resolution if it was not checked against a source. */
function adoptionText({ facts, articles }: Treaty, { plural, language }: Speaker): string {
  const [adoptedText, inForce] = [
    dateText(facts.adopted.value, language),
    dateText(facts.entryIntoForce.value, language),
  ];
  if (facts.resolution.status === 'memory')
    return plural(
      articles.length,
      'Adopted {1}, in force since {2} · {0} article',
      'Adopted {1}, in force since {2} · {0} articles',
      adoptedText,
      inForce,
    );
  return plural(
    articles.length,
    'Adopted {1} (General Assembly resolution {2}), in force since {3} · {0} article',
    'Adopted {1} (General Assembly resolution {2}), in force since {3} · {0} articles',
    adoptedText,
    facts.resolution.value,
    inForce,
  );
}

/** Describes a place in another document: `name`, the symbol of the document in words, and a link to it. */
function documentProse(name: string, symbol: DocumentSymbol, { language, t }: Speaker): readonly Prose[] {
  return [
    text({ bold: name }),
    text(symbolText(symbol, language)),
    text({ link: t('official documents'), to: officialUrl(symbol) }),
  ];
}
