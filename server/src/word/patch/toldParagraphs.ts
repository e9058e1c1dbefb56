import type { TextEdit } from '../../text/edits';
import type { CutPart, CutParts } from './cutParts';
import { Hindered } from './hindrance';
import { formOf, isSameForm, type ParagraphForm, type Told, tellingEdits } from './paragraphForm';
import type { ParagraphPlaces } from './paragraphPlaces';

/** What the paragraphs of the body, by their elements, tell of changes to their marks and forms. */
export class ToldParagraphs {
  private readonly told = new Map<number, Told>();

  constructor(
    private readonly at: ParagraphPlaces,
    private readonly parts: CutParts,
    private readonly cutPart: CutPart,
  ) {}

  /** Whether something is told of an element. */
  has(element: number): boolean {
    return this.told.has(element);
  }

  /** An empty element that tells of one more change: `<w:ins …/>` for `ins`. */
  mark(name: 'ins' | 'del' | 'moveFrom' | 'moveTo'): string {
    const { prefix } = this.cutPart;
    return `<${prefix}${name} ${this.parts.said(prefix)}/>`;
  }

  /** Runs as put in. */
  added(runs: string): string {
    return this.parts.added(this.cutPart.prefix, runs);
  }

  /** A form that something had before, as an element’s properties tell it. */
  before(form: ParagraphForm): { readonly form: ParagraphForm; readonly said: string } {
    return { form, said: this.parts.said(this.cutPart.prefix) };
  }

  /** Has the mark of an element told to be put in. */
  insert(element: number): void {
    if (this.told.get(element)?.inserted !== undefined) throw new Hindered('changes');
    this.add(element, { inserted: this.mark('ins') });
  }

  /** Has the mark of an element told to be taken out, where nobody has done so before. */
  remove(element: number, removal: 'del' | 'moveFrom' = 'del'): void {
    if (this.at.isMarked(element, 'deleted') || this.told.get(element)?.deleted !== undefined) return;
    this.add(element, { deleted: this.mark(removal) });
  }

  /** Gives an element another form. */
  reform(element: number, form: ParagraphForm): void {
    if (isSameForm(formOf(this.at.body, element), form)) return;
    if (this.told.get(element)?.form) throw new Hindered('changes');
    this.add(element, { form: { to: form, said: this.parts.said(this.cutPart.prefix) } });
  }

  /** The form that an element has from now on. */
  form(element: number): ParagraphForm {
    return this.told.get(element)?.form?.to ?? formOf(this.at.body, element);
  }

  /** All insertions by which that is told. */
  edits(): readonly TextEdit[] {
    return [...this.told].flatMap(([element, told]) => tellingEdits(this.at.body, this.cutPart.prefix, element, told));
  }

  private add(element: number, told: Told): void {
    this.told.set(element, { ...this.told.get(element), ...told });
  }
}
