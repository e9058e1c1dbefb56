import { subjectOfComment } from '../catalogue/commentSubjects';
import { yearOfComment } from '../catalogue/commentYears';
import { goalOf, goalUrl } from '../catalogue/goals';
import type { OfficialLookup } from '../catalogue/official';
import type { Treaty, TreatyLookup } from '../catalogue/treaty';
import { instrumentTitle } from '../languages/titles';
import { type DocumentModel, referenceAt } from '../model/document';
import { findSection, sectionOf } from '../model/sections';
import type { Ground, Target } from '../model/target';
import { grouped } from '../rules/reading/numbers/digitGroups';
import { parseSymbol } from '../syntax/symbols/parse';
import { officialUrl } from '../syntax/symbols/url';
import { blockAt } from '../syntax/tree';
import type { Span } from '../text/edits';
import { articleProse } from './hover/article';
import { committeeAt, committeeProse } from './hover/committee';
import { numberProse, paragraphProse } from './hover/paragraph';
import { sectionProse } from './hover/section';
import { findRange, findTarget, placeAbove } from './places';
import { type Prose, RULE, text } from './prose';
import { references } from './references';
import { committeeName, dateWords, GROUND_WORDS, generalCommentName, symbolWords } from './words';

/** What to show at a place, and the run of text that it is about, in UTF-16 units of the whole text. */
export interface Hover {
  readonly span: Span;
  readonly prose: readonly Prose[];
}

/** More of a range than this is not read in a hover. */
const MOST_OF_RANGE = 10;

/** The treaty that a hover at an offset speaks of, so that it can be loaded first; undefined where none is needed. */
export function treatyNeeded(model: DocumentModel, offset: number): string | undefined {
  const target = referenceAt(model, offset)?.reference.target;
  return target?.kind === 'article' || target?.kind === 'instrument' ? target.instrument : undefined;
}

/** What a hover shows for the reference or the committee’s name at an offset; undefined where there is neither, or nothing to say of it. */
export function hover(
  model: DocumentModel,
  offset: number,
  treaties: TreatyLookup,
  official?: OfficialLookup,
): Hover | undefined {
  const at = referenceAt(model, offset);
  if (!at) {
    const named = committeeAt(model, offset);
    return named ? { span: named.span, prose: committeeProse(named.committee) } : ownHover(model, offset);
  }
  const { reference, start, block, onJoint } = at;
  if (onJoint && reference.range) {
    const found = findRange(model, block, reference);
    const prose = found
      .slice(0, MOST_OF_RANGE)
      .flatMap((one, i) => [...(i > 0 ? [RULE] : []), ...(paragraphProse(model, one) ?? [])]);
    if (prose.length === 0) return undefined;
    if (found.length > MOST_OF_RANGE) prose.push(RULE, text(`… ${grouped(found.length - MOST_OF_RANGE)} more`));
    return { span: { start: start + reference.range.joint.start, end: start + reference.range.joint.end }, prose };
  }
  const prose = targetProse(model, block, reference.target, reference.ground, treaties, official);
  return prose && { span: { start: start + reference.start, end: start + reference.end }, prose };
}

/** What a hover shows on a heading, and on the number of a paragraph or subparagraph: what it is, and where it is cited. */
function ownHover(model: DocumentModel, offset: number): Hover | undefined {
  const b = blockAt(model.tree, offset);
  const block = model.tree.blocks[b];
  const start = model.tree.starts[b] ?? 0;
  if (!block) return undefined;
  const { marker, content } = block;
  const section = sectionOf(model.tree, b);
  if (section) {
    const span = { start: start + Math.min(marker.start, content.start), end: start + content.end };
    return offset < span.start || offset > span.end ? undefined : { span, prose: sectionProse(model, section) };
  }
  if (offset < start + marker.start || offset > start + marker.end) return undefined;
  const prose = numberProse(model, b, references(model, offset)?.references ?? []);
  return prose && { span: { start: start + marker.start, end: start + marker.end }, prose };
}

