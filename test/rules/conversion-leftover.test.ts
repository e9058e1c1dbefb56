import { wordings } from '../support/wordings';

wordings('conversion-leftover', [
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
]);
