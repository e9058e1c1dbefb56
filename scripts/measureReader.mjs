// Reads real documents as an editor does that has all of them in one folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleServer } from './bundleServer.mjs';

const root = join(import.meta.dirname, '..');

const MODULES = [
  'catalogue/instruments',
  'features/hover/crossDocument',
  'features/definition',
  'features/hover/hover',
  'features/treaty/treatyDocument',
  'lsp/documents/diagnostics',
  'lsp/connection/markup',
  'model/document',
  'model/summary',
  'rules/engine/fixes',
  'rules/runner',
  'text/textVersion',
  // For the notation of targets (test/evaluation/README.md).
  '../../test/evaluation/evaluate',
];

const SETTINGS = { rules: {}, wordLimits: {} };
const MANNERS = { related: true, rulePages: false, language: 'en' };
/** How much of the text is shown on either side of a place. */
const CONTEXT_BEFORE = 130;
const CONTEXT_AFTER = 90;

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

/** Loads the reader; `readAll` takes names and texts and gives the links, findings and blocks of each. */
export async function loadReader() {
  const server = await bundleServer('measure', MODULES);
  return { readAll: (files) => new Folder(server, files).documents() };
}

class Folder {
  constructor(server, files) {
    this.server = server;
    this.treaties = new Map();
    this.models = files.map((file) => ({
      ...file,
      model: server.readDocument(server.openText(`file:///${file.name}.txt`, 'treaty-body', 1, file.text)),
    }));
    this.bySymbol = new Map();
    for (const { name, model } of this.models)
      for (const symbol of server.ownAddresses(model)) this.bySymbol.set(symbol, { name, model });
  }

  documents() {
    return this.models.map(({ name, path, text, model }) => ({
      name,
      path,
      words: model.words,
      links: this.links(model, text),
      findings: this.findings(model, text),
      isToldElsewhere: (rule, line, column) => this.isToldElsewhere(model, rule, offsetOf(model, line, column)),
      blockAt: (line) => blockOn(model, line),
      answerAt: (line, column) => this.answer(name, model, text, offsetOf(model, line, column)),
      linkAt: (line, column) => this.linkAt(model, offsetOf(model, line, column)),
    }));
  }

  links(model, text) {
    return model.readings.flatMap(({ references }, block) =>
      references
        .filter(({ target }) => target.kind !== 'instrument')
        .map((reference) => {
          const start = (model.tree.starts[block] ?? 0) + reference.start;
          const end = (model.tree.starts[block] ?? 0) + reference.end;
          return {
            ...placeOf(model, start),
            ...this.said(reference, model),
            ground: reference.ground,
            sentence: contextOf(text, start, end),
          };
        }),
    );
  }

  linkAt(model, offset) {
    const at = this.server.referenceAt(model, offset);
    return at && this.said(at.reference, model);
  }

  said({ target }, model) {
    return { class: classOf(target, model), target: this.server.notation(target) ?? '' };
  }

  findings(model, text) {
    return this.server.diagnosticsOf(model, SETTINGS, MANNERS).map(({ range, severity, code, message, data }) => {
      const start = model.text.lines.offsetAt(range.start);
      const end = model.text.lines.offsetAt(range.end);
      return {
        line: range.start.line + 1,
        column: range.start.character + 1,
        severity: SEVERITIES[severity ?? 0],
        rule: String(code),
        message,
        suggested: data === undefined ? '' : JSON.stringify(data),
        sentence: contextOf(text, start, end),
      };
    });
  }

  /** Whether a place is one of several that a single finding of a rule covers and corrects. */
  isToldElsewhere(model, rule, offset) {
    return this.server
      .weighedFindings(model, SETTINGS)
      .filter((finding) => finding.rule === rule)
      .flatMap(({ fixes = [] }) => fixes.flatMap((fix) => this.server.editsOf(model, fix)))
      .some(({ start, end }) => start <= offset && offset <= end);
  }

  /** What the definition at an offset shows, otherwise the hover; empty if neither shows anything. */
  answer(name, model, text, offset) {
    const { server } = this;
    const [here] = server.definitionsAt(model, offset);
    if (here) return `${name}.txt: ${beginningAt(text, here.name.start)}`;
    const target = server.referenceAt(model, offset)?.reference.target;
    if (target?.kind === 'article' || target?.kind === 'instrument') {
      const document = this.treaty(target.instrument);
      const place = target.kind === 'article' ? server.placeInTreaty(document, target) : { name: { start: 0 } };
      if (place)
        return `${server.INSTRUMENTS[target.instrument].shortTitle}.txt: ${beginningAt(document.text, place.name.start)}`;
    }
    const foreignReference = server.foreignAt(model, offset);
    const otherDocument = foreignReference && this.bySymbol.get(foreignReference.symbol);
    const landing = otherDocument && server.targetSpansIn(otherDocument.model, foreignReference.places[0]);
    if (landing) return `${otherDocument.name}.txt: ${beginningAt(otherDocument.model.text.text, landing.name.start)}`;
    const hover = server.hover(model, offset, (id) => this.source(id), MANNERS.language);
    return hover ? server.markupContent(hover.prose, true).value.replace(/\s+/g, ' ') : '';
  }

  source(id) {
    let treaty = this.treaties.get(id);
    if (!treaty) {
      treaty = JSON.parse(readFileSync(join(root, `server/src/catalogue/treaties/${id}.json`), 'utf8'));
      this.treaties.set(id, treaty);
    }
    return treaty;
  }

  treaty(id) {
    return this.server.treatyDocument(this.source(id));
  }
}

const MAX_LINE_LENGTH = 40;

function beginningAt(text, at) {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, Math.min(start + MAX_LINE_LENGTH, end < 0 ? text.length : end));
}

function offsetOf({ text }, line, column) {
  return text.lines.offsetAt({ line: line - 1, character: column - 1 });
}

function placeOf({ text }, offset) {
  const { line, character } = text.lines.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

function contextOf(text, start, end) {
  const textBefore = text.slice(Math.max(0, start - CONTEXT_BEFORE), start);
  return `${textBefore}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT_AFTER)}`.replace(/\s+/g, ' ');
}

function blockOn(model, line) {
  const offset = offsetOf(model, line, 1);
  let result;
  for (let i = 0; i < model.tree.blocks.length && (model.tree.starts[i] ?? 0) <= offset; i++)
    result = model.tree.blocks[i];
  return result;
}

/** The class of a link in the words of the judgements; empty if it has none. */
function classOf(target, model) {
  switch (target.kind) {
    case 'paragraph':
    case 'relative':
      return 'own paragraph';
    case 'article':
      return target.instrument === model.context.instrument ? 'own treaty' : 'other treaty';
    case 'other-paragraph':
    case 'general-comment':
    case 'resolution':
    case 'symbol':
      return 'other document';
    case 'law':
      return 'domestic law';
    case 'unknown':
      return '';
    default:
      return 'something else';
  }
}
