import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cite } from '../../server/src/edits/citing/cite';
import { isRefused } from '../../server/src/edits/paragraphs/operation';
import { LANGUAGES } from '../../server/src/languages/languageList';
import { writtenDate } from '../../server/src/model/words/calendar';
import { applyEdits } from '../../server/src/text/edits';
import { read } from '../support/documents';

const BEGINNINGS: Readonly<Record<string, readonly [title: string, sentence: string]>> = {
  en: ['Concluding observations on the initial report of Xandria', 'The Committee thanks the State party.'],
  fr: ['Observations finales concernant le rapport initial de la Xandrie', 'Le Comité remercie l’État partie.'],
  es: ['Observaciones finales sobre el informe inicial de Xandria', 'El Comité agradece al Estado parte.'],
};

/** What is written into a document against what the locale data of the Unicode Consortium has. */
describe('what a language writes', () => {
  for (const language of LANGUAGES) {
    const locale = language.id === 'en' ? 'en-GB' : language.id;

    it(`has the dates of Intl: ${language.id}`, () => {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++)
        for (const day of [2, 15, 28]) {
          const date = { year: 2031, month, day, valid: true };
          assert.equal(writtenDate(date, language), format.format(Date.UTC(2031, month - 1, day)));
        }
    });

    it(`has the abbreviations of Intl for its months, but for their stop: ${language.id}`, () => {
      const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
      language.meaning.months.forEach((name, i) => {
        const short = format
          .format(Date.UTC(2031, i, 1))
          .toLowerCase()
          .replace('.', '');
        const forms = [name, language.meaning.shortMonths[i] ?? '', ...Object.keys(language.meaning.otherMonths ?? {})];
        assert.ok(
          forms.some((form) => form === short),
          `${short}: ${forms.slice(0, 2).join(', ')}`,
        );
      });
    });

    it(`has the lists of Intl: ${language.id}`, () => {
      const [title = '', sentence = ''] = BEGINNINGS[language.id] ?? [];
      const text = `CMW/C/XAA/CO/1\n\n${title}\n\n${Array.from({ length: 9 }, (_, i) => `${i + 1}.\t${sentence}\n`).join('')}`;
      const model = read(text);
      assert.equal(model.language.language.id, language.id);
      const at = text.lastIndexOf('.');
      for (const numbers of [
        ['2', '4'],
        ['2', '4', '7'],
        ['1', '3', '5', '8'],
      ]) {
        const cited = cite(
          model,
          { start: at, end: at },
          numbers.map((number) => ({ number, path: [] })),
        );
        assert.ok(!isRefused(cited));
        const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(numbers);
        const [noun] = language.citations.paragraph;
        assert.match(applyEdits(text, cited.edits), new RegExp(`${noun?.several ?? ''} ${list}\\b`));
      }
    });
  }
});
