import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocumentModel, updateDocument } from '../../server/src/model/document';
import { weighedFindings } from '../../server/src/rules/runner';
import { changeText } from '../../server/src/text/document';
import { OBSERVATIONS, read } from '../support/documents';
import { find, messageIn } from '../support/findings';

const LATER = OBSERVATIONS.replace('CO/1\n', 'CO/1\nDistr.: General\n9 October 2024\n');
const FIRST =
  '1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 401st meeting, held on 3 April 2024.\n';
const LAST = '3.\tThe Committee thanks the delegation.\n';
/** The same with the day of adoption, from which periods are counted. */
const ADOPTED = `${OBSERVATIONS.replace('CO/1\n', 'CO/1\nDistr.: General\n9 May 2024\n')}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 401st meeting, held on 3 April 2024, and adopted the present concluding observations at its 410th meeting, held on 12 April 2024.\n`;
const OPENINGS: Readonly<Record<string, string>> = { deadline: ADOPTED };

/** What a rule says of a paragraph 2. */
function said(rule: string, words: string, opening = OPENINGS[rule] ?? `${LATER}${FIRST}`): string {
  return find(`${opening}2.\t${words}\n${LAST}`)
    .filter((finding) => finding.rule === rule)
    .map(messageIn)
    .join(' ');
}

