import { wordings } from '../support/rules/wordings';

wordings('british-spelling', [
  ['It notes the labor inspectors and the labour courts.', /“labour” for “labor”/],
  ['Programs for children were begun with a programme.', /“Programmes” for “Programs”/],
  ['It notes skillful counseling in the centre.', /“skilful”.*“counselling”/],
  ['It notes the computer program, the Labor Code, the Center for Rights, “labor” and labour.', ''],
]);
