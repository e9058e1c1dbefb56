import type { Diagnostic, Position, Range } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import type { Arguments, Place } from '../../rules/engine/finding';
import { type RuleSettings, spanOfPlace, type WeighedFinding } from '../../rules/engine/weighed';
import { messageOf } from '../../rules/messages';
import { markedFindings } from '../../rules/runner';
import type { Block } from '../../syntax/blocks/block';
import { type CountColumns, LineIndex } from '../../text/lines';
import { DIAGNOSTIC_SOURCE } from '../connection/capabilities';
import { diagnosticSeverity, rangeOf } from '../connection/convert';

/** The client’s capabilities for showing findings. */
export interface DiagnosticManners {
  readonly related: boolean;
  /** Base URI of the rule pages, to which the code of a finding may link; undefined for no links. */
  readonly rulePages: string | undefined;
  /** The language of the messages. */
  readonly language: DisplayLanguage;
}

/**
 * The findings of a document that are marked in its text, as diagnostics. A finding whose place and words are unchanged keeps its
 * diagnostic object.
 */
export function diagnosticsOf(model: DocumentModel, settings: RuleSettings, manners: DiagnosticManners): Diagnostic[] {
  const { lines, uri } = model.text;
  const rangeOfPlace = (place: Place) => {
    const block = model.tree.blocks[place.block];
    const line = lines.lineAt(model.tree.starts[place.block] ?? 0);
    return block ? placeRange(place, block, line, lines.countColumns) : rangeOf(lines, spanOfPlace(model, place));
  };
  return markedFindings(model, settings).map((finding) => {
    const { language, rulePages } = manners;
    const relatedPlaces = manners.related ? (finding.related ?? NONE) : NONE;
    const showsElsewhere = manners.related && finding.elsewhere !== undefined;
    return diagnosticOf(
      finding,
      language,
      rulePages,
      showsElsewhere,
      uri,
      rangeOfPlace(finding),
      ...relatedPlaces.map(rangeOfPlace),
    );
  });
}

const NONE: readonly never[] = [];

/** The range of a span in a block that starts at a given line. */
const placeRange = memoizeBy(
  ({ start, end }: Place, block: Block, line: number, count: CountColumns | undefined): Range => {
    const range = rangeOf(linesOf(block, count), { start, end });
    const movePosition = (position: Position) => ({ line: position.line + line, character: position.character });
    return { start: movePosition(range.start), end: movePosition(range.end) };
  },
);

const linesOf = memoizeBy(({ text }: Block, count: CountColumns | undefined) => LineIndex.of(text, count));

/**
 * `isTold`: whether places in other documents are shown; `ranges`: those of the finding's related places, empty if the client cannot show
 * them.
 */
const diagnosticOf = memoizeBy(
  (
    finding: WeighedFinding,
    language: DisplayLanguage,
    rulePages: string | undefined,
    isTold: boolean,
    uri: string,
    range: Range,
    ...ranges: readonly Range[]
  ): Diagnostic => ({
    range,
    severity: diagnosticSeverity(finding.weight),
    source: DIAGNOSTIC_SOURCE,
    code: finding.rule,
    message: messageOf(finding.rule, finding.message, finding.args, language),
    ...(rulePages !== undefined && { codeDescription: { href: `${rulePages}/${finding.rule}.md` } }),
    ...((ranges.length > 0 || isTold) && {
      relatedInformation: [
        ...ranges.flatMap((at, i) => {
          const place = finding.related?.[i];
          return place ? [{ location: { uri, range: at }, message: messageIn(finding, place, language) }] : [];
        }),
        ...(isTold ? (finding.elsewhere ?? NONE) : NONE).map((place) => ({
          location: {
            uri: place.document.text.uri,
            range: rangeOf(place.document.text.lines, place),
          },
          message: messageIn(finding, place, language),
        })),
      ],
    }),
  }),
);

function messageIn(
  { rule }: WeighedFinding,
  { message, args }: { readonly message: string; readonly args: Arguments },
  language: DisplayLanguage,
): string {
  return messageOf(rule, message, args, language);
}
