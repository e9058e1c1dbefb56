import type { Diagnostic } from 'vscode-languageserver';
import type { DisplayLanguage } from '../display/displayLanguage';
import { Beside } from '../model/beside';
import type { DocumentModel } from '../model/document';
import { RULE_SCHEME } from '../protocol';
import { type RuleSettings, spanOf, type WeighedFinding } from '../rules/engine/weighed';
import { messageOf } from '../rules/messages';
import { markedFindings } from '../rules/runner';
import type { Block } from '../syntax/block';
import { SOURCE } from './capabilities';
import { rangeOf, severityOf } from './convert';

/** Which of the things that a client may show are shown. */
export interface DiagnosticManners {
  readonly related: boolean;
  /** Whether a finding's code may link to the page of its rule. */
  readonly rulePages: boolean;
  /** The language that findings are told in. */
  readonly language: DisplayLanguage;
}

/** The findings of a document that are marked in its text, as diagnostics. One whose place and words are as they were is the same object as before. */
export function diagnosticsOf(model: DocumentModel, settings: RuleSettings, manners: DiagnosticManners): Diagnostic[] {
  return markedFindings(model, settings).map((finding) => {
    const known = kept.get(finding);
    if (known && isAsItWas(known, model, finding, manners)) return known.diagnostic;
    const diagnostic = diagnosticOf(model, finding, manners);
    const { related, rulePages, language } = manners;
    const { uri } = model.text;
    kept.set(finding, {
      diagnostic,
      related,
      rulePages,
      language,
      uri,
      blocks: blocksOf(model, finding),
      lines: linesOf(model, finding),
    });
    return diagnostic;
  });
}

/** A diagnostic with all that it was made from beside the finding. */
interface Kept extends DiagnosticManners {
  readonly diagnostic: Diagnostic;
  readonly uri: string;
  /** The blocks that the finding and its related places stand in, and the lines at which they start. */
  readonly blocks: readonly (Block | undefined)[];
  readonly lines: readonly number[];
}

const kept = new Beside<WeighedFinding, Kept>();

/** A block begins with a line: as long as it is the same and its line is, so are the lines and columns in it. */
function isAsItWas(known: Kept, model: DocumentModel, finding: WeighedFinding, manners: DiagnosticManners): boolean {
  if (known.related !== manners.related || known.rulePages !== manners.rulePages) return false;
  if (known.language !== manners.language || known.uri !== model.text.uri) return false;
  const { blocks } = model.tree;
  if (known.blocks[0] !== blocks[finding.block] || known.lines[0] !== lineOf(model, finding.block)) return false;
  const { related } = finding;
  if (related) {
    for (let i = 0; i < related.length; i++) {
      const block = related[i]?.block ?? 0;
      if (known.blocks[i + 1] !== blocks[block] || known.lines[i + 1] !== lineOf(model, block)) return false;
    }
  }
  return true;
}

function blocksOf(model: DocumentModel, { block, related = [] }: WeighedFinding): readonly (Block | undefined)[] {
  return [block, ...related.map((place) => place.block)].map((index) => model.tree.blocks[index]);
}

function linesOf(model: DocumentModel, { block, related = [] }: WeighedFinding): readonly number[] {
  return [block, ...related.map((place) => place.block)].map((index) => lineOf(model, index));
}

function lineOf(model: DocumentModel, block: number): number {
  return model.text.lines.lineAt(model.tree.starts[block] ?? 0);
}

function diagnosticOf(model: DocumentModel, finding: WeighedFinding, manners: DiagnosticManners): Diagnostic {
  const { lines, uri } = model.text;
  return {
    range: rangeOf(lines, spanOf(model, finding)),
    severity: severityOf(finding.weight),
    source: SOURCE,
    code: finding.rule,
    message: messageOf(finding.rule, finding.message, finding.args, manners.language),
    ...(manners.rulePages && { codeDescription: { href: `${RULE_SCHEME}:/${finding.rule}.md` } }),
    ...(manners.related &&
      finding.related && {
        relatedInformation: finding.related.map((place) => ({
          location: { uri, range: rangeOf(lines, spanOf(model, place)) },
          message: messageOf(finding.rule, place.message, place.args, manners.language),
        })),
      }),
  };
}
