import { comparisonSchema } from '../features/data/comparisonData';
import { followUpSchema } from '../features/data/followUpData';
import { matrixSchema } from '../features/data/matrixData';
import { recommendationSchema } from '../features/data/recommendationData';
import { repliesSchema } from '../features/data/repliesData';
import { statisticsSchema } from '../features/data/statisticsData';
import { ruleCountSchema } from './checking/ruleCounts';
import { treatyListSchema } from './commands/listTreaties';
import { ruleListSchema } from './commands/rules';
import { sinceSchema } from './files/sinceTranslated';
import { checkedCitationSchema } from './formats/citationData';
import { checkSchema } from './formats/json';
import { outlineSchema } from './formats/outlineData';
import { referenceSchema } from './formats/referenceData';
import { versionSchema } from './formats/versionData';

/** The JSON schemas for the output of commands with `--format json`, by command; "follow-up-all" is for `follow-up --all`, and so on. */
export const DATA_SCHEMAS: Readonly<Record<string, () => object>> = {
  check: checkSchema,
  'check-statistics': ruleCountSchema,
  citations: checkedCitationSchema,
  compare: comparisonSchema,
  'follow-up': followUpSchema,
  'follow-up-all': matrixSchema,
  outline: outlineSchema,
  recommendations: recommendationSchema,
  references: referenceSchema,
  replies: repliesSchema,
  rules: ruleListSchema,
  statistics: statisticsSchema,
  treaties: treatyListSchema,
  versions: versionSchema,
  'versions-since': sinceSchema,
};
