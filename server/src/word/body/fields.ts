import type { WordField } from '../parts/result';
import { wholeNumber } from '../parts/styles';
import type { XmlTree } from '../parts/xml';
import type { DocumentReading } from './documentReading';
import { bookmarkOf, fieldCode } from './fieldCode';
import type { Pending } from './records';

interface OpenField {
  code: string;
  /** Whether the result rather than the code is being read. */
  isResult: boolean;
  readonly tree: XmlTree;
  readonly node: number;
  field: (Pending<WordField> & { switches: string }) | undefined;
}

/** Fields may be nested in the code or result of other fields, but no program goes this deep. */
const MAX_FIELD_DEPTH = 100;

/** The fields that are open at the current position. */
export class Fields {
  private readonly open: OpenField[] = [];

  constructor(private readonly reading: DocumentReading) {}

  /** Whether the current position is in a field code, which is not shown. */
  get isInCode(): boolean {
    return this.open.some(({ isResult }) => !isResult);
  }

  /** Whether the current position is in a table of contents. */
  get isInContents(): boolean {
    return this.open.some(({ field }) => field?.type === 'TOC');
  }

  /** Starts a field. */
  begin(tree: XmlTree, node: number): void {
    if (this.open.length < MAX_FIELD_DEPTH) this.open.push({ code: '', isResult: false, tree, node, field: undefined });
  }

  /** Appends to the code of the innermost field. */
  addCode(text: string): void {
    const openField = this.open.at(-1);
    if (openField && !openField.isResult) openField.code += text;
  }

  /** Ends the code of the innermost field and starts its result. */
  separate(): void {
    const openField = this.open.at(-1);
    if (!openField || openField.isResult) return;
    openField.isResult = true;
    this.start(openField);
  }

  /** Ends the innermost field. `show` adds the text of a field for which Word stores no result. */
  end(node: number, show: (text: string, node: number) => void): void {
    const openField = this.open.at(-1);
    if (!openField) return;
    if (!openField.isResult) {
      openField.isResult = true;
      this.start(openField);
      if (!this.isInCode) {
        const text = this.unstoredResult(openField.code);
        if (text !== '') show(text, openField.node);
      }
    }
    const { field } = openField;
    if (field) {
      if (openField.tree.part === field.xml.part) field.xml = { ...field.xml, end: openField.tree.end(node) };
      this.reading.anchorEnd((offset) => {
        field.end = Math.max(field.start, offset);
      });
    }
    this.open.pop();
  }

  /** Reads a field that is a single element: `w:fldSimple`, or `w:hyperlink` with an equivalent code. */
  simple(tree: XmlTree, node: number, code: string, address: string | undefined, readContent: () => void): void {
    const depth = this.open.length;
    this.begin(tree, node);
    this.addCode(code);
    this.separate();
    const { field } = this.open.at(-1) ?? {};
    if (field) field.address = address ?? field.address;
    const previousDraftLength = this.reading.draft?.length;
    readContent();
    const unstoredResult =
      this.reading.draft?.length === previousDraftLength && !this.isInCode ? this.unstoredResult(code) : '';
    this.reading.draft?.add(unstoredResult, 'made', tree.start(node), tree.start(node));
    // A field that the content opens but never closes would swallow everything that follows.
    if (this.open.length > depth + 1) this.open.length = depth + 1;
    if (this.open.length > depth) this.end(node, () => undefined);
  }

  /** Closes fields without an end. */
  clear(): void {
    for (const { field } of this.open.splice(0)) {
      if (!field) continue;
      this.reading.anchorEnd((offset) => {
        field.end = Math.max(field.start, offset);
      });
    }
  }

  private start(top: OpenField): void {
    const code = fieldCode(top.code);
    const { tree, node } = top;
    const field: Pending<WordField> & { switches: string } = {
      type: code.type,
      code: top.code.trim(),
      xml: { part: tree.part, start: tree.start(node), end: tree.end(node) },
      shown: '',
      bookmark: bookmarkOf(code),
      address: code.type === 'HYPERLINK' ? code.words[0] : undefined,
      paragraph: 0,
      target: undefined,
      computed: undefined,
      state: 'unknown',
      start: 0,
      end: 0,
      switches: code.switches,
    };
    top.field = field;
    this.reading.records.fields.push(field);
    this.reading.anchorStart((offset, paragraph) => {
      field.start = offset;
      field.end = Math.max(field.end, offset);
      field.paragraph = paragraph;
    });
  }

  private unstoredResult(code: string): string {
    const { type, words, values } = fieldCode(code);
    // MACROBUTTON shows the words after the macro's name.
    if (type === 'MACROBUTTON') return words.slice(1).join(' ');
    if (type !== 'LISTNUM') return '';
    return this.reading.listNumber(words[0], wholeNumber(values.get('l')), wholeNumber(values.get('s')));
  }
}
