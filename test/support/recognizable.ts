export const MASTHEAD = `United Nations\tCMW/C/XAA/CO/2
International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
Distr.: General
9 May 2031
Original: English

Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families
`;
export const TITLE = '\t\tConcluding observations on the second periodic report of Xandria*\n';
const OPENING = `1.\tThe Committee considered the second periodic report of Xandria (CMW/C/XAA/2) at its 601st and 602nd meetings (CMW/C/SR.601 and 602), held on 2 and 3 April 2031. At its 615th meeting, on 11 April 2031, it adopted the following concluding observations.
`;
const BODY = `
\tB.\tPositive aspects

4.\tThe Committee welcomes the Seafarers Act of 2029, which the State party drew up with the unions.
\t*\tAdopted by the Committee at its fiftieth session (1–12 April 2031).

\tC.\tPrincipal subjects of concern and recommendations

5.\tThe Committee is concerned that the State party keeps no figures on deck hands.
6.\tThe Committee recommends that the State party keep them, in the light of article 33 of the Convention.
7.\tThe Committee notes that crews of the State party may not change ship.
8.\tThe Committee urges the State party to let them.
`;
export const WHOLE = MASTHEAD + TITLE + OPENING + BODY;

/** The same text with hard line breaks, as mail programs and old converters leave it. */
function wrapped(text: string, width = 64): string {
  return text
    .split('\n')
    .map((line) => {
      let out = '';
      let column = 0;
      for (const word of line.split(/[ \t]+/)) {
        if (column > 0 && column + word.length >= width) {
          out += '\n';
          column = 0;
        }
        out += column > 0 ? ` ${word}` : word;
        column += word.length + 1;
      }
      return out;
    })
    .join('\n');
}

