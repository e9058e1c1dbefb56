import { cases, fixes } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('range-dash', [
  ['It met in 2011–2015 and 2016–2020 and in July-September 2016.', /July-September/],
  ['It met in 2011–2015 and 2016–2020 and heard the july-september group.', ''],
  ['It fined people in 2011–2015 and 2016–2020 at €50-100.', /50-100/],
  ['It met from 29 March-12 April and in 2015-2016, for the plan of 2008–2011.', /2008–2011/],
  ['It met from 29 March–12 April and in 2015–2016 under Plan 2008-11.', ''],
  ['The plans for 2011–2015 and 2016–2021 follow the Strategy for Equality 2001-2010.', ''],
  ['The plans for 2011–2015 and 2016–2021 follow those for 2001-2010.', /2001-2010/],
  ['It lost jobs between 2015–2018 and, from 2019-2021, houses.', /between 2015 and 2018.*from 2019 to 2021/],
  [
    'It heard those aged between 6–11, between 10–15 per cent, between 1,200–1,500 and between 12.5 – 13.5.',
    /6 and 11.*10 and 15.*1,200 and 1,500.*12\.5 and 13\.5/,
  ],
  [
    'It met between May–July, between 29 June–24 July and between 12–18 May.',
    /May and July.*29 June and 24.*12 and 18/,
  ],
  [
    'It met between 2015–18, between 2015 to 2018 and between 2015/2018.',
    /2015 and 2018.*2015 and 2018.*2015 and 2018/,
  ],
  ['It was held from 13–24 April, from 29 June–24 July and from 2015–16.', ''],
  ['It grew between 2015–2016 and 2017–2018, and between 2015/16 and 2017/18.', ''],
  ['It fell from 2015–2016 levels to those of the plan from 2015–2018 onwards, from 2018–2019 to 2020–2021.', ''],
  [
    'It noted differences between articles 13–15 and laws, between the 2015–2018 plan and others, and “between 2015–2018”.',
    '',
  ],
]);

cases(
  'range-dash',
  [
    ['In 2011–2012, 2013–2014 and 2015-2016.', '2015-2016'],
    ['On 13–14 April, 15–16 May and 17-18 June.', '17-18'],
  ],
  [
    'In 2011–2012, under Decree No. 2010-2015, application no. 2010-2015, Act 5-12 and article 347-1, tel. 55-1234 (CMW/C/XAA/CO/3-4).',
    'In 2011–2012; CMW/C/SR.275-277; the result was 5-3; the “Plan 2015-2016”.',
    'In 2011–2012 and articles 210-212 of the Penal Code.',
    'In 2011-2012 and 2013-2014.',
  ],
);

fixes('range-dash', [['In 2011–2012, 2013–2014 and 2015-2016.', 'In 2011–2012, 2013–2014 and 2015–2016.']]);
