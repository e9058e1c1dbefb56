import { goalOf, hasTarget } from '../../catalogue/goals';
import type { Mention } from '../../syntax/citations/mention';
import type { Provision, ProvisionItem } from '../../syntax/citations/provision';
import { gapPattern } from '../base/gapPattern';
import type { Ground, Reference, Target } from '../base/target';
import type { AttributionContext } from './context';

/** The token pattern between a provision and its owner’s name: "of the present", "to these". */
const OWNED_PATTERN = gapPattern(',? [of in] [the its]{0,2}');
/** The pattern for "of its rules of procedure", "of the Committee’s rules of procedure"; another body’s name has several words. */
const OWN_RULES_PATTERN = gapPattern(',? of [the its word]{0,2} Name? section …');
/** The pattern before a capitalized "Rules of Procedure", which is a name. */
const OWN_RULES_NAMED = gapPattern(',? of [the its word]{0,2} Name?');

/** The document that a mention names, as a target without a paragraph number; undefined if it names none. */
type DocumentAt = (mentionIndex: number) => Target | undefined;

/**
 * Resolves references to sections, annexes, rules of procedure and targets of the Sustainable Development Goals. A section is linked only
 * if the words say that it is this document's or which other document's, since sections of laws are cited alike; a rule, if rules of
 * procedure are named after it; a target, if one has that number and no other owner is named. `lastIndexInList` continues the numbering of the
 * block's other lists.
 */
export function attributeProvisions(
  provisions: readonly Provision[],
  mentions: readonly Mention[],
  context: AttributionContext,
  documentAt: DocumentAt,
): readonly Reference[] {
  return provisions.flatMap((provision, p) => {
    const lastIndexInList = mentions.length + p;
    let previousTarget: Target | undefined;
    return provision.items.flatMap((item): Reference[] => {
      const decision = targetOf(provision, item, mentions, context, documentAt);
      const range = item.joint && previousTarget && { joint: item.joint, from: previousTarget };
      previousTarget = decision?.target;
      if (!decision) return [];
      return [{ start: item.start, end: item.end, ...decision, list: lastIndexInList, ...(range && { range }) }];
    });
  });
}

function targetOf(
  provision: Provision,
  item: ProvisionItem,
  mentions: readonly Mention[],
  context: AttributionContext,
  documentAt: DocumentAt,
): { readonly target: Target; readonly ground: Ground } | undefined {
  const nextMention = mentions[provision.next];
  switch (provision.noun) {
    case 'target':
    case 'goal': {
      const goal = goalOf(Number(item.labels[0]));
      const target = item.labels[1] ?? '';
      if (!goal || provision.elsewhere || (target !== '' && !hasTarget(goal, target))) return undefined;
      return { target: { kind: 'goal', goal: goal.number, target }, ground: 'written' };
    }
    case 'rule': {
      if (!provision.ofRules) return undefined;
      const isNamed =
        nextMention?.kind === 'instrument' && nextMention.id === 'other' && OWN_RULES_NAMED.test(provision.gap);
      const isOwnProvision = isNamed || OWN_RULES_PATTERN.test(provision.gap);
      const committee = nextMention?.kind === 'committee' ? nextMention.id : isOwnProvision ? context.committee : '';
      const [number = '', ...path] = item.labels;
      return committee === ''
        ? undefined
        : { target: { kind: 'rule', committee, number, path }, ground: 'named-after' };
    }
    case 'section':
    case 'annex': {
      const isSelf =
        nextMention?.kind === 'document' && nextMention.role === 'self' && OWNED_PATTERN.test(provision.gap);
      if (!isSelf && provision.position === '')
        return provision.noun === 'section' ? sectionOfOtherDocument(provision, item, mentions, documentAt) : undefined;
      return {
        target: { kind: 'section', annex: provision.noun === 'annex', labels: item.labels },
        ground: isSelf ? 'this-document' : 'above-or-below',
      };
    }
  }
}

/** After a document, before a section of it: "CMW/C/XAA/1, sect. II.C", "its report (CMW/C/XAA/1), section II". */
const SECTION_AFTER_PATTERN = gapPattern(')? ,? section …');
/** After a section, before its owner: "section III of the Act". */
const OWNER_AFTER_PATTERN = gapPattern(',? [of in] …');

/**
 * A section of a document that is named right after it, "section II of its general comment No. 2", or right before it, "CMW/C/XAA/1, sect.
 * II.C". Undefined if none is, or if the document is not known.
 */
function sectionOfOtherDocument(
  provision: Provision,
  { labels }: ProvisionItem,
  mentions: readonly Mention[],
  documentAt: DocumentAt,
): { readonly target: Target; readonly ground: Ground } | undefined {
  const { next, gap } = provision;
  if (OWNED_PATTERN.test(gap)) {
    const nextMention = mentions[next];
    // "section II of the Committee’s general comment No. 2", "section II of the report CMW/C/XAA/1"
    const isAuthor = nextMention?.kind === 'committee' && nextMention.tail === '';
    const isSymbolNext =
      nextMention?.kind === 'document' && nextMention.tail === '' && mentions[next + 1]?.kind === 'symbol';
    return sectionOf(documentAt(isAuthor || isSymbolNext ? next + 1 : next), labels, 'named-after');
  }
  const previousMention = mentions[next - 1];
  if (!previousMention || OWNER_AFTER_PATTERN.test(gap) || mentions[next]?.kind === 'law') return undefined;
  if (SECTION_AFTER_PATTERN.test(previousMention.tail)) return sectionOf(documentAt(next - 1), labels, 'named-before');
  const titledMention = SUBJECT_PATTERN.test(gap) ? undefined : titledMentionBefore(provision, mentions);
  return titledMention === undefined ? undefined : sectionOf(documentAt(titledMention), labels, 'named-before');
}

/** After a section that is the subject of its clause: "… (2019), part II describes". */
const SUBJECT_PATTERN = gapPattern('[word under requires amends] …');
/** How many mentions a title may contain. */
const MAX_TITLE_MENTIONS = 3;

/** The index of the mention whose title leads to a section: "… on the second periodic report of Xandoria (2019), sect. II"; undefined if none. */
function titledMentionBefore({ nounStart, next }: Provision, mentions: readonly Mention[]): number | undefined {
  for (let i = next - 1; i >= Math.max(0, next - 1 - MAX_TITLE_MENTIONS); i--) {
    const mention = mentions[i];
    if (mention?.kind === 'document' && mention.title) return mention.title.followedAt === nounStart ? i : undefined;
  }
  return undefined;
}

function sectionOf(
  document: Target | undefined,
  labels: readonly string[],
  ground: Ground,
): { readonly target: Target; readonly ground: Ground } | undefined {
  const isKnown =
    document?.kind === 'general-comment' ||
    (document?.kind === 'other-paragraph' && (document.symbol ?? document.presumed) !== undefined);
  return isKnown ? { target: { kind: 'other-section', document, labels }, ground } : undefined;
}
