import type { DocumentInfo, DocumentStatus, DocumentTerms } from '../../../server/src/protocol';
import { t } from '../shown/l10n';

/** The name of a status. */
export function statusName(status: DocumentStatus): string {
  switch (status) {
    case 'draft':
      return t('Draft');
    case 'advance-unedited':
      return t('Advance unedited version');
    case 'final':
      return t('Final');
  }
}

/** Status bar text beside the word count: "Draft", "Final · Spanish, not checked", "Draft · 10,000 of 25,000 files". */
export function statusText({ status, language, understood, part }: DocumentInfo): string {
  const parts = [status === 'advance-unedited' ? t('Advance unedited') : statusName(status)];
  if (understood === 'references') parts.push(language);
  if (understood === 'numbering') parts.push(t('{0}, not checked', language));
  if (part !== '') parts.push(part);
  return parts.join(' · ');
}

/** Describes how far a document's language is supported. */
export function languageText({ language, understood }: DocumentInfo): string {
  switch (understood) {
    case 'wording':
      return language;
    case 'references':
      return t('{0}: structure, references and numbering are checked, wording is not', language);
    case 'numbering':
      return t('{0}: read for numbers and symbols only; references and wording are not checked', language);
  }
}

/** Describes a status and its origin: "Final, from the document itself", "Draft, from samples/treaty-body.json". */
export function statusSource({ status, statusFrom }: DocumentTerms, project: string): string {
  const name = statusName(status);
  switch (statusFrom) {
    case 'document':
      return t('{0}, from the document itself', name);
    case 'project':
      return t('{0}, from {1}', name, project);
    case 'editor':
      return t('{0}, set in this window', name);
  }
}
