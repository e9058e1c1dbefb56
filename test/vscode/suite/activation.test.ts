/// <reference types="mocha" />
import { equal, eventually } from './assert';
import { extension, firstSample, open } from './documents';

describe('activation', () => {
  it('follows from opening a sample document', async () => {
    const editor = await open(await firstSample());
    equal(editor.document.languageId, extension().packageJSON.contributes.languages[0].id);
    await eventually('the extension is active', () => extension().isActive);
  });
});
