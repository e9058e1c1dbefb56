import type { BlockReading } from '../model/readings/blockReading';
import { patternsOf } from '../model/words/patterns';
import type { NumberRange } from '../syntax/symbols/symbol';
import { defineRule } from './engine/rule';
import type { View } from './engine/view';
import { ownPlaces } from './reading/document/identityPlaces';
import { agreesWithSymbol, openingReports, rangeKey } from './reading/document/openingReports';
import { type WholeSymbol, wholeSymbol } from './reading/document/ownDocuments';
import { isInQuotation } from './reading/quotations/protectedText';
import { precedesPattern } from './reading/wording/aroundPlace';

/** The symbol of the document's own report with a number that differs from the one in words beside it. */
export const reportSymbol = defineRule({
  id: 'report-symbol',
  name: 'number of the report in its symbol',
  group: 'symbols',
  severity: 'error',
  summary:
    'The symbol of the report under consideration with another number than the words: “the third periodic report (CAT/C/XAA/2)”.',
  why: 'The symbol of the last report stays where a paragraph was copied, and leads to the wrong document.',
  limits: [
    'Only the report that the first paragraphs name is checked, with the symbol that they or the footnotes of paragraph 1 give.',
    'A combined report may have the number of either end.',
    'Documents on other States, of other committees, and from before 2005.',
  ],
  messages: {
    found: '{symbol} is the symbol of report {number}; paragraph {paragraph} names report {words}.',
  },
  bad: [
    {
      text: 'CAT/C/XAA/CO/3\n\nConcluding observations on the third periodic report of Xandoria\n\n1.\tThe Committee considered the third periodic report of Xandoria (CAT/C/XAA/2).\n  \t                                                                ^^^^^^^^^^^ CAT/C/XAA/2 is the symbol of report 2; paragraph 1 names report 3.',
    },
    {
      text: 'CAT/C/XAA/CO/3\n\nObservations finales concernant le troisième rapport périodique de la Xandrie\n\n1.\tLe Comité a examiné le troisième rapport périodique de la Xandrie (CAT/C/XAA/2).\n  \t                                                                   ^^^^^^^^^^^ CAT/C/XAA/2 is the symbol of report 2; paragraph 1 names report 3.',
    },
    {
      text: 'CAT/C/XAA/CO/3\n\nObservaciones finales sobre el tercer informe periódico de Xandria\n\n1.\tEl Comité examinó el tercer informe periódico de Xandria (CAT/C/XAA/2).\n  \t                                                          ^^^^^^^^^^^ CAT/C/XAA/2 is the symbol of report 2; paragraph 1 names report 3.',
    },
  ],
  good: [
    {
      text: 'CRC/C/XAA/CO/3-4\n\nConcluding observations on the combined third and fourth periodic reports of Xandoria\n\n1.\tThe Committee considered the combined third and fourth periodic reports of Xandoria (CRC/C/XAA/3-4), with the replies (CRC/C/XAA/Q/3-4/Add.1), and recalls the second periodic report (CRC/C/XAA/2).',
    },
  ],
  check(model, report) {
    const { committee, state, notes } = ownPlaces(model);
    if (committee === undefined || state === undefined) return;
    const reports = openingReports(model);
    const firstOf = reports.find(({ paragraph }) => paragraph === 1) ?? reports[0];
    if (!firstOf) return;
    const reportedBlocks = new Set<number>();
    const tell = (block: number, mention: WholeSymbol, value: NumberRange, paragraph: number) => {
      const { symbol, start, end } = mention;
      if (symbol.series !== 'report' || symbol.committee !== committee || symbol.state !== state) return;
      if (symbol.number === undefined || symbol.suffixes.length > 0 || agreesWithSymbol(value, symbol.number)) return;
      report({
        block,
        start,
        end,
        message: 'found',
        args: { symbol: symbol.canonical, number: rangeKey(symbol.number), paragraph, words: rangeKey(value) },
      });
      reportedBlocks.add(block);
    };
    for (const { value, at, paragraph } of reports) {
      const reading = model.reading(at.block);
      const mention = reading && symbolAfter(reading, at.end);
      if (mention) tell(at.block, mention, value, paragraph);
    }
    for (const block of notes) {
      const soleReportSymbol = soleReport(model, block);
      if (soleReportSymbol && !reportedBlocks.has(block))
        tell(block, soleReportSymbol, firstOf.value, firstOf.paragraph);
    }
  },
});

/** Maximum distance from the number of the report to its symbol, in UTF-16 code units: the name of the State comes in between. */
const MAX_SYMBOL_DISTANCE = 160;

/** The symbol in brackets after a report, provided that no other document is mentioned in between. */
function symbolAfter(reading: BlockReading, from: number): WholeSymbol | undefined {
  const { text } = reading.block;
  const patterns = patternsOf(reading.language, 'opening');
  for (let k = 0; k < reading.mentions.length; k++) {
    const mention = wholeSymbol(reading.mentions[k]);
    if (!mention || mention.start < from) continue;
    const textBetween = text.slice(from, mention.start);
    const isBeside =
      textBetween.length <= MAX_SYMBOL_DISTANCE &&
      precedesPattern(reading.block, mention.start, patterns?.seeBefore) &&
      !/[.;()]/.test(textBetween.slice(0, textBetween.lastIndexOf('(')));
    return isBeside && !isInQuotation(reading, mention.start, mention.end) ? mention : undefined;
  }
  return undefined;
}

/** The report mentioned in a block, if there is exactly one. */
function soleReport(model: View, block: number): WholeSymbol | undefined {
  const symbols = (model.reading(block)?.mentions ?? []).flatMap((mention) => {
    const whole = wholeSymbol(mention);
    return whole?.symbol.series === 'report' ? [whole] : [];
  });
  return symbols.length === 1 ? symbols[0] : undefined;
}
