import { type CommitteeId, committeeMonitoring, committeeOf, isCommitteeId } from '../catalogue/committees';
import type { BlockReading } from '../model/readings/blockReading';
import { patternsOf } from '../model/words/patterns';
import type { SymbolMention } from '../syntax/citations/mention';
import type { Span } from '../text/edits';
import type { BlockReport, Fix } from './engine/finding';
import { blockEdit } from './engine/inBlock';
import { defineRule } from './engine/rule';
import { ruleTokens } from './engine/ruleTokens';
import type { View } from './engine/view';
import { ABOUT_STATE } from './reading/document/aboutState';
import { ownPlaces } from './reading/document/identityPlaces';
import { Has, mentionKindBits } from './reading/references/mentionKinds';
import { isReportedSymbol } from './reading/symbols/formerSymbols';
import { belongsToCycle, isOwnPreviousSymbol, isOwnSymbolPlace } from './reading/symbols/ownSymbolPlaces';
import { followsPattern, precedesPattern } from './reading/wording/aroundPlace';
import { oneLine } from './reading/wording/habit';

/** Symbols of a nonexistent committee, or of another committee where the document refers to itself. */
export const symbolCommittee = defineRule({
  id: 'symbol-committee',
  name: 'symbol of another committee',
  group: 'symbols',
  severity: 'error',
  isWordless: true,
  summary:
    'A document symbol of a committee that does not exist, or of another committee where the document speaks of itself.',
  why: 'A symbol is how a document is found: one wrong letter and it is lost. Committees cite each other’s documents everywhere, so another committee’s symbol is an error only where the document speaks of itself.',
  limits: [
    'Checked as the document’s own: the masthead, paragraph 1, the list of issues and replies of this reporting cycle, and the Committee’s own previous concluding observations on this State.',
    'Places where another committee is named.',
  ],
  messages: {
    unknown: 'No committee has symbols that begin with {body}.',
    'unknown-near': 'No committee has symbols that begin with {body}; perhaps {committee} is meant.',
    other: '{symbol} is a symbol of {committee}, but this is a document of {own}.',
    named: 'The {committee} is named, but this is a document of {own}.',
    treaty: 'The {title} is named, but this is a document of {own}.',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1).\n2.\tThe Committee thanks the State party for the replies to the list of issues (CMC/C/XAA/Q/1).\n  \t                                                                            ^^^ No committee has symbols that begin with CMC; perhaps CMW is meant.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee thanks the State party.\n\n\t*\tAdopted by the Committee against Torture at its twenty-fourth session.\n\t \t               ^^^^^^^^^^^^^^^^^^^^^^^^^ The Committee against Torture is named, but this is a document of CMW.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n\nCommittee against Torture\n^^^^^^^^^^^^^^^^^^^^^^^^^ The Committee against Torture is named, but this is a document of CMW.\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.',
    },
    {
      text: 'CMW/C/XAA/CO/1\nConvention on the Rights of the Child\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The Convention on the Rights of the Child is named, but this is a document of CMW.\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee thanks the State party.',
    },
    {
      text: 'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee considered the second periodic report of Xandoria (CMW/C/XAA/2).\n2.\tThe Committee reiterates its previous concluding observations (CAT/C/XAA/CO/1, para. 12).\n  \t                                                               ^^^^^^^^^^^^^^ CAT/C/XAA/CO/1 is a symbol of CAT, but this is a document of CMW.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria*\n\n1.\tThe Committee thanks the Committee against Torture.\n\n\t*\tAdopted by the Committee on Migrant Workers on 23 April 2015, as the Committee against Torture had proposed.',
    },
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1).\n2.\tThe Committee recalls the observations of other committees (CAT/C/XAA/CO/2, para. 12).',
    },
  ],
  checkBlock(model, reading, report) {
    if (reading.block.kind !== 'masthead' && (mentionKindBits(reading) & (Has.symbol | Has.committee)) === 0) return;
    const places = ownPlaces(model);
    const ownCommittee = places.committee;
    if (ownCommittee) {
      reportNamed(model, reading, ownCommittee, report);
      reportOnFirstPage(model, reading, ownCommittee, report);
    }
    for (let k = 0; k < reading.mentions.length; k++) {
      const mention = reading.mentions[k];
      if (mention?.kind !== 'symbol') continue;
      const { malformed, symbol } = mention;
      if (malformed) {
        if (malformed.problem !== 'unknown-committee') continue;
        if (isReportedSymbol(reading, mention.start, mention.end)) continue;
        const isOurs =
          reading.block.text.slice(mention.start, mention.end).split('/')[2] === model.identity.state?.code;
        const committee = intendedCommittee(malformed.body, malformed.nearest, isOurs, ownCommittee);
        const { start, end } = malformed.bodySpan;
        const text = committee ? beginningOf(committee) : '';
        // "E/C.12" replaces both the acronym and the "C" after it.
        const to = text.includes('/') ? end + '/C'.length : end;
        report({
          start,
          end,
          message: committee ? 'unknown-near' : 'unknown',
          args: { body: malformed.body, committee: text },
          ...(committee && {
            fixes: [
              {
                message: 'replace',
                args: { text: withInstead(reading, mention, { start, end: to }, text) },
                edits: [blockEdit(start, to, text)],
              },
            ],
          }),
        });
        continue;
      }
      // The full symbol that a shortened one continues has already been reported.
      if (!ownCommittee || mention.short || !symbol?.committee || sameFamily(symbol.committee, ownCommittee)) continue;
      const isOwnPlace =
        isOwnSymbolPlace(model, reading, k) ||
        (places.notes.has(model.index) && belongsToCycle(mention)) ||
        (isAboutState(model) && symbol.state === model.identity.state?.code && isOwnPreviousSymbol(reading, k));
      if (isOwnPlace) {
        report({
          start: mention.start,
          end: mention.end,
          message: 'other',
          args: { symbol: symbol.text, committee: { committee: symbol.committee }, own: { committee: ownCommittee } },
          ...(symbol.series !== 'other' && { fixes: [committeeFix(reading, mention, symbol.committee, ownCommittee)] }),
        });
      }
    }
  },
});

