import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline } from './shownOutline';

describe('the rows of a table that was pasted as text', () => {
  const around = (rows: string) =>
    `CMW/C/XAA/CO/1\n\n\tConcluding observations on the initial report of Xandoria\n\n1.\tIt considered the report.\n\n${rows}\n\n2.\tIt welcomes the figures.\n3.\tIt is concerned.\n`;
  const ROWS = ['Ports\tYear\tBoats', '1.\t2020\t5', '2.\t2021\t7', '3.\t2022\t11', '1.2\tQuays\t4', '4)\tPiers\t9'];

  it('are no headings and no paragraphs', () => {
    for (const between of ['\n', '\n\n']) {
      const shown = outline(around(ROWS.join(between)));
      assert.deepEqual(shown.match(/paragraph \[\d+\]/g), ['paragraph [1]', 'paragraph [2]', 'paragraph [3]'], shown);
      assert.doesNotMatch(shown, /heading/);
    }
  });

  it('are not a heading or a paragraph that has one tab after its number, nor a sentence with a tab in it', () => {
    const shown = outline(
      `${around('\tA.\tPorts and quays')}4.\tIt recommends\tthat the State party count the boats.\n5.\tIt asks for a report\n6.\tIt asks for a report\ton ports\n`,
    );
    assert.match(shown, /heading \[A\] Ports and quays/);
    assert.match(shown, /paragraph \[4\] It recommends that/);
    assert.match(shown, /paragraph \[5\] It asks for a report/);
    assert.match(shown, /paragraph \[6\] It asks for a report/);
  });
});
