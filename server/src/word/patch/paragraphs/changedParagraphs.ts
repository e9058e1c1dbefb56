import type { TextEdit } from '../../../text/edits';
import type { EditedPart, EditedParts } from '../runs/cutParts';
import { HindranceError } from '../runs/hindrance';
import {
  changeEdits,
  isSameParagraphForm,
  type ParagraphChanges,
  type ParagraphForm,
  paragraphFormOf,
} from '../runs/paragraphForm';
import type { ParagraphPlaces } from './paragraphPlaces';

/** Tracked changes to the paragraph marks and forms of body paragraphs, by element. */
export class ChangedParagraphs {
  private readonly changes = new Map<number, ParagraphChanges>();
  private readonly takenOut = new Set<number>();

  constructor(
    private readonly at: ParagraphPlaces,
    private readonly parts: EditedParts,
    private readonly cutPart: EditedPart,
  ) {}

  /** Whether an element has changes. */
  has(element: number): boolean {
    return this.changes.has(element);
  }

  /** An empty element for a new tracked change to a paragraph mark: `<w:ins …/>` for `ins`. */
  mark(name: 'ins' | 'del' | 'moveFrom' | 'moveTo'): string {
    const { prefix } = this.cutPart;
    return `<${prefix}${name} ${this.parts.attributes(prefix)}/>`;
  }

  /** Wraps runs in a tracked insertion. */
  insertedRuns(runs: string): string {
    return this.parts.addedRuns(this.cutPart.prefix, runs);
  }

  /** A former form with the attributes of a change, for {@link formXml}. */
  before(form: ParagraphForm): { readonly form: ParagraphForm; readonly attributes: string } {
    return { form, attributes: this.parts.attributes(this.cutPart.prefix) };
  }

  /** Marks the paragraph mark of an element as inserted. */
  insert(element: number): void {
    if (this.changes.get(element)?.insertionMark !== undefined) throw new HindranceError('changes');
    this.add(element, { insertionMark: this.mark('ins') });
  }

  /** Marks the paragraph mark of an element as deleted or moved away, unless it already is. */
  remove(element: number, removal: 'del' | 'moveFrom' = 'del'): void {
    if (this.at.isMarked(element, 'deleted') || this.changes.get(element)?.deletionMark !== undefined) return;
    this.add(element, { deletionMark: this.mark(removal) });
  }

  /** Takes an element out as if it had never been written, whatever other changes it has. */
  takeOut(element: number): void {
    this.takenOut.add(element);
  }

  /** Changes the form of an element, unless it already has that form. */
  reform(element: number, form: ParagraphForm): void {
    if (isSameParagraphForm(paragraphFormOf(this.at.body, element), form)) return;
    if (this.changes.get(element)?.form) throw new HindranceError('changes');
    this.add(element, { form: { to: form, attributes: this.parts.attributes(this.cutPart.prefix) } });
  }

  /** The form of an element after the changes. */
  form(element: number): ParagraphForm {
    return this.changes.get(element)?.form?.to ?? paragraphFormOf(this.at.body, element);
  }

  /** The edits that make all changes: insertions and removals. */
  edits(): readonly TextEdit[] {
    const { tree } = this.at.body;
    const removals = [...this.takenOut].map((node) => ({ start: tree.start(node), end: tree.end(node), text: '' }));
    const insertions = [...this.changes].flatMap(([element, changes]) =>
      this.takenOut.has(element) ? [] : changeEdits(this.at.body, this.cutPart.prefix, element, changes),
    );
    return [...removals, ...insertions];
  }

  private add(element: number, changes: ParagraphChanges): void {
    this.changes.set(element, { ...this.changes.get(element), ...changes });
  }
}
