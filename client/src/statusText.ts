import type { DocumentInfo, DocumentStatus, DocumentTerms } from '../../server/src/protocol';

/** A status, for people. */
export const STATUS_NAMES: Readonly<Record<DocumentStatus, string>> = {
  draft: 'Draft',
  'advance-unedited': 'Advance unedited version',
  final: 'Final',
};

/** A status as short as the status bar has it. */
const SHORT: Readonly<Record<DocumentStatus, string>> = { ...STATUS_NAMES, 'advance-unedited': 'Advance unedited' };

/** What the status bar says beside the words: "Draft", "Final · Spanish, not checked", "Draft · 10,000 of 25,000 files". */
export function statusText({ status, language, understood, part }: DocumentInfo): string {
  const parts = [SHORT[status]];
  if (understood === 'references') parts.push(language);
  if (understood === 'numbering') parts.push(`${language}, not checked`);
  if (part !== '') parts.push(part);
  return parts.join(' · ');
}

/** How much of a document's language is understood, for people. */
export function languageText({ language, understood }: DocumentInfo): string {
  switch (understood) {
    case 'wording':
      return language;
    case 'references':
      return `${language}: structure, references and numbering are checked, wording is not`;
    case 'numbering':
      return `${language}: read for numbers and symbols only; references and wording are not checked`;
  }
}

/** Who says which status a document has: "Final, as the document says", "Draft, as samples/treaty-body.json says". */
export function statusSource({ status, statusFrom }: DocumentTerms, project: string): string {
  const name = STATUS_NAMES[status];
  switch (statusFrom) {
    case 'document':
      return `${name}, from the document itself`;
    case 'project':
      return `${name}, from ${project}`;
    case 'editor':
      return `${name}, set in this window`;
  }
}
