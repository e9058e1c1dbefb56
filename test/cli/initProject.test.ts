import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NEW_PROJECT } from '../../server/src/cli/commands/initProject';
import { readProject } from '../../server/src/rules/project/project';
import { RULE_IDS, RULES } from '../../server/src/rules/registry';
import { runCaptured } from './support/captured';

describe('init', () => {
  it('writes a project file with comments, and over none', async () => {
    const { code, error, written } = await runCaptured(['init']);
    assert.deepEqual([code, error], [0, 'treaty-body: treaty-body.json was written\n']);
    assert.equal(new TextDecoder().decode(written?.['treaty-body.json']), NEW_PROJECT);
    assert.deepEqual(Object.keys((await runCaptured(['init', 'drafts'])).written ?? {}), ['drafts/treaty-body.json']);
    const again = await runCaptured(['init'], { files: { 'treaty-body.json': '{}' } });
    assert.deepEqual([again.code, again.written], [2, undefined]);
    assert.match(again.error, /treaty-body\.json: is there already, and was left alone/);
    assert.match((await runCaptured(['init', 'a', 'b'])).error, /one FOLDER is expected, not 2/);
  });

  it('writes what can be read, also with the examples in its comments', () => {
    assert.deepEqual(readProject(NEW_PROJECT, RULE_IDS, 'en').problems, []);
    const examples = NEW_PROJECT.replace(/\/\/ (?=[{"])/g, '');
    assert.notEqual(examples, NEW_PROJECT);
    const { project, problems } = readProject(examples, RULE_IDS, 'en');
    assert.deepEqual(problems, []);
    assert.equal(project.rules?.['word-limit'], 'error');
  });
});

describe('rules and treaties', () => {
  it('are lists in JSON too', async () => {
    const rules = JSON.parse((await runCaptured(['rules', '--format', 'json'])).out);
    assert.equal(rules.format, 1);
    assert.deepEqual(
      rules.rules.map(({ id }: { id: string }) => id),
      RULE_IDS,
    );
    const [first] = RULES;
    assert.deepEqual(rules.rules[0], {
      id: first?.id,
      severity: first?.severity,
      on: first?.off !== true,
      group: first?.group,
      summary: first?.summary,
      why: first?.why,
    });
    const treaties = JSON.parse((await runCaptured(['treaties', '--format=json', '--lang=fr'])).out);
    const cat = treaties.treaties.find(({ id }: { id: string }) => id === 'cat');
    assert.equal(cat.articles, 33);
    assert.match(cat.title, /^Convention contre la torture/);
  });
});
