import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { Status } from '../../model/identity/identity';

/** Messages of server commands, for editors without their own texts. */

/** Answers to the question whether to renumber a document that is no longer a draft. */
export function statusAnswers(change: string, language: DisplayLanguage) {
  const { t } = speakerFor(language);
  return { change, draft: t('This Is a Draft'), cancel: t('Cancel') };
}

/** Answers to the question about references to a deleted target, in order; `isListed` if it can also be removed from lists. */
export function referenceAnswers(isListed: boolean, language: DisplayLanguage) {
  const { t } = speakerFor(language);
  return {
    ...(isListed && { remove: t('Delete and Remove from Lists') }),
    leave: t('Delete, Keep References'),
    cancel: t('Cancel'),
  };
}

/** The message for a command called without the choice it needs. */
export function choiceMissing(what: 'cite' | 'followUp' | 'moveTo', language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  switch (what) {
    case 'cite':
      return t('Name the paragraphs to cite, for example “11” and “36 (c)”.');
    case 'followUp':
      return t('Name the recommendations for the follow-up paragraph, for example “11” and “36 (c)”.');
    case 'moveTo':
      return t(
        'Name the paragraph or subparagraph to move it after, for example “36 (c)”, or “first” to move it before all others.',
      );
  }
}

/** The result of checking all documents. */
export function folderMessage(
  documents: number,
  findings: number,
  withFindings: number,
  language: DisplayLanguage,
): string {
  const { plural, grouped } = speakerFor(language);
  const findingCount = plural(findings, '{0} finding', '{0} findings');
  return findings === 0
    ? plural(documents, '{1} in {0} document.', '{1} in {0} documents.', findingCount)
    : plural(
        documents,
        '{1} in {2} of {0} document.',
        '{1} in {2} of {0} documents.',
        findingCount,
        grouped(withFindings),
      );
}

/** The obstacles to a submission; `items` is their number. */
export function submissionMessage(title: string, items: number, language: DisplayLanguage): string {
  const { t, plural } = speakerFor(language);
  return items === 0
    ? t('No known obstacle to submission: {0}.', title)
    : plural(
        items,
        '{0} item to settle before the submission of {1}:',
        '{0} items to settle before the submission of {1}:',
        title,
      );
}

/** A list heading with the number of references. */
export function referencesMessage(references: number, language: DisplayLanguage): string {
  const { t, plural } = speakerFor(language);
  return references === 0 ? t('Nothing refers to it.') : plural(references, '{0} reference:', '{0} references:');
}

/** The new status (null for the one stated by the document itself), and where it is recorded. */
export function statusMessage(status: Status | null, file: string | undefined, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  const name = status === null ? t('as the document says') : statusName(status, language);
  return file === undefined
    ? t('Status: {0}; for as long as the server runs.', name)
    : t('Status: {0}; recorded in {1}, once that is saved.', name, file);
}

function statusName(status: Status, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  switch (status) {
    case 'draft':
      return t('draft');
    case 'advance-unedited':
      return t('advance unedited version');
    case 'final':
      return t('final');
  }
}

/** The result of a concordance. */
export function concordanceMessage(summary: string, language: DisplayLanguage): string {
  return summary === '' ? speakerFor(language).t('No number has changed.') : `${summary}.`;
}