function targetProse(
  model: DocumentModel,
  block: number,
  target: Target,
  ground: Ground,
  treaties: TreatyLookup,
  official: OfficialLookup | undefined,
): readonly Prose[] | undefined {
  const why = GROUND_WORDS[ground];
  const because: Prose[] = why === '' ? [] : [text({ italic: why })];
  switch (target.kind) {
    case 'paragraph':
    case 'relative': {
      const found = findTarget(model, block, target);
      const above = found && placeAbove(model, block, target, found);
      if (!above) return found && paragraphProse(model, found);
      const prose = paragraphProse(model, above.found);
      return prose && [text({ italic: `It has no ${above.missing}.` }), ...prose];
    }
    case 'article': {
      const treaty = treaties(target.instrument);
      const basis =
        ground === 'named-after' || ground === 'written'
          ? []
          : [text({ italic: `Article of the ${instrumentTitle(target.instrument)}: ${why}` })];
      return treaty && [...articleProse(treaty, target, official), ...basis];
    }
    case 'instrument': {
      const treaty = treaties(target.instrument);
      if (!treaty) return undefined;
      return [
        text({ bold: treaty.title }),
        text(
          `Adopted ${dateWords(treaty.facts.adopted.value)} (General Assembly resolution ${treaty.facts.resolution.value}), in force since ${dateWords(treaty.facts.entryIntoForce.value)} · ${treaty.articles.length} articles`,
        ),
        text(committeeName(treaty.committee)),
        ...fromMemory(treaty),
        text({ link: 'official text', to: treaty.officialText }),
      ];
    }
    case 'symbol':
    case 'resolution': {
      const symbol = parseSymbol(target.symbol);
      if (!symbol) return target.kind === 'resolution' ? [text({ bold: target.symbol })] : undefined;
      const paragraph =
        target.kind === 'resolution' && target.paragraph !== '' ? `, paragraph ${target.paragraph}` : '';
      return [
        text({ bold: `${target.symbol}${paragraph}` }),
        text(symbolWords(symbol)),
        text({ link: 'official documents', to: officialUrl(symbol) }),
      ];
    }
    case 'other-paragraph': {
      const symbol = target.symbol === undefined ? undefined : parseSymbol(target.symbol);
      const place = `Paragraph ${target.number}${target.path.map((p) => ` (${p})`).join('')}`;
      if (!symbol) return [text({ bold: `${place} of another document` }), ...because];
      return [
        text({ bold: `${place} of ${symbol.canonical}` }),
        text(symbolWords(symbol)),
        text({ link: 'official documents', to: officialUrl(symbol) }),
      ];
    }
    case 'general-comment': {
      const { committee, number } = target;
      const paragraph = target.paragraph === '' ? '' : `, paragraph ${target.paragraph}`;
      const subject = subjectOfComment(committee, number);
      return [
        text({ bold: `${generalCommentName(committee)} No. ${number}${yearOfComment(committee, number)}${paragraph}` }),
        ...(subject === '' ? [] : [text({ italic: subject })]),
        text(committeeName(committee)),
      ];
    }
    case 'ilo':
      return [text({ bold: `International Labour Organization Convention No. ${target.number}` })];
    case 'section': {
      const found = findSection(model.tree, target);
      return found && sectionProse(model, found);
    }
    case 'rule':
      return [
        text({ bold: `Rule ${target.number}${target.path.map((p) => ` (${p})`).join('')} of the rules of procedure` }),
        text(committeeName(target.committee)),
        text({ italic: 'Committees have renumbered their rules over the years.' }),
      ];
    case 'goal': {
      const goal = goalOf(target.goal);
      if (!goal) return undefined;
      const name = target.target === '' ? `Goal ${goal.number}` : `Target ${goal.number}.${target.target}`;
      return [
        text({ bold: name }, ` · Sustainable Development Goal ${goal.number}, ${goal.name}`),
        text({ link: 'page of the Goal', to: goalUrl(goal) }),
      ];
    }
    case 'law':
      return [text({ bold: 'Domestic law' }), text('A provision of a State’s own law, not of the treaty.'), ...because];
    case 'unknown':
      return undefined;
  }
}

function fromMemory({ facts }: Treaty): Prose[] {
  const known = [facts.adopted, facts.entryIntoForce, facts.resolution].every(({ status }) => status === 'verified');
  return known ? [] : [text({ italic: 'Dates and resolution not verified.' })];
}