/** By rule: words in which it finds something, with what it says; and words that look like them, where it is silent. */
const WORDINGS: Readonly<Record<string, readonly (readonly [words: string, message: RegExp | ''])[]>> = {
  'double-space': [
    ["The Act speaks of “the  general  interest” and 'the  public  good'.", ''],
    ['The Act speaks of “the  general interest” and of the  public good.', /^Two spaces between words\.$/],
  ],
  'thousands-comma': [
    ['According to a survey, 6 500 of 9,000 pupils had never heard of it.', /6,500/],
    ['According to a survey of 12 500 of 900 pupils had never heard of it.', ''],
    ['It set aside US$ 2.125 million, or €1.985 million, when petrol cost €1.385 and the rate was $1.085.', ''],
    ['It set aside €1.234.567 for it.', /1,234,567/],
    ['It was published in the Official Journal, p. 13338, and on pp. 12034 and 12035.', ''],
    ['It was adopted at its 2710 meeting.', ''],
    ['It was one of 2710 meetings held.', /2,710/],
    ['The number of places (2200) in crèches is low.', /2,200/],
    ['It noted a resolution (2467) on the subject.', ''],
    ['Deaths fell from 1,400 to 1150.', /1,150/],
    ['Deaths fell from 400 to 1150.', ''],
    ['The budget rose to 1250000.50 Xandorian pounds.', /1,250,000/],
    ['The index rose to 1250000.50 in the year.', ''],
    ['According to the Government, 1870 persons were turned back.', /1,870/],
    ['It notes that in March, 2015 women were heard.', ''],
    ['It notes that in 1998 women were heard.', ''],
    ['Of 3 400 public buildings one in five is accessible.', /3,400/],
    ['It runs the line 116 111 for young children.', ''],
    ['Under article 12 300 new courts were set up.', ''],
    ['Children receive 4000-euro vouchers.', /4,000/],
    ['It bought 4000-series trains.', ''],
    ['It noted the census.¹\n\t¹\tThe census counted 1034567 children.', /1,034,567/],
    ['It noted the case.¹\n\t¹\tOf the year before, doc. 1034567 is cited and so was 1034568 at length.', ''],
    ['It noted the case.¹\n\t¹\tApplication No. 1034567 of the year before.', ''],
    ['The budget was cut to 48500 United States dollars.', /48,500/],
    ['Persons of foreign origin, who number 38400, are left out.', /38,400/],
    ['It was sent to number 38400.', ''],
    ['Their number fell from 3812 in 2021 to 2,940 in 2023.', /3,812/],
    ['It was moved from room 3812 to wing 2.', ''],
    ['The plant stands at 10500 United Avenue.', ''],
    ['The helpline received 23500 calls, and the hotline 1 800.', /^Write “23,500” for “23500”\.$/],
    ['The law affected 23500 persons.', /23,500/],
    ['The hotline 80010 received 12,500 calls, and resolution 48104 was read.', ''],
    ['It runs a hotline called 80010 services, and dials a line numbered 48104 times.', ''],
    ['It counts the Teru, of whom 12 400 live without papers.', /12,400/],
    ['It runs two lines, of which 116 111 is for young children.', ''],
    ['It asks who was heard, for whom 116 111 is the number.', ''],
    ['Each heir received 3,40,000 crowns.', /340,000/],
    ['It planted 1,8500 hectares and counted 25,0000 newly settled families.', /18,500.*250,000/],
    ['Under sections 12,13,14 and goals 3,4,5 women are heard, and it paid 12,50 euros.', ''],
    ['It rose by 1,8500, as para. 1,2345 says.', ''],
    ["It held 3’150 people, tried 2'300 of them and spent 1’200’000.", /3,150.*3 times/],
    ['It noted “3’150 people”, and the house at 12’000 Hill Street.', ''],
    ['Only 12, 700 families were moved, and 1, 050 families stayed.', /12,700.*1,050/],
    ['The office received 12, 700 calls, and 14 ,300 letters.', /12,700.*14,300/],
    [
      'In grade 12, 700 pupils failed. Of girls under 12, 700 were married, and in camps of 12, 700 and 350 people.',
      '',
    ],
    ['Of its 30 wards, it closed 12, 700 patients being moved.', ''],
    ['One office counts them as 3 400 and another as 5,150.', /3,400/],
    ['Deaths fell from 5,150 in 2014 to 3.400.', /3,400/],
    ['The line, known as 116 111, took 5,150 calls, and the rate fell from 12.250 to 10.125.', ''],
    ['No survey was made since 2011, it notes, and that 18200 girls were married is not told.', /18,200/],
    ['Each year 12000 women are heard. Since 2011, 13000 men were. The number rose to 14000.', /12,000.*3 times/],
    ['It has no fewer than 12000 places, a series of 13000 trials and, under the law, 14000 judges.', /3 times/],
    ['Since 2560 persons may vote. In the years 2565 and 2566 they did.', ''],
    ['The application lodged under 58390 was heard, and decision 12345 of the court.', ''],
    ['The phone number of the office is 22450 and is dialled in vain.', ''],
    ['At age 12 400 girls left. On day 1 300 men went.', ''],
    ['Version 1.200 users and a rate of 3.456 deaths were named, at 6.100 metres.', ''],
    ['It spent $10 000, felled some 18 500 hectares and let more than 3 400 go.', /3 times/],
    ['12000 girls were married.', /12,000/],
    ['While 2 350 inmates waited, barely 1, 150 places were made.', /2,350.*1,150/],
    ['Of the 22,400 applications filed, 1 980 were pending, beside 45.600 case files.', /1,980.*45,600/],
    ['It spends 0,7 per cent, or 2,5 million.', /“0\.7” for “0,7”.*“2\.5” for “2,5”/],
    [
      'Under sections 2,5 per cent of which it spends 12,50 euros, 1.125 in a thousand and 1.250 metre waves are told.',
      '',
    ],
  ],
  'report-due': [
    [
      'It requests the State party to submit, through Ms. Xand, its third periodic report by 1 May 2010.',
      /before the report was considered/,
    ],
    ['It thanked Ms. Xand. The third periodic report was due by 1 May 2010.', ''],
    ['It asks for them in its next periodic report, due to be submitted on 25 July 2012.', /before the report/],
    ['Its last periodic report, due to be submitted on 25 July 2012, came late.', ''],
    [
      'It requests the State party to submit its report containing information on the implementation of all its recommendations by 29 May 2022.',
      /before the report/,
    ],
    [
      'It should provide information on the implementation of the recommendations made in paragraphs 2 and 3 (a) above by 29 May 2022.',
      /before the report/,
    ],
    [
      'It should provide information on the implementation of the recommendations accepted by 29 May 2022, by 1 May 2030.',
      '',
    ],
    ['It should provide information on the implementation of its recommendations before 29 May 2022 and since.', ''],
    [
      'The Committee had asked it to provide information on the implementation of its recommendations by 29 May 2022.',
      '',
    ],
    ['It asks how the State party will provide shelter for those expelled by 29 May 2022.', ''],
    ['The next report, the second, is due in 2022.', /^2022 is before the report/],
    ['The second periodic report is due in 2028.', ''],
    [
      'It requests the State party to submit its first periodic report, which is due in July 2023.',
      /before the report/,
    ],
    ['Its first periodic report, which is due in July 2023, is on schools.', ''],
    ['The report after this one, the second, is due in May 2022.', /before the report/],
    ['The report that follows will fall due on 1 May 2022.', /before the report/],
    ['The second periodic report is expected in March 2023.', /before the report/],
    ['The second periodic report was expected in March 2023.', ''],
    ['It should submit its next periodic report, the second, no later than 13 May 2021.', /before the report/],
    ['Later events may be kept for the second periodic report, due in July 2023.', /before the report/],
    ['Later events may be kept for the second periodic report (July 2023).', /before the report/],
    ['It dealt with them in its initial report (July 2023).', ''],
    ['The initial report, due in July 2017 and received as early as August 2016, is welcome.', ''],
    ['It regrets that the second periodic report, due in 2022, has not been submitted.', ''],
    ['It should submit its second and third reports, due in 2022 and 2026, by 1 May 2026.', ''],
    ['The second to fourth reports are to be with the Committee by the end of 2022.', /^The end of 2022 is before/],
    ['The second periodic report must reach the Committee in the spring of 2022.', /^The spring of 2022 is before/],
    ['It looks forward to receiving the second periodic report in May 2022.', /before the report/],
    ['It would be grateful for the second periodic report by 1 May 2022.', /before the report/],
    ['The State party has until 1 May 2022 to submit its second periodic report.', /before the report/],
    ['The date by which the second periodic report has to be submitted is 1 May 2022.', /before the report/],
    ['The deadline for its next report is 1 May 2022.', /before the report/],
    ['The deadline for its last report was 1 May 2022.', ''],
    ['It is asked to submit its second periodic report in 2022.', /before the report/],
    ['The initial report, which had been due on 1 July 2008, is welcome.', ''],
    ['It welcomes the reports, the last of which fell due on 1 September 2013.', ''],
    ['The report takes the place of those due in 2012 and 2017.', ''],
    ['The second report to the Committee against Torture, due in 2022, is awaited.', ''],
    ['Its initial report under the Optional Protocol, due in 2012, should be submitted without delay.', ''],
    ['The next report of the Ombudsman is due in March 2024.', ''],
    ['The second national report on drugs is expected in March 2023.', ''],
    ['The annual report of the mechanism, due on 31 March 2022, has been withheld.', ''],
    ['The next report should say what was done in 2022.', ''],
    ['Its next report should follow the guidelines adopted in 2008.', ''],
    ['It asks for more and welcomes receiving the initial report in May 2022.', ''],
    ['It should submit its second report, prepared under the guidelines adopted in 2008, by 1 May 2030.', ''],
    ['It should end poverty and report on its plans by 2022.', ''],
  ],
  deadline: [
    ['It should act at the end of a year, in April 2026.', /^One year .* 12 April 2025, not in April 2026\.$/],
    ['It should act at the end of a year, in April 2025.', ''],
    ['It should act in two years’ time, by April 2027.', /12 April 2026, not in April 2027/],
    ['It should act in two years’ time, by April 2026.', ''],
    ['Within 12 months, and therefore not later than 12 April 2026, it should act.', /12 April 2025/],
    ['Within 12 months, and therefore not later than 12 April 2025, it should act.', ''],
    ['It should act within a year (deadline: 12 April 2026).', /12 April 2025/],
    ['It should answer within one year; the last day is 12 April 2026.', /12 April 2025/],
    ['It should answer within one year; the law of 12 April 2026 is another matter.', ''],
    ['It should send a note six weeks from now, on 1 August 2024.', /^Six weeks .* 24 May 2024/],
    ['It should send a note six weeks from now, on 25 May 2024.', ''],
    ['It should act within 90 days, i.e. by 12 September 2024.', /11 July 2024/],
    ['It should act in the three years to come, that is, by April 2028.', /12 April 2027/],
    ['A note is to arrive by 12 April 2026 at the latest, one year after the close of the session.', /12 April 2025/],
    ['A note is to arrive by 12 April 2026 at the latest, one year after the close of the inquiry.', ''],
    [
      'It should be ready a year and a half from now, in the autumn of 2026.',
      /12 October 2025, not in the autumn of 2026/,
    ],
    ['It should be ready a year and a half from now, in the autumn of 2025.', ''],
    [
      'It should be translated within half a year, in other words by the end of 2025.',
      /^Half a year .* 12 October 2024, not at the end of 2025/,
    ],
    ['It should be translated within half a year, in other words by the end of 2024.', ''],
    ['It should be done over the next two years, that is to say, until spring 2028.', /not in spring 2028/],
    ['It should act by 12 April 2026, thus within one year.', /12 April 2025/],
    ['It should act not later than 12 April 2026 (12 months).', /12 April 2025/],
    ['Information is to arrive by April 2026, one year from the adoption of these observations.', /12 April 2025/],
    ['Information is to arrive by April 2026, one year from the adoption of the budget.', ''],
    ['It should act within a one-year period ending on 12 April 2026.', /12 April 2025/],
    ['It should act within 24 months (two years), by 12 April 2025.', /12 April 2026/],
    ['It requests a note within one year and a half, that is by 12 April 2025.', /12 October 2025/],
    ['It asks for information in eighteen months at most, by April 2026.', /12 October 2025/],
    ['The Committee gives the State party 18 months, i.e. until 12 April 2026.', /12 October 2025/],
    ['It should provide within one year information on paragraphs 1 and 3 (b), by 12 April 2026.', /12 April 2025/],
    ['It should provide within one year information on paragraph 1, and its next report by 12 April 2028.', ''],
    ['It should act within two years of receipt of the letter, by 1 September 2028.', ''],
    ['The Committee had asked in 2013 for information within two years, by July 2015.', ''],
    ['It was asked for information within one year, by 6 April 2019; the reply should have come.', ''],
    ['The Act of 3 March 2018, whose decrees were to be issued within two years, by 3 March 2020, should go.', ''],
    ['It asks what became of the plan, approved in March 2014 and to be completed in four years, by March 2018.', ''],
    ['It should tell of the plan of 2024, to be finished in three years, by the end of 2027.', ''],
    ['It has pledged to provide shelters within six months, by December 2025.', ''],
    ['It should amend the Act, which will enter into force in six months, on 1 January 2026.', ''],
    ['The Act, which will be amended, should go within six months, by 1 January 2026.', /12 October 2024/],
    ['It should try the guard who was released after six months, in January 2022.', ''],
    ['The number fell within two years, by December 2023, which should be explained.', ''],
    ['Under its Constitution elections must be held within six months, by 1 March 2026.', ''],
    ['The Ministry said that the law is to be adopted within one year, by March 2026.', ''],
    ['It should see to it that the law is revised within one year of its adoption, by 1 May 2027.', ''],
    ['Those held for two years, until 1 May 2023, should be freed.', ''],
    ['It should act within one year, by mid-2027.', /not in mid-2027/],
    ['It should act within one year, by mid-2025.', ''],
    ['It should act within one year, that is, in the first half of 2027.', /not in the first half of 2027/],
    ['It should act within one year, that is, in the first half of 2025.', ''],
    ['It should act within one year, by the winter of 2024/25.', ''],
    ['It should report by 10 March 2027, that is, 18 months prior to the due date of the next one.', ''],
    ['It should extend the mandate by two years, until 31 December 2028.', ''],
    ['It should do so by 12 April 2028, four years after the elections.', ''],
    ['In the five years to 31 December 2023, more should have been done.', ''],
    ['It should provide, by 12 April 2025, information on paragraph 1 and, within one year, its replies.', ''],
    [
      'The Committee recommends that it:\n\t(a)\tAdopt, within one year, that is, by 12 April 2026, the bill;\n\t(b)\tFund it.',
      /12 April 2025/,
    ],
    [
      'The Committee notes that it is to:\n\t(a)\tHold elections within one year, that is, by 12 April 2026;\n\t(b)\tCount.',
      '',
    ],
  ],
  'report-limit': [
    [
      'It asks for its second periodic report. It should not exceed 31,800 words, whereas the core document may have 42,400 words.',
      /21,200 words, not 31,800/,
    ],
    [
      'The State party should submit its periodic report, through Mr. Xand, within the limit of 42,400 words.',
      /periodic report is 21,200/,
    ],
    ['It asks for its second periodic report. A text of that sort may have no more than 31,800 words.', /right\?$/],
    ['Limits are set for an initial report (31,800 words) as well as for a periodic report (28,200 words).', /21,200/],
    ['Limits are set for an initial report (31,800 words) as well as for a periodic report (21,200 words).', ''],
    ['The treaty-specific document comes with it, as a periodic report stops at 12,200 words.', /21,200/],
    ['Taken together, its two periodic reports must not have more than 42,400 words.', /21,200/],
    ['It is to revise its common core document (word limit for such documents: 42,200).', /42,400/],
    ['It is to revise its common core document (word limit for such documents: 42,400).', ''],
    ['The replies, for which 31,800 words are recommended, came in good time.', /right\?$/],
    ['The replies, for which 10,700 words are recommended, came in good time.', ''],
    ['The replies, for which 21,200 words are recommended, form the second periodic report.', ''],
    ['It asks for its second periodic report and a summary of the strategy of 12,500 words.', ''],
    ['It asks for its second periodic report. The law limits decisions to 15,000 words, as its annex says.', ''],
    ['It asks for its second periodic report, whose length is that of all such texts, 31,800 words.', /21,200/],
    ['It asks for its second periodic report, whose length is that of all such texts, 21,200 words.', ''],
    [
      'It asks for its second periodic report. All States must keep to the length set for such texts, 31,800 words.',
      /right\?$/,
    ],
    [
      'It asks for its second periodic report and its replies, whose length is that of all such texts, 10,700 words.',
      '',
    ],
    ['It asks for its second periodic report, in which the strategy, of 31,800 words, is to be described.', ''],
    ['It asks for its second periodic report. The length of its annex, for all such texts, is 31,800 words.', ''],
    ['The length of the plan is 31,800 words.', ''],
    [
      'The combined fourth and fifth periodic reports are to come. The reports should not exceed 42,400 words.',
      /21,200/,
    ],
    ['Limits are set (periodic reports: 42,400 words; common core document: 42,400 words).', /21,200/],
    ['The treaty-specific document should not exceed 31,800 words.', /21,200/],
    ['The treaty-specific document should not exceed 21,200 words.', ''],
    ['Limits are set (periodic reports: 21,200 words; common core document: 42,400 words).', ''],
    ['It asks for its second periodic report, of up to 42,400 words.', /21,200/],
    ['The State party heard up to 42,400 words in its second periodic report.', ''],
    [
      'It recalls the limit of 21,200 words for periodic reports and 31,800 words for the common core document.',
      /42,400/,
    ],
    ['The combined initial and second periodic reports are to come. The reports should not exceed 31,800 words.', ''],
    [
      'The second periodic report is to come. The replies to the list constitute the report and should not exceed 31,800 words.',
      /21,200/,
    ],
    ['The replies, which should not exceed 42,400 words, will constitute its second periodic report.', /21,200/],
    ['The replies, which should not exceed 21,200 words, will constitute its second periodic report.', ''],
    ['The replies should not exceed 10,700 words. They do not constitute a periodic report.', ''],
    ['The second periodic report, as replies to a list of issues, should not exceed 10,700 words.', /21,200/],
    [
      'The replies, which should not exceed 10,700 words, form the basis of the dialogue on the second periodic report.',
      '',
    ],
    ['The law limits petitions to a maximum of 2,000 words, and information on that is missing.', ''],
    ['It requested further information (21,200 words maximum).', ''],
    ['The treaty-specific report must not exceed 31,800 words.', /21,200/],
    ['The treaty-specific report must not exceed 21,200 words.', ''],
    ['The treaty-specific initial report must not exceed 31,800 words.', ''],
    [
      'It asks for its second periodic report. The report should not exceed 31,800 words. It is also to update its common core document, which should not exceed 42,400 words.',
      /^The limit for a periodic report is 21,200 words, not 31,800\.$/,
    ],
    [
      'It asks for its second periodic report and its common core document. The report should not exceed 42,400 words.',
      '',
    ],
    [
      'It asks for its second periodic report. The report should not exceed 42,400 words, with the common core document.',
      '',
    ],
    ['The periodic report, with further information on the strategy, should have 42,400 words at most.', /21,200/],
    [
      'It asks for its second and third periodic reports, in a single document, by 12 May 2030. That document should respect the limit of 31,800 words.',
      /21,200/,
    ],
    [
      'It asks for its second and third periodic reports, in a single document, by 12 May 2030. That document should respect the limit of 21,200 words.',
      '',
    ],
    [
      'It asks for its second periodic report and a common core document, in a single document. That document should respect the limit of 42,400 words.',
      '',
    ],
    [
      'It asks for its second periodic report. The guidelines are in a single document. That document should respect the limit of 31,800 words.',
      '',
    ],
    [
      'It asks for its second and third periodic reports. In accordance with General Assembly resolution 68/268, they should not exceed 31,800 words.',
      /21,200/,
    ],
    [
      'It asks for its second and third periodic reports. In accordance with General Assembly resolution 68/268, they should not exceed 21,200 words.',
      '',
    ],
    [
      'It asks for its second and third periodic reports. Under the rules on statements of others, they should not exceed 31,800 words.',
      '',
    ],
    [
      'It asks for its second and third periodic reports. In accordance with General Assembly resolution 68/268 and the rules on annexes, they should not exceed 31,800 words.',
      '',
    ],
  ],
  'wrong-title': [
    ['It notes the Committee on Economic, Social and Cultural Affairs of Parliament.', ''],
    ['It notes the Committee on Economic, Social and Cultural Right.', /Cultural Rights/],
    ['It notes the Committee on Enforced Disappearance Cases of the Ministry.', ''],
    ['It recalls what the Committee on Enforced Disappearance said.', /Committee on Enforced Disappearances/],
    ['The Comittee on the Rights of the Child said so.', /“Committee on the Rights of the Child”/],
    ['It recalls the Intrnational Covenant on Civil and Political Rights.', /“International Covenant on Civil/],
    [
      'It recalls the Convention on the Elimination All Forms of Discrimination against Women.',
      /Elimination of All Forms/,
    ],
    [
      'It recalls resolutions of the General assembly and the Genral Assembly.',
      /“General Assembly”.*“General Assembly”/,
    ],
    [
      'It met the special Rapporteur on torture and the Human rights Council.',
      /“Special Rapporteur”.*“Human Rights Council”/,
    ],
    ['The Committee for Enforced Disappearances considered the report.', /“Committee on Enforced Disappearances”/],
    ['It met special rapporteurs, Special Rapporteurs, the general assembly of a bank and human rights councils.', ''],
    ['THE HUMAN RIGHTS COMMITTEE AND THE GENERAL ASSEMBLY MET.', ''],
    [
      'It ratified the International Convention for the Protection of All Persons from Forced Disappearances.',
      /from Enforced Disappearance/,
    ],
    [
      'It welcomes the ratification of the convention on the Rights of the Child.',
      /“Convention on the Rights of the Child”/,
    ],
    [
      'It recalls article 1 of the convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.',
      /^The title is “Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment”\.$/,
    ],
    [
      'It recalls the international Covenant on Civil and Political Rights.',
      /“International Covenant on Civil and Political Rights”/,
    ],
    ['It recalls the 1954 convention relating to the status of stateless persons.', /Stateless Persons/],
    ['It asks for a convention on the rights of the child, and for committees on the rights of the child.', ''],
    ['The municipal committee on economic, social and cultural rights met.', ''],
    ['It cooperates with the International Labour Organisation.', /“International Labour Organization”/],
    ['It recalls the Sustainable development goals.', /“Sustainable Development Goals”/],
    [
      'It recalls, as the Committee for the Rights of the Child has also noted, that it is late.',
      /Committee on the Rights/,
    ],
    ['It recalls that the Committee for the Rights of the Child has noted that it is late.', ''],
    [
      'It ratified the Optional Protocol on the sale of children, child prostitution and pornography.',
      /child prostitution and child pornography/,
    ],
    ['It ratified the Convention on the Rights of Disabled Persons.', /Persons with Disabilities/],
    ['It supports the Association for the Rights of Disabled Persons.', ''],
    ['It ratified the Covenant on Civil and Political Liberties.', /Civil and Political Rights/],
    ['It adopted the Charter on Civil and Political Liberties.', ''],
    ['It heard the Committee for the Elimination of Racial Discrimination.', /Committee on the Elimination/],
    ['It heard the National Committee for the Elimination of Racial Discrimination.', ''],
    [
      'It recalls general comment No. 6 (2005) of the Committee for the Rights of the Child.',
      /Committee on the Rights/,
    ],
    ['It met the members of the Committee for the Rights of the Child.', ''],
    ['It recalls the observations made by the Committee for the Rights of the Child.', ''],
    ['It recalls the concluding observations of the Committee for the Rights of the Child.', /Committee on the Rights/],
    ['It refers to the Committee for the Rights of the Child (CRC/C/XAA/CO/1, para. 4).', /Committee on the Rights/],
    [
      'It ratified the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment in 2015.',
      /Treatment or Punishment/,
    ],
    ['It ratified the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.', ''],
    ['It accepted the Optional Protocol of the Convention.', /Optional Protocol to the Convention/],
    [
      'It heard the Human Right Committee and the High Commissioner of Human Rights.',
      /Human Rights Committee.*for Human/,
    ],
    ['It heard the Working Group for Arbitrary Arrests.', ''],
    ['It heard the Committee of Migrant Workers.', /Committee on Migrant Workers/],
    ['It heard the Committee of Migrant Workers of Zandoria.', ''],
    ['It heard the French Committee for the Elimination of Racial Discrimination.', ''],
    ['It heard the Committee for the Elimination of Racial Discrimination of the Ministry of Culture.', ''],
    ['It heard the parliamentary Subcommittee for the Prevention of Torture.', ''],
    ['It heard the Sub-Committee on Prevention of Torture.', /Subcommittee on Prevention/],
    ['It heard the Subcommittee on Prevention of Torture.', ''],
    [
      'It ratified the International Convention on the Rights of Persons with Disabilities.',
      /“Convention on the Rights of Persons with Disabilities”/,
    ],
    ['It ratified the International Convention against Torture.', /“Convention against Torture”/],
    ['It ratified the International Convention against Doping in Sport.', ''],
    ['It ratified the Convention for the Protection of All Persons from Enforced Disappearance.', ''],
    ['It ratified the “International Convention on the Rights of the Child”, as its press has it.', ''],
    [
      'It ratified the Optional Protocol on the sale of children, child pornography and child prostitution.',
      /child prostitution and child pornography/,
    ],
    ['It bans the sale of children, child pornography and child prostitution.', ''],
    ['It ratified the Covenant on Cultural, Economic and Social Rights.', /Economic, Social and Cultural/],
    ['It heard the Union for Cultural, Economic and Social Rights.', ''],
    ['It heard the Committee on Economic, Cultural and Social Rights.', /Economic, Social and Cultural/],
    ['It heard the Committee on Economic, Cultural and Social Rights of the Senate.', ''],
    [
      'It ratified the Convention against Torture and Other Cruel, Inhumane or Degrading Treatment or Punishment.',
      /Inhuman or Degrading/,
    ],
    [
      'It ratified the Convention against Torture and Other Cruel, Degrading or Inhuman Treatment or Punishment.',
      /Inhuman or Degrading/,
    ],
    [
      'It ratified the Convention against Torture and Other Cruel, Inhuman and Degrading Treatment or Punishment.',
      /Inhuman or Degrading/,
    ],
    ['It ratified the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.', ''],
    ['It ratified the Convention against Torture and other treaties, cruel, inhumane and degrading as they are.', ''],
    ['It heard of Inhumane or Degrading Treatment or Punishment, a film.', ''],
    [
      'It ratified the Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at abolition of the death penalty.',
      /aiming at the abolition/,
    ],
    [
      'It ratified the Second Optional Protocol to the Covenant, aimed at abolishing the death penalty.',
      /aiming at the/,
    ],
    ['It ratified the Second Optional Protocol to the Covenant, aiming at the abolition of the death penalty.', ''],
    ['It read a bill aiming at abolition of the death penalty.', ''],
    [
      'It ratified the Optional Protocol on communications procedure and that on the sale of children, prostitution and pornography.',
      /on a communications procedure/,
    ],
    ['It ratified the Optional Protocol on the Involvement of Children in Armed Conflict.', ''],
    [
      'It read the Optional Protocol on a communications procedure and a law on the sale of children, prostitution and pornography.',
      '',
    ],
    ['It recalls the Beijing Platform of Action and the Millenium Development Goals.', /Platform for.*Millennium/],
    ['It heard the High Commissioner on Refugees and the United Nation Fund.', /for Refugees.*United Nations/],
    ['It heard a united nation, a High Commissioner on the spot and the Millennium Development Goals.', ''],
  ],
  'state-code': [
    ['It recalls the visit (CED/C/MXC/VR/1) and the inquiry (CEDAW/C/OP.8/CND/1).', /MXC.*CND/],
    ['It recalls the visit (CED/C/MEX/VR/1) and the inquiry (CEDAW/C/OP.8/CAN/1).', ''],
    ['It heard of Denmark (CRPD/C/DEN/CO/2).', /DEN/],
    ['It heard of Denmark (CEDAW/C/DEN/CO/6).', ''],
    ['It heard of the Netherlands (CRC/C/NET/4).', /NET/],
    ['It heard of Yugoslavia (CAT/C/YUG/1).', ''],
  ],
  'treaty-capital': [
    ['It notes an optional protocol to the Convention, drafted by States; the optional protocol should be open.', ''],
    ['It welcomes the ratification of the second Optional protocol to the Covenant.', /“Optional Protocol”/],
    ['It welcomes the optional Protocol.', /“Optional Protocol”/],
    ['Optional protocol clauses were discussed.', ''],
    ['It welcomes the amendment to article 20 (1) of the convention concerning the meeting time.', /“Convention”/],
    ['It notes article 20 (1) of the convention concerning the tunnel.', ''],
    ['It recommends regular training on the convention for consular staff and labour inspectors.', /Convention/],
    ['It recommends training on the convention for the protection of birds.', ''],
    ['The law gives treaties precedence. It was never revised in the light of the convention.', /Convention/],
    ['The law gives two treaties on waters precedence. It was never revised in the light of the convention.', ''],
    ['It notes the place of the convention’s text in schools.', /Convention/],
    ['It notes the convention’s delegates.', ''],
    [
      'It asks that the present convention be taught, and that rights under the convention be protected.',
      /Convention.*Convention/,
    ],
    ['It asks that the convention be ratified.', ''],
    ['It notes that the covenant was translated.', /Covenant/],
    ['It notes that the covenant was concluded by clans.', ''],
    ['The law falls short of the convention, which it does not mention.', /Convention/],
    ['It ratified the convention, which was signed in 1999.', ''],
    ['Treaties have precedence, but courts apply the covenant in no case.', /Covenant/],
    ['It signed a covenant with its neighbours, and applies the covenant in no case.', ''],
  ],
  'shortened-symbol': [
    ['It met (CMW/C/SR.310 and /311).', /; perhaps 311 is meant/],
    ['It read it (CMW/C/XAA/1 and Add.l).', /; perhaps Add\.1 is meant/],
    ['It read it (CMW/C/XAA/1 and /2).', ''],
    ['It noted the replies (CMW/C/XAA/CO/1/Add.1 and CO.1).', /Corr\.1/],
    ['It noted the replies (CMW/C/XAA/CO/1/Add.1 and Corr.1).', ''],
    ['It discussed it (CMW/C/SR.310 and CO/311).', /SR\.311/],
    ['It discussed it (CMW/C/SR.310 and CMW/C/XAA/CO/1).', ''],
    ['It discussed it (CMW/C/SR.310 and 3113).', /far/],
    ['It discussed it (CMW/C/SR.310 and 355).', ''],
    ['It discussed it (CMW/C/SR.310 and Add.311).', /SR\.311/],
    ['It discussed it (CMW/C/SR.3310, 3311 and Add.3312).', /SR\.3312/],
    ['It read it (HRI/CORE/XAA/2019 and Q/1).', /Q\/1/],
    ['It read them (CMW/C/XAA/1 and Q/1).', /Q\/1 does not say/],
    ['It read them (CMW/C/XAA/1 and Q/1 was missing).', ''],
    ['It discussed it (CMW/C/SR.310 and Add.1).', ''],
    ['It noted the replies (CMW/C/XAA/Q/1 and Add.).', /Add\. lacks its number/],
    ['It noted the replies (CMW/C/XAA/Q/1, Add.1 and Corr.).', /Corr\. lacks its number/],
    ['It noted the replies.1\n\n\t1\tCMW/C/XAA/Q/1 and Add.', /Add\. lacks its number/],
    ['It noted the replies (CMW/C/XAA/Q/1 and Add.[…]) and the book (CMW/C/XAA/1, Rev. ed.).', ''],
    ['It noted “the replies (CMW/C/XAA/Q/1 and Add.)”.', ''],
    ['It noted the replies (CMW/C/XAA/Q/1 and Add/1).', /Add\.1/],
    ['It noted the replies (CMW/C/XAA/Q/1, Add.1 and Corr-2).', /Corr\.2/],
    ['It noted the replies (CMW/C/XAA/Q/1 and add/on).', ''],
    ['It read it (CMW/C/XAA/1 and Q.1).', /Q\.1 does not say/],
    ['It read it (CMW/C/XAA/1 and Q.1 of the form).', ''],
    ['It read it (CMW/C/XAA/1, Q.1 in the form being open).', ''],
  ],
  'country-name': [
    ['It notes the Libyan Arab Jamahiriya (until 2011) and Zaire, now the Democratic Republic of the Congo.', ''],
    ['It notes the agreement of 30 April 1964 with the Republic of Turkey.', ''],
    ['It notes persons from Zaire and Burma.', /the Congo.*Myanmar/],
    ['It notes the mass rapes of 1994 in Zaire and the comfort stations in Burma in 1943.', ''],
    ['It notes, at the end of the 1990s, persons from Zaire, as that country was then called.', ''],
    ['It notes persons born in Swaziland before 1968.', ''],
    ['It notes persons born in Swaziland before 2014.', /Eswatini/],
    ['It notes the 1954 Convention and resolution 1325 (2000), and Swaziland.', /Eswatini/],
    ['It notes nationals of the former Kingdom of Swaziland and the Tanzania mainland.', ''],
    ['The Act applies in Great Britain only, and UNRWA serves Palestine refugees.', ''],
    ['It recalls the peoples of Micronesia, Melanesia and Polynesia.', ''],
    ['It recalls the United Nations Transitional Administration in East Timor.', ''],
    ['It recalls the events in East Timor.', /Timor-Leste/],
    ['It recalls members of Islamic State in Iraq and Syria.', ''],
    ['It cooperates with Swaziland.', /Eswatini/],
    ['It cooperates with Bolivia.', /Plurinational/],
    ['It cooperates with Bolivia (Plurinational State of).', ''],
    ['It concluded the treaty with Swaziland (1994).', ''],
    ['It concluded the treaty with Swaziland (2021).', /Eswatini/],
    ['It has a border with what was then Swaziland.', ''],
    ['It noted Swaziland’s reply and that of the Republic of Turkey.', /Eswatini.*Türkiye/],
    [
      'It noted Viet-Nam, Guinea Bissau, Timor Leste, Cote d’Ivoire and Turkiye.',
      /Viet Nam.*Guinea-Bissau.*Timor-Leste.*Côte.*Türkiye/,
    ],
    [
      'It noted the Kyrgyz Republic, Holland, the Ukraine, St. Lucia and Bosnia.',
      /Kyrgyzstan.*Netherlands.*Ukraine.*Saint Lucia.*Herzegovina/,
    ],
    ['It noted Trinidad & Tobago, the Democratic Republic of Congo and the UK.', /Tobago.*the Congo.*United Kingdom/],
    [
      'It noted Bosnia and Herzegovina, the Federated States of Micronesia, Brunei Darussalam and British Columbia.',
      '',
    ],
    ['It noted Mr. Holland, X v. UK, the UK Home Office, the State of Palestine and St. Lucia’s College.', ''],
    ['It noted “Swaziland’s reply”, Guinea-Bissau, Viet Nam and the Constitution of the Slovak Republic.', ''],
  ],
  'committee-acronym': [
    ['It heard the CECR, as told to the CMWR.', /CESCR.*CMW/],
    ['It heard the CERF and the CRDP (see below), and the Centre (CRDP).', ''],
  ],
  'ordinal-form': [
    ['It was adopted at its 2710 meeting.', /^2710th is meant/],
    ['It was adopted at its 2010 meeting.', ''],
    ['It was adopted at one of its 2710 meetings.', ''],
    ['It was told of the 12 meeting rooms.', ''],
    ['It was told of “the 2710 meeting”.', ''],
  ],
  'symbol-role': [
    ['It saw the list of issues, for which see CMW/C/XAA/1.', /list/],
    ['It saw the list of issues, which was issued as CMW/C/XAA/CO/1.', /list/],
    ['It saw the list of issues, which was issued with the report as CMW/C/XAA/1.', ''],
    ['The list of issues of the working group appears in document CMW/C/XAA/1.', /list/],
    ['The list of issues of the working group appears in document CMW/C/XAA/Q/1.', ''],
    ['The list of issues was discussed with the report, which appears in document CMW/C/XAA/1.', ''],
    ['Its replies to the list of issues were issued as CMW/C/XAA/1.', /replies/],
    ['It recalls its previous concluding observations, adopted in the absence of a report (CMW/C/XAA/CO/1).', ''],
    ['It recalls that it adopted them in the absence of the initial report (CMW/C/XAA/CO/1).', /report/],
    ['It repeats what it recommended on the initial report (CMW/C/XAA/CO/1, para. 56).', ''],
    ['It welcomes the report and the replies to the list of issues (CMW/C/XAA/1 and CMW/C/XAA/Q/1/Add.1).', ''],
    ['It welcomes the replies to the list of issues (CMW/C/XAA/1 and CMW/C/XAA/Q/1/Add.1).', /symbol of replies/],
    ['It welcomes the report and the replies to the list of issues (CMW/C/XAA/1).', /symbol of replies/],
    ['It repeats what it welcomed in the initial report (CMW/C/XAA/CO/1).', /report/],
    ['It thanks it for replies to the list of issues.1\n\n\t1\tCMW/C/XAA/1.', /list/],
    ['The report replies to the list of issues prior to reporting.1\n\n\t1\tCMW/C/XAA/Q/1.', ''],
    ['It was sent in reply to the list of issues prior to reporting.1\n\n\t1\tCMW/C/XAA/1.', ''],
    [
      'It thanks it for the list of issues.1\n\n\t1\tCMW/C/XAA/Q/1.\n\n3.\tIt recalls that report.1\n\n\t1\tCMW/C/XAA/1.',
      '',
    ],
    ['It thanks it for the replies to the list of issues and questions prior to reporting (CMW/C/XAA/1).', /list/i],
    ['The list of issues was transmitted in good time (CMW/C/XAA/1).', /list/i],
    ['It thanks it for the replies to the list of issues raised by its country task force (CMW/C/XAA/1).', /list/i],
    ['The list of issues was transmitted after the report (CMW/C/XAA/Q/1).', ''],
    ['It thanks it for the list of issues.[1]\n\n[1]\tCMW/C/XAA/1.', /list/],
    ['It thanks it for the list of issues which it had received.1\n\n\t1\tCMW/C/XAA/1.', /list/],
    ['It thanks it for the list of issues which went into the report.1\n\n\t1\tCMW/C/XAA/1.', ''],
    ['Its report answers the list of issues prior to reporting.1\n\n\t1\tCMW/C/XAA/1.', ''],
  ],
  'range-order': [
    ['It regrets that there is no body (arts. 17–14). It regrets that they were at random.', /backwards/],
    ['It regrets that there is no body (arts. 17–14 of the Code). It regrets that they were at random.', ''],
    ['Many children leave school early (arts. 30–28).', /backwards/],
    ['Many children leave school early, contrary to the Penal Code (arts. 347-1).', ''],
    ['It is guided by general comment No. 2 (2013), paras. 16–16.', /same/],
    ['It noted those lost in the years 1983–1976, and the plan for 2025-2020.', /1983–1976.*2025-2020/],
    ['It noted the National Strategy 2030–2022 (see also the plan (2024–2019)).', /2030–2022.*2024–2019/],
    ['It noted the period from 2018 until 2015, and that in 2016–2016.', /2018 until 2015.*same/],
    ['It noted children aged 17–12 and the visit of 24–13 May 2015.', /17–12.*24–13/],
    ['It noted a plan that covers 2019–2015, and the war of 1996–1984.', /2019–2015.*1996–1984/],
    ['It noted Law No. 2018-1976, file 2015-1976, a vote of 1983–1976 and “the years 1983–1976”.', ''],
    ['It noted line 2018-1976, Decree 24-12 May 2008 and the years 2018 and 2015.', ''],
    ['It noted the years 1976–1983, the plan 2019–2024, those aged 12–17 and 13–24 May 2015.', ''],
    ['The number fell from 2018 to 2015, between 2018 and 2015.', ''],
  ],
  'reference-order': [
    ['It is concerned that they are admitted (arts. 2, 9, 7 and 14).', /^7 comes after 9/],
    ['It asks for effect to be given to articles 16, 25, 22 and 28 of the Convention.', /^22 comes after 25/],
    ['It asks for effect to be given to articles 26, 2, 16 and 28 of the Convention.', ''],
    ['It asks for effect to be given to articles 16, 25 and 22 of the Convention.', ''],
    ['It recalls paragraphs 3 and 1 above.', /3.*1|order/],
    ['It recalls its words (CMW/C/XAA/CO/1, paras. 30 and 22).', ''],
    ['It is guided by general comment No. 2 (2013), paragraphs 28 and 25 in particular.', ''],
    ['It recalls what it said of schools and wages in paragraphs 3 and 1, respectively, above.', ''],
  ],
  'range-dash': [
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
  ],
  'general-comment-form': [
    [
      'It recalls general comments No. 31 (2004) and No. 35 (2014), communications No. 123/2018 and No. 45/2019 and complaints No. 6/2019.',
      '',
    ],
    ['It recalls general comments No. 31 (2004) and No. 35/2014.', /Write “35 \(2014\)”/],
    ['It recalls its general comment No. 98 (2021) on migrants.', /is No\. 98 right\?/],
    ['It recalls its general comment No. 9 (2026) on migrants.', ''],
    ['It recalls the National Commission’s General Recommendation No. 3 of 2019.', ''],
    ['GENERAL COMMENT No. 1 (2011) of the series is on domestic workers.', ''],
    [
      'It cites the Human Rights Committee and its general comment No. 20 (1992). It recalls general comment No. 20.',
      '',
    ],
    [
      'It cites the Human Rights Committee and its general comment No. 20 (1992). It recalls general comment No. 35.',
      /No\. 35 is missing/,
    ],
    ['It is guided by joint general recommendation No. 31 and general comment No. 18 on harmful practices.', ''],
    ['It is guided by its general comment No. 2.', /year/],
    ['It recalls its general recommendation No. 2 (2013).', /general comments/],
    ['It noted what CEDAW said. In its general recommendation No. 26 (2008) there is more.', ''],
    ['The Committee on the Elimination of Racial Discrimination recalls its general recommendation No. 30 (2004).', ''],
    ['It recalls its joint general recommendation No. 31 (2014)/general comment No. 18 (2014).', ''],
    ['It should give effect to general recommendation No. 2.', /whose/],
    ['It should give effect to general recommendation No. 2 (2013).', /^This Committee adopts general comments\.$/],
    ['It should give effect to general recommendation No. 26 (2008).', ''],
    ['It should give effect to general comment No. 2 (2013) and general recommendation No. 3 (1987).', ''],
    [
      'It should give effect to general recommendation No. 3 (1987) of the Committee on the Elimination of Discrimination against Women.',
      '',
    ],
    ['It heard CEDAW. It should give effect to general recommendation No. 3 (1987).', ''],
    [
      'It is a party to the Convention on the Elimination of All Forms of Discrimination against Women and should give effect to general recommendation No. 3 (1987).',
      '',
    ],
    ['It heard “general recommendation No. 2 (2013)” read.', ''],
    ['It is guided by its general comment No. 2 (2012).', /^No\. 2 is of 2013: is 2012 right\?$/],
    ['It is guided by its general comment No. 1 (2010).', ''],
    ['It is guided by its general comment No. 2 (2014).', /No\. 2 of CMW is of 2013, that of CRPD of 2014/],
    ['It is guided by general comment No. 2 (2014) of the Committee on the Rights of Persons with Disabilities.', ''],
    ['It is guided by the Human Rights Committee’s general comments Nos. 35 (2014) and 36 (2019).', /36 is of 2018/],
    ['It is guided by general comments Nos. 35 (2014) and 36 (2018) of the Human Rights Committee.', ''],
    ['It heard “general comment No. 2 (2012)” read.', ''],
    ['It is guided by its general comment No. 19 (2030).', ''],
    ['It is guided by its general comment No. 2 of 2013.', /^Write “2 \(2013\)” for “2 of 2013”\.$/],
    ['It is guided by its general comment No. 2/2013 and its general comment No. 5 [2021].', /2\/2013.*5 \[2021\]/],
    ['It is guided by its general comment No. 2 (2013) of 2013 and the Act No. 2 of 2013.', ''],
    // Nobody but this Committee has one of that number and year.
    [
      'It heard CEDAW. It should give effect to general recommendation No. 5 (2021), as to general recommendation No. 3 (1987).',
      /^This Committee adopts general comments\.$/,
    ],
  ],
  'date-form': [
    ['It notes the newspaper The 8th March of the capital.', ''],
    ['It was adopted on 12 Octber 2015.', /^Write “12 October 2015”/],
    ['It was adopted on 3 Janaury 2015 and in force since 8 Novmber 2016.', /3 January 2015.*8 November 2016/],
    ['It was adopted in Septembar 2015.', /September 2015/],
    ['It met Marc 5 times in 2015 under an Arch 3 metres high, with 12 Mach numbers.', ''],
    ['The agreement of 14 March, 2016 has lapsed since 3 May 2017.', /14 March 2016/],
    ['On 14 March, 2016 persons were held, and on 3 May 2017 none.', ''],
    ['It was ratified on 7 of June 2015, and not on 3 May 2017.', /7 June 2015/],
    ['It applied Decree 7 of June 2015 on 3 May 2017.', ''],
    ['They were held from March 3 to 9 March 2017.', /3 March/],
    ['It regrets the expulsions of 12.06.2017 and the circular dated 5/4/2018.', /12\.06\.2017.*5\/4\/2018/],
    ['It noted regulation 12.06.2017 and case 5/4/2018.', ''],
    ['It noted the Prevention of Torture (July 1, 2014) Act.', ''],
    ['The amendment to the Penal Code of 10 Oct. 2022 has lapsed since 3 May 2017.', /10 October 2022/],
    ['It heard of “preventive custody. It came into force on 14 March, 2016 and not on 3 May 2017.', /14 March 2016/],
    ['It heard of “preventive custody on 14 March, 2016. It met on 3 May 2017.', ''],
    ['It heard that “a ward is a child. It came into force on 14 March, 2016 and not on 3 May 2017.', ''],
    ['It heard this: “A ward is a child. It came into force on 14 March, 2016 and not on 3 May 2017.', ''],
    ['It regrets the expulsions of 31.04.2017.', /no 31 April 2017/],
    ['It welcomes Act No. 11240 of 3rd December 2013, and not that of 3 May 2017.', /3 December 2013/],
    ['It welcomes Act No. 11240 of the 3rd of December 2013, and not that of 3 May 2017.', /3 December 2013/],
    ['It welcomes Decree No. 7-A of December 3rd, 2013 on schools, and not that of 3 May 2017.', /3 December 2013/],
    ['It welcomes Act No. 11240 of 3 December 2013, and not that of 3 May 2017.', ''],
    ['It noted “Act No. 11240 of 3rd December 2013”, and not that of 3 May 2017.', ''],
    ['It noted the Movement of 9th October 2013 and the Ordinance of 20th November, not that of 3 May 2017.', ''],
    ['It noted Decree-Law No. 12/99 of June 3, 1999, and not that of 3 May 2017.', ''],
    ['It heard Group No. 4 of 3rd December Movement members on 3 May 2017.', ''],
    [
      'It met on 13-5-2010, on 13.05.09, on 2010/05/13, on 3. May 2010 and on 3-May-2010, not on 3 May 2017.',
      /13 May 2010.*13 May 2009.*13 May 2010.*3 May 2010.*3 May 2010/,
    ],
    ['It met in May, 2010, in May of 2011 and in Sept. 2012, not on 3 May 2017.', /May 2010.*May 2011.*September 2012/],
    [
      'It met on 3 Febuary 2010, on 3 MAY 2010, on the 3 May 2011 and in the 1990’s, not on 3 May 2017.',
      /3 February 2010.*3 May 2010.*3 May 2011.*1990s/,
    ],
    [
      'It met from April 13 to 24, 2009, from 13 - 24 May 2010 and from 29 June – 2 July 2011, not on 3 May 2017.',
      /13 to 24 April 2009.*13-24 May 2010.*29 June–2 July 2011/,
    ],
    ['It applied form 3/05/09, section 3.4.12, Case 13-5-2010 and file 2010/05/13, not on 3 May 2017.', ''],
    [
      'It notes that in May, 2010 women were heard, the May, 2010 Group and the Jan. 2010 issue, not on 3 May 2017.',
      '',
    ],
    ['It heard the 3 May 2010 law, the 3-May-2010 Movement, Mai and Avril Lavigne, not on 3 May 2017.', ''],
    ['It notes table 13 - 24 April 2009 was wet, as was 13 April – 2 May 2010 was dry; 3 May 2017.', ''],
  ],
  'state-party-case': [
    ['It notes the Agreement for Nationals of the MERCOSUR States Parties, and the States parties.', ''],
    ['It notes the LAND of all States Parties, and the States parties.', /States parties/],
    ['It notes the Agreement on Residence for Nationals of the States Parties of MERCOSUR and the States parties.', ''],
    ['The State party heard it. The State Party’s Mental Health Act allows it.', /“State party”/],
    [
      'The State party should act.\n\n\t\tObligations of the State Party under the Convention\n\n3.\tIt should report.',
      /State party/,
    ],
    ['The State party should act.\n\n\t\tMeasures Taken by the State Party\n\n3.\tIt should report.', ''],
    ['In the State party, the ruling State Party Front won.', ''],
    ['The State party should act on State-party reports.', /without a hyphen\?$/],
    ['The State party should act on the State-party’s law, as the state-party should.', /“State party”.*“State party”/],
    [
      'The State party should act, as a state party to the Convention, like other States-parties and states parties to the Covenant.',
      /State party.*States parties/,
    ],
    ['The State party should act, unlike other States party.', /“States parties”/],
    ['The State party notes the state-party apparatus, a one-party state and the state parties of the federation.', ''],
    ['The State party read “State-party” and the Conference of States-parties.', ''],
  ],
  'per-cent': [
    ['It notes a 0.1-per-cent levy.', /^Write “0\.1 per cent” for “0\.1-per-cent”/],
    ['It notes that 12.5percent of it was spent.', /^Write “12\.5 per cent” for “12\.5percent”/],
    ["The Code reads 'of all pupils 5% are heard', which is of concern.", ''],
    ['The Code reads ‘of all pupils 5% are heard’, which is of concern.', ''],
    ["The Code reads 'of all workers' children 5% are heard', which is of concern.", ''],
    ["The States' reports show that 5% of migrants' children are heard.", /5%|“%”/],
    ["In the '90s only 5% of the pupils' parents were heard'.", /“%”/],
    ['It is 2 percents, and not 3 per cent.', /per cent/],
    ['It is at the 25th percentile, and not 3 per cent.', ''],
    ['It is 31 pct. of all and 4 p.c. here, 5 pc of men and, in total, 31 pct.', /“pct\.”.*4 times/],
    ['It noted p. C, the PCT, a 3 pc limit and 12 pcs.', ''],
    ['It gives women eleven per cent of seats and twenty-five per cent of votes.', /11 per cent.*25 per cent/],
    ['It is between ten and twelve percent, or a hundred per cent.', /10 and 12 per cent.*100 per cent/],
    ['It is two and a half per cent of a thirty-per-cent share.', /2\.5 per cent.*30 per cent/],
    ['Eleven per cent were heard. Twelve per cent were not, nor a few per cent of men.', ''],
    ['It heard the Ten Per Cent Fund, “eleven per cent of all” and the 99 Percent Movement.', ''],
    [
      'It is a 30-per cent share or 40per cent, not 3 per cent.',
      /“30 per cent” for “30-per cent”.*“40 per cent” for “40per cent”/,
    ],
    ['It is one third of one per cent, a drop of one percentage point.', ''],
    ['It asks for the % of women, and 12 Percent of men, not 3 per cent.', /percentage.*“Percent”/],
  ],
  'subparagraph-spelling': [
    ['It noted the sub-paragraph’s last line and the next subparagraph.', /subparagraph’s/],
    ['It heard the Sub-Paragraph Six Coalition on the next subparagraph.', ''],
    [
      'It noted sub paras. (a), sub – paragraph (b), sub- paragraph (c) and sub.paragraph (d), not subparagraph (e).',
      /“subparas”.*“subparagraph”.*“subparagraph”.*“subparagraph”/,
    ],
    ['It noted subParagraph (a) and not subparagraph (e).', /“subparagraph” for “subParagraph”/],
    ['It noted a sub – parallel to it – and a sub. Paragraph 1 and subparagraph (e) are short.', ''],
  ],
  abbreviation: [
    ["The Code reads 'as provided in art. 5 of this Code', which is of concern.", ''],
    ["The States' reports, as provided in art. 5 of the Code, show the workers' claims.", /article/],
    [
      'The State party should:\n(a) Close the centres referred to in para. 12 above;\n(b) Open others.',
      /“paragraph” for “para\.”/,
    ],
    ['Recalling paras. 10 to 12 of its guidelines, it asks for data.', /“paragraphs” for “paras\.”/],
    ['It thanks it.\n\n46 Convention, art. 20, and the protocols that have been adopted.\n', ''],
    ['It should exclude confessions in accordance with article 14, para. 3, of the Covenant.', /paragraph/],
    ['It should exclude confessions in accordance with general comment No. 32, para. 3.', ''],
    [
      'It recalls article 5 of the Act and asks the State party to:\n\t(a)\tApply art. 22 of the Convention to all;\n\t(b)\tReport.',
      /article/,
    ],
    [
      'It recalls article 5 of the Act and the following:\n\t(a)\tConstitution, art. 22;\n\t(b)\tPenal Code, art. 23.',
      '',
    ],
    ['It noted lessons in the visual arts. 12 Stars, a private school that gives none, was heard under article 5.', ''],
    ['It noted that the gallery Art. 19, which is run by artists, was heard under article 5.', ''],
    ['It is concerned that Art. 12 of the Act was repealed, and not article 5.', /“article” for “Art\.”/],
    [
      'It recalls Arts. 5 and 6 of the Convention and article 7. Art. 8 is not recalled.',
      /“articles” for “Arts\.”.*“Article” for “Art\.”/,
    ],
    ['It recalls par. 5 of the Act, sec. 6 of it and ch. 7, and not section 8.', /“paragraph”.*“section”.*“chapter”/],
    ['It is on a par with article 5, and was held for 30 sec. 12 men under article 5 were on a par. 12 were not.', ''],
  ],
  'conversion-leftover': [
    ['It regrets that **no data** were given.', /2 conversion leftovers/],
    ['It regrets that the report** and the annex** gave none.', ''],
    ['It notes the State party=E2=80=99s law.', /conversion leftover/],
    ['It notes that x =E2, and that the rate is =40=41.', ''],
    ['It notes the policy on child%20protection.', /conversion leftover/],
    ['It notes www.example.org/child%20protection and the rate of %20.', ''],
    ['It thanks it HYPERLINK \\l _Toc5012349 for it.', /^This is a conversion leftover\.$/],
    [
      'It thanks it { PAGEREF _Toc123456 \\h } and \\u2019 it, \\par with _GoBack and _Hlk12345678.',
      /5 conversion leftovers/,
    ],
    ['It regrets the \ufb01rst dele\u00adgation, the \u200bnext and the Â last.', /4 conversion leftovers/],
    ['It regrets the [image1.png], the [page break], the <!-- note --> and the <w:p>.', /4 conversion leftovers/],
    ['It regrets %E2%80%99s and =20 and &nbsp and Click here to enter text.', /4 conversion leftovers/],
    ['It regrets section Erreur ! Signet non défini. and Fehler! Textmarke nicht definiert.', /reference.*reference/],
    ['It regrets the sum of #REF! and the State party?s law.', /reference.*letter/],
    ['It regrets what it asks?so it says. It notes www.example.org/a?s=1 and www.example.org/%E2%80%99, item #1.', ''],
  ],
  placeholder: [
    ['It notes infants with 46,XX and 46,XY variations and the General Agreement (art. XX (b) and (g)).', ''],
    ['It notes that in 46 cases XX persons were heard.', /XX/],
    [
      'It met from 9-XX May 2011 and from 9 May–XX June 2011.',
      /^Still to be filled in: XX\. Still to be filled in: XX\.$/,
    ],
    ['It recalls paragraphs 12–XX.', /^Still to be filled in: XX\.$/],
    ['It recalls its general comment No. XX (2014).', /^Still to be filled in: XX\.$/],
    ['It recalls its general comment No. X, para. 5, and the comments of Mr. X.', /^Still to be filled in: X\.$/],
    ['It recalls its general recommendation No. XX (2014).', /^Still to be filled in: XX\.$/],
    ['It recalls general recommendation XXX, No. XX (1996) and general recommendation No. XXX (2004).', ''],
    ['It noted form 24-XX of the register.', ''],
    ['It was told of the XX Congress of the Party and the XXX Winter Games.', ''],
    ['It was told of the XX persons arrested.', /XX/],
    ['It reads: [Adopted in Arabic, English and French, the English text being the original version].', ''],
    ['It was sent to the Council [Desk: confirm name] and to youth groups.', /Desk/],
    ['It was sent to the Council [bookmark: second] and to youth groups.', ''],
    ['It met on xx September 2018.', /xx/],
    ['It noted Act No. [...] on children and the plan of […] May 2019.', /\[\.\.\.\].*\[…\]/],
    [
      'It asks for the amount in [currency] and the share in [national currency].',
      /\[currency\].*\[national currency\]/,
    ],
    ['It asks for the amount in a [current] or [currency-linked] bond, and noted “the amount in [currency]”.', ''],
    ['It noted that the law says “Act No. [...] is repealed” and the list […] of acts.', ''],
    ['Note to editors: paragraph moved from section C. It welcomes the Act.', /Note to editors: paragraph moved from/],
    ['It welcomes the note to editors: papers were told, and Note to editors was its title.', ''],
    ['It thanks it.\n\n24-XXXXX (E)', /job number 24-XXXXX/],
    ['It thanks it.\n\nGE.24-XXXXX', /job number GE.24-XXXXX/],
    ['It thanks it (GE.24-) for that.', /job number GE.24- is/],
    ['It thanks it for GE.24-12345, “GE.24-” and the GE.24 line.', ''],
    ['It noted form 24-XXXXX (E) of the register and the form named thereafter:\n\n24-XXXXX (E) in red', ''],
    ['It noted the following:\n\n24-XXX', ''],
    ['It welcomes the statement of the Minister of <insert>.', /<insert>/],
    [
      'It noted the [●] cases, [##] persons and ### women, on DD/MM/YYYY and on .. May.',
      /●.*##.*###.*DD\/MM\/YYYY.*\.\./,
    ],
    [
      'It noted the [dd/mm/yyyy], the [head of delegation] and the [source].',
      /dd\/mm\/yyyy.*head of delegation.*source/,
    ],
    [
      'It noted that … persons of X per cent, Act No. … of 2015, the year 20__ and the Minister of ….',
      /….*X\..*….*20__.*…/,
    ],
    [
      'It noted 12 persons (tbc), 13 women (to be confirmed), 14 men (source?) and ().',
      /\(tbc\).*\(to be confirmed\).*\(source\?\).*\(\)/,
    ],
    ['It noted {check} and [CR to check], and [translation pending].', /\{check\}.*\[CR to check\].*pending/],
    [
      'NB: check the figures. It asks the State party to [adopt/amend] the law [and implement] it.',
      /NB.*adopt\/amend.*and implement/,
    ],
    ['It noted a judge (to be confirmed by the Senate), #OpenXandoria, Generation X women and Malcolm X people.', ''],
    ['It goes on... and on … with the rights of Ms. X persons know, DDT, f() and “that … persons”.', ''],
    ['It noted the NBA: a league, and a law [and/or] its text.', ''],
    ['It welcomes the statement in <example@example.org>, and that 3 <4 and 6> 5.', ''],
    [
      'It notes that the TBC – the Tobacco and Beverages Corporation – and the Town Bus Company (TBC) employ prisoners.',
      '',
    ],
    ['It notes the reply of the Tobacco Office (TBC) and that TBC – the figure – is low.', /TBC.*TBC/],
  ],
  ize: [
    ['It recalls the Protocol concerning the criminalisation of acts of a racist and xenophobic nature.', ''],
    ['It recalls the criminalisation of acts of violence.', /criminalization/],
    ['The Act says:\n\n“Employers shall organise the work.\n\nInspectors shall organise visits to them”.', ''],
    ['The Act says:\n\n“Employers shall organise the work.”\n\nInspectors organise visits to them.', /organize/],
    ['Inspectors organise visits to them”.', /organize/],
    [
      'It notes the plan.\n\n\t\tDeinstitutionalisation of children and organizations\n\n3.\tIt should report.',
      /Deinstitutionalization/,
    ],
    ['Organisation of the Forum was in hand. Decentralisation Forum staff, of several organizations, were heard.', ''],
    ['Its books are uncriticised by organizations.', /uncriticized/],
    [
      'It securitises racialised groups, and de-stigmatises no organization.',
      /securitizes.*racialized.*de-stigmatizes/,
    ],
    ['It notes the enterprize of organizations.', /enterprise/],
    ['It advised, revised, supervised and compromised; the enterprises of organizations were no demise.', ''],
  ],
  'article-form': [
    ['It recalls article 7, read alone and in conjunction with article 16 (4), of the Convention.', ''],
    [
      'It recalls article 7 (a) of the Convention. It recalls article 16 (4), of the Convention.',
      /“16 \(4\)” for “16 \(4\),”/,
    ],
    [
      'It is guided by general comment No. 2 (2013) on equality and by article 18, paragraph 2, of the Convention; see article 16 (4) of the Convention.',
      /18 \(2\)/,
    ],
    [
      'It is guided by general comment No. 2 (2013) on article 18, paragraph 2, of the Convention; see article 16 (4) of the Convention.',
      '',
    ],
    ['It recalls article 9 (5) of the Convention.¹\n\t¹\tSee article 10, paragraph 2, of the Convention.', /10 \(2\)/],
    ['It recalls article 9 (5) of the Convention.¹\n\t¹\tSee article 10, paragraph 2, of the Penal Code.', ''],
    [
      'It recalls article 16.4 (a) of the Convention and articles 9.5 and 10.2 of the Convention.',
      /16 \(4\) \(a\).*9 \(5\).*10 \(2\)/,
    ],
    [
      'It recalls article 16 § 4, article 9, §5, and articles 16 §§ 4 and 5 and 22§3.',
      /16 \(4\).*9 \(5\).*16 \(4\) and \(5\).*22 \(3\)/,
    ],
    ['It recalls the licence (art. 16 §4 of the Convention).', /“16 \(4\)” for “16 §4”/],
    ['It recalls article 16 § 4 of the Penal Code, article 12.1 of the Labour Code and “article 16 § 4”.', ''],
    ['It recalls article 6 § 1 of the European Convention on Human Rights.', ''],
    ['It recalls article 9 (5), of the Convention.', /“9 \(5\)” for “9 \(5\),”/],
    ['It recalls article 9 (5), of which it spoke, and, in article 9 (5), the Convention’s words.', ''],
  ],
  unbalanced: [
    ['It notes the place at 12°30’45”N, 14°02’10.5”E.', ''],
    ['It notes place 45” in the list.', /closing quotation mark/],
    ['It notes the allocation of crowns about $640,000) to the Fund.', /^This closing parenthesis/],
    ['It notes the decision see also CCPR/C/XAB/CO/3, paras. 20 and 22).', /^This closing parenthesis/],
    ['It notes that those who left, see article 3 (a) and 5) and others, remain unpaid.', /^This closing parenthesis/],
    ['It notes sections 12), 13) and 20), and the choices 1) to stay, 2) to go and 3) to wait.', ''],
    ['It notes what detainees wrote:\n“We were held.\n“No lawyer came.”', ''],
    ['It notes “preventive custody and “protective” custody.', /quotation/],
    ['The law says how long (“a) six months; b) twelve months”), and no more.', ''],
    ['The law says how long (“six months; twelve months”)), and no more.', /./],
  ],
  'article-exists': [
    ['It recalls that the Inter-American Court found that article 16 (12) was violated.', ''],
    [
      'It recalls article 95 of the Convention of 19 October 1996 on Jurisdiction and of the 1961 Convention (art. 97).',
      '',
    ],
    ['It recalls article 95 of the Convention between Tharsis and Borduria.', ''],
    ['It recalls ratification of the European Social Charter. It regrets that article 16 (12) was not accepted.', ''],
    ['It recalls that the European Court of Human Rights found a violation of article 16 (12) of the Convention.', ''],
    ['It recalls that a court found a violation of article 16 (12) of the Convention.', /has 9 paragraphs/],
    ['It notes the draft Family Code. Article 2 (1) of the draft allows it, and article 16 (12) more.', ''],
    ['It notes it.1\n\n\t1\tIbid., arts. 5 (1) and 16 (12).', ''],
    ['It welcomes Decree-Law No. 893 of 28 May 2017 (art. 16 (12)).', ''],
    ['It welcomes:\n\t(a)\tDecree-Law 893/2017 of 28 May (art. 16 (12)).', ''],
    ['It welcomes Resolution 12/2018 of the Prosecutor General (art. 16 (12)).', ''],
    ['It welcomes what was done (art. 16 (12)).', /Article 16 of the Convention has 9 paragraphs/],
    [
      'It recalls article 5 (2) (b), or its equivalent, of the Optional Protocol to the International Covenant on Civil and Political Rights.',
      '',
    ],
    ['It set up a national preventive mechanism under article 95 of the Optional Protocol.', ''],
    ['It should apply article 95 of the Convention.', /article 95|Article 95|95/],
  ],
  'self-reference': [
    [
      'The State party should:\n\t(a)\tPublish data;\n\t(b)\tApply subparagraphs (a) and (b) of the present paragraph.',
      /\(b\)/,
    ],
    ['The State party should:\n\t(a)\tPublish data;\n\t(b)\tApply subparagraph (a) of the present paragraph.', ''],
  ],
  'paragraph-exists': [
    ['It notes section 7 of the Act, paragraph 12 of which allows it; paragraph 8 denies appeals.', ''],
    ['It notes the Act; paragraph 8 denies appeals.', /Paragraph 8/],
    ['It did not follow Airey v. Ireland (para. 26) or Grootboom (paras. 24 and 83).', ''],
    ['It notes (v) The schools (para. 26).', /no paragraph 26: is another one meant/],
    ['It read the report of the European Committee (CPT/Inf (2008) 29) (paras. 74–81).', ''],
    ['It asks for data on schools (ibid., para. 18), violence (paras. 46 and 47) and refugees (para. 72).', ''],
    [
      'It asks for data on schools (para. 3), violence (paras. 46 and 47).',
      /no paragraph 46: is another.*no paragraph 47: is another/,
    ],
    ['It recalls its observations of 2003 (CRC/C/15/Add.205), notably those in paragraphs 52 to 54.', ''],
    [
      'It recalls its observations of 2003 (CRC/C/15/Add.205) and those in paragraphs 52 and 54 below.',
      /52 does not exist.*54 does not exist/,
    ],
    ['The Act speaks of “guests within the meaning of subparagraph (b) or paragraph 99”.', ''],
    ['It refers to paragraph 99.', /^This document has no paragraph 99: is another one meant\?$/],
    ['It refers to paragraph 9.', /^Paragraph 9 does not exist\.$/],
    ['It refers to paragraphs 1 and 99.', /^Paragraph 99 does not exist\.$/],
    ['In her annual report for 2023, the Controller-General noted in paragraph 88 that none came.', ''],
    ['It notes the judgment of 3 May 2022. In paragraph 90, the Court held otherwise.', ''],
    ['It notes the courts. In paragraph 90, nothing is said.', /no paragraph 90/],
    ['It notes the White Paper on education (paras. 80–82).', ''],
    ['It notes it.1\n\n\t1\tSee note 7 above, para. 40.', ''],
    [
      'It notes the memorandum of understanding (paragraph 99), the study by UN-Women (paras. 97 and 98) and the National Plan, paragraph 99.',
      '',
    ],
    ['It notes that the report of the Secretary-General says in paragraph 99 that it holds.', ''],
    [
      'It notes the plan (see para. 99) and the plan mentioned in paragraph 99 above.',
      /no paragraph 99: is another one meant.*99 does not exist/,
    ],
    [
      'It refers to paragraph 0 above and to paragraph 12345.',
      /Paragraph 0 does not exist.*no paragraph 12345: is another/,
    ],
    ['It refers to paragraphs 1 and 3, and 98 above.', /^Paragraph 98 does not exist\.$/],
    ['In paragraphs 1 and 3, and 98 others, this is said.', ''],
    [
      'It refers to A/66/48, para. 0, to paragraph 12345 of its report, and, of the paragraphs 12345 copies made, to one.',
      '',
    ],
    ['It recalls its general comment on article 9, in which (para. 33) it states that two days are enough.', ''],
    ['It recalls article 9 (see para. 33), in which it states that two days are enough.', /33/],
    ['It recalls paragraphs 1 (a) and 1 (c), 2 and 23 above.', /Paragraph 23 does not exist/],
    ['It recalls paragraphs 1, 2 and 3 above.', ''],
  ],
  'subparagraph-numbering': [
    ['It asks the State party:\n\t(a)\tTo act;\n\t(b)\tTo report:\n\t\t(i)\tOn schools.', /\(i\) but no \(ii\)/],
    ['It asks the State party:\n\t(a)\tTo act;\n\t(b)\tTo report:\n\t\t(i)\tOn schools;\n\t\t(ii)\tOn wages.', ''],
    ['It welcomes:\n\t(a)\tThe Act.', /no \(b\)/],
    ['It welcomes:\n\t(a)\tThe Act;\n\t(b)\tThe Plan.', ''],
    ['It should:\n\t(a)\tTrain:\n\t\t(i)\tPolice;\n\t(b)\tPay.', /no \(ii\)/],
    ['It should:\n\t(a)\tTrain:\n\t\t(i)\tPolice;\n\t\t(ii)\tJudges;\n\t(b)\tPay.', ''],
  ],
  'symbol-form': [
    ['It recalls another (CERD/X/XAA/CO/12).', /perhaps CERD\/C\/XAA\/CO\/12 is meant/],
    ['See EC.12/2023/SR.38.', /perhaps E\/C\.12\/2023\/SR\.38 is meant/],
    ['See E/C.12/2023-SR.38 and E/C.12/2023SR.40.', /2023\/SR\.38 is meant.*2023\/SR\.40 is meant/],
    ['See E/C.12/2019-1.', /perhaps E\/C\.12\/2019\/1 is meant/],
    ['See (/EC.12/XAA/CO/3).', /perhaps E\/C\.12\/XAA\/CO\/3 is meant/],
    ['See CATOP/XAA/1 and CAT/OP-XAA/1.', /perhaps CAT\/OP\/XAA\/1 is meant.*perhaps CAT\/OP\/XAA\/1 is meant/],
    ['See CERD/C/2007-1.', /perhaps CERD\/C\/2007\/1 is meant/],
    ['See CERD/C/20071.', /perhaps CERD\/C\/2007\/1 is meant/],
    ['See CCPR/C/123-3.', /perhaps CCPR\/C\/123\/3 is meant/],
    ['See CRPDC/OST/CO/1.', /perhaps CRPD\/C\/OST\/CO\/1 is meant/],
    [
      'See HRICORE/XAA/2019, HRI/CORE-XAA/2019 and HRI/CORE/XAA2019.',
      /^(?:\S+ is not a symbol; perhaps HRI\/CORE\/XAA\/2019 is meant\. ?){3}$/,
    ],
    ['See E/C.12/2023/SR.38, E/C.12/2019/1, CCPR/C/123/3, CERD/C/2007/1, HRI/CORE/XAA/2019 and HRI/CORE/1/Add.12.', ''],
    ['See EC 12/2023 of the Community and E/ECE/1234.', ''],
    ['It recalls CMW/C/XAA/CO/I and CEDC/7.', /CO\/1 is meant.*CED\/C\/7 is meant/],
    ['It recalls CED/C7 and CMW/C2008/1.', /CED\/C\/7 is meant.*CMW\/C\/2008\/1 is meant/],
    ['It recalls CRC/CO/OPSC/XAA/CO/1.', /CRC\/C\/OPSC\/XAA\/CO\/1/],
    ['It recalls CRC/C/CO/XAA/1, CRC/C/CO/2/XAA and CEDAW/CO/XAA/3.', /XAA\/CO\/1.*XAA\/CO\/2.*CEDAW\/C\/XAA\/CO\/3/],
    ['It recalls CRC/C/XAA/CO/2-Add.1 and CRC/C/XAA/CO/2 Add.1.', /2\/Add\.1 is meant.*2\/Add\.1 is meant/],
    ['It recalls CRC/C/XAA/CO/2 and Add.1.', ''],
    ['It recalls CCPR/C/XAA/LOIPR/3 and CCPR/C/XAA/LOI/3.', /QPR\/3.*Q\/3/],
    ['It recalls E/12/XAA/CO/3 and E/C.12/C/XAA/CO/3.', /E\/C\.12\/XAA\/CO\/3 is meant.*E\/C\.12\/XAA\/CO\/3 is meant/],
    ['It recalls form E/12/4 and E/CN.4/12.', ''],
    ['It recalls CCPR/C/102/1974/2010 and CRPD/C/18/D/22-2014.', /102\/D\/1974.*22\/2014/],
    ['It recalls CMW/C/CG/2 and CMW/C/G.C./2.', /GC\/2.*like CMW/],
    ['It recalls CRC/C/AL/CO/2.', /like CRC/],
    ['It recalls CRC/C/RESP/UK/2, CERD/C/MISC.23/Rev.3, CCPR/C/WG/115 and CRPD/C/11/DR/1.', ''],
    ['The measures that it asked for (CAT/C/78D/1052/2021) were ignored.', /CAT\/C\/78\/D\/1052\/2021/],
    ['The measures that it asked for (CCPR/C/130/D2739/2016) were ignored.', /CCPR\/C\/130\/D\/2739\/2016/],
    ['The measures that it asked for (CAT/C/78/D/1052/2021) were ignored.', ''],
    ['It noted the registers CAT/C/78E/1052/2021 and CAT/C/78D/1052/7.', ''],
    ['It noted the report (E/C.21/XAA/4) of the time.', /E\/C\.12\/XAA\/4/],
    ['It noted the report (E/C.12/XAA/4) of the time.', ''],
    ['It noted other documents (E/C.19/2015/2, E/C.2/CRP/4, E/C.10/AC/3, E/C.7/PER/2019).', ''],
  ],
  'symbol-committee': [
    ['It thanks it for the replies.1\n\n\t1\tCAT/C/XAA/RQ/1.', /CAT/],
    ['It thanks it for the replies.1\n\n\t1\tSee also, on the same practice, CAT/C/XAA/RQ/1.', ''],
    ['It notes the replies to the Committee against Torture’s list of issues.1\n\n\t1\tCAT/C/XAA/RQ/1.', ''],
    ['It notes what was said elsewhere.1\n\n\t1\tCAT/C/XAA/RQ/1.', ''],
    ['In its previous concluding observations (CAT/C/XAA/CO/1, para. 2), the Committee asked for a plan.', /CAT/],
    ['The Committee reiterates what it said in its previous concluding observations (CAT/C/XAA/CO/1).', /CAT/],
    ['As was asked in the Committee’s previous concluding observations (CAT/C/XAA/CO/1), it should act.', /CAT/],
    ['In its previous concluding observations (CMW/C/XAA/CO/1, para. 2), the Committee asked for a plan.', ''],
    ['In its previous concluding observations (CAT/C/XAB/CO/1, para. 2), the Committee asked for a plan.', ''],
    [
      'In its previous concluding observations (CAT/C/XAA/CO/1, para. 2), the Committee against Torture asked for it.',
      '',
    ],
    [
      'The Committee against Torture was clear. In its previous concluding observations (CAT/C/XAA/CO/1), the Committee asked for it.',
      '',
    ],
    ['It recalls the previous concluding observations of the Committee against Torture (CAT/C/XAA/CO/1).', ''],
    ['It recalls the Convention against Torture and its previous concluding observations (CAT/C/XAA/CO/1).', ''],
    [
      'It ratified the Convention against Torture, and the Committee recalls its previous concluding observations (CAT/C/XAA/CO/1).',
      '',
    ],
    ['It recalls previous concluding observations (CAT/C/XAA/CO/1) on the same practice.', ''],
  ],
  'reference-plural': [
    ['It is concerned about it (art. 12, 13 and 14).', /“arts\.”/],
    ['Article 2 and 7 of the Convention are not applied.', /“Articles”/],
    ['It recalls article 2 to 7 of the Convention.', /“articles”/],
    ['It recalls articles 2 and 7 of the Convention, and article 2 and its paragraph 7.', ''],
    ['It recalls article 2, 7 women and 3 men, and article 2 and 7 of those who signed.', ''],
    [
      'It recalls articles 15, paragraph 4, and 16, paragraph 1, of the Convention (arts. 6, 18, para. 3, 23 and 24).',
      '',
    ],
    ['It recalls article 2 and 2015 of the complaints.', ''],
  ],
  'impossible-date': [
    ['It was heard on 25 and 32 May 2023.', /no 32 May 2023/],
    [
      'It asks for a report (32 October 2025), no later than 32 October 2025.',
      /no 32 October 2025.*no 32 October 2025/,
    ],
    ['It recalls articles 31 and 32 May 2023.', ''],
    ['It recalls paragraphs 30 to 32 May 2023 and Law 36 March 2001.', ''],
    ['Those who call 22 00 10 00 may remain unnamed.', ''],
    ['It was heard on 00 May 2015.', /There is no/],
  ],
  'symbol-state': [
    ['What it supplied under the follow-up procedure (CMW/C/XAB/CO/1/Add.1) did not say.', /meant\?$/],
    ['It recalls the observations on its first report, as set out in document CMW/C/XAB/CO/1.', /meant\?$/],
    ['It recalls the observations on a first report, as set out in document CMW/C/XAB/CO/1.', ''],
    ['Having read the follow-up report (CMW/C/XAB/FCO/1), it asks for the text of the Police Order.', /meant\?$/],
    ['It thanks it.\n\nCAT/C/XAA/CO/1\n\n2\n', /header of this page has CAT/],
    ['It thanks it.\n\nCMW/C/QZQ/CO/1\n\n2\n', /header of this page has CMW\/C\/QZQ/],
    ['It thanks it.\n\nCMW/C/XAA/CO/1\n\n2\n', ''],
    ['It thanks it.1\n\n\t1\tCMW/C/XAB/QPR/1.', /meant\?$/],
    ['The data given (CMW/C/XAB/1, para. 4) are out of date.', /XAB.*meant\?$/],
    ['The data given by Zandoria (CMW/C/XAB/1, para. 4) are out of date.', ''],
    ['The data that another State party gave (CMW/C/XAB/1, para. 4) are out of date.', ''],
    ['It recalls what it said of the right to leave (CMW/C/XAB/CO/1, para. 4).', ''],
    ['The data given in the report (CMW/C/PER/1, para. 4) are out of date.', /PER.*meant\?$/],
    ['The data given in the report of Peru (CMW/C/PER/1, para. 4) are out of date.', ''],
    ['The data given in a report (CAT/C/PER/1, para. 4) are out of date.', ''],
    ['It appreciates the State party’s follow-up report (CMW/C/XAB/FCO/1).', /XAB/],
    ['It thanks it for the written answers (CMW/C/XAB/Q/1/Add.1).', /XAB/],
    ['It thanks it for the written answers (CMW/C/XAA/Q/1/Add.1).', ''],
    ['Unlike another State party in its written replies (CMW/C/XAB/RQ/1), it gave no figures.', ''],
    ['It appreciates the State party’s follow-up report (CMW/C/XAA/FCO/1).', ''],
    ['It took into account what it had received from a neighbour (CMW/C/XAB/FCO/1).', ''],
    ['It thanks it for the replies.1\n\n\t1\tCMW/C/XAB/RQ/1.', /XAB/],
    ['It thanks it for the replies.1\n\n\t1\tSee also, on the same practice elsewhere, CMW/C/XAB/RQ/1.', ''],
    ['It recalls what it asked that State.1\n\n\t1\tCMW/C/XAB/QPR/7.', ''],
    ['It thanks it for the replies.1\n\n\t1\tCEDAW/C/XAB/RQ/1.', ''],
    ['It thanks it.\n\nCMW/C/XAB/CO/1\n\n2\n', /XAB/],
    ['It thanks it.\n\n2 CMW/C/XAB/CO/1\n', /XAB/],
    ['It thanks it.\n\nCMW/C/XAA/CO/1\n\n2\n', ''],
    ['It thanks it, and read others:\n\nCAT/C/XAB/CO/1\n\nCMW/C/XAB/1\n', ''],
    ['It thanks it.\n\nAnnex\n\nDocuments\n\nCMW/C/XAB/CO/1\n', ''],
  ],
  'state-name': [
    ['It thanks the delegation of Peru.', /not on Peru/],
    ['It thanks the delegation of Ministers.', ''],
    ['It recalls the Committee’s previous concluding observations on Zandoria (CMW/C/XAA/CO/1).', /Zandoria/],
    ['In the first periodic report of Zandoria (CMW/C/XAA/1), schools are described.', /Zandoria/],
    ['In the first periodic report of Xandoria (CMW/C/XAA/1), schools are described.', ''],
    ['In the report of Zandoria (CMW/C/XAA/1), schools are described.', ''],
    ['It recalls its previous concluding observations on the initial report of Xelmira.', /Xelmira/],
    ['It recalls its previous concluding observations on the initial report of the Republic of Xandoria.', ''],
    ['It recalls the previous concluding observations of the Committee on the report of the State party.', ''],
    ['It welcomes the submission of the initial report of Xelmira.', /Xelmira/],
    ['It welcomes the submission of the initial report of Xandoria.', ''],
    ['It thanks it for the replies of Peru in CMW/C/XAA/Q/1/Add.1.', /Peru/],
    ['It thanks it for the report of Peru (CMW/C/XAA/1).', /Peru/],
    ['It thanks it for the report of Xandoria (CMW/C/XAA/1), and read the report of Peru (CMW/C/PER/1).', ''],
    ['It thanks it for the report of Minister Peru (CMW/C/XAA/1).', ''],
    ['It thanks it for the replies on the refugees of Peru (CMW/C/XAA/Q/1/Add.1).', ''],
    ['It notes the simplified reporting procedure, which Peru accepted in 2019.', /Peru/],
    ['It notes that Peru has agreed to use the simplified reporting procedure.', /Peru/],
    ['It notes the simplified reporting procedure, which Xandoria accepted in 2019.', ''],
    ['It notes the simplified reporting procedure, which Parliament accepted in 2019.', ''],
    ['Like Peru, it accepted the simplified reporting procedure.', ''],
    ['The replies will constitute the second periodic report of Peru.', /Peru/],
    ['The replies will constitute the second periodic report of Xandoria.', ''],
  ],
  'adoption-session': [
    [
      'Its last observations had been adopted on 30 May 2014, at the twentieth session (28 April–23 May 2014).',
      /^30 May 2014 is outside the session/,
    ],
    ['Its last observations had been adopted on 20 May 2014, at the twentieth session (28 April–23 May 2014).', ''],
    [
      'On 30 May 2014, during its twentieth session (28 April–23 May 2014), the Committee adopted its observations.',
      /30 May 2014/,
    ],
    ['On 30 May 2014, after its twentieth session (28 April–23 May 2014), the Committee adopted its observations.', ''],
    [
      'The list was adopted at its 20th session, held in Geneva from 28 April to 23 May 2014, on 30 May 2014.',
      /30 May 2014/,
    ],
    ['The list was adopted on 30 May 2014 for the twentieth session (28 April–23 May 2014).', ''],
    ['It recalls its Views, adopted on Friday, 30 May 2014 (twentieth session, 28 April–23 May 2014).', /30 May 2014/],
    [
      'The Committee, at its twentieth session (28 April–23 May 2014), considered the report and, on 30 May 2014, adopted its observations.',
      /30 May 2014/,
    ],
    [
      'At its twentieth session (28 April–23 May 2014), the Committee welcomed the law that parliament adopted on 30 May 2014.',
      '',
    ],
    [
      'At its twentieth session (28 April–23 May 2014), the Committee adopted a decision on the law of 30 May 2014.',
      '',
    ],
    [
      'A plan was adopted on 30 May 2014, and the Committee, at its twentieth session (28 April–23 May 2014), welcomed it.',
      '',
    ],
    ['The law adopted on 30 May 2014 was discussed at the twentieth session (28 April–23 May 2014).', ''],
    ['Its observations were adopted on 30 May 2014, at its resumed twentieth session (28 April–23 May 2014).', ''],
    [
      'Its observations were adopted on 30 May 2014, at its twentieth session (28 April–23 May 2014) or at its twenty-first session.',
      '',
    ],
    ['Its observations were adopted on 30 January 2015, at its twentieth session (30 November–22 January 2015).', ''],
    [
      'The list was adopted on 14 March 2017 by the pre-sessional working group (6–10 March 2017).',
      /meeting of the working group/,
    ],
    ['The list was adopted on 9 March 2017 by the pre-sessional working group (6–10 March 2017).', ''],
    ['The list was adopted on 7 March 2014 by the working group at its twentieth session (10–28 February 2014).', ''],
    [
      'The State party says that its “plan was adopted on 30 May 2014, at the twentieth session (28 April–23 May 2014)”.',
      '',
    ],
  ],
  'adoption-order': [
    [
      'The second report was examined on 4 and 5 May 2012 and the observations thereon were adopted on 1 May 2012.',
      /^1 May 2012 is before the report was considered \(4 and 5 May 2012\)/,
    ],
    [
      'The second report was examined on 4 and 5 May 2012 and the observations thereon were adopted on 11 May 2012.',
      '',
    ],
    [
      'The Committee considered the second report on 12 March 2014 and adopted its observations on 4 March 2013.',
      /is before the report was considered/,
    ],
    [
      'The Committee considered the second report on 12 March 2014. Its previous observations had been adopted on 4 March 2009.',
      '',
    ],
    [
      'It took up the last report on 3 and 4 June 2015; on 29 May 2015, it adopted concluding observations on it.',
      /is before the report was considered/,
    ],
    [
      'The dialogue on the third report took place on 8 November 2013. The concluding observations were adopted on 1 November 2013.',
      /is before the report was considered/,
    ],
    [
      'The last report was reviewed on 7 April 2011. The observations on it are dated 1 April 2011.',
      /is before the report was considered/,
    ],
    ['The last report was reviewed on 7 April 2011. The letter on it is dated 1 April 2011.', ''],
    [
      'The last report was before the Committee in July 2013, and the observations on it were adopted in June 2013.',
      /is before the report was considered/,
    ],
    [
      'The last report was before the Committee in July 2013, and the observations on it were adopted on 5 July 2013.',
      '',
    ],
    [
      'On 7 and 8 April 2011, the initial report had been considered; the observations were adopted on 1 April 2011.',
      /is before the report was considered/,
    ],
    [
      'The initial report, received on 7 April 2011, was considered later; the observations were adopted on 1 April 2011.',
      '',
    ],
    [
      'Its observations were adopted on 28 September 2012, after the dialogue of 1 and 2 October 2012.',
      /is before the report was considered/,
    ],
    ['Its observations were adopted on 28 September 2012, followed by a dialogue on 1 October 2012.', ''],
    [
      'The third report was considered on 8 November 2013; the observations on the second report were adopted on 1 November 2013.',
      '',
    ],
    ['The report was considered on 4 May 2012 and the law on migrants adopted on 1 May 2012.', ''],
    ['The report was considered on 4 May 2012, and the list of issues had been adopted on 1 May 2012.', ''],
    ['The report was considered by parliament on 4 May 2012; the observations had been adopted on 1 May 2012.', ''],
    ['The annual report was discussed on 4 May 2012; the observations had been adopted on 1 May 2012.', ''],
    [
      'The report was considered on 4 May 2012 by the Committee against Torture; observations had been adopted on 1 May 2012.',
      '',
    ],
    ['The observations adopted on 9 July 2013 were considered by the Government on 11 July 2013.', ''],
    [
      'The Committee heard the delegation on 3 and 4 April 2019 and adopted its observations on 1 April 2019.',
      /is before the report was considered/,
    ],
    [
      'The observations on the fourth report were adopted on 16 March 2018; that report had been discussed on 19 March 2018.',
      /is before the report was considered/,
    ],
    ['The observations were adopted on 16 March 2018; that report was discussed in parliament on 19 March 2018.', ''],
    [
      'The Committee considered the report, submitted on 3 May 2018, on 4 March 2019, and adopted its observations on 1 March 2019.',
      /is before the report was considered/,
    ],
    ['The Committee considered the report, submitted on 3 May 2019, and adopted its observations on 1 May 2019.', ''],
    [
      'The last report was considered at the 310th and 311th meetings, and the observations on it were adopted at the 301st meeting.',
      /^Adopted at the 301st meeting, before the report/,
    ],
    [
      'The last report was considered at the 310th and 311th meetings, and the observations on it were adopted at the 321st meeting.',
      '',
    ],
    [
      'The last report was considered at the 310th meeting; the observations before had been adopted at the 201st meeting.',
      '',
    ],
    [
      'The last report was considered at the 310th meeting, and the list of issues had been adopted at the 301st meeting.',
      '',
    ],
  ],
  'meeting-records': [
    ['It met at its 791st and 792nd meetings (see CMW/C/SR.791 (A) and 792 (A)).', ''],
    ['It was told so at the 210th meeting (see CMW/C/SR.201).', /^SR\.201 is not the record of meeting 210\.$/],
    ['It was told so at the 210th meeting (see CMW/C/SR.210).', ''],
    ['It was told so at the 210th meeting of the Committee, held on 4 May 2012 (CMW/C/SR.201).', /SR\.201/],
    ['It was told so at the 210th meeting, by those who had come (CMW/C/SR.201).', ''],
    ['It was told so at the 210th to 212th meetings (CMW/C/SR.210–213).', /SR\.213/],
    ['It was told so at the 210th and 211th meetings (CMW/C/SR.211).', ''],
    ['It was told so at the 210th (closed) meeting [CMW/C/SR.201].', /SR\.201/],
    [
      'It was told so at the 210th meeting, the summary record of which is contained in document CMW/C/SR.201.',
      /SR\.201/,
    ],
    ['It was told so at the 210th meeting (CRC/C/SR.201).', ''],
    ['It was told so at the 210th meeting (CMW/C/SR.210/Add.1).', ''],
    ['It was told so at the 210th meeting (CMW/C/SR.210; see also CMW/C/SR.214).', ''],
    ['It was told so at the 210th meeting (CMW/C/XAA/CO/1 and CMW/C/SR.201).', ''],
    ['It was told so at the 12th meeting of the Forum (CMW/C/SR.210).', ''],
    ['It was told so at its first meeting (CMW/C/SR.201) with the delegation.', ''],
    [
      'It was told so at the 210th and 211th meetings,1 on 4 May 2012.\n\t1\tCMW/C/SR.210 and 231.',
      /SR\.231 is not the record of meeting 210 or 211/,
    ],
    ['It was told so at the 210th meeting,1 on 4 May 2012.\n\t1\tSee the letter (CMW/C/SR.201).', ''],
    ['It was told so at the 210th meeting,1 on 4 May 2012.\n\t2\tSee CMW/C/SR.201.', ''],
    ['It was told so at the 210th meeting,1 on 4 May 2012.\n\t1\tSee CMW/C/SR.201.\n\t1\tSee CMW/C/SR.202.', ''],
    ['It was told “so at the 210th meeting (CMW/C/SR.201)”.', ''],
    ['It was told so (210th and 211th meetings; CMW/C/SR.210 and 221).', /SR\.221/],
    ['It was told so at the 210th meeting; the text is CMW/C/SR.221.', ''],
    ['It is said in CMW/C/SR.221, which is the summary record of its 210th meeting.', /SR\.221/],
    ['It is said in CMW/C/SR.210 (210th meeting), and was at the 211th.', ''],
    ['It is said in CMW/C/SR.221, and was at the 210th meeting.', ''],
  ],
  'repeated-reference': [
    ['It applies what is said in subparagraphs (a), (b) and (b) of the present paragraph.', /\(b\) is named twice/],
    ['It applies what is said in subparagraphs (a), (b) and (c) of the present paragraph.', ''],
  ],
  'repeated-word': [
    ['It notes the sums allocated for for 2019 and the power turned on on 3 May 2019.', ''],
    ['He was sworn in in 2019, in in absentia trials, and referred to to date at at least two sessions.', ''],
    ['It was adopted in in 2019.', /“in” is written twice/],
    ['It recalls the the Act of\nof 2011.', /“the” is written twice.*“of” is written twice/],
    ['It recalls that that Act had had no effect; in In Defence of Others, the The Hague office.', ''],
  ],
  punctuation: [
    ['It heard women , children and (young) ; others.', /before the comma.*before the semicolon/],
    ['It heard women,children and men;others.', /after the comma.*after the semicolon/],
    [
      'Furthermore,it heard women,, children.. and (young).. ones.',
      /after the comma.*comma is written twice.*full stop is written twice.*full stop is written twice/,
    ],
    ['It heard 12,700 women, Smith,Jones, “women,children” and a,b ... and so on…', ''],
  ],
  'british-spelling': [
    ['It notes the labor inspectors and the labour courts.', /“labour” for “labor”/],
    ['Programs for children were begun with a programme.', /“Programmes” for “Programs”/],
    ['It notes skillful counseling in the centre.', /“skilful”.*“counselling”/],
    ['It notes the computer program, the Labor Code, the Center for Rights, “labor” and labour.', ''],
  ],
  'above-below': [
    ['It recalls paragraph 3 above.', /^Paragraph 3 is below\.$/],
    ['It recalls paragraph 1 (a) below.', /^Paragraph 1 is above\.$/],
    ['It recalls paragraphs 1 and 3 above, and paragraph 1 below.', /^Paragraph 1 is above\.$/],
    ['It recalls paragraph 3 below, paragraph 1 above, paragraph 99 above and “paragraph 3 above”.', ''],
  ],
};

