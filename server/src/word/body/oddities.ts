import type { NoteCounters } from '../numbering/noteCounters';
import { isToggledOn } from '../parts/styles';
import type { XmlTree } from '../parts/xml';
import type { DocumentReading } from './documentReading';

/** Types of external relationship that need no warning: links that a reader may click. */
const LINKS: ReadonlySet<string> = new Set(['hyperlink']);

/** Adds warnings about macros, signatures, external content, page-wise note numbering and protection. */
export function warnOfOddities(
  { file, records }: DocumentReading,
  settings: XmlTree | undefined,
  notes: NoteCounters,
): void {
  const { names } = file;
  if (names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)))
    records.warn('macros', 'The document holds macros, which are never run.');
  if (names.some((name) => name.startsWith('_xmlsignatures/')))
    records.warn('signed', 'The document is signed; any change breaks the signature.');
  const parts = settings ? [file.main, settings.part] : [file.main];
  for (const { type, target, isExternal } of parts.flatMap((part) => file.relationshipsOf(part)))
    if (isExternal && !LINKS.has(type))
      records.warn(
        'external',
        `The document refers to something outside it (${type}: ${target.slice(0, 200)}), which is not opened.`,
      );
  if (notes.isByPage && records.notes.some(({ type, isCustom }) => type === 'footnote' && !isCustom))
    records.warn(
      'notes-by-page',
      'Footnotes restart on each page; here they are numbered continuously, since the file does not say where pages end.',
    );
  const protection = settings ? settings.child(0, 'w:documentProtection') : -1;
  if (settings && protection >= 0 && isToggledOn(settings.attribute(protection, 'enforcement') ?? '0'))
    records.warn('protected', 'The document is protected against changes.');
}
