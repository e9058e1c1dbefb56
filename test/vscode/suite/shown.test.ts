/// <reference types="mocha" />
import { asLabel, asMessage } from '../../../client/src/shown/shown';
import { equal } from './assert';

describe('text of a document in lists and messages', () => {
  it('is no icon in a label', () => {
    equal(asLabel('in $(flame) and $(sync~spin)'), 'in \\$(flame) and \\$(sync~spin)');
    // What VS Code does not take for an icon stays as it is.
    equal(asLabel('$( flame) $1,000 (a) $()'), '$( flame) $1,000 (a) $()');
  });

  it('is no link in a message', () => {
    equal(asMessage('See [x](command:y) and [z](https://a.example).').includes(']('), false);
    equal(asMessage('paragraph 12 (a) [draft]'), 'paragraph 12 (a) [draft]');
  });
});
