import { committeeOf } from '../../catalogue/committees';
import { intendedSymbol, type Mention, type SymbolMention } from '../../syntax/citations/mention';
import type { Reference, Target } from '../base/target';
import type { AttributionContext } from '../paragraphs/context';
import { attributeArticles } from './articles/ownersOfArticles';
import { attributeComments } from './comments/commentCommittees';
import { documentAt } from './comments/documentPlaces';
import { BlockWalk } from './evidence/blockWalk';
import { type BlockPlace, type Carry, carryPast } from './evidence/carry';
import { attributeInstrument } from './evidence/instrumentsMeant';
import { attributeIssues } from './evidence/issuesCited';
import { LAW } from './evidence/owner';
import { belongsToOrganization } from './evidence/ownerNamedBy';
import { attributeRules } from './evidence/rulesCited';
import { attributeParagraphs } from './paragraphs/placesOfParagraphs';

/** The references of one block, and the state carried to the next. */
interface Attribution {
  readonly references: readonly Reference[];
  readonly carry: Carry;
}

/** Looks up, by the index of a mention, the target of the whole document that it names; undefined if it names none. Pure. */
export function documentLookup(
  mentions: readonly Mention[],
  place: BlockPlace,
  context: AttributionContext,
  before: Carry,
): (mentionIndex: number) => Target | undefined {
  const walk = new BlockWalk(mentions, place, context, before, 0, -1);
  return (mentionIndex) => documentAt(walk, mentionIndex)?.('', []);
}

/**
 * Resolves each mention of a block. `before` is the state carried from the preceding blocks, `level` the level of a heading, `block` the
 * block's index in the document (-1 for text outside any document). Pure.
 */
export function attribute(
  mentions: readonly Mention[],
  place: BlockPlace,
  context: AttributionContext,
  before: Carry,
  level = 0,
  block = -1,
): Attribution {
  if (mentions.length === 0) return { references: NONE, carry: carryPast(place, before, level) };
  const walk = new BlockWalk(mentions, place, context, before, level, block);
  for (let k = 0; k < mentions.length; k++) {
    const mention = mentions[k];
    if (!mention) continue;
    switch (mention.kind) {
      case 'instrument':
        attributeInstrument(walk, mention, k);
        break;
      case 'law':
        if (belongsToOrganization(walk, mention)) {
          walk.owners[k] = { owner: 'other', ground: 'written' };
          break;
        }
        walk.owners[k] = { owner: LAW, ground: 'written' };
        walk.lawInForce = true;
        walk.lawHere = true;
        break;
      case 'articles':
        if (!attributeRules(walk, mention, k)) attributeArticles(walk, mention, k);
        break;
      case 'paragraphs':
        attributeParagraphs(walk, mention, k);
        break;
      case 'issues':
        attributeIssues(walk, mention, k);
        break;
      case 'relative':
        walk.cite(mention, { kind: 'relative', direction: mention.direction }, 'written', k);
        break;
      case 'symbol':
        attributeSymbol(walk, mention, k);
        break;
      case 'general-comments':
        if (place !== 'title') attributeComments(walk, mention, k);
        break;
      case 'resolutions':
        walk.rememberDocument(`res ${mention.items.at(-1)?.symbol ?? ''}`);
        for (const item of mention.items) {
          walk.cite(item, { kind: 'resolution', symbol: item.symbol, paragraph: '' }, 'written', k);
        }
        break;
      case 'ilo':
        walk.convention = 'other';
        for (const item of mention.items) walk.cite(item, { kind: 'ilo', number: item.number }, 'written', k);
        break;
      case 'committee': {
        // "… the Committee on the Rights of Persons with Disabilities … the Convention that it monitors"
        const instrument = committeeOf(mention.id)?.instrument;
        if (instrument === 'iccpr' || instrument === 'icescr') walk.covenant = instrument;
        else if (instrument) walk.convention = instrument;
        break;
      }
      default:
        break;
    }
  }
  return { references: walk.references, carry: walk.carry() };
}

const NONE: readonly Reference[] = [];

function attributeSymbol(walk: BlockWalk, mention: SymbolMention, mentionIndex: number): void {
  const symbol = intendedSymbol(mention);
  if (!symbol) return;
  const members = mention.short ? [] : symbol.joint;
  const end = members[0] ? Math.min(mention.end, members[0].start - 1) : mention.end;
  walk.cite({ start: mention.start, end }, { kind: 'symbol', symbol: symbol.canonical }, 'written', mentionIndex);
  walk.rememberDocument(`doc ${symbol.canonical}`);
  for (const member of members)
    walk.cite(member, { kind: 'symbol', symbol: member.canonical }, 'written', mentionIndex);
}
