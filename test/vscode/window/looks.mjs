import { strict as assert } from 'node:assert';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host.mjs';
import { assertAccessible, inEachTheme } from './support/accessibility.mjs';
import { pageOf, previewOf, resizeWith } from './support/shownPages.mjs';

const NAME = 'CEDAW-C-XBB-CO-6.txt';
const CYCLE = ['CMW-C-XCV-CO-1.txt', 'CMW-C-XCV-Q-2.txt', 'CMW-C-XCV-RQ-2.txt', 'CMW-C-XCV-CO-2.txt'];

/** A report that quotes observations, a paragraph of which it has in other words, and a treaty. */
const QUOTED = {
  'CMW-C-XCV-CO-2.txt': `CMW/C/XCV/CO/2
Distr.: General
9 October 2023
Original: English

Concluding observations on the second periodic report of Xandoria

1.\tThe Committee considered the second periodic report of Xandoria (CMW/C/XCV/2).
2.\tThe Committee recommends that the State party open an office for seasonal workers in each harbour of the country, staff it well, and publish every year how many workers have come to it, from which ports, and with which complaints.
3.\tThe Committee requests a report on the fishing fleet within two years.
`,
  'CMW-C-XCV-FCO-2.txt': `CMW/C/XCV/FCO/2

Information received from Xandoria on follow-up to the concluding observations

1.\tThe Committee asked for “an office for seasonal workers in every harbour of the country, staff it well, and publish each year how many workers have come to it” (CMW/C/XCV/CO/2, para. 2). An office was opened.
2.\tIt requested “a report on the fishing fleet within two years” (CMW/C/XCV/CO/2, para. 2), and a note (ibid., para. 97).
3.\tThe law recalls “the right of each crew to a dry bunk on board” (Convention on the Rights of the Child, art. 12 (1)), and CRC/C/XCV/CO/1, para. 5.
`,
};

const TRADES = ['harbours', 'quarries', 'orchards', 'mills', 'kitchens', 'laundries', 'forests', 'tanneries'];
const SCHOOLS = 'The Committee welcomes the school for crews on the northern coast. It notes that girls may attend it.';
const RECALLED = 'The Committee asks for information on what is said in paragraph 2 above.';

/** Two drafts of observations, of which each part was changed in another way. */
const DRAFTS = {
  'CMW-C-XEG-CO-1.earlier.txt': draftOf(SCHOOLS, ...TRADES.map(accidentsIn), RECALLED),
  'CMW-C-XEG-CO-1.txt': draftOf(
    'The Committee notes that nurses who work at night are not paid for it.',
    ...SCHOOLS.split(/(?<=\.) /),
    ...['mills', 'quarries', 'orchards', 'kitchens', 'laundries', 'forests'].map((trade) =>
      accidentsIn(trade).replace('accidents in the orchards', 'injuries and illnesses in the orchards'),
    ),
    RECALLED,
  ),
};

function accidentsIn(trade) {
  return `The Committee is concerned about accidents in the ${trade} of the State party, of which no record is kept.`;
}

function draftOf(...paragraphs) {
  const head = 'CMW/C/XEG/CO/1\n\nConcluding observations on the initial report of Xegia\n\n';
  return `${head}${paragraphs.map((words, i) => `${i + 1}.\t${words}\n\n`).join('')}`;
}

/** Usual window sizes in CSS pixels: at 200 per cent there are half as many, with letters of the same size. */
const SIZES = { wide: [1600, 900], narrow: [900, 700], 'wide-double': [800, 450], 'narrow-double': [560, 450] };

/**
 * Takes a picture of the window in each theme and size, and checks that axe-core finds nothing in the page and that nothing is cut off at
 * the side.
 */
