import type { DisplayLanguage } from '../../display/displayLanguage';
import { listWords } from '../../display/joinedWords';
import { speakerFor } from '../../display/speaker';
import type { DocumentModel } from '../../model/document';
import { articleText } from '../places/namedArticles';
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
  const { t } = speakerFor(language);
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
    articleText(one.articles, language),
    listWords(one.addressees, language),
    one.citedBy.join(', '),
    followUpText(one, yes, language),
    String(one.words),
  ];
}

/** Whether the follow-up paragraph names a recommendation: "yes", or the letters of the parts that it names. */
function followUpText({ followUp, parts }: Recommendation, yes: string, language: DisplayLanguage): string {
  if (followUp !== 'part') return followUp === 'whole' ? yes : '';
  return parts.flatMap(({ isFollowUp, label }) => (isFollowUp ? [partLabelShown(label, language)] : [])).join(', ');
}
