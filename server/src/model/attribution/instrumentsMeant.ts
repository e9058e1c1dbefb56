import type { InstrumentMention } from '../../syntax/citations/mention';
import type { BlockWalk } from './blockWalk';
import { treatyOfTitle } from './commentTitles';
import { noteFocus } from './focus';

/** Reads the name of an instrument, or a word for one: what it means here, and what that says of what follows. */
export function attributeInstrument(walk: BlockWalk, mention: InstrumentMention, k: number): void {
  const id = instrumentMeant(walk, mention, k);
  noteFocus(walk, k, id);
  walk.owners[k] = { owner: id === '' ? 'other' : id, ground: 'written' };
  walk.lawInForce = false;
  walk.foreign ||= id !== walk.context.instrument;
  if (mention.id !== 'own-instrument') walk.lastInstrument = id === '' ? 'other' : id;
  if (walk.place === 'heading' && id !== walk.context.instrument && id !== 'other' && id !== '')
    walk.rememberHeading(id);
  if (id !== '' && id !== 'other') {
    walk.cite(mention, { kind: 'instrument', instrument: id }, 'written', k);
  }
}

/**
 * As {@link resolveInstrument}, of words that may point back: "that Covenant", "the same Convention", and in a general comment "this
 * Convention" after a sentence on another one.
 */
export function instrumentMeant(walk: BlockWalk, mention: InstrumentMention, k: number): string {
  if (mention.pointing || /s|dw$/.test(mention.gap)) return sameInstrument(walk, mention, k);
  const { focus, convention, context } = walk;
  const mayBeOther = mention.near && mention.id === 'own-convention' && context.kind === 'general-comment';
  const isJustNamed = focus !== undefined && focus.owner === convention && focus.sentence >= mention.sentence - 1;
  return mayBeOther && isJustNamed ? convention : resolveInstrument(walk, mention, k);
}

/** "the same Convention": the one named last, rather than the committee's own. */
function sameInstrument(walk: BlockWalk, mention: InstrumentMention, k: number): string {
  switch (mention.id) {
    case 'own-convention':
      return walk.convention || resolveInstrument(walk, mention, k);
    case 'own-covenant':
      return walk.covenant || resolveInstrument(walk, mention, k);
    case 'own-protocol':
      return walk.protocol || resolveInstrument(walk, mention, k);
    default:
      return resolveInstrument(walk, mention, k);
  }
}

/**
 * The id of the instrument that a mention means; `other` for one that is not in the catalogue, empty where it may be any. One
 * named in full is what its word means from then on.
 */
function resolveInstrument(walk: BlockWalk, mention: InstrumentMention, k: number): string {
  const { own } = walk.context;
  const titled = mention.id === 'own-convention' || mention.id === 'own-covenant' ? treatyOfTitle(walk, k) : '';
  if (titled !== '' && (titled === 'iccpr' || titled === 'icescr') === (mention.id === 'own-covenant')) return titled;
  // A whole document as a mail quotes it is one block: what was named in it last may be pages away.
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
      // "the Optional Protocol to the Convention", where ours is one to the Covenant
      const isCovenants = own.protocol !== '' && own.convention === '' && own.covenant !== '';
      const isOther = isCovenants ? mention.to === 'convention' : own.convention !== '' && mention.to === 'covenant';
      if (isOther) return walk.protocol !== own.protocol ? walk.protocol : '';
      return own.protocol || walk.protocol;
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
