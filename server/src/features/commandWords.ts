import { grouped } from '../rules/reading/numbers/digitGroups';

/** What the commands of the server say to people, where the editor has no words of its own for them. */

/** What is answered to the question whether numbers of a document that is no draft any more are to change. */
export const STATUS_ANSWERS = { change: 'Change Numbers', draft: 'This Is a Draft', cancel: 'Cancel' } as const;

/** What is answered to the question what is to become of references to something that is deleted. */
export const REFERENCE_ANSWERS = {
  remove: 'Delete and Remove from Lists',
  leave: 'Delete, Keep References',
  cancel: 'Cancel',
} as const;

/** What is to be done where more than one can be chosen. */
export const CHOICE_MISSING = {
  cite: 'Name the paragraphs to cite, for example “11” and “36 (c)”.',
  followUp: 'Name the recommendations for the follow-up paragraph, for example “11” and “36 (c)”.',
  moveTo:
    'Name the paragraph or subparagraph to move it behind, for example “36 (c)”; an empty name moves it before all others.',
} as const;

/** What a check of all documents came to. */
export function folderMessage(documents: number, findings: number, withFindings: number): string {
  const all = counted(documents, 'document');
  return `${counted(findings, 'finding')} in ${findings === 0 ? all : `${grouped(withFindings)} of ${all}`}.`;
}

/** What stands in the way of a submission; `items` are its places, in text order. */
export function submissionMessage(title: string, items: number): string {
  return items === 0
    ? `No known obstacle to submission: ${title}.`
    : `${counted(items, 'item')} to settle before the submission of ${title}:`;
}

/** How often something is referred to; the places follow. */
export function referencesMessage(references: number): string {
  return references === 0 ? 'Nothing refers to it.' : `${counted(references, 'reference')}:`;
}

/** Where a status is kept that was set. */
export function statusMessage(status: string, file: string | undefined): string {
  const where = file === undefined ? 'for as long as the server runs' : `recorded in ${file}, once that is saved`;
  return `Status: ${status}; ${where}.`;
}

/** What a concordance came to. */
export function concordanceMessage(summary: string): string {
  return summary === '' ? 'No number has changed.' : `${summary}.`;
}

function counted(count: number, one: string): string {
  return `${grouped(count)} ${count === 1 ? one : `${one}s`}`;
}
