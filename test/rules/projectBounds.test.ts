import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NO_PROJECT, optionsFrom, readProject as readProjectFile } from '../../server/src/rules/project/project';
import { changedProject } from '../../server/src/rules/project/projectEdits';
import { RULE_IDS } from '../../server/src/rules/registry';
import { HOSTILE_PROJECTS } from '../support/hostile/hostileProjects';

const readProject = (text: string) => readProjectFile(text, RULE_IDS, 'en');
const ENTRY = { rule: 'ize', document: 'd', sentence: 's' };

describe('a project file that nobody writes', () => {
  for (const { name, write } of HOSTILE_PROJECTS) {
    it(`is read, and no more is said of it than is read: ${name}`, () => {
      for (const size of [1, 7, 300, 5000]) {
        const text = write(size);
        const { project, problems } = readProject(text);
        assert.ok(problems.length <= 101, `${problems.length} problems`);
        for (const { message, start, end } of problems) {
          assert.ok(message.length < 5000, message.slice(0, 100));
          assert.ok(0 <= start && start <= end && end <= text.length, message);
        }
        optionsFrom(project, 'd/1.txt');
        for (const change of [{ ignore: ENTRY }, { lift: ENTRY }, { path: 'd/1.txt', status: 'draft' }] as const) {
          const changed = changedProject(text, change);
          // What can be changed can be read, and has the change in it.
          if (changed !== undefined && 'ignore' in change)
            assert.ok(
              readProject(changed).project.ignored.some(({ sentence }) => sentence === 's') || size > 300,
              name,
            );
        }
      }
    });
  }

  it('has the first problems told and the rest counted', () => {
    const keys = Array.from({ length: 40_000 }, (_, i) => `"key${i}": 1`).join(', ');
    const { problems } = readProject(`{ ${keys} }`);
    assert.equal(problems.length, 101);
    assert.match(problems[0]?.message ?? '', /^key0: there is no such key/);
    assert.equal(problems.at(-1)?.message, 'and 39900 more problems');
    const wrong = readProject('{'.repeat(40)).problems;
    assert.ok(wrong.length > 0);
  });

  it('is not read where it nests deeper than anything in it does', () => {
    for (const text of ['['.repeat(3000), '{"a":'.repeat(100_000), `{"rules":${'['.repeat(60)}${']'.repeat(60)}}`]) {
      const { project, problems } = readProject(text);
      assert.equal(project, NO_PROJECT);
      assert.deepEqual(
        problems.map(({ message }) => message),
        ['expected no more than 50 objects and lists in each other'],
      );
      assert.equal(changedProject(text, { ignore: ENTRY }), undefined);
    }
  });

  it('has no key that is not its own', () => {
    const { project, problems } = readProject(
      '{ "__proto__": { "rules": { "ize": "off" } }, "rules": { "constructor": "off" }, "sectionTargets": { "__proto__": 5 } }',
    );
    assert.deepEqual(
      problems.map(({ message }) => message.replace(/;.*/, '')),
      ['__proto__: there is no such key', 'rules.constructor: there is no rule of this name'],
    );
    assert.deepEqual(project.rules, {});
    assert.deepEqual(Object.entries(project.sectionTargets), [['__proto__', 5]]);
    assert.equal(Reflect.get({}, 'rules'), undefined);
  });

  it('has a pattern refused where patterns are too long in all, and names taken', () => {
    const files = [
      ...Array.from({ length: 3000 }, (_, i) => `d/${i} [a].txt`.replace(/[[\]]/g, '\\$&')),
      '*'.repeat(15_000),
    ];
    const text = JSON.stringify({
      documents: [
        { files, status: 'draft' },
        { files: ['*'.repeat(9000), '*.md'], status: 'final' },
      ],
    });
    const { project, problems } = readProject(text);
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'documents[0].files[3000]: expected a pattern of at most 10,000 characters',
        'documents[1].files[0]: expected no more than 20000 characters of patterns in all',
        'documents[1].files[1]: expected no more than 20000 characters of patterns in all',
      ],
    );
    assert.deepEqual(optionsFrom(project, 'd/2999 [a].txt'), { status: 'draft' });
    assert.deepEqual(optionsFrom(project, 'x.md'), {});
  });

  it('has names refused that are too long, by themselves or in all, and the others taken once', () => {
    const long = `Organic Charter ${'x'.repeat(500)}`;
    const many = Array.from({ length: 250 }, (_, i) => `Act ${i} ${'y'.repeat(400)}`);
    const { project, problems } = readProject(JSON.stringify({ acronyms: ['NHRI', 'NHRI'], laws: [long, ...many] }));
    assert.deepEqual(project.acronyms, ['NHRI']);
    assert.deepEqual(project.laws, many.slice(0, project.laws.length));
    assert.equal(problems.length, 2);
    const [first, second] = problems.map(({ message }) => message);
    assert.equal(first, 'laws[0]: expected a name of at most 500 characters');
    assert.equal(
      second,
      `laws[${project.laws.length + 1}]: expected no more than 100,000 characters of names in all; those from here on are left out`,
    );
  });
});

describe('a change of a project file', () => {
  it('takes out all entries that are the same, and none beside them', () => {
    const [one, two] = ['{"rule":"ize","document":"d","sentence":"s"}', '{"rule":"ize","document":"d","sentence":"t"}'];
    for (const [before, after] of [
      [`[${one}]`, '[]'],
      [`[${one},${one} , ]`, '[]'],
      [`[${one}, ${two}]`, `[${two}]`],
      [`[${two}, ${one}]`, `[${two}]`],
      [`[${one},${one}, ${two}, ${one}, // why\n ${two},${one},${one},]`, `[${two}, ${two},]`],
      [`[${two}]`, `[${two}]`],
    ] as const)
      assert.equal(changedProject(`{"ignored":${before}}`, { lift: ENTRY }), `{"ignored":${after}}`);
    const many = `{"ignored":[${Array.from({ length: 10_000 }, (_, i) => (i % 2 ? one : two)).join(',')}]}`;
    assert.equal(readProject(changedProject(many, { lift: ENTRY }) ?? '').project.ignored.length, 5000);
  });

  it('is refused where a key stands twice or holds something else', () => {
    for (const text of ['{"ignored":[],"ignored":[]}', '{"ignored":{"a":1}}', '{"ignored":"x"}'])
      assert.equal(changedProject(text, { ignore: ENTRY }), undefined, text);
    for (const text of ['{"wordLimits":null}', '{"wordLimits":[]}', '{"wordLimits":7}'])
      assert.equal(changedProject(text, { kind: 'replies', limit: 3 }), undefined, text);
    assert.equal(changedProject('{"documents":"a.txt"}', { path: 'a.txt', status: 'draft' }), undefined);
    assert.ok(changedProject('{"ignored":null}', { ignore: ENTRY }));
  });

  it('leaves an entry alone whose files are none', () => {
    const text = '{"documents":[{"files":{"toString":1},"status":"final"}]}';
    assert.equal(changedProject(text, { path: 'a.txt', status: null }), text);
  });

  it('takes out nothing where there is nothing', () => {
    for (const text of ['{}', '{"wordLimits":{}}', '{"wordLimits":{"other":3}}'])
      assert.equal(changedProject(text, { kind: 'replies', limit: null }), text);
  });
});