async function lookAt(window, name, page, scrollers) {
  const body = page.locator('body');
  const cut = [];
  await inEachTheme(window, body, async (kind) => {
    for (const [size, pixels] of Object.entries(SIZES)) {
      await resizeWith(window, page, pixels);
      const here = await page.evaluate(async (selectors) => {
        // The page itself is told of its size while the next frame is drawn.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return [document.documentElement, ...selectors.flatMap((one) => [...document.querySelectorAll(one)])]
          .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
          .map((one) => `${one.tagName}.${one.className}: ${one.scrollWidth} in ${one.clientWidth}`);
      }, scrollers);
      await window.screenshot(`look-${name}-${kind}-${size}`);
      cut.push(...here.map((one) => `${kind}, ${size}: ${one}`));
    }
    await assertAccessible(body, `${name}, ${kind}, narrow`);
  });
  await window.resize(...SIZES.wide);
  assert.deepEqual(cut, [], name);
}

/** Fails if a row of a list shows words of a document, or a number, that its label keeps from screen readers. */
async function assertSaid(page) {
  const unsaid = await page.evaluate(() => {
    const plain = (text) => text.replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('.row[aria-label]')].flatMap((row) => {
      const label = plain(row.getAttribute('aria-label'));
      return [...row.querySelectorAll('[dir="auto"], .number, .nothing, .kind')]
        .filter((one) => one.checkVisibility())
        .map((one) => plain(one.textContent))
        .filter((text) => !label.includes(text))
        .map((text) => `${text} | ${label}`);
    });
  });
  assert.deepEqual(unsaid, []);
  assert((await page.locator('.row[aria-label] [dir="auto"]').count()) > 5, 'rows with words');
}