export const DOCUMENTS: Readonly<Record<string, string>> = {
  'converted from Word, with tabs': WHOLE,
  'with a byte order mark': `\uFEFF${WHOLE}`,
  'with CRLF': WHOLE.replaceAll('\n', '\r\n'),
  'with CR alone': WHOLE.replaceAll('\n', '\r'),
  'wrapped by hand': wrapped(WHOLE),
  'wrapped narrowly, without a symbol': wrapped(TITLE + OPENING.replace(/ \(CMW[^)]*\)/g, '') + BODY, 48),
  'with non-breaking spaces and hyphens': WHOLE.replaceAll(' Committee', '\u00a0Committee').replaceAll('-', '\u2011'),
  'with conversion leftovers': `[bookmark: a][bookmark: b]${WHOLE.replace('4.\t', '[bookmark: c]4.\t')}`,
  'in capitals and centred, as before 2000': `                                            CRC/C/15/Add.999
UNITED NATIONS

          Convention on the                 Distr.
          Rights of the Child               GENERAL

                 COMMITTEE ON THE RIGHTS OF THE CHILD

           CONSIDERATION OF REPORTS SUBMITTED BY STATES PARTIES
                 UNDER ARTICLE 44 OF THE CONVENTION

1. The Committee considered the initial report of Xoria at its 12th and
13th meetings and adopted* the following concluding observations.
`,
  'from 2021, symbols in footnotes and marks glued to words': `Committee on the Rights of the Child
Concluding observations on the combined fifth and sixth periodic reports of Xocoria*
I. Introduction
1. The Committee considered the combined fifth and sixth periodic reports of Xocoria1 at its 2783rd and 2784th meetings,2 held on 6 and 7 May 2031, and adopted the present concluding observations at its 2810th meeting.
2. The Committee welcomes the dialogue with the delegation.
`,
  'a masthead and a title and nothing else yet': MASTHEAD + TITLE,
  'Views on a communication': `CCPR/C/131/D/2901/2031
Human Rights Committee
Views adopted by the Committee under article 5 (4) of the Optional Protocol, concerning communication No. 2901/2031
1.\tThe author of the communication is A.B., a national of Xelania.
`,
  'the middle of Views without a masthead': `Decision adopted by the Committee under article 22 of the Convention
The facts as submitted by the complainant
2.1\tThe complainant was held in Xelania. The State party knew of it.
2.2\tThe State party did not reply.
State party’s observations on admissibility
3.1\tThe State party denies it.
`,
  'a masthead in French': `Nations Unies\tCCPR/C/XEA/CO/4
Pacte international relatif aux droits civils et politiques
Distr. générale
3 mai 2031
Original : anglais
Comité des droits de l’homme
`,
  'an advance version of which the title is still to come': `ADVANCE UNEDITED VERSION
CAT/C/XUM/CO/3
Distr.: General
XX May 2031
`,
  'title and paragraphs, no masthead': TITLE + OPENING + BODY,
  'paragraph 1 and what follows': OPENING + BODY,
  'numbers alone on their lines': (OPENING + BODY).replace(/^(\d+\.)\t/gm, '$1\n'),
  'numbers with brackets': (OPENING + BODY).replace(/^(\d+)\.\t/gm, '$1) '),
  'part of an annual report': `A/63/18
XEROVIA
    251.    The Committee considered the fourteenth periodic report of
Xerovia at its 1991st meeting, held on 31 July 2030.
    252.    The Committee welcomes the report of the State party.
`,
  'paragraph 1 and nothing else': OPENING,
  'a copy of which only committee, title and the first sentence are there': `Committee on the Rights of the Child
Concluding observations on the initial report of Xoria
1. The Committee considered the initial report of Xoria in May.
`,
  'a copy with a note on its adoption': `Concluding observations on the initial report of Xoria*
* Adopted by the Committee at its hundredth session (2–20 May 2031).
1. The Committee considered the initial report of Xoria in May.
`,
  'the first three lines of a masthead': `CCPR/C/XEA/CO/3
International Covenant on Civil and Political Rights
HUMAN RIGHTS COMMITTEE
`,
  'paragraphs from the middle': BODY.slice(BODY.indexOf('5.')),
  'two sections from the middle': `B. Positive aspects
4. The Committee welcomes that the State party ratified the Protocol, as other States parties have.
C. Principal areas of concern
5. The Committee is concerned that the State party has no fleet.
`,
  'replies under the numbers of the questions': `Committee on Migrant Workers
Replies of Xandria to the list of issues in relation to its second periodic report
Reply to paragraph 1 of the list of issues (CMW/C/XAA/Q/2)
1. The unions were heard (CMW/C/XAA/2, para. 3).
Reply to paragraph 2 of the list of issues
2. No figures are kept.
`,
  'paragraphs under which the State party is told what to do without a number': `Concluding observations of the Human Rights Committee: Xelania
9. The Committee is concerned that magistrates are named by the ministry.

The State party should set up a council.

10. The Committee regrets that no ombudsman has been named.

The State party should name one.

11. The Committee notes with concern that fines are set by decree.

The State party should set them by law.
`,
  'a list of issues': `CED/C/XUA/Q/1
Distr.: General
Committee on Enforced Disappearances
List of issues in relation to the report submitted by Xumbra under article 29 (1) of the Convention
I. General information
1. Please describe how the report was prepared.
`,
  'a list of issues without masthead': `List of issues prior to submission of the third periodic report of Xistan
1. Please provide figures on evictions in the State party since 2028.
2. Please indicate what the State party has done about the bill on rents.
3. In view of the above, please explain how the State party consults tenants.
`,
  'the questions of a list alone': `1. Please explain who drew up the report (CED/C/XUA/1, paras. 4 and 5).
2. Please state whether the State party means to accept article 31 of the Convention.
3. Please specify which courts of the State party try soldiers.
4. Please say how many officials of the State party were tried.
`,
  'replies to a list of issues': `CEDAW/C/XYA/RQ/8
Distr.: General
Committee on the Elimination of Discrimination against Women
Replies of Xyria to the list of issues and questions in relation to its eighth periodic report
Reply to paragraph 1 of the list of issues
1. The Government consulted twelve associations.
`,
  'a report of a State': `CERD/C/XRV/18-20
Distr.: General
Original: Spanish
Committee on the Elimination of Racial Discrimination
Combined eighteenth to twentieth periodic reports submitted by Xerovia under article 9 of the Convention
1. Xerovia submits its reports in one document.
`,
  'a general comment': `CMW/C/GC/9
Distr.: General
Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families
General comment No. 9 (2031) on work at sea
I. Introduction
1. Work at sea has been left out of most laws.
`,
  'a common core document': `HRI/CORE/XAA/2031
Distr.: General
Original: English
Common core document forming part of the reports of States parties: Xandria
1. Xandria is an archipelago of forty islands.
`,
  'a corrigendum': `CMW/C/XAA/CO/2/Corr.1
Distr.: General
Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families
Concluding observations on the second periodic report of Xandria
Corrigendum
Paragraph 6 (b): for deck hands read officers
`,
  'with a note on the issue of the document before paragraph 1': `${MASTHEAD}${TITLE}
* The present document is being issued without formal editing. It may be corrected.

${OPENING}${BODY}`,
  'with lists whose items end in brackets': `${OPENING}
2. The Committee welcomes that the State party adopted:
(a) The Seafarers Act (No. 12);
(b) The Ports Act (No. 14);
(c) The Labour Code (as amended);
(d) The plan for harbours (2030);
`,
};