/**
 * Reports another committee, or its treaty, named on a line of its own on the first page of a document whose symbol identifies its
 * committee.
 */
function reportOnFirstPage(model: View, reading: BlockReading, own: CommitteeId, report: BlockReport): void {
  const { symbol } = model.identity;
  const isPage = reading.block.kind === 'masthead' || reading.block.kind === 'title';
  if (!isPage || symbol?.derived !== false || symbol.joint.length > 0 || !isAboutState(model)) return;
  if (symbol.committee === undefined || !sameFamily(symbol.committee, own)) return;
  const { text } = reading.block;
  const patterns = patternsOf(reading.language, 'symbols');
  for (const mention of reading.mentions) {
    if (mention.kind !== 'committee' && mention.kind !== 'instrument') continue;
    const otherCommittee = mention.kind === 'committee' ? mention.id : committeeMonitoring(mention.id)?.id;
    if (otherCommittee === undefined || !isCommitteeId(otherCommittee) || sameFamily(otherCommittee, own)) continue;
    const { start, end } = mention;
    const isNamed =
      reading.block.kind === 'title'
        ? precedesPattern(reading.block, start, patterns?.ofTheBefore)
        : opensLine(reading, start);
    if (!isNamed) continue;
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    if (mention.kind === 'committee')
      report({ start, end, message: 'named', args: { committee: name, own: { committee: own } } });
    else report({ start, end, message: 'treaty', args: { title: name, own: { committee: own } } });
  }
}

/** Whether a name is preceded on its line only by "International". */
function opensLine({ block, language }: BlockReading, start: number): boolean {
  const tokens = ruleTokens(block);
  const leadMatch = patternsOf(language, 'symbols')?.internationalBefore.before(tokens, tokens.from(start));
  return /(?:^|[\r\n])\s*$/.test(block.text.slice(0, leadMatch ? tokens.start(leadMatch.start) : start));
}

