import type { CitationsLabels } from '../../pages/citations/citationsTalk';
import { currentLanguage, t } from '../shown/l10n';

/** The labels of the page of citations, in the display language. */
export function citationsLabels(): CitationsLabels {
  return {
    language: currentLanguage(),
    title: t('Quotations and References'),
    filter: t('Filter citations'),
    clear: t('Clear filter'),
    next: t('Next Citation (Alt+Down)'),
    previous: t('Previous Citation (Alt+Up)'),
    group: t('Group by'),
    groupings: { source: t('By source'), answer: t('By result'), none: t('Not grouped') },
    show: t('Show'),
    choices: {
      all: t('All results'),
      wrong: t('Wrong'),
      unchecked: t('Not checked'),
      right: t('Right'),
    },
    columns: { answer: t('Result'), written: t('As written'), cited: t('In the source') },
    verdicts: {
      found: t('Place found'),
      'no-such-place': t('No such place'),
      verbatim: t('Verbatim'),
      'verbatim-elsewhere': t('Verbatim, other paragraph'),
      'not-verbatim': t('Not verbatim'),
      'not-checked': t('Not checked'),
    },
    count: { one: t('{0} citation'), many: t('{0} citations') },
    shown: t('{0} of {1}'),
    wrong: { one: t('{0} is wrong'), many: t('{0} are wrong') },
    unchecked: { one: t('{0} was not checked'), many: t('{0} were not checked') },
    noSource: t('No source is named'),
    place: t('para. {0}'),
    article: t('art. {0}'),
    copy: t('Held against {0}'),
    words: t('In the source'),
    open: t('Open…'),
    import: t('Import Treaty Texts…'),
    official: t('Official site'),
    part: t('Searched: {0}'),
    noCitations: t('This document cites no other document and no treaty.'),
    noMatch: t('There are no such citations.'),
    loading: t('Reading what the document cites…'),
  };
}
