import { characterAt, isBlank } from '../parts/characters';
import { PLAIN_RUN, type RunProperties, readRunProperties } from '../parts/look';
import type { WordNote, XmlSpan } from '../parts/result';
import { symbolSign } from '../parts/symbolFonts';
import type { XmlTree } from '../parts/xml';
import type { DocumentReading } from './documentReading';
import type { NoteOpening } from './draft';
import { Fields } from './fields';
import { raiseMark } from './marks';
import { Ranges } from './ranges';
import type { Pending } from './records';

const LINE_BREAKS: ReadonlySet<string> = new Set(['', 'textWrapping']);
/** Formulas always have their own font, which must not make a paragraph count as not bold. */
const FORMULA: RunProperties = { ...PLAIN_RUN, isBold: true };
const NO_BREAK_HYPHEN = '\u2011';

/** Transparent containers of runs. */
const TRANSPARENT_TAGS: ReadonlySet<string> = new Set([
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:sdt',
  'w:dir',
  'w:bdo',
  'w:r',
  'w:rubyBase',
  'w:rt',
]);

/** Reads the content of paragraphs: runs, fields, marks and tracked changes. */
export class RunReader {
  readonly fields: Fields;
  readonly ranges: Ranges;
  /** Text boxes found so far, to be read after the paragraph. */
  readonly boxes: { readonly tree: XmlTree; readonly node: number }[] = [];
  /** The current note. */
  opening: NoteOpening | undefined;
  private readonly hiddenStyles = new Map<string, boolean>();
  /** The note whose typed mark is in the text that follows. */
  private awaiting: Pending<WordNote> | undefined;

  constructor(private readonly reading: DocumentReading) {
    this.fields = new Fields(reading);
    this.ranges = new Ranges(reading);
  }

  /** Reads the content of an element. */
  read(tree: XmlTree, node: number): void {
    const end = tree.next(node);
    for (let at = node + 1; at < end; at = tree.next(at)) this.element(tree, at);
  }

  private element(tree: XmlTree, node: number): void {
    const name = tree.name(node);
    switch (name) {
      case 'w:r':
        this.run(tree, node);
        return;
      case 'w:ins':
        this.reading.within('insertion', tree, node, () => this.read(tree, node));
        return;
      case 'w:del':
        this.reading.within('deletion', tree, node, () => this.read(tree, node));
        return;
      case 'w:moveTo':
        this.reading.within('moved-here', tree, node, () => this.read(tree, node));
        return;
      case 'w:moveFrom':
        this.reading.within('moved-away', tree, node, () => this.read(tree, node));
        return;
      case 'w:hyperlink':
        this.hyperlink(tree, node);
        return;
      case 'w:fldSimple':
        this.simpleField(tree, node);
        return;
      case 'mc:AlternateContent':
        this.alternate(tree, node, (at) => this.read(tree, at));
        return;
      case 'm:oMath':
      case 'm:oMathPara':
        this.formula(tree, node);
        return;
      case 'w:subDoc':
        this.reading.records.warn('external', 'The document is assembled from other files, which are not read.');
        return;
      default:
        if (TRANSPARENT_TAGS.has(name)) this.read(tree, node);
        else this.ranges.marker(tree, node);
    }
  }

  /** Reads the newest of the alternatives for newer and older programs. */
  alternate(tree: XmlTree, node: number, readContent: (at: number) => void): void {
    const choice = tree.child(node, 'mc:Choice');
    const at = choice >= 0 ? choice : tree.child(node, 'mc:Fallback');
    if (at >= 0) readContent(at);
  }

