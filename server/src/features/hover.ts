import { subjectOfComment } from '../catalogue/commentSubjects';
import { yearOfComment } from '../catalogue/commentYears';
import { goalOf, goalUrl } from '../catalogue/goals';
import type { OfficialLookup } from '../catalogue/official';
import type { Treaty, TreatyLookup } from '../catalogue/treaty';
import type { DisplayLanguage } from '../display/displayLanguage';
import { type Speaker, speaker } from '../display/speaker';
import { type DocumentModel, referenceAt } from '../model/document';
import { findSection, sectionOf } from '../model/headingSections';
import type { Ground, Target } from '../model/target';
import { parseSymbol } from '../syntax/symbols/parse';
import { officialUrl } from '../syntax/symbols/url';
import { blockAt } from '../syntax/tree';
import type { Span } from '../text/edits';
import { articleProse } from './hover/articleProse';
import { committeeAt, committeeProse } from './hover/committee';
import { numberProse, paragraphProse } from './hover/paragraph';
import { sectionProse } from './hover/section';
import { committeeName, goalName, instrumentName } from './officialNames';
import { placeIn } from './placeNames';
import { findRange, findTarget, placeAbove } from './places';
import { type Prose, RULE, text } from './prose';
import { references } from './references';
import { dateWords, generalCommentName, groundWords, symbolWords } from './words';

/** What to show at a place, and the run of text that it is about, by UTF-16 offsets of the whole text. */
export interface Hover {
  readonly span: Span;
  readonly prose: readonly Prose[];
}

/** The most members of a range that are shown. */
const MOST_OF_RANGE = 10;

/** The treaty that a hover at an offset needs, so that it can be loaded first; undefined if none is needed. */
export function treatyNeeded(model: DocumentModel, offset: number): string | undefined {
  const target = referenceAt(model, offset)?.reference.target;
  return target?.kind === 'article' || target?.kind === 'instrument' ? target.instrument : undefined;
}

/** The hover at an offset: for a reference, a committee’s name, a heading or a number. Undefined if there is nothing to show. */
export function hover(
  model: DocumentModel,
  offset: number,
  treaties: TreatyLookup,
  language: DisplayLanguage,
  official?: OfficialLookup,
): Hover | undefined {
  const says = speaker(language);
  const at = referenceAt(model, offset);
  if (!at) {
    const named = committeeAt(model, offset);
    return named ? { span: named.span, prose: committeeProse(named.committee, says) } : ownHover(model, offset, says);
  }
  const { reference, start, block, onJoint } = at;
  if (onJoint && reference.range) {
    const found = findRange(model, block, reference);
    const prose = found
      .slice(0, MOST_OF_RANGE)
      .flatMap((one, i) => [...(i > 0 ? [RULE] : []), ...(paragraphProse(model, one, says) ?? [])]);
    if (prose.length === 0) return undefined;
    if (found.length > MOST_OF_RANGE)
      prose.push(RULE, text(says.t('… {0} more', says.grouped(found.length - MOST_OF_RANGE))));
    return { span: { start: start + reference.range.joint.start, end: start + reference.range.joint.end }, prose };
  }
  const prose = targetProse(model, block, reference.target, reference.ground, treaties, official, says);
  return prose && { span: { start: start + reference.start, end: start + reference.end }, prose };
}

/** The hover for a heading, or for the number of a paragraph or subparagraph: what it is, and where it is cited. */
function ownHover(model: DocumentModel, offset: number, says: Speaker): Hover | undefined {
  const b = blockAt(model.tree, offset);
  const block = model.tree.blocks[b];
  const start = model.tree.starts[b] ?? 0;
  if (!block) return undefined;
  const { marker, content } = block;
  const section = sectionOf(model.tree, b);
  if (section) {
    const span = { start: start + Math.min(marker.start, content.start), end: start + content.end };
    return offset < span.start || offset > span.end ? undefined : { span, prose: sectionProse(model, section, says) };
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
  const { t, plural, language } = says;
  const why = groundWords(ground, language);
  const because: Prose[] = why === '' ? [] : [text({ italic: why })];
  switch (target.kind) {
    case 'paragraph':
    case 'relative': {
      const found = findTarget(model, block, target);
      const above = found && placeAbove(model, block, target, found);
      if (!above) return found && paragraphProse(model, found, says);
      const prose = paragraphProse(model, above.found, says);
      return prose && [text({ italic: t('It has no {0}.', above.missing) }), ...prose];
    }
    case 'article': {
      const treaty = treaties(target.instrument);
      const basis =
        ground === 'named-after' || ground === 'written'
          ? []
          : [text({ italic: t('Article of the {0}: {1}', instrumentName(target.instrument, language), why) })];
      return treaty && [...articleProse(treaty, target, says, official), ...basis];
    }
    case 'instrument': {
      const treaty = treaties(target.instrument);
      if (!treaty) return undefined;
      return [
        text({ bold: instrumentName(treaty.id, language) }),
        text(
          plural(
            treaty.articles.length,
            'Adopted {1} (General Assembly resolution {2}), in force since {3} · {0} article',
            'Adopted {1} (General Assembly resolution {2}), in force since {3} · {0} articles',
            dateWords(treaty.facts.adopted.value, language),
            treaty.facts.resolution.value,
            dateWords(treaty.facts.entryIntoForce.value, language),
          ),
        ),
        text(committeeName(treaty.committee, language)),
        ...fromMemory(treaty, says),
        text({ link: t('official text'), to: treaty.officialText }),
      ];
    }
    case 'symbol':
    case 'resolution': {
      const symbol = parseSymbol(target.symbol);
      if (!symbol) return target.kind === 'resolution' ? [text({ bold: target.symbol })] : undefined;
      const paragraph =
        target.kind === 'resolution' && target.paragraph !== '' ? `, ${t('paragraph {0}', target.paragraph)}` : '';
      return [
        text({ bold: `${target.symbol}${paragraph}` }),
        text(symbolWords(symbol, language)),
        text({ link: t('official documents'), to: officialUrl(symbol) }),
      ];
    }
    case 'other-paragraph': {
      const symbol = target.symbol === undefined ? undefined : parseSymbol(target.symbol);
      const place = placeIn(target.number, target.path, language);
      if (!symbol) return [text({ bold: t('Paragraph {0} of another document', place) }), ...because];
      return [
        text({ bold: t('Paragraph {0} of {1}', place, symbol.canonical) }),
        text(symbolWords(symbol, language)),
        text({ link: t('official documents'), to: officialUrl(symbol) }),
      ];
    }
    case 'general-comment': {
      const { committee, number } = target;
      const paragraph = target.paragraph === '' ? '' : `, ${t('paragraph {0}', target.paragraph)}`;
      const subject = subjectOfComment(committee, number);
      return [
        text({
          bold: `${generalCommentName(committee, language)} ${t('No. {0}', `${number}${yearOfComment(committee, number)}`)}${paragraph}`,
        }),
        ...(subject === '' ? [] : [text({ italic: language === 'en' ? subject : t('in English: {0}', subject) })]),
        text(committeeName(committee, language)),
      ];
    }
    case 'ilo':
      return [text({ bold: t('International Labour Organization Convention No. {0}', target.number) })];
    case 'section': {
      const found = findSection(model.tree, target);
      return found && sectionProse(model, found, says);
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

function fromMemory({ facts }: Treaty, { t }: Speaker): Prose[] {
  const known = [facts.adopted, facts.entryIntoForce, facts.resolution].every(({ status }) => status === 'verified');
  return known ? [] : [text({ italic: t('Dates and resolution not verified.') })];
}