describe('wordings', () => {
  for (const [rule, wordings] of Object.entries(WORDINGS)) {
    for (const [words, message] of wordings)
      it(`${rule}: ${message === '' ? 'silent at' : 'finds'} “${words.replace(/\s+/g, ' ')}”`, () => {
        if (message === '') assert.equal(said(rule, words), '');
        else assert.match(said(rule, words), message);
      });
  }

  it('date-form, treaty-capital: the first page is read as well', () => {
    const page = (date: string, treaty: string) =>
      find(
        `CCPR/C/XAA/CO/4\nDistr.: General\n${date}\nOriginal: English\n\nReports submitted by States parties under article 40 of the ${treaty}\n\nConcluding observations on the fourth periodic report of Xandoria under article 40 of the ${treaty}\n\n${FIRST}`,
      )
        .filter(({ rule }) => rule === 'date-form' || rule === 'treaty-capital')
        .map(messageIn);
    assert.deepEqual(page('13 November 2023', 'Covenant'), []);
    assert.deepEqual(page('November 13, 2023', 'Covenant'), ['Write “13 November 2023” for “November 13, 2023”.']);
    assert.deepEqual(page('13 November 2023', 'covenant'), [
      'Write “Covenant” for “covenant”.',
      'Write “Covenant” for “covenant”.',
    ]);
  });

  it('title-symbol: paragraphs that thank for the report name the one in hand', () => {
    const found = (title: string, second: string) =>
      find(
        `CAT/C/XAA/CO/4\n\n${title}\n\n1.\tThe Committee against Torture considered the fourth periodic report of Xandoria.\n2.\tThe Committee ${second}.\n`,
      )
        .filter(({ rule }) => rule === 'title-symbol')
        .map(messageIn)
        .join();
    const numbered = 'Concluding observations on the fourth periodic report of Xandoria';
    const plain = 'Concluding observations of the Committee against Torture: Xandoria';
    for (const words of [
      'welcomes the third periodic report of the State party',
      'notes with appreciation the timely submission of the third periodic report',
      'thanks the State party for its third periodic report',
    ]) {
      assert.equal(found(numbered, words), 'Paragraph 2 names report 3, the title report 4.');
      assert.equal(found(plain, words), 'Paragraph 2 names report 3; the symbol is CAT/C/XAA/CO/4.');
    }
    for (const words of [
      'welcomes the fourth periodic report of the State party',
      'regrets that the recommendations made after the third periodic report have not been carried out',
      'welcomes the information received since the third periodic report',
    ]) {
      assert.equal(found(numbered, words), '');
      assert.equal(found(plain, words), '');
    }
  });

  it('wrong-title: the masthead gives the whole title of the treaty', () => {
    const found = (title: string) =>
      find(`CERD/C/XAA/CO/1\n\n${title}\nDistr.: General\n\n${FIRST}`)
        .filter(({ rule }) => rule === 'wrong-title')
        .map(messageIn);
    const short = 'Convention on the Elimination of All Forms of Racial Discrimination';
    assert.match(found(short).join(), /International/);
    assert.deepEqual(found(`International ${short}`), []);
    assert.deepEqual(found(`International\n${short}`), []);
    assert.deepEqual(found(`International\tDistr.: General\n${short}`), []);
    assert.deepEqual(found(`Reports submitted under article 9 of the\n${short}`), []);
    assert.deepEqual(found('Convention on the Rights of the Child'), []);
  });

  it('article-form: the right form is that of the date of the document', () => {
    const found = (words: string, year = 2009) =>
      find(
        `${LATER.replace('2024', String(year))}1.\tThe Committee recalls article 16, paragraph 4, of the Convention.\n2.\tIt recalls ${words}.\n`,
      )
        .filter(({ rule }) => rule === 'article-form')
        .map(messageIn)
        .join();
    assert.match(found('article 9 § 5 of the Convention'), /“9, paragraph 5” for “9 § 5”/);
    assert.match(found('article 9.5 of the Convention'), /“9, paragraph 5” for “9\.5”/);
    assert.match(found('articles 9 §§ 5 and 6 of the Convention'), /“9, paragraphs 5 and 6” for “9 §§ 5 and 6”/);
    assert.match(found('article 9(5) of the Convention'), /“9, paragraph 5” for “9\(5\)”/);
    assert.match(found('the Convention (art. 9 § 5)'), /“9 \(5\)” for “9 § 5”/);
    assert.match(found('article 9, paragraph 5 of the Convention'), /“9, paragraph 5, of” for “9, paragraph 5 of”/);
    assert.match(found('article 9 paragraph 5, of the Convention'), /“9, paragraph 5, of” for “9 paragraph 5, of”/);
    assert.match(found('article 9, paragraph (5), of the Convention'), /“9, paragraph 5, of”/);
    assert.equal(
      found('article 9, paragraph 5 of which is short, and articles 9, paragraph 5, and 10 of the Convention'),
      '',
    );
    assert.equal(found('article 9, paragraph 5 of the Penal Code'), '');
    assert.equal(found('general comment No. 2 (2013) on article 9, paragraph 5 of the Convention'), '');
    assert.match(found('article 9 § 5 of the Convention', 2016), /“9 \(5\)” for “9 § 5”/);
  });

  it('deadline: a month is compared as such', () => {
    const found = (month: string) =>
      find(
        `${LATER}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) on 3 April 2024 and adopted the present concluding observations at its 410th meeting, held on 12 April 2024.\n2.\tThe Committee requests the State party to provide, within two years, that is, by ${month}, written information.\n`,
      ).filter(({ rule }) => rule === 'deadline').length;
    assert.deepEqual([found('April 2025'), found('April 2026')], [1, 0]);
  });

  it('deadline: a period counts from the adoption that is named with its day, and that day is no deadline', () => {
    const found = (words: string) =>
      find(
        `CMW/C/XAA/QPR/2\n\nList of issues prior to submission of the second periodic report of Xandoria*\n\n1.\tThe replies should be submitted within one year of the adoption of the present list${words}.\n\n*\tAdopted by the Committee at its thirty-sixth session (3–11 March 2022).\n`,
      )
        .filter(({ rule }) => rule === 'deadline')
        .map(messageIn);
    assert.match(found(' on 11 March 2022, that is, by 11 March 2024').join(), /One year.*not on 11 March 2024/);
    assert.match(found(', that is, by 11 March 2024').join(), /One year.*not on 11 March 2024/);
    assert.deepEqual(found(' on 11 March 2022, that is, by 11 March 2023'), []);
    assert.deepEqual(found(' on 20 January 2022, that is, by 20 January 2023'), []);
    assert.deepEqual(found(' on 11 March 2022'), []);
    assert.deepEqual(found(' (11 March 2022)'), []);
    assert.match(found(' (11 March 2022), that is, by 11 March 2024').join(), /One year.*not on 11 March 2024/);
  });

  it('deadline: is a query where period and time are loosely joined, or nobody surely asks', () => {
    const weight = (words: string) =>
      find(`${ADOPTED}2.\t${words}\n${LAST}`)
        .filter(({ rule }) => rule === 'deadline')
        .map((finding) => finding.weight)
        .join();
    assert.equal(weight('It should act within one year, by 12 April 2026.'), 'warning');
    assert.equal(weight('Within one year, by 12 April 2026, it should act.'), 'warning');
    assert.equal(weight('It should act within one year, by autumn 2026.'), 'information');
    assert.equal(weight('It should act within one year; the last day is 12 April 2026.'), 'information');
    assert.equal(weight('It should act after one year, in April 2026.'), 'information');
    assert.equal(weight('A note is to be sent within one year, by 12 April 2026.'), 'information');
  });

  it('deadline: counts from the date of issue where no other is told, with months for what came before', () => {
    const said = (words: string, first = 'Please tell of laws.') =>
      find(
        `CMW/C/XAA/Q/2\nDistr.: General\n9 May 2024\n\nList of issues in relation to the second periodic report of Xandoria\n\n1.\t${first}\n2.\t${words}\n`,
      )
        .filter(({ rule }) => rule === 'deadline')
        .map((finding) => `${finding.weight}: ${messageIn(finding)}`)
        .join();
    assert.equal(
      said('It should reply within five months, before 7 December 2025.'),
      'information: Five months from the date of this document end on 9 October 2024, not on 7 December 2025.',
    );
    for (const day of ['16 October', '1 August', '5 June'])
      assert.equal(said(`It should reply within five months, before ${day} 2024.`), '');
    assert.equal(said('It should reply within five months, before 1 May 2024.') === '', false);
    // Others were adopted long before.
    const other =
      'The Committee considered the initial report on 3 April 2019 and adopted the concluding observations on it at its 210th meeting, held on 12 April 2019.';
    assert.match(
      said('It should reply within five months, before 7 December 2025.', other),
      /the date of this document/,
    );
  });

  it('report-due: in lists the report at hand may have been due, those behind it and the replies may not', () => {
    const said = (series: string, title: string, words: string) =>
      find(
        `CMW/C/XAA/${series}/2\nDistr.: General\n9 May 2024\n\n${title} the second periodic report of Xandoria\n\n1.\t${words}\n`,
      )
        .filter(({ rule }) => rule === 'report-due')
        .map(messageIn)
        .join();
    for (const [series, title] of [
      ['Q', 'List of issues in relation to'],
      ['QPR', 'List of issues prior to submission of'],
    ] as const) {
      for (const words of [
        'The third periodic report is due in 2022.',
        'The report after this one, the third, is due in May 2022.',
        'The report that follows will be due on 1 May 2022.',
        'Later events may be kept for the third periodic report, due on 1 May 2022.',
        'The State party is requested to submit its replies by 1 May 2022.',
        'The State party is requested to submit its third periodic report by 1 May 2022.',
      ])
        assert.match(said(series, title, words), /2022 is before the date of this document \(9 May 2024\)/, words);
      for (const words of [
        'The second periodic report is due in 2022.',
        'The second periodic report, due in 2022, came in 2023.',
        'The next periodic report, due in 2022, is the one at hand.',
        'The third periodic report is due in 2026.',
        'The third periodic report is due in March 2024.',
        'The State party submitted its replies by 1 May 2022.',
        'Please tell of the replies that were given by 1 May 2022.',
        'Please tell of the measures taken by 1 May 2022.',
        'Please tell of the third report of the Ombudsman, due in 2022.',
      ])
        assert.equal(said(series, title, words), '', words);
    }
  });

  it('symbol-role: what a note of paragraph 1 gives as the report is no list of issues in another', () => {
    const found = (second: string) =>
      find(
        `${LATER}1.\tThe Committee considered the initial report of Xandoria[1] at its 401st meeting.\n2.\tIts report answers the list of issues prior to reporting which it had received.[2]\n3.\tIt thanks it.\n\n[1]\tCMW/C/XAA/1.\n[2]\t${second}.\n`,
      )
        .filter(({ rule }) => rule === 'symbol-role')
        .map(messageIn);
    assert.match(found('CMW/C/XAA/1').join(), /list of issues/);
    assert.deepEqual(found('CMW/C/XAA/QPR/1'), []);
    // Another report, or the same one by its addendum.
    assert.deepEqual(found('CMW/C/XAA/1/Add.1'), []);
  });

  it('title-symbol: “twentieth to the twenty-second” is all three', () => {
    const found = (reports: string) =>
      find(
        `CERD/C/XAA/CO/20-22\n\nConcluding observations on the ${reports} periodic reports of Xandoria\n\n1.\tThe Committee notes it.\n`,
      )
        .filter(({ rule }) => rule === 'title-symbol')
        .map(messageIn);
    assert.deepEqual(found('twentieth to the twenty-second'), []);
    assert.equal(found('twentieth to the twenty-third').length, 1);
  });

  it('paragraph-numbering: titles of sections and of a list have numbers of their own', () => {
    const found = (title: string, words = 'The Committee notes it.') =>
      find(`50.\tThe Committee notes it.\n${title}\n51.\tThe Committee notes it.\n52.\t${words}\n`)
        .filter(({ rule }) => rule === 'paragraph-numbering')
        .map(messageIn);
    assert.deepEqual(found('9.\tOptional Protocols'), []);
    assert.equal(found('9.\tThe Committee notes the Optional Protocols.').length, 1);
    const restart = (words: string) =>
      find(
        `1.\tThe note is sent.\n2.\tThe agenda follows.\n3.\tThe rules apply.\n1.\t${words}\n2.\t${words}\n3.\t${words}\n`,
      ).filter(({ rule }) => rule === 'paragraph-numbering').length;
    assert.deepEqual([restart('Adoption of the agenda'), restart('The Committee adopts the agenda.')], [0, 1]);
  });

  it('article-form: in the last year of the commas a document may have brackets throughout', () => {
    const found = (year: number) =>
      find(
        `CMW/C/XAA/CO/1\nDistr.: General\n9 October ${year}\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 17 (2) of the Convention.\n`,
      ).filter(({ rule }) => rule === 'article-form').length;
    assert.deepEqual([found(2014), found(2015)], [1, 0]);
  });

  it('general-comment-form: whose comments are meant is not told by what a note cites', () => {
    const found = (first: string) =>
      find(
        `${first}66 See the Committee’s general comment No. 15, paras. 31 and 33.\n76 See CERD/C/NOR/CO/19-20, para. 17.\n`,
      )
        .filter(({ rule }) => rule === 'general-comment-form')
        .map(messageIn);
    assert.deepEqual(found(''), []);
    assert.match(
      found(
        'CERD/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee notes it.\n',
      ).join(),
      /recommendations/,
    );
  });

  it('deadline: the day of adoption may stand before its name, and observations be called conclusions', () => {
    const found = (words: string) =>
      find(
        `CMW/C/XAA/QPR/2\n\nList of issues prior to submission of the second periodic report of Xandoria*\n\n1.\tThe replies should reach the secretariat within three months of ${words}.\n\n*\tAdopted by the Committee at its thirty-sixth session (3–11 March 2022).\n`,
      ).filter(({ rule }) => rule === 'deadline').length;
    const day = '11 March 2022, the date of adoption of the present list, that is by';
    assert.deepEqual([found(`${day} 11 September 2022`), found(`${day} 11 June 2022`)], [1, 0]);
    const conclusions = 'the adoption of the present conclusions, that is to say by';
    assert.deepEqual([found(`${conclusions} 11 September 2022`), found(`${conclusions} 11 June 2022`)], [1, 0]);
  });

  it('empty-section: the title of a document has its addendum below', () => {
    const found = (line: string) =>
      find(
        `United Nations\tCCPR/C/XAA/Q/3/Add.1\nDistr.: General\n\nHuman Rights Committee\n\nList of issues in relation to the third periodic report of Xandoria\n\n${line}\n\nReplies of Xandoria to the list of issues*\n\n[Date received: 5 September 2016]\n\n1.\tXandoria submits its replies.\n${['Schools', 'Wages', 'Prisons', 'Health'].map((subject, i) => `\nReply on ${subject}\n\n${i + 2}.\tXandoria has a law.\n`).join('')}`,
      ).filter(({ rule }) => rule === 'empty-section').length;
    assert.equal(found('Addendum'), 0);
  });

  it('paragraph-numbering: articles in brackets behind the full stop make no heading of a paragraph', () => {
    const found = find(
      'CERD/C/XAA/CO/5\n\nConcluding observations on the fifth periodic report of Xandoria\n\n1.\tThe Committee considered the report.\n\nC.\tConcerns and recommendations\n\n2.\tThe Committee is concerned that there is no law. (arts. 2 and 4)\n\nThe Committee recommends a law.\n\n3.\tThe Committee is concerned about attacks (art. 5).\n',
    ).filter(({ rule }) => rule === 'paragraph-numbering');
    assert.deepEqual(found, []);
  });

  it('symbol-state: where no masthead tells, two symbols do against one', () => {
    const found = (...codes: readonly string[]) =>
      find(
        `Concluding observations on the initial report of Xandoria\n\n1.\tThe Committee against Torture considered the initial report of Xandoria (CAT/C/${codes[0]}/1).\n2.\tIt thanks it for the replies (CAT/C/${codes[1]}/Q/1/Add.1) to the list of issues (CAT/C/${codes[2]}/Q/1).\n`,
      )
        .filter(({ rule }) => rule === 'symbol-state')
        .map(messageIn);
    assert.match(found('XAA', 'XAB', 'XAA').join(), /^CAT\/C\/XAB\/Q\/1\/Add\.1 is on XAB/);
    assert.deepEqual(found('XAA', 'XAA', 'XAA'), []);
  });

  it('symbol-state: the core document is one of the places that show the document’s own symbol to be wrong', () => {
    const found = (core: string) =>
      find(
        `CERD/C/XAB/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (CERD/C/XAA/1).\n2.\tIt thanks it for the replies to the list of issues (CERD/C/XAA/Q/1/Add.1) and the core document (HRI/CORE/${core}/2008).\n`,
      )
        .filter(({ rule }) => rule === 'symbol-state')
        .map(messageIn);
    assert.deepEqual(found('XAA'), ['CERD/C/XAB/CO/1 is on XAB, but this document is on XAA.']);
    assert.match(found('XAB').join(), /CERD\/C\/XAA\/1 is on XAA, but this document is on XAB/);
  });

  it('article-form: older documents may have stops throughout, and the oldest either form', () => {
    const found = (year: number | undefined, words: string) =>
      find(
        `CMW/C/XAA/CO/1\n${year === undefined ? '' : `Distr.: General\n9 October ${year}\n`}\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls ${words}.\n`,
      )
        .filter(({ rule }) => rule === 'article-form')
        .map(messageIn);
    const stops = 'article 17.2 of the Convention and article 18.1 of the Convention';
    assert.deepEqual(found(2010, stops), []);
    assert.deepEqual(found(undefined, stops), []);
    assert.equal(found(2020, stops).length, 2);
    assert.equal(found(2010, `article 16, paragraph 4, of the Convention and ${stops}`).length, 2);
    assert.deepEqual(found(1998, 'article 17 (2) of the Convention'), []);
    assert.match(
      found(2010, 'article 17 (2) of the Convention').join(),
      /^Articles are cited like “17 \(2\)” throughout/,
    );
    assert.match(found(2020, 'article 17 paragraph 2 of the Convention').join(), /like “17 paragraph 2” throughout/);
  });

  it('meeting-records: a record that is miswritten is cited', () => {
    const found = (second: string) =>
      find(
        `${LATER}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 401st and 402nd meetings (see CMW/C/SR.401${second}), held on 3 and 4 April 2024.\n2.\tIt thanks it.\n`,
      ).map(({ rule }) => rule);
    assert.deepEqual(found(' and /402'), ['shortened-symbol']);
    assert.deepEqual(found(' and CMW/C/SR/402'), ['symbol-form']);
    assert.deepEqual(found(''), ['meeting-records']);
  });

  it('meeting-records: notes in brackets are those of paragraph 1', () => {
    const found = (second: number) =>
      find(
        `${LATER}1.\tThe Committee considered the initial report of Xandoria[1] at its 401st and 402nd meetings,[2] held on 3 and 4 April 2024.\n2.\tIt thanks it.\n\n[1]\tCMW/C/XAA/1.\n[2]\tSee CMW/C/SR.401 and CMW/C/SR.${second}.\n`,
      )
        .filter(({ rule }) => rule === 'meeting-records')
        .map(messageIn);
    assert.match(found(420).join(), /SR\.420/);
    assert.deepEqual(found(402), []);
  });

  it('state-name: is asked again where a paragraph that it looks at has changed', () => {
    const text = (name: string) =>
      `${LATER}${FIRST}2.\tIt thanks it.\n${LAST}4.\tIt read the report of ${name} (CMW/C/XAA/1).\n`;
    const said = (model: DocumentModel) =>
      weighedFindings(model, { rules: {}, wordLimits: {} }).filter(({ rule }) => rule === 'state-name').length;
    const before = read(text('Xandoria'));
    assert.equal(said(before), 0);
    const { after, change } = changeText(before.text, { text: text('Peru') }, 2);
    assert.equal(said(updateDocument(before, after, change)), 1);
  });

  it('self-reference: the same letter of the same number is a query in a list of issues, where it is another document’s', () => {
    const text = (letter: string) =>
      `CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria\n\n1.\tPlease tell:\n\t(a)\tWhat was done;\n\t(b)\tWhether what is told in paragraph 1 (${letter}) goes on.\n`;
    const found = (letter: string) => find(text(letter)).filter(({ rule }) => rule === 'self-reference').length;
    assert.deepEqual([found('b'), found('a')], [1, 0]);
  });

  it('heading-numbering: a B without words is beside an A', () => {
    const text = (b: string) =>
      `${LATER}I.\tIntroduction\n\n${FIRST}\nII.\tConcerns\n\nA.\tLaws\n\n2.\tIt asks for laws.\n\n${b}\n\n3.\tIt asks for plans.\n\nIII.\tFollow-up\n\n4.\tIt asks for a report.\n`;
    const alone = (b: string) => find(text(b)).filter(({ message }) => message === 'alone').length;
    assert.deepEqual([alone('B.'), alone('')], [0, 1]);
  });

  it('empty-section: a number without words is one of a heading where the headings go on with it', () => {
    const said = (line: string) =>
      find(
        `${LATER}A.\tConcerns\n\n1.\tLaws\n\n${FIRST}\n${line}\n\n2.\tIt asks for plans.\n\n3.\tPrisons\n\n3.\tIt asks for a report.\n`,
      )
        .filter(({ rule }) => rule === 'empty-section')
        .map(messageIn);
    for (const line of ['2.', '2.\t*', '2)', '2.\t…']) assert.match(said(line).join(), /no words/, line);
    assert.deepEqual(said('2.\tPolice'), []);
    assert.deepEqual(said('It asks for laws.'), []);
  });

  it('empty-section: a number without words may stand over a heading, where headings and paragraphs go on with it', () => {
    const found = (line: string, next = 18) =>
      find(
        `${LATER}A.\tConcerns\n\n\t3.\tLaws (art. 1)\n\n17.\tIt is concerned.\n\n\t${line}\n\n${next}.\tIt asks for plans.\n\n\t5.\tPrisons (art. 7)\n\n${next + 1}.\tIt asks for a report.\n`,
      )
        .filter(({ rule, message }) => rule === 'empty-section' && message === 'no-words')
        .map(messageIn);
    assert.equal(found('4.\n\n\tBirth registration').length, 1);
    assert.deepEqual(found('4.\tBirth registration (art. 3)'), []);
    assert.deepEqual(found('18.\n\n\tBirth registration', 19), []);
    assert.deepEqual(found('4.\n\n\tIt is concerned.'), []);
    assert.deepEqual(found('7.\n\n\tBirth registration'), []);
    assert.deepEqual(found('4.\n\n\tBirth registration', 5), []);
  });

  it('empty-section: no entry of a table of contents is a heading', () => {
    const found = (contents: string) =>
      find(
        `CMW/C/XAA/2\n\nSecond periodic report of Xandoria\n\n${contents}\n\nI. Introduction\n\n1. It is short.\n\nII. Law\n\n2. It is clear.\n`,
      ).map(messageIn);
    assert.deepEqual(found('Contents\n\nI. Introduction 1 3\n\nII. Law 2–36 14'), []);
    assert.deepEqual(found('Contents\nI.Introduction13\nA.Law2–3614'), []);
    assert.notDeepEqual(found('I. Introduction\n\nII. Law'), []);
  });

  it('empty-section: a heading that ends within its words is cut off with the text', () => {
    const found = (heading: string) =>
      find(`${LATER}I.\tIntroduction\n\n${FIRST}\nII.\t${heading}\n`)
        .filter(({ rule }) => rule === 'empty-section')
        .map(messageIn);
    assert.deepEqual(found('Principal areas of'), []);
    assert.deepEqual(found('Principal areas'), ['There is no text under this heading.']);
  });

  it('empty-section: of the headings that sections begin with, those of one paragraph have text', () => {
    const found = (heading: string) =>
      find(
        `${LATER}A.\tRecommendations\n\nRatification\n\n${FIRST}\nWages\n\n2.\tIt asks for plans.\n\nSchools\n\n3.\tIt asks for schools.\n\n${heading}\n\nCommon core document\n\n4.\tIt asks for it.\n\nNext report\n\n5.\tIt asks for it.\n`,
      )
        .filter(({ rule }) => rule === 'empty-section')
        .map(messageIn);
    assert.equal(found('Consultations with civil society').length, 1);
    assert.equal(found('Paragraphs of particular importance').length, 1);
    for (const heading of ['Follow-up and dissemination', 'Implementation and reporting', 'Reporting cycle'])
      assert.deepEqual(found(heading), [], heading);
    assert.deepEqual(found('Consultations with civil society\n\n4.\tIt asks for them.'), []);
  });

  it('empty-section: a note or an annex is no text of a heading, a table is', () => {
    const under = (text: string) =>
      find(
        `${LATER}A.\tConcerns\n\n${FIRST}\n\t\tWages\n\n2.\tIt asks for plans.\n\n\t\tSchools\n\n3.\tIt asks for schools.¹\n\n\t\tPrisons\n\n4.\tIt asks for prisons.\n\n\t\tCourts\n\n${text}`,
      )
        .filter(({ rule }) => rule === 'empty-section')
        .map(messageIn);
    const next = '\t\tHealth\n\n5.\tIt asks for health.\n';
    assert.match(under(`\t¹\tThe term is an old one.\n\n${next}`).join(), /no text/);
    assert.match(under('\tAnnex\n\nOrganizations\n').join(), /no text/);
    assert.deepEqual(under(`Year\tCases\n2015\t3\n\n${next}`), []);
  });

  it('empty-section: a number alone is the heading of those under it, and has nothing where the next number follows', () => {
    const found = (headings: string) =>
      find(
        `${LATER}Section I\n\nA.\tLaws\n\n${FIRST}\nB.\tCourts\n\n2.\tIt asks for courts.\n\n${headings}\n\n3.\tIt asks for figures.\n`,
      )
        .filter(({ rule }) => rule === 'empty-section')
        .map(messageIn);
    assert.deepEqual(found('Section II\n\nA.\tStatistics'), []);
    assert.deepEqual(found('Section II\n\nStatistics'), []);
    assert.match(found('Section II\n\nSection III').join(), /no text/);
  });

  it('title-symbol: a list on a report has another series than one before it', () => {
    const titled = (title: string) =>
      find(`CMW/C/XAA/QPR/2\n\n${title} the second periodic report of Xandoria\n\n1.\tPlease explain.\n`).filter(
        ({ rule }) => rule === 'title-symbol',
      ).length;
    assert.deepEqual(
      [titled('List of issues in relation to'), titled('List of issues prior to submission of')],
      [1, 0],
    );
  });

  it('report-limit: what a list prior to reporting says of the replies goes before its title', () => {
    const said = (report: string, words: string) =>
      find(`CMW/C/XAA/QPR/2\n\nList of issues prior to submission of the ${report} of Xandoria\n\n1.\t${words}\n`)
        .filter(({ rule }) => rule === 'report-limit')
        .map(messageIn)
        .join();
    const replies = (kind: string, words: string) =>
      `The replies will constitute the ${kind} of Xandoria. They should not exceed ${words} words.`;
    assert.match(said('initial report', replies('second periodic report', '31,800')), /periodic report is 21,200/);
    assert.equal(said('initial report', replies('second periodic report', '21,200')), '');
    assert.equal(said('second periodic report', replies('combined initial and second periodic reports', '31,800')), '');
    // Nothing but the title tells, and the symbol says otherwise.
    assert.equal(said('initial report', 'The replies should not exceed 21,200 words.'), '');
    assert.match(said('second periodic report', 'The replies should not exceed 31,800 words.'), /21,200/);
    assert.match(
      said('second periodic report', 'They form the basis of the initial report. They should not exceed 31,800 words.'),
      /21,200/,
    );
  });

  it('general-comment-form: what was named as another committee’s stays so, and only its own numbers are a committee’s', () => {
    const said = (words: string) =>
      find(
        `CEDAW/C/XAA/Q/5\nDistr.: General\n9 October 2024\n\nList of issues in relation to the fifth periodic report of Xandoria\n\n1.\t${words}\n`,
      )
        .filter(({ rule, message }) => rule === 'general-comment-form' && message !== 'no-year')
        .map(messageIn)
        .join();
    assert.match(
      said('Please tell of general comment No. 39 (2022) on Indigenous women.'),
      /^This.*recommendations\.$/,
    );
    assert.match(said('Please tell of general comment No. 13 (2011) on violence.'), /whose general comment/);
    assert.equal(said('Please tell of general recommendation No. 39 (2022) on Indigenous women.'), '');
    assert.equal(
      said(
        'The Committee on the Rights of the Child adopted general comment No. 13 (2011).\n2.\tPlease tell of the plan.\n3.\tPlease tell of general comment No. 13 (2011).',
      ),
      '',
    );
    assert.equal(said('Please tell of the plan.¹\n\t¹\tGeneral comment No. 13 (2011), para. 4.'), '');
  });

  it('placeholder: the number of a job is said once', () => {
    const said = (job: string) =>
      find(
        `CMW/C/XAA/CO/1\nDistr.: General\n${job}\n\nConcluding observations on the initial report of Xandoria\n\n${FIRST}`,
      )
        .filter(({ rule }) => rule === 'placeholder')
        .map(messageIn);
    for (const job of ['GE.24-XXXXX', 'GE.24-', '24-XXXXX (E)']) assert.equal(said(job).length, 1, job);
  });

  it('adoption-session: the day counts where the number of the meeting is still open', () => {
    const day = (written: string) =>
      find(
        `${LATER}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 401st meeting, held on 3 April 2024, and adopted the present concluding observations at its XXth meeting, held on ${written}.\n${LAST.replace('3', '2')}\n*\tAdopted by the Committee at its thirty-eighth session (2–12 April 2024).\n`.replace(
          'Xandoria\n\n',
          'Xandoria*\n\n',
        ),
      ).filter(({ rule }) => rule === 'adoption-session').length;
    assert.deepEqual([day('14 April 2024'), day('12 April 2024')], [1, 0]);
  });

  it('follow-up-target: “those contained in paragraphs” are the recommendations named before', () => {
    const pair = (n: number) =>
      `${n}.\tThe Committee is concerned about matter ${n}.\n${n + 1}.\tThe Committee recommends that the State party settle matter ${n}.\n`;
    const request = (n: number) =>
      `8.\tThe Committee stresses the importance of all its recommendations. It requests the State party to provide, within two years, information on the implementation of those contained in paragraphs 3 and ${n} above.\n`;
    const found = (n: number) =>
      find(`${LATER}${FIRST}${pair(2)}${pair(4)}${pair(6)}${request(n)}`).filter(
        ({ rule }) => rule === 'follow-up-target',
      );
    assert.deepEqual([found(4).length, found(5).length], [1, 0]);
  });

  it('follow-up-target: a paragraph is told once, at its number', () => {
    const pair = (n: number) =>
      `${n}.\tThe Committee is concerned about:\n\t(a)\tMatter ${n};\n\t(b)\tAnother.\n${n + 1}.\tThe Committee recommends that the State party settle matter ${n}.\n`;
    const found = (places: string) => {
      const text = `${LATER}${FIRST}${[2, 4, 6, 8, 10].map(pair).join('')}12.\tThe Committee requests the State party to provide, within two years, written information on the recommendations contained in paragraphs ${places} above.\n`;
      const { readings, tree } = read(text);
      return find(text)
        .filter(({ rule }) => rule === 'follow-up-target')
        .map(({ block, start, end }) => readings[block] && tree.blocks[block]?.text.slice(start, end));
    };
    assert.deepEqual(found('2 (a) and (b), 3'), ['2']);
    assert.deepEqual(found('10 (a) and (b), and 3'), ['10']);
    assert.deepEqual(found('2 (a), 4 (a) and (b), and 7'), ['2', '4']);
  });

  it('a range that runs backwards, or with one number at both ends, is one finding', () => {
    const found = (range: string) =>
      find(
        `${OBSERVATIONS}1.\tThe Committee thanks Xandoria.\n2.\tIt welcomes it.\n3.\tThe Committee recalls its recommendations in paragraphs ${range} above.\n`,
      )
        .map(({ rule }) => rule)
        .sort();
    assert.deepEqual(found('9–3'), ['range-order']);
    assert.deepEqual(found('3–3'), ['range-order']);
    assert.deepEqual(found('9–8'), ['range-order']);
    assert.deepEqual(found('1, 9–3 and 12'), ['paragraph-exists', 'range-order']);
    assert.deepEqual(found('1–9'), ['paragraph-exists']);
    assert.deepEqual(found('1 and 3'), ['self-reference']);
  });

  it('article-exists: articles in a quotation are not looked at', () => {
    const found = (words: string) =>
      find(
        `${OBSERVATIONS}1.\tThe law says:\n\n${words}\n\n2.\tThe Committee recalls article 5 of the Convention.\n`,
      ).filter(({ rule }) => rule === 'article-exists').length;
    assert.equal(found('“Paragraph 40 of art. 5 shall apply to all.”'), 0);
    assert.equal(found('“All are equal.” Paragraph 40 of article 5 of the Convention applies.'), 1);
  });
});
