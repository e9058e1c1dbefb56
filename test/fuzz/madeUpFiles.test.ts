import { describe, it } from 'node:test';
import { fuzzFiles } from './madeUpFiles';

describe('project files, patterns and folders', () => {
  it('are read to an end, whatever they are, and change only as they are asked to', () => fuzzFiles(1, 6000));
});
