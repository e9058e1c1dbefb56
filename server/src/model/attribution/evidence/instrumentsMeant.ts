import { committeeMonitoring } from '../../../catalogue/committees';
import type { InstrumentMention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import type { BlockWalk } from './blockWalk';
import { treatyOfTitle } from './commentTitles';
import { noteFocus } from './focus';

/** Resolves the name of an instrument or a generic word for one, and records it for the text that follows. */
export function attributeInstrument(walk: BlockWalk, mention: InstrumentMention, mentionIndex: number): void {
  const id = instrumentFor(walk, mention, mentionIndex);
  noteFocus(walk, mentionIndex, id);
  walk.owners[mentionIndex] = { owner: id === '' ? 'other' : id, ground: 'written' };
  walk.lawInForce = false;
  walk.foreign ||= id !== walk.context.instrument;
  if (mention.id !== 'own-instrument') walk.lastInstrument = id === '' ? 'other' : id;
  if (
    walk.place === 'heading' &&
    id !== walk.context.instrument &&
    id !== 'other' &&
    id !== '' &&
    isOnlyInstrument(walk, mentionIndex)
  )
    walk.rememberHeading(id);
  if (id !== '' && id !== 'other') {
    walk.cite(mention, { kind: 'instrument', instrument: id }, 'written', mentionIndex);
  }
}

/** Articles below this heading may equally be the Convention's: "Reservations to the Convention and the Optional Protocol". */
function isOnlyInstrument({ owners, context }: BlockWalk, mentionIndex: number): boolean {
  return !owners.slice(0, mentionIndex).some((one) => one?.owner === context.instrument);
}

/**
 * Like {@link resolveInstrument}, for words that may point back: "that Covenant", "the same Convention", and in a general comment "this
 * Convention" after a sentence about another one.
 */
export function instrumentFor(walk: BlockWalk, mention: InstrumentMention, mentionIndex: number): string {
  if (mention.pointing || fitsGap(mention.gap, '… same … | … the which'))
    return sameInstrument(walk, mention, mentionIndex);
  const itsProtocol = protocolOfTreatyBefore(walk, mention, mentionIndex);
  if (itsProtocol !== undefined) return itsProtocol;
  const { focus, convention, context } = walk;
  const mayBeOther = mention.near && mention.id === 'own-convention' && context.kind === 'general-comment';
  const isJustNamed = focus !== undefined && focus.owner === convention && focus.sentence >= mention.sentence - 1;
  return mayBeOther && isJustNamed ? convention : resolveInstrument(walk, mention, mentionIndex);
}

/**
 * "the Convention on … and its Optional Protocol": the protocol of the treaty named just before, empty if that has several; undefined
 * where no possessive refers to a treaty.
 */
function protocolOfTreatyBefore(walk: BlockWalk, mention: InstrumentMention, mentionIndex: number): string | undefined {
  const isProtocol = mention.id === 'own-protocol' || mention.id === 'any-protocol';
  // "the Convention on … and article 2 of its Optional Protocol"
  const beforeIndex = walk.mentions[mentionIndex - 1]?.kind === 'articles' ? mentionIndex - 2 : mentionIndex - 1;
  const previousMention = walk.mentions[beforeIndex];
  if (!isProtocol || previousMention?.kind !== 'instrument' || previousMention.sentence !== mention.sentence)
    return undefined;
  // "and related Optional Protocol"
  if (!fitsGap(mention.gap, '… its | and word')) return undefined;
  const treaty = walk.owners[beforeIndex]?.owner ?? instrumentFor(walk, previousMention, beforeIndex);
  if (treaty === '' || treaty === 'other') return treaty;
  const committee = committeeMonitoring(treaty);
  if (committee?.instrument !== treaty) return undefined;
  // The second protocol to the Covenant on Civil and Political Rights is named by its number.
  const protocols: readonly string[] = committee.protocols.filter((id) => id !== 'op2-iccpr');
  const { protocol } = walk.context.own;
  if (protocols.includes(protocol)) return protocol;
  if (protocols.includes(walk.protocol)) return walk.protocol;
  return protocols.length === 1 ? (protocols[0] ?? '') : '';
}

/** The last protocol named, unless a bare noun says that it is to a treaty of the other kind: "the Optional Protocol to the Covenant". */
function protocolNamedTo({ protocol }: BlockWalk, to: InstrumentMention['to']): string {
  const isToCovenant = protocol === 'op1-iccpr' || protocol === 'op2-iccpr' || protocol === 'op-icescr';
  return to === undefined || (to === 'covenant') === isToCovenant ? protocol : '';
}

/** The last one named, rather than the committee's own: "the same Convention". */
function sameInstrument(walk: BlockWalk, mention: InstrumentMention, mentionIndex: number): string {
  switch (mention.id) {
    case 'own-convention':
      return walk.convention || resolveInstrument(walk, mention, mentionIndex);
    case 'own-covenant':
      return walk.covenant || resolveInstrument(walk, mention, mentionIndex);
    case 'own-protocol':
      return walk.protocol || resolveInstrument(walk, mention, mentionIndex);
    default:
      return resolveInstrument(walk, mention, mentionIndex);
  }
}

/**
 * The id of the instrument meant; `other` if it is not in the catalogue, empty if it may be any. After one is named in full, its generic
 * word ("the Convention") means that one.
 */
function resolveInstrument(walk: BlockWalk, mention: InstrumentMention, mentionIndex: number): string {
  const { own } = walk.context;
  const titledTreaty =
    mention.id === 'own-convention' || mention.id === 'own-covenant' ? treatyOfTitle(walk, mentionIndex) : '';
  if (
    titledTreaty !== '' &&
    (titledTreaty === 'iccpr' || titledTreaty === 'icescr') === (mention.id === 'own-covenant')
  )
    return titledTreaty;
  // A quoted mail is a single block: the last instrument named may be pages away.
  if (walk.place === 'quoted') {
    if (mention.id === 'own-convention') return own.convention;
    if (mention.id === 'own-covenant') return own.covenant;
    if (mention.id === 'own-protocol' || mention.id === 'any-protocol') return own.protocol;
    if (mention.id === 'own-instrument') return 'other';
  }
  switch (mention.id) {
    case 'own-convention':
      return own.convention || walk.convention;
    case 'own-covenant':
      return own.covenant || walk.covenant || (walk.namedCovenant === 'both' ? '' : walk.namedCovenant);
    case 'own-protocol': {
      // "the Optional Protocol to the Convention", where our own is a protocol to the Covenant.
      const isCovenants = own.protocol !== '' && own.convention === '' && own.covenant !== '';
      const isOtherTreaty = isCovenants
        ? mention.to === 'convention'
        : own.convention !== '' && mention.to === 'covenant';
      if (isOtherTreaty) return walk.protocol !== own.protocol ? protocolNamedTo(walk, mention.to) : '';
      return own.protocol || protocolNamedTo(walk, mention.to);
    }
    case 'any-protocol':
      return walk.protocol || own.protocol;
    case 'own-instrument':
      return walk.lawInForce || walk.lastInstrument === '' ? 'other' : walk.lastInstrument;
    default: {
      const id = mention.id;
      if (id === 'other') walk.convention = 'other';
      else if (id.startsWith('op')) walk.protocol = id;
      else if (id === 'iccpr' || id === 'icescr') {
        walk.covenant = id;
        walk.namedCovenant = walk.namedCovenant === '' || walk.namedCovenant === id ? id : 'both';
      } else walk.convention = id;
      return id;
    }
  }
}
