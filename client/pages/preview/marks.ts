import type { PreviewRow } from './pageModel';

interface RenderedRow {
  readonly row: PreviewRow;
  readonly element: HTMLElement;
}

const SEVERITIES = ['error', 'warning', 'information'] as const;

interface FindingMark {
  readonly severity: string;
  readonly range: Range;
}

/** Marks by element; a changed row gets a new element. */
const marksByElement = new WeakMap<HTMLElement, readonly FindingMark[]>();

/** Underlines findings in the rendered rows without changing their DOM. */
export function markFindings(rows: readonly RenderedRow[]): void {
  const allMarks = rows.flatMap(({ row, element }) => {
    const marks = marksByElement.get(element) ?? marksIn(row, element);
    marksByElement.set(element, marks);
    return marks;
  });
  for (const severity of SEVERITIES) {
    const ranges = allMarks.filter((mark) => mark.severity === severity).map(({ range }) => range);
    CSS.highlights.set(severity, new Highlight(...ranges));
  }
}

function marksIn(row: PreviewRow, element: HTMLElement): readonly FindingMark[] {
  const blocks = row.kind === 'block' ? [row.block] : row.kind === 'masthead' ? row.blocks : [];
  return blocks.flatMap(({ block, key }) =>
    block.findings.flatMap(({ severity, start, end }) => {
      const range = rangeOf(element, key, start, end);
      return range ? [{ severity, range }] : [];
    }),
  );
}

/** Highlights the words of the hovered or focused finding. */
export function underlineTarget(target: EventTarget | null, rows: readonly RenderedRow[]): void {
  CSS.highlights.delete('pointed');
  const finding = target instanceof Element ? target.closest<HTMLElement>('.finding') : null;
  const row = finding && rows.find(({ element }) => element.contains(finding));
  if (!finding || !row) return;
  const at = (name: string) => finding.getAttribute(`data-${name}`);
  const range = rangeOf(row.element, at('block') ?? '', Number(at('start')), Number(at('end')));
  if (range) CSS.highlights.set('pointed', new Highlight(range));
}

/** The DOM range between two offsets of a block; undefined if they are not displayed. */
function rangeOf(element: HTMLElement, key: string, start: number, end: number): Range | undefined {
  const range = new Range();
  let isOpen = false;
  for (const run of element.querySelectorAll<HTMLElement>('[data-start]')) {
    if (run.getAttribute('data-block') !== key || run.closest('.margin')) continue;
    const text = textIn(run);
    const from = Number(run.getAttribute('data-start'));
    const to = from + text.length;
    if (!isOpen && start < to) {
      range.setStart(text, Math.max(0, start - from));
      isOpen = true;
    }
    if (isOpen && from < end) range.setEnd(text, Math.min(text.length, end - from));
  }
  return isOpen && !range.collapsed ? range : undefined;
}

function textIn(run: HTMLElement): Text {
  let node: Node = run;
  while (node.firstChild) node = node.firstChild;
  return node instanceof Text ? node : new Text();
}
