import { followUpSchema } from '../features/data/followUpData';
import { matrixSchema } from '../features/data/matrixData';
import { recommendationSchema } from '../features/data/recommendationData';
import { repliesSchema } from '../features/data/repliesData';
import { statisticsSchema } from '../features/data/statisticsData';
import { heldCitationSchema } from './citationData';
import { treatyListSchema } from './listTreaties';
import { outlineSchema } from './outlineData';
import { referenceSchema } from './referenceData';
import { ruleListSchema } from './rules';

/** The JSON schemas of what commands print with `--format json`, by the command; "follow-up-all" is for `follow-up --all`. */
export const DATA_SCHEMAS: Readonly<Record<string, () => object>> = {
  citations: heldCitationSchema,
  'follow-up': followUpSchema,
  'follow-up-all': matrixSchema,
  outline: outlineSchema,
  recommendations: recommendationSchema,
  references: referenceSchema,
  replies: repliesSchema,
  rules: ruleListSchema,
  statistics: statisticsSchema,
  treaties: treatyListSchema,
};
