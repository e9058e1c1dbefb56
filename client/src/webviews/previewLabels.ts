import type { PreviewLabels } from '../../pages/preview/messages';
import { t } from '../shown/l10n';

/** The labels of the preview in the display language; placeholders are filled in by the page. */
export function previewLabels(): PreviewLabels {
  return {
    page: t('Preview of {0}', '{0}'),
    tools: t('Preview'),
    find: t('Find'),
    findNext: t('Next match'),
    findPrevious: t('Previous match'),
    closeFind: t('Close'),
    found: t('{0} of {1}', '{0}', '{1}'),
    notFound: t('No results'),
    zoomIn: t('Zoom in'),
    zoomOut: t('Zoom out'),
    resetZoom: t('Reset zoom'),
    save: t('Save as HTML…'),
    goTo: t('Go to {0} in the text', '{0}'),
    findings: t('Findings'),
    error: t('Error'),
    warning: t('Warning'),
    information: t('Information'),
    explain: t('Rule {0}', '{0}'),
    notes: t('Notes'),
    note: t('Note {0}', '{0}'),
    empty: t('The document is empty.'),
  };
}