export const steps = {
  'the preview': async (window) => {
    await window.resize(...SIZES.wide);
    await window.open(NAME);
    await window.words();
    await window.command('Explorer: Focus on Folders View');
    await window.command('View: Close Primary Side Bar');
    await window.command('Treaty Body: Open Preview to the Side');
    const page = await previewOf(window, 'CEDAW/C/XBB/CO/6');
    await page.locator('.finding').first().waitFor();
    await page.locator('.text .number').first().focus();
    await lookAt(window, 'preview', page, ['.scroller', '.bar', '.row > :first-child']);
    await window.command('View: Close All Editors');
  },
  'the views of recommendations and of follow-up': async (window) => {
    for (const name of CYCLE) cpSync(join(root, 'test/support/cycles', name), join(window.host.workspace, name));
    await window.open(CYCLE[0]);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('Treaty Body: Focus on Follow-Up View');
    const followUp = await pageOf(window, 'Follow-Up', 'view');
    await followUp.locator('.said').nth(9).waitFor({ state: 'attached' });
    await followUp.locator('.target').first().focus();
    await assertSaid(followUp);
    await lookAt(window, 'follow-up-view', followUp, ['.scroller', '.summary']);
    await window.command('Treaty Body: Focus on Recommendations View');
    const list = await pageOf(window, 'Recommendations', 'view');
    await list.locator('.item').first().focus();
    await assertSaid(list);
    await lookAt(window, 'recommendations-view', list, ['.scroller', '.summary', '.tools']);
    await window.command('View: Close Primary Side Bar');
  },
  'their wide layouts': async (window) => {
    await window.open(CYCLE[0]);
    await window.command('Treaty Body: Open Recommendations in Editor');
    const list = await pageOf(window, 'Recommendations', 'editor');
    await list.locator('.item').first().focus();
    await window.press('ArrowRight');
    await assertSaid(list);
    await lookAt(window, 'recommendations-table', list, ['.scroller', '.summary', '.tools']);
    await window.open(CYCLE[0]);
    await window.command('Treaty Body: Open Follow-Up in Editor');
    const followUp = await pageOf(window, 'Follow-Up', 'editor');
    await followUp.locator('.said').nth(9).waitFor({ state: 'attached' });
    await followUp.locator('.target').first().focus();
    await assertSaid(followUp);
    await lookAt(window, 'follow-up-table', followUp, ['.scroller', '.summary']);
    await followUp.getByLabel('Recommendations shown').selectOption('all');
    await followUp.locator('.target').nth(5).waitFor({ state: 'attached' });
    await followUp.locator('.target').first().focus();
    await assertSaid(followUp);
    await lookAt(window, 'matrix', followUp, ['.scroller', '.summary', '.tools']);
    await followUp.getByLabel('Recommendations shown').selectOption('follow-up');
    await window.command('View: Close All Editors');
    for (const name of CYCLE) rmSync(join(window.host.workspace, name), { force: true });
  },
  'where the document stands': async (window) => {
    await window.open(NAME);
    await window.words();
    await window.page.locator('#treaty-body-tools\\.treaty-body\\.treatyBody\\.words').click();
    const standing = await pageOf(window, 'Where the Document Stands', 'editor');
    await standing.locator('.line.section').first().focus();
    await lookAt(window, 'standing', standing, ['.scroller']);
    await window.command('View: Close All Editors');
    await window.command('View: Show Explorer');
  },
  'the citations page': async (window) => {
    for (const [name, text] of Object.entries(QUOTED)) writeFileSync(join(window.host.workspace, name), text);
    await window.open('CMW-C-XCV-FCO-2.txt');
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('View: Close Primary Side Bar');
    await window.command('Treaty Body: Check Quotations and References…');
    const page = await pageOf(window, 'Quotations and References', 'editor');
    await page.locator('.not-verbatim').first().focus();
    await lookAt(window, 'citations', page, ['.scroller', '.summary', '.tools']);
    await window.command('View: Close All Editors');
  },
  'the answer to a quotation, in its hover and on the card of the preview': async (window) => {
    await window.open('CMW-C-XCV-FCO-2.txt');
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('Treaty Body: Open Preview to the Side');
    const page = await previewOf(window, 'CMW/C/XCV/FCO/2');
    const link = page.locator('.of-paragraph a[data-link]', { hasText: /para\. 2$/ }).first();
    await inEachTheme(window, page.locator('body'), async (kind) => {
      const hover = await window.hover(5, 40, 'Quotation: not verbatim');
      assert.match(hover, /“every” for “each”.*CMW-C-XCV-CO-2\.txt, English, final, text/s);
      await window.screenshot(`look-quotation-hover-${kind}`);
      await window.dismissHover();
      await link.focus();
      const card = page.locator('.card', { hasText: 'Quotation: not verbatim' });
      await card.waitFor();
      assert.deepEqual(await card.locator('blockquote b').allTextContents(), ['each', 'every']);
      await window.screenshot(`look-quotation-card-${kind}`);
      // A tooltip is in no landmark.
      await assertAccessible(card, `the card of a quotation, ${kind}`, { isOurs: false });
      await link.press('Escape');
      await card.waitFor({ state: 'hidden' });
    });
    await window.command('View: Close All Editors');
    await window.command('View: Show Explorer');
    for (const name of Object.keys(QUOTED)) rmSync(join(window.host.workspace, name), { force: true });
  },
  'the list before submission': async (window) => {
    await window.open(NAME);
    await window.words();
    await window.command('View: Close Primary Side Bar');
    await window.command('Treaty Body: Check Before Submission');
    const page = await pageOf(window, 'Check Before Submission', 'editor');
    await page.locator('.line ins').first().waitFor();
    await page.locator('.line').first().focus();
    await lookAt(window, 'submission', page, ['.scroller', '.summary', '.tools']);
    await window.command('View: Close All Editors');
    await window.command('View: Show Explorer');
  },
  'the comparison of two drafts': async (window) => {
    for (const [name, text] of Object.entries(DRAFTS)) writeFileSync(join(window.host.workspace, name), text);
    const [earlier, name] = Object.keys(DRAFTS);
    await window.open(earlier);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.open(name);
    await window.waitForLanguageMode('Treaty Body Document');
    await window.command('View: Close Primary Side Bar');
    await window.command('Treaty Body: Compare With…');
    await window.rows(earlier).first().click();
    const page = await pageOf(window, 'Comparison of Drafts', 'editor');
    await page.locator('.line.loud').first().waitFor();
    for (const kind of ['changed', 'new', 'gone', 'split', 'moved'])
      await page.locator(`.line.${kind}`).first().waitFor();
    await page.locator('.line').first().focus();
    await lookAt(window, 'comparison', page, ['.scroller', '.summary', '.tools']);
    await window.command('View: Close All Editors');
    await window.command('View: Show Explorer');
    for (const file of Object.keys(DRAFTS)) rmSync(join(window.host.workspace, file), { force: true });
  },
};