export const OTHERS: Readonly<Record<string, string>> = {
  empty: '',
  'white space': ' \n\t\n\r\n',
  'a symbol alone': 'CMW/C/XAA/CO/2\n',
  'a title alone': 'Concluding observations on the second periodic report of Xandria\n',
  'a note to a colleague': `CMW/C/XAA/CO/2
Concluding observations on the second periodic report of Xandria
translation by Friday, please
`,
  'a README about the extension': `# Treaty Body Documents

Colours, an outline and checks for concluding observations.

    CMW/C/XAA/CO/2
    Concluding observations on the second periodic report of Xandria

    1. The Committee considered the second periodic report of Xandria (CMW/C/XAA/2) at its 601st meeting.
`,
  'a README without Markdown that quotes a document': `Treaty Body Documents, an extension for VS Code

Install it from the command line; the plugin needs nothing else. An example of what it reads:

${OPENING}
See CHANGELOG for more.
`,
  'a page about a program that opens with prose': `What it does

The program reads texts such as the one that follows and gives them the colours a reader would expect of it.

${OPENING}`,
  'Markdown that does not begin with a heading': `Treaty Body Documents

## Example

${OPENING}`,
  'notes on a release': `Version 2, from GitHub
npm install treaty-body

${OPENING}`,
  'code around a paragraph': `test('reads paragraph 1', () => {
  const tree = read(\`

${OPENING}
\`);
  equal(tree.length, 1);
});
`,
  'an e-mail that does not begin with its sender': `X-Mailer: pigeon
From: ann@example.org
To: bob@example.org
Subject: the observations

${OPENING}`,
  'an e-mail that quotes a symbol': `From: ann@example.org
To: bob@example.org
Subject: CMW/C/XAA/CO/2

CMW/C/XAA/CO/2

Concluding observations on the second periodic report of Xandria
`,
  'an e-mail without its head': `Dear Bob,

here is the one we spoke of:

CMW/C/XAA/CO/2
Committee on Migrant Workers
Concluding observations on the second periodic report of Xandria

Best regards,
Ann
`,
  'an e-mail that forwards a paragraph': `Hi all,

see below, this is what they adopted yesterday.

${OPENING}
Ann
`,
  'minutes of an association': `Minutes of the meeting of the Xandria Seafarers Association
Present: A. Xing, B. Xu
Committee on Migrant Workers
1. The Committee considered the report of the treasurer at its 12th meeting.
2. The Committee notes that the State party has been written to about CMW/C/XAA/CO/2.
3. The Committee recommends that the State party be written to again.
`,
  'minutes of a tennis club': `Tennis club, 4 May
1. The Committee considered the report of the treasurer at its 12th meeting.
2. The Committee notes that the roof leaks.
3. The Committee recommends a new one.
4. The Committee requests three offers.
5. The Committee regrets the delay.
`,
  'a licence': `Permission is granted, free of charge, to any person who has a copy of this text, to use it.

1. The above notice shall be kept in all copies.
2. No warranty is given.
3. The Licensor is not liable.
`,
  'a novel': `Chapter 1

It was raining when the committee met. “I am told,” said the chairman, “that we have a report to consider.” I was not
listening. Outside, our driver had lit a cigarette, and I thought of the harbour and of the convention we had left behind.
`,
  'source code with a document in it': `import { read } from './reader';

export const text = \`${WHOLE}\`;
console.log(read(text));
`,
  'source code that begins with a comment': `/* Reads concluding observations, e.g. CMW/C/XAA/CO/2. */
int main(void) {
  return 0;
}
`,
  JSON: `{ "symbol": "CMW/C/XAA/CO/2", "title": "Concluding observations on the second periodic report of Xandria" }`,
  HTML: `<!DOCTYPE html>\n<html><body><p>${WHOLE}</p></body></html>`,
  'a table of documents': `symbol,title,date
CMW/C/XAA/CO/2,Concluding observations on the second periodic report of Xandria,2031
CMW/C/XAB/CO/1,Concluding observations on the initial report of Xabia,2031
`,
  'an index of documents': `Committee on Migrant Workers
CMW/C/XAA/CO/2
Concluding observations on the second periodic report of Xandria
CMW/C/XAB/CO/1
Concluding observations on the initial report of Xabia
CMW/C/XAC/CO/1
Concluding observations on the initial report of Xacia
`,
  'a newspaper article': `UN committee takes Xandria to task over crews

GENEVA, 12 April (Xandria Times) - The Committee on Migrant Workers published its concluding observations on the second
periodic report of Xandria on Friday. The Committee is concerned that the State party keeps no figures, the document says.
“They are right,” said a union leader. The Committee recommends that the State party keep them.
`,
  'a newspaper article with a headline like a title': `Concluding observations on Xandria: what they mean for crews

The Committee on Migrant Workers welcomed the new law this week. It recommends that the State party do more. The State
party has two years. The State party did not comment.
`,
  'a press release': `Press release
CMW/C/XAA/CO/2
Committee on Migrant Workers
Concluding observations on the second periodic report of Xandria
The Committee adopted its concluding observations on Xandria (CMW/C/XAA/CO/2) today.
`,
  'a letter of an organization to a committee': `Xandria Seafarers Association
4 Harbour Street

Committee on Migrant Workers
Palais Wilson, Geneva

Dear members of the Committee,

1. We refer to your concluding observations (CMW/C/XAA/CO/2), in which the Committee recommends that the State party act.
2. The State party has done nothing. The Committee requests reports, and the State party sends none.

Yours sincerely,
`,
  'a letter without a greeting': `Committee on Migrant Workers
International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
1. We thank the Committee. The Committee notes in CMW/C/XAA/CO/2 that the State party has no figures.
2. We ask that the Committee press the State party, as our members do.
3. The Committee recommends that the State party act, and we agree.
`,
  'a shadow report': `Alternative report on Xandria
Submission to the Committee on Migrant Workers
CMW/C/XAA/CO/2
1. The Committee recommends in its last observations that the State party act.
2. The State party did not.
3. The State party must.
`,
  'a law with numbered articles': `SEAFARERS ACT OF XANDRIA

Article 1
1. This Act gives effect to the Convention.

Article 2
1. The Committee notes each ship of a State party in the register.
2. The Committee asks a State party for its flag.
3. The Committee invites the State party to the launch.
4. The Committee thanks the State party.

Article 3
1. Fines shall not exceed 100.
`,
  'a treaty': `Convention on the Rights of Ships

Article 1
1. Each State Party shall protect ships.
Article 2
1. There shall be a committee of ten.
2. States Parties shall report to it.
Article 3
1. This Convention is open for signature.
`,
  'a questionnaire': `Survey of members
1. Please provide your name.
2. Please indicate your ship.
3. Please state your rank.
4. Please describe your last voyage.
5. Please explain why you left.
`,
  'a resolution of another body': `United Nations\tA/HRC/RES/99/1
Distr.: General
Original: English
Human Rights Council
The Human Rights Council, recalling the Convention,
1. Welcomes the work of the Committee on Migrant Workers;
2. Requests States parties to report.
`,
  'a shopping list': '1. Bread\n2. Milk\n3. Salt\n',
  'a paper about observations': `Reading concluding observations: a commentary

1. In CMW/C/XAA/CO/2, the Committee is concerned that the State party keeps no figures.
2. The State party replied in 2031. The State party had until then said nothing.
`,
  'a to-do list of a translator': `Concluding observations on the second periodic report of Xandria (CMW/C/XAA/CO/2)
1. check names
2. check the State party's report
3. send
`,
  'the log of a program': `2031-04-01 12:00:01 INFO opened CMW/C/XAA/CO/2
2031-04-01 12:00:02 INFO 61 paragraphs
2031-04-01 12:00:03 WARN paragraph 99 does not exist
`,
  'a binary file': `\u0000\u0001PNG${WHOLE}`,
  'bytes read as text': `${'\ufffd\u0003x'.repeat(500)}${WHOLE}`,
};