  private hyperlink(tree: XmlTree, node: number): void {
    if (this.reading.isGone) {
      this.read(tree, node);
      return;
    }
    const id = tree.attribute(node, 'id');
    const anchor = tree.attribute(node, 'anchor');
    const address = id && this.reading.file.relationship(tree.part, id)?.target;
    const code = `HYPERLINK${anchor && !address ? ` \\l "${anchor.replace(/["\\]/g, '\\$&')}"` : ''}`;
    this.fields.simple(tree, node, code, address, () => this.read(tree, node));
  }

  private simpleField(tree: XmlTree, node: number): void {
    const code = tree.attribute(node, 'instr') ?? '';
    if (this.reading.isGone) this.read(tree, node);
    else this.fields.simple(tree, node, code, undefined, () => this.read(tree, node));
  }

  /** Reads a formula as one line: its characters in file order. */
  private formula(tree: XmlTree, node: number): void {
    const end = tree.next(node);
    for (let at = node + 1; at < end; at = tree.next(at)) {
      const name = tree.name(at);
      if (name === 'm:t') this.characters(tree, at, false, FORMULA);
      else if (name === 'w:ins') this.reading.within('insertion', tree, at, () => this.formula(tree, at));
      else if (name === 'w:del') this.reading.within('deletion', tree, at, () => this.formula(tree, at));
      else if (name.startsWith('w:')) this.element(tree, at);
      // Properties of formulas may contain tracked deletions, which are not text.
      else if (!name.endsWith('Pr')) this.formula(tree, at);
    }
  }

  private run(tree: XmlTree, node: number): void {
    const { reading } = this;
    const properties = readRunProperties(tree, tree.child(node, 'w:rPr'), reading.isOriginal);
    const isHidden = this.isHidden(properties);
    if (properties.change >= 0) reading.recordChange('format', tree, properties.change);
    const end = tree.next(node);
    for (let at = node + 1; at < end; at = tree.next(at)) this.inRun(tree, at, properties, isHidden);
  }

  private isHidden(look: RunProperties): boolean {
    if (look.isHidden !== undefined) return look.isHidden;
    const { styles, draft } = this.reading;
    const key = `${draft?.look.style ?? ''}\0${look.style ?? ''}`;
    const cachedHidden = this.hiddenStyles.get(key);
    if (cachedHidden !== undefined) return cachedHidden;
    // A toggle property that is on in both the paragraph and the character style is off (ECMA-376 part 1, 17.7.3).
    const isParagraphHidden = styles.resolve(styles.paragraphStyle(draft?.look.style)).isHidden ?? false;
    const isCharacterHidden =
      look.style === undefined ? false : (styles.resolve(styles.get(look.style)).isHidden ?? false);
    const isHidden = styles.isHidden || isParagraphHidden !== isCharacterHidden;
    this.hiddenStyles.set(key, isHidden);
    return isHidden;
  }

  private isBold(look: RunProperties): boolean {
    if (look.isBold !== undefined) return look.isBold;
    const { styles, draft } = this.reading;
    const isParagraphBold = styles.resolve(styles.paragraphStyle(draft?.look.style)).isBold ?? false;
    const isCharacterBold = look.style === undefined ? false : (styles.resolve(styles.get(look.style)).isBold ?? false);
    return isParagraphBold !== isCharacterBold;
  }

  private isRaised(look: RunProperties): boolean {
    const { styles } = this.reading;
    return look.isRaised ?? (look.style !== undefined && styles.resolve(styles.get(look.style)).isRaised === true);
  }

  private inRun(tree: XmlTree, node: number, look: RunProperties, isHidden: boolean): void {
    const name = tree.name(node);
    switch (name) {
      case 'w:t':
      case 'w:delText':
        this.characters(tree, node, isHidden, look);
        return;
      case 'w:tab':
      case 'w:ptab':
        this.sign('\t', 'tab', tree, node, isHidden);
        return;
      case 'w:br':
        if (LINE_BREAKS.has(tree.attribute(node, 'type') ?? '')) this.sign('\n', 'break', tree, node, isHidden);
        return;
      case 'w:cr':
        this.sign('\n', 'break', tree, node, isHidden);
        return;
      case 'w:noBreakHyphen':
        this.sign(NO_BREAK_HYPHEN, 'sign', tree, node, isHidden);
        return;
      case 'w:sym':
        this.sign(
          symbolSign(tree.attribute(node, 'char') ?? '', tree.attribute(node, 'font') ?? ''),
          'sign',
          tree,
          node,
          isHidden,
        );
        return;
      case 'w:fldChar':
        this.fieldCharacter(tree, node);
        return;
      case 'w:instrText':
      case 'w:delInstrText':
        if (!this.reading.isGone) this.fields.addCode(tree.text(node));
        return;
      case 'w:footnoteReference':
        this.reference('footnote', tree, node, isHidden);
        return;
      case 'w:endnoteReference':
        this.reference('endnote', tree, node, isHidden);
        return;
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        this.ownMark(tree, node);
        return;
      case 'w:commentReference':
        this.ranges.referComment(tree, node);
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.drawing(tree, node);
        return;
      case 'mc:AlternateContent':
        this.alternate(tree, node, (at) => {
          const end = tree.next(at);
          for (let inner = at + 1; inner < end; inner = tree.next(inner)) this.inRun(tree, inner, look, isHidden);
        });
        return;
      case 'w:ruby': {
        const base = tree.child(node, 'w:rubyBase');
        if (base >= 0) this.read(tree, base);
        return;
      }
    }
  }

  private fieldCharacter(tree: XmlTree, node: number): void {
    if (this.reading.isGone) return;
    const type = tree.attribute(node, 'fldCharType');
    if (type === 'begin') this.fields.begin(tree, node);
    else if (type === 'separate') this.fields.separate();
    else if (type === 'end')
      this.fields.end(node, (text, begin) => {
        this.reading.draft?.add(text, 'made', tree.start(begin), tree.start(begin));
      });
  }

  /** Adds the character represented by an element. */
  private sign(text: string, kind: 'tab' | 'break' | 'sign', tree: XmlTree, node: number, isHidden: boolean): void {
    const { reading } = this;
    if (reading.isGone) reading.keepGone(text);
    else if (this.fields.isInCode || isHidden) return;
    else reading.draft?.add(text, kind, tree.start(node), tree.end(node));
  }

  private characters(tree: XmlTree, node: number, isHidden: boolean, look: RunProperties): void {
    const { reading } = this;
    const { draft } = reading;
    if (reading.isGone) {
      reading.keepGone(tree.text(node));
      return;
    }
    if (this.fields.isInCode || !draft) return;
    if (isHidden) {
      this.hide(tree, node);
      return;
    }
    const from = draft.texts.length;
    const keepsSpace = tree.attribute(node, 'space') === 'preserve' || tree.attribute(0, 'space') === 'preserve';
    const end = tree.next(node);
    for (let at = node + 1; at < end; at++)
      if (tree.isText(at))
        this.piece(tree, at, keepsSpace ? '' : `${at === node + 1 ? 'start' : ''}${at === end - 1 ? 'end' : ''}`);
    const text = draft.texts.slice(from).join('');
    if (text === '') return;
    if (!this.isBold(look) && /\S/.test(text)) draft.isBold = false;
    const { highlights, raised: raisedRuns } = reading.records;
    if (look.highlight !== '') highlights.push(this.placedAtLast(text, { colour: look.highlight, start: 0, end: 0 }));
    // The typed mark of an actual note is recorded with the note.
    if (this.awaiting) this.typedMark(text);
    else if (this.isRaised(look)) raisedRuns.push(this.placedAtLast(text, { start: 0, end: 0 }));
  }

  /** Sets a span to the position of the text read last. */
  private placedAtLast<T extends { start: number; end: number }>({ length }: string, span: T): T {
    this.reading.draft?.anchor((offset) => {
      span.start = offset - length;
      span.end = offset;
    });
    return span;
  }

  /**
   * Adds characters as pieces: runs of literal characters, and each character reference separately. `trimmedText` names the ends whose
   * white space is ignored.
   */
  private piece(tree: XmlTree, node: number, trimmedText: string): void {
    const { source } = tree;
    const { draft } = this.reading;
    let at = tree.start(node);
    let end = tree.innerEnd(node);
    if (trimmedText.includes('start')) while (at < end && isBlank(source.charCodeAt(at))) at++;
    if (trimmedText.includes('end')) while (end > at && isBlank(source.charCodeAt(end - 1))) end--;
    let from = at;
    const specialCharacters = tree.isVerbatim(node) ? /[\t\r\n]/g : /[&\t\r\n]/g;
    const rawText = source.slice(at, end);
    if (!specialCharacters.test(rawText)) {
      draft?.add(rawText, 'letters', at, end);
      return;
    }
    specialCharacters.lastIndex = 0;
    const offset = at;
    for (let match = specialCharacters.exec(rawText); match; match = specialCharacters.exec(rawText)) {
      at = offset + match.index;
      draft?.add(source.slice(from, at), 'letters', from, at);
      const character = match[0] === '&' ? characterAt(source, at) : undefined;
      from = character?.end ?? at + 1;
      // Word shows a line break in the XML as a space, but a tab as a tab.
      const text = character?.text ?? (match[0] === '\t' ? '\t' : ' ');
      if (match[0] === '\r' && source.charCodeAt(from) === 0x0a && from < end) from++;
      draft?.add(/[\r\n]/.test(text) ? ' ' : text, 'entity', at, from);
      specialCharacters.lastIndex = from - offset;
    }
    draft?.add(source.slice(from, end), 'letters', from, end);
  }

  private hide(tree: XmlTree, node: number): void {
    const text = tree.text(node);
    if (text === '') return;
    const hiddenText = { offset: 0, text, xml: xmlSpanOf(tree, node) };
    this.reading.records.hidden.push(hiddenText);
    this.reading.anchorStart((offset) => {
      hiddenText.offset = offset;
    });
  }

  private reference(type: 'footnote' | 'endnote', tree: XmlTree, node: number, isHidden: boolean): void {
    const { reading } = this;
    const { draft } = reading;
    if (reading.isGone || this.fields.isInCode || isHidden || !draft) return;
    const customMark = tree.attribute(node, 'customMarkFollows');
    const isCustom = customMark !== undefined && customMark !== '0' && customMark !== 'false' && customMark !== 'off';
    const note: Pending<WordNote> = {
      type,
      id: tree.attribute(node, 'id') ?? '',
      mark: isCustom ? '' : reading.noteCounters.next(type),
      isCustom,
      reference: { start: 0, end: 0 },
      referenceXml: xmlSpanOf(tree, node),
      exists: false,
      start: 0,
      end: 0,
    };
    reading.records.notes.push(note);
    const text = raiseMark(note.mark);
    draft.add(text, 'made', tree.start(node), tree.start(node));
    const length = text.length;
    draft.anchor((offset) => {
      note.reference = { start: offset - length, end: Math.max(note.reference.end, offset) };
    });
    this.awaiting = isCustom ? note : undefined;
  }

  private typedMark(text: string): void {
    const { awaiting, reading } = this;
    if (!awaiting) return;
    awaiting.mark = /^\s*(\S{1,4})/.exec(text)?.[1] ?? '';
    reading.draft?.anchor((offset) => {
      awaiting.reference = { start: awaiting.reference.start, end: offset - text.length + text.trimEnd().length };
    });
    this.awaiting = undefined;
  }

  /** The mark that Word inserts at the start of a note. */
  private ownMark(tree: XmlTree, node: number): void {
    const { draft } = this.reading;
    if (!draft || !this.opening || this.reading.isGone) return;
    const start = draft.length;
    draft.add(raiseMark(this.opening.mark), 'made', tree.start(node), tree.start(node));
    draft.mark ??= { start, end: draft.length };
  }

  private drawing(tree: XmlTree, node: number): void {
    const { draft, isGone } = this.reading;
    if (isGone || this.fields.isInCode) return;
    if (draft) draft.hasDrawing = true;
    const end = tree.next(node);
    for (let at = node + 1; at < end; at = tree.next(at)) {
      const name = tree.name(at);
      if (name === 'w:txbxContent') this.boxes.push({ tree, node: at });
      else if (name === 'mc:AlternateContent') this.alternate(tree, at, (inner) => this.drawing(tree, inner));
      else if (!tree.isText(at)) this.drawing(tree, at);
    }
  }
}

/** The span of an element in the XML. */
export function xmlSpanOf(tree: XmlTree, node: number): XmlSpan {
  return { part: tree.part, start: tree.start(node), end: tree.end(node) };
}
