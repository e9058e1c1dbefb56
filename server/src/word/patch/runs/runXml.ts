import { type Ancestry, asXml, rawName } from '../parts/ancestry';

/** The opening tag of a run. */
export function runOpening({ tree }: Ancestry, run: number): string {
  return tree.source.slice(tree.start(run), tree.inner(run));
}

/** The properties of a run, without tracked formatting changes; empty if it has none. */
function runPropertiesXml({ tree }: Ancestry, run: number): string {
  const propertiesNode = tree.child(run, 'w:rPr');
  if (propertiesNode < 0) return '';
  const change = tree.child(propertiesNode, 'w:rPrChange');
  const { source } = tree;
  if (change < 0) return source.slice(tree.start(propertiesNode), tree.end(propertiesNode));
  return (
    source.slice(tree.start(propertiesNode), tree.start(change)) +
    source.slice(tree.end(change), tree.end(propertiesNode))
  );
}

/** A run with the same formatting as another one, without tracked formatting changes, and with other content. */
export function runXml(part: Ancestry, run: number, inside: string): string {
  return `${runOpening(part, run)}${runPropertiesXml(part, run)}${inside}</${rawName(part.tree, run)}>`;
}

/** Text as the content of a run. */
export function textXml(prefix: string, text: string): string {
  const pieces = text.split(/([\t\u2011])/).map((piece) => {
    if (piece === '\t') return `<${prefix}tab/>`;
    if (piece === '\u2011') return `<${prefix}noBreakHyphen/>`;
    return piece === '' ? '' : `<${prefix}t xml:space="preserve">${asXml(piece)}</${prefix}t>`;
  });
  return pieces.join('');
}

/** The runs of a field: its code, and the runs that it shows until Word recomputes it. */
export function fieldXml(prefix: string, code: string, shownText: string, run: (inside: string) => string): string {
  const [before, after] = fieldEnds(prefix, code, run);
  return `${before}${shownText}${after}`;
}

/** The runs of a field before and after those that are shown. */
export function fieldEnds(
  prefix: string,
  code: string,
  run: (inside: string) => string,
): readonly [before: string, after: string] {
  const sign = (type: string) => run(`<${prefix}fldChar ${prefix}fldCharType="${type}"/>`);
  const instruction = `<${prefix}instrText xml:space="preserve"> ${asXml(code)} </${prefix}instrText>`;
  return [`${sign('begin')}${run(instruction)}${sign('separate')}`, sign('end')];
}
