import type { DisplayLanguage } from '../../display/displayLanguage';
import { listed } from '../../display/joinedWords';
import { speaker } from '../../display/speaker';
import type { DocumentModel } from '../../model/document';
import { articleWords } from '../places/namedArticles';
import { documentFacts } from '../words/documentFacts';
import { partLabelShown } from '../words/placeNames';
import type { Table } from '../words/tableForms';
import type { Recommendation, Recommendations } from './recommendations';

/** The recommendations of a document as a table, one row each. */
export function recommendationTable(
  model: DocumentModel,
  { recommendations }: Recommendations,
  language: DisplayLanguage,
): Table {
  const { t } = speaker(language);
  const columns = [
    t('Paragraph'),
    t('Section'),
    t('Recommendation'),
    t('Concern'),
    t('Articles'),
    t('Addressee'),
    t('Cited in'),
    t('Follow-up'),
    t('Words'),
  ];
  return {
    title: t('Recommendations: {0}', documentFacts(model, language).name),
    rows: [columns, ...recommendations.map((one) => cellsOf(one, t('Yes'), language))],
  };
}

function cellsOf(one: Recommendation, yes: string, language: DisplayLanguage): readonly string[] {
  return [
    one.number,
    one.section.join(' › '),
    one.text,
    one.concerns.map(({ number, text }) => `${number}. ${text}`).join('\n'),
    articleWords(one.articles, language),
    listed(one.addressees, language),
    one.citedBy.join(', '),
    followUpWords(one, yes, language),
    String(one.words),
  ];
}

/** Whether the follow-up paragraph names a recommendation: "yes", or the letters of the parts that it names. */
function followUpWords({ followUp, parts }: Recommendation, yes: string, language: DisplayLanguage): string {
  if (followUp !== 'part') return followUp === 'whole' ? yes : '';
  return parts.flatMap(({ isFollowUp, label }) => (isFollowUp ? [partLabelShown(label, language)] : [])).join(', ');
}
