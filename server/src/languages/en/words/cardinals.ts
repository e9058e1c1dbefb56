import { cardinalsFrom } from '../../numbersInWords';

const IN_ORDER = [
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
  ...'seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five'.split(' '),
  ...'twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one'.split(' '),
];

/** Numbers in words. */
export const CARDINALS = cardinalsFrom(IN_ORDER, { 'thirty-six': 36, 'forty-eight': 48, sixty: 60, ninety: 90 });
