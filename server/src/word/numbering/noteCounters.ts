import { wholeNumber } from '../parts/styles';
import type { XmlTree } from '../parts/xml';
import { numeralText } from './numerals';

type NoteType = 'footnote' | 'endnote';

/** How the notes of a section are numbered (ECMA-376 part 1, 17.11.11). */
interface NoteForm {
  readonly format: string;
  readonly start: number;
  readonly restart: string;
}

const PROPERTIES = { footnote: 'w:footnotePr', endnote: 'w:endnotePr' } as const;
const FORMATS = { footnote: 'decimal', endnote: 'lowerRoman' } as const;

/** Numbers the notes of a document in order of their references. */
export class NoteCounters {
  private readonly sections: readonly Record<NoteType, NoteForm>[];
  private readonly counted: Record<NoteType, number | undefined> = { footnote: undefined, endnote: undefined };
  private section = 0;

  constructor(body: XmlTree, settings: XmlTree | undefined) {
    const generalForms = {
      footnote: formOf(settings, 0, 'footnote', { format: FORMATS.footnote, start: 1, restart: 'continuous' }),
      endnote: formOf(settings, 0, 'endnote', { format: FORMATS.endnote, start: 1, restart: 'continuous' }),
    };
    const sections = sectionsOf(body).map((node) => ({
      footnote: formOf(body, node, 'footnote', generalForms.footnote),
      endnote: formOf(body, node, 'endnote', generalForms.endnote),
    }));
    this.sections = sections.length > 0 ? sections : [generalForms];
  }

  /** Whether footnotes restart on each page. The file does not record which page a footnote is on. */
  get isByPage(): boolean {
    return this.sections.some(({ footnote }) => footnote.restart === 'eachPage');
  }

  /** Advances to the next section. */
  endSection(): void {
    this.section = Math.min(this.section + 1, this.sections.length - 1);
    const forms = this.sections[this.section];
    for (const type of ['footnote', 'endnote'] as const)
      if (forms?.[type].restart === 'eachSect') this.counted[type] = undefined;
  }

  /** The mark of the next automatically numbered note. */
  next(type: NoteType): string {
    const form = this.sections[this.section]?.[type];
    if (!form) return '';
    const value = (this.counted[type] ?? form.start - 1) + 1;
    this.counted[type] = value;
    return numeralText(form.format, value);
  }
}

/** The sections of a body in order, excluding those in text boxes and tracked changes. */
export function sectionsOf(body: XmlTree): number[] {
  const result: number[] = [];
  for (let at = 0; at < body.size; ) {
    const name = body.name(at);
    if (name === 'w:sectPr') result.push(at);
    at = name === 'w:sectPrChange' || name === 'w:txbxContent' ? body.next(at) : at + 1;
  }
  return result;
}

function formOf(tree: XmlTree | undefined, node: number, type: NoteType, general: NoteForm): NoteForm {
  const propertiesNode = tree ? tree.child(node, PROPERTIES[type]) : -1;
  if (!tree || propertiesNode < 0) return general;
  return {
    format: tree.value(propertiesNode, 'w:numFmt') ?? general.format,
    start: wholeNumber(tree.value(propertiesNode, 'w:numStart')) ?? general.start,
    restart: tree.value(propertiesNode, 'w:numRestart') ?? general.restart,
  };
}