/**
 * The committee whose acronym is closest to that of a symbol: the document's own, unless swapping letters gives another committee's
 * acronym. Symbols on the document's own State (`isOurs`) are nearly always its own committee's.
 */
function intendedCommittee(
  body: string,
  nearest: readonly CommitteeId[],
  isOurs: boolean,
  own: CommitteeId | undefined,
): CommitteeId | undefined {
  const ownCandidate = own && nearest.find((id) => prefixOf(id) === prefixOf(own));
  const anagram = nearest.find((id) => lettersOf(prefixOf(id)) === lettersOf(body));
  if (ownCandidate && own && (isOurs || !anagram)) return own;
  return anagram ?? nearest[0];
}

/** The letters of an acronym, sorted. */
function lettersOf(acronym: string): string {
  return [...acronym].sort().join('');
}

/**
 * Reports another committee in place of the document's own, as in "*  Adopted by the Committee against Torture", if the document's symbol
 * identifies its committee.
 */
function reportNamed(model: View, reading: BlockReading, own: CommitteeId, report: BlockReport): void {
  const { symbol } = model.identity;
  const mention = reading.mentions.find(({ kind }) => kind === 'committee');
  if (mention?.kind !== 'committee' || symbol?.derived !== false || symbol.joint.length > 0) return;
  if (!isCommitteeId(mention.id) || sameFamily(mention.id, own) || sameFamily(own, 'SPT')) return;
  const { kind, text, after } = reading.block;
  const patterns = patternsOf(reading.language, 'symbols');
  const { block } = reading;
  const isNamed =
    (kind === 'footnote' &&
      precedesPattern(block, mention.start, patterns?.adoptedBefore) &&
      !followsPattern(block, mention.end, patterns?.andAfter)) ||
    (kind === 'paragraph' &&
      after.annex === 0 &&
      model.index === model.paragraphs.all[0]?.block &&
      precedesPattern(block, mention.start, patterns?.theBefore) &&
      followsPattern(block, mention.end, patterns?.considered));
  if (isNamed && isAboutState(model)) {
    const committee = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    report({ start: mention.start, end: mention.end, message: 'named', args: { committee, own: { committee: own } } });
  }
}

/** Concluding observations and lists of issues always belong to a single committee. */
function isAboutState({ identity: { kind } }: View): boolean {
  return ABOUT_STATE.has(kind);
}

/** Documents of the Subcommittee and of its parent committee are treated as one family. */
function sameFamily(a: string, b: string): boolean {
  return a === b || prefixOf(a).split('/')[0] === prefixOf(b).split('/')[0];
}

/** Replaces the prefix of a symbol with that of another committee. */
function committeeFix(reading: BlockReading, mention: SymbolMention, from: CommitteeId, to: CommitteeId): Fix {
  const [wrongBody, rightBody] = [from, to].map((id) => committeeOf(id)?.prefixes[0] ?? id);
  const text = rightBody ?? to;
  const span = { start: mention.start, end: mention.start + (wrongBody ?? from).length };
  return {
    message: 'replace',
    args: { text: withInstead(reading, mention, span, text) },
    edits: [blockEdit(span.start, span.end, text)],
  };
}

/** The whole symbol with one part replaced. */
function withInstead({ block }: BlockReading, { start, end }: SymbolMention, part: Span, text: string): string {
  return oneLine(block.text.slice(start, part.start) + text + block.text.slice(part.end, Math.max(end, part.end)));
}

/** The prefix of a committee's symbols, up to "/C" or in place of it. */
function beginningOf(id: CommitteeId): string {
  const prefix = committeeOf(id)?.prefixes[0] ?? id;
  return prefix.replace(/\/C$/, '');
}

/** The acronym in a committee's symbols. */
function prefixOf(id: string): string {
  return committeeOf(id)?.prefixes[0]?.split('/')[0] ?? id;
}
