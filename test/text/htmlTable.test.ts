import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlTable } from '../../server/src/text/markup/htmlTable';

const plain = (html: string) => html.replace(/ style="[^"]*"| dir="auto"| border="1"| cellspacing="0"/g, '');

describe('a table in HTML', () => {
  it('has the first row as its heading, and the lines of a cell as lines', () => {
    assert.equal(
      plain(
        htmlTable([
          ['No.', 'Text'],
          ['1', 'One.\r\nTwo.'],
        ]),
      ),
      '<table><thead><tr><th>No.</th><th>Text</th></tr></thead><tbody><tr><td>1</td><td>One.<br>Two.</td></tr></tbody></table>',
    );
  });

  it('says what cells say, as text', () => {
    assert.match(
      htmlTable([['<img src=x onerror="a">&amp;']]),
      />&#60;img src=x onerror=&#34;a&#34;&#62;&#38;amp;<\/th>/,
    );
  });
});
