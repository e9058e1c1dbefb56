import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DOCUMENT_KINDS } from '../../server/src/catalogue/limits';
import type { DisplayLanguage } from '../../server/src/display/displayLanguage';
import { readDocument } from '../../server/src/model/document';
import { FilesNamed } from '../../server/src/rules/project/filesNamed';
import {
  isClaimed,
  NO_PROJECT,
  optionsFrom,
  PROJECT_KEYS,
  readProject,
  withProject,
} from '../../server/src/rules/project/project';
import { changedProject } from '../../server/src/rules/project/projectEdits';
import { projectSchema } from '../../server/src/rules/project/projectSchema';
import { RULE_IDS, RULES } from '../../server/src/rules/registry';
import { asGlob, compileGlob } from '../../server/src/text/globs/glob';
import { openText } from '../../server/src/text/textVersion';
import { OBSERVATIONS, read } from '../support/documents';
import { executedIn } from '../support/executed';
import { fc } from '../support/random';
import { messages } from '../support/rules/findings';
import { schemaProblems } from '../support/schema';

function problemsOf(text: string, language: DisplayLanguage = 'en'): readonly string[] {
  return readProject(text, RULE_IDS, language).problems.map(({ message }) => message);
}

describe('a project file', () => {
  it('is read with its comments and trailing commas', () => {
    const { project, problems } = readProject(
      `{
      // ours
      "$schema": "x",
      "rules": { "word-limit": "off" },
      "wordLimits": { "concluding-observations": 9000 },
      "sectionTargets": { "Positive aspects": 300 },
      "acronyms": ["NHRI"],
      "laws": ["Organic Charter"],
      "instruments": ["Xandoria Convention"],
      "documents": [{ "files": "drafts/*.txt", "status": "draft" }, { "files": ["a.txt", "b.txt"], "kind": "replies" }],
      "versions": [["a.txt", "./fr/a.txt", "b/a.es.txt"]],
      "terms": [{ "en": "shore leave", "fr": ["congé à terre", "sortie à terre"] }],
      "ignored": [{ "rule": "word-limit", "document": "CMW/C/XAA/CO/1", "sentence": "S.", "reason": "agreed" }],
    }`,
      RULE_IDS,
      'en',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(project, {
      rules: { 'word-limit': 'off' },
      wordLimits: { 'concluding-observations': 9000 },
      sectionTargets: { 'Positive aspects': 300 },
      acronyms: ['NHRI'],
      laws: ['Organic Charter'],
      instruments: ['Xandoria Convention'],
      documents: [
        { files: ['drafts/*.txt'], status: 'draft' },
        { files: ['a.txt', 'b.txt'], kind: 'replies' },
      ],
      versions: [['a.txt', 'fr/a.txt', 'b/a.es.txt']],
      terms: [{ en: ['shore leave'], fr: ['congé à terre', 'sortie à terre'] }],
      ignored: [{ rule: 'word-limit', document: 'CMW/C/XAA/CO/1', sentence: 'S.' }],
    });
  });

  it('has a slip in a name told with the name that is meant, and what stands where something else belongs', () => {
    const problemsIn = (text: string) => problemsOf(text).join('\n');
    assert.equal(problemsIn('{ "wordlimits": {} }'), 'wordlimits: there is no such key; did you mean “wordLimits”?');
    assert.equal(
      problemsIn('{ "rules": { "double-spaces": "off" } }'),
      'rules.double-spaces: there is no rule of this name; did you mean “double-space”?',
    );
    assert.equal(
      problemsIn('{ "wordLimits": { "reply": 3, "list_of_issues": 3 } }').split('\n')[1],
      'wordLimits.list_of_issues: there is no such key; did you mean “list-of-issues”?',
    );
    assert.match(problemsIn('{ "rules": { "ize": { "level": "off" } } }'), /, not an object$/);
    // A name alone may stand where a list may.
    assert.equal(problemsIn('{ "documents": [{ "files": "a.txt", "status": "draft" }] }'), '');
    assert.equal(
      problemsIn('{ "documents": [{ "files": 3 }] }'),
      'documents[0].files: expected the name of a file, a pattern, or a list of them',
    );
  });

  it('has each bad key and value named with its path, and the rest taken', () => {
    const text = `{
      "rule": {},
      "rules": { "word-limit": "of", "no-such-rule": "off", "paragraph-exists": "warning" },
      "wordLimits": { "book": 3, "replies": -1 },
      "sectionTargets": { "Positive aspects": "few" },
      "acronyms": "NHRI",
      "laws": [" ", 3],
      "documents": [{ "files": "a", "status": "drafts", "stat": 1 }, { "kind": "replies" }, 7],
      "ignored": [{ "rule": "no-such-rule", "document": "d", "sentence": "s" }, { "rule": "word-limit" },
        { "rule": "ize", "document": "d" }, { "rule": "ize", "document": "d", "hashes": ["0123456789abcdef0123", "realise"] }]
    }`;
    assert.deepEqual(problemsOf(text), [
      'rule: there is no such key; did you mean “rules”?',
      'rules.word-limit: expected one of off, information, warning, error, default, not “of”',
      'rules.no-such-rule: there is no rule of this name',
      `wordLimits.book: there is no such key; expected one of ${DOCUMENT_KINDS.join(', ')}`,
      'wordLimits.replies: expected a number of words, 0 for no limit',
      'sectionTargets.Positive aspects: expected a number of words, 0 for no target',
      'acronyms: expected a list',
      'laws[0]: expected a text that is not empty',
      'laws[1]: expected a text that is not empty',
      'documents[0].stat: there is no such key; expected one of files, kind, status',
      'documents[0].status: expected one of draft, advance-unedited, final, not “drafts”',
      'documents[1].files: expected the name of a file, a pattern, or a list of them',
      'documents[2]: expected an object with files, and kind or status',
      'ignored[0].rule: there is no rule of this name',
      'ignored[1].document: expected a text',
      'ignored[2]: expected an object with rule, document, and hashes or sentence',
      'ignored[3].hashes[1]: expected a hash of 20 hexadecimal digits, as editors record it',
    ]);
    const { rules, ignored } = readProject(text, RULE_IDS, 'en').project;
    assert.deepEqual(rules, { 'paragraph-exists': 'warning' });
    assert.deepEqual(ignored, [{ rule: 'ize', document: 'd', hashes: ['0123456789abcdef0123'] }]);
    const [, level] = readProject(text, RULE_IDS, 'en').problems;
    assert.equal(text.slice(level?.start, level?.end), '"word-limit": "of"');
  });

  it('has its problems told in the language of the window, with keys and values as they are written', () => {
    const text =
      '{ "rule": {}, "rules": { "ize": "of" }, "wordLimits": { "replies": -1 }, "laws": [3], "acronyms": { "a": 1 }, "documents": [{ "files": "[" }] ';
    assert.deepEqual(problemsOf(text, 'fr'), [
      'Accolade fermante attendue',
      'rule\u00a0: cette clé n’existe pas\u00a0; vouliez-vous écrire «\u00a0rules\u00a0»\u00a0?',
      'rules.ize\u00a0: valeur attendue parmi off, information, warning, error, default, et non «\u00a0of\u00a0»',
      'wordLimits.replies\u00a0: nombre de mots attendu (0 pour aucune limite)',
      'acronyms\u00a0: liste attendue',
      'laws[0]\u00a0: texte non vide attendu',
      'documents[0].files\u00a0: les crochets et accolades d’un motif doivent être fermés\u00a0; précédés d’une barre oblique inverse, ils sont pris à la lettre',
    ]);
    assert.deepEqual(problemsOf(text, 'es'), [
      'Se esperaba una llave de cierre',
      'rule: esta clave no existe; ¿quería escribir “rules”?',
      'rules.ize: se esperaba uno de los valores off, information, warning, error, default, no “of”',
      'wordLimits.replies: se esperaba un número de palabras (0 si no hay límite)',
      'acronyms: se esperaba una lista',
      'laws[0]: se esperaba un texto no vacío',
      'documents[0].files: los corchetes y las llaves de un patrón deben cerrarse; precedidos de una barra invertida, se toman literalmente',
    ]);
  });

  it('has words in each language for all that the reader of JSON may say', () => {
    const broken = [
      '{"a":x}',
      '{"a":1e}',
      '{1}',
      '{"a":}',
      '{"a" 1}',
      '{"a":1 "b":2}',
      '[1',
      '{} {}',
      '/* a',
      '"a',
      '"\\u12"',
      '"\\x"',
      '"\t"',
    ];
    for (const language of ['fr', 'es'] as const)
      for (const text of broken) {
        const [first] = problemsOf(text, language);
        assert.notEqual(first, undefined, text);
        assert.doesNotMatch(first ?? '', /^[A-Z][a-z]+[A-Z]|expected|Invalid/, text);
      }
  });

  it('has named all that its schema forbids', () => {
    const schema = projectSchema(RULES);
    const files = 'documents[0].files: expected the name of a file, a pattern, or a list of them';
    const brackets =
      'expected a pattern whose brackets are closed; a backslash makes the bracket after it a plain character';
    const cases: readonly (readonly [text: string, problem: string, isOfSchema?: false])[] = [
      ['{ "wordLimits": { "replies": 1.5 } }', 'wordLimits.replies: expected a number of words, 0 for no limit'],
      ['{ "sectionTargets": { "A": 1.5 } }', 'sectionTargets.A: expected a number of words, 0 for no target'],
      ...['rules', 'wordLimits', 'sectionTargets'].map(
        (key) => [`{ "${key}": null }`, `${key}: expected an object`] as const,
      ),
      ['{ "versions": [["a.txt"]] }', 'versions[0]: expected a list of at least two files'],
      ['{ "versions": ["a.txt"] }', 'versions[0]: expected a list of at least two files'],
      ['{ "terms": [{ "en": "crew" }] }', 'terms[0]: expected the term in at least two languages', false],
      ['{ "terms": ["crew"] }', 'terms[0]: expected an object'],
      ['{ "terms": [{ "en": "crew", "fr": [3] }] }', 'terms[0].fr[0]: expected a text that is not empty'],
      ['{ "versions": [["a.txt", 3]] }', 'versions[0][1]: expected a text that is not empty'],
      ['{ "versions": [["a.txt", "../b.txt"]] }', 'versions[0][1]: expected a file below this folder', false],
      ['{ "versions": [["c:/a.txt", "b.txt"]] }', 'versions[0][0]: expected a file below this folder', false],
      ['{ "versions": [["a.txt", "*.txt"]] }', 'versions[0][1]: expected a file below this folder', false],
      ...['acronyms', 'laws', 'instruments', 'documents', 'versions', 'terms', 'ignored'].map(
        (key) => [`{ "${key}": null }`, `${key}: expected a list`] as const,
      ),
      ['{ "$schema": 5 }', '$schema: expected a text'],
      ['{ "$schema": null }', '$schema: expected a text'],
      ['{ "documents": [{ "files": [] }] }', files],
      ['{ "documents": [{ "files": null }] }', files],
      ['{ "documents": [{ "files": 7 }] }', files],
      ['{ "documents": [{ "files": "" }] }', 'documents[0].files: expected a text that is not empty', false],
      ['{ "documents": [{ "files": "[" }] }', `documents[0].files: ${brackets}`, false],
      ['{ "documents": [{ "files": ["a", "{b"] }] }', `documents[0].files[1]: ${brackets}`, false],
      ['{ "rules": {}, "rules": {} }', 'rules: appears twice; the first one is ignored', false],
      [
        '{ "documents": [{ "files": "a", "files": "b" }] }',
        'documents[0].files: appears twice; the first one is ignored',
        false,
      ],
    ];
    for (const [text, problem, isOfSchema = true] of cases) {
      assert.deepEqual(problemsOf(text), [problem], text);
      if (isOfSchema) assert.notDeepEqual(schemaProblems(JSON.parse(text), schema), [], text);
    }
    const twice = '{ "rules": { "ize": "off" }, "rules": {} }';
    const [found] = readProject(twice, RULE_IDS, 'en').problems;
    assert.equal(twice.slice(found?.start, found?.end), '"rules": {}');
    // A name with brackets, by the letter.
    const sound = '{ "documents": [{ "files": ["a\\\\[1.txt", "b}].txt", "[!a-c]/{d,e}*.txt"] }] }';
    assert.deepEqual(problemsOf(sound), []);
  });

  it('may be empty, broken or no object at all', () => {
    assert.deepEqual(readProject('', RULE_IDS, 'en'), { project: NO_PROJECT, problems: [] });
    assert.deepEqual(problemsOf('[]'), ['expected an object']);
    assert.deepEqual(problemsOf('{ "rules": '), ['Value expected', 'Close brace expected']);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((text) => text.slice(1)),
        ),
        (text) => {
          readProject(text, RULE_IDS, 'en');
          changedProject(text, { path: 'a', status: 'draft' });
        },
      ),
    );
  });

  it('says kind and status by the names of files, the last entry first', () => {
    const { project } = readProject(
      '{ "documents": [{ "files": "*.txt", "status": "draft" }, { "files": "done/**", "status": "final", "kind": "replies" }] }',
      RULE_IDS,
      'en',
    );
    assert.deepEqual(optionsFrom(project, 'a.txt'), { status: 'draft' });
    assert.deepEqual(optionsFrom(project, 'done/a.txt'), { status: 'final', kind: 'replies' });
    assert.deepEqual(optionsFrom(project, 'a.md'), {});
  });

  it('finds the entries of a file as trying each pattern in turn would', () => {
    const name = fc.constantFrom('a.txt', 'b.txt', '?.txt', '*.txt', '[ab].txt', 'a\\*.txt', 'a*.txt', '\\a.txt');
    const folder = fc.constantFrom('', '/', './', 'd/', '/d/', '**/', '*/');
    const pattern = fc.tuple(folder, name).map((parts) => parts.join(''));
    const path = fc.constantFrom('a.txt', 'b.txt', 'd/a.txt', 'd/b.txt', 'd/e/a.txt', 'a*.txt', 'd/a*.txt');
    fc.assert(
      fc.property(fc.array(fc.array(pattern, { maxLength: 3 })), path, (entries, file) => {
        const expected = entries.flatMap((files, i) => (files.some((one) => compileGlob(one)(file)) ? [i] : []));
        assert.deepEqual(new FilesNamed(entries).fitting(file), expected);
      }),
    );
  });

  it('is asked about a file as quickly however many files it lists', async () => {
    const work = async (count: number) => {
      const entries = Array.from({ length: count }, (_, i) => [`d/${i}.txt`, `${i}.txt`]);
      const named = new FilesNamed([...entries, ['*/7?.txt']]);
      return executedIn(() => assert.deepEqual(named.fitting('d/77.txt'), [77, count]));
    };
    await work(100);
    const few = await work(200);
    assert.ok((await work(20_000)) < 2 * few);
  });

  it('goes over settings, key by key', () => {
    const { project } = readProject('{ "rules": { "word-limit": "off" }, "acronyms": ["NHRI"] }', RULE_IDS, 'en');
    const settings = { rules: { 'word-limit': 'error', 'paragraph-exists': 'off' }, wordLimits: {} } as const;
    assert.deepEqual(withProject(settings, project), {
      rules: { 'word-limit': 'off', 'paragraph-exists': 'off' },
      wordLimits: {},
      acronyms: ['NHRI'],
      ownWords: ['NHRI'],
    });
  });

  it('has a schema with every key, every rule, every kind', () => {
    const schema = JSON.parse(readFileSync('client/treaty-body.schema.json', 'utf8'));
    assert.deepEqual(schema, JSON.parse(JSON.stringify(projectSchema(RULES))));
    assert.deepEqual(Object.keys(schema.properties), PROJECT_KEYS);
  });

  it('makes names of laws known: their articles are not a treaty’s', () => {
    const text = `${OBSERVATIONS}1.\tThe Committee regrets that article 399 of the Organic Charter is not applied.\n`;
    const target = (names: { laws: string[]; instruments: string[] } | undefined) =>
      readDocument(openText('file:///a.txt', 'treaty-body', 1, text), { names })
        .readings.flatMap(({ references }) => references)
        .find((one) => text.includes('399') && one.target.kind !== 'symbol')?.target.kind;
    assert.equal(target({ laws: ['Organic Charter'], instruments: [] }), 'law');
    assert.equal(target({ laws: [], instruments: ['Organic Charter'] }), 'unknown');
    assert.notEqual(target(undefined), 'law');
  });

  it('sets targets for sections', () => {
    const text = `${OBSERVATIONS}\tA.\tPositive aspects (arts. 1 and 2)\n\n1.\tThe Committee welcomes the Act.\n\n\tB.\tConcerns\n\n2.\tNone.\n`;
    const settings = { rules: { 'missing-section': 'off', 'empty-section': 'off' } } as const;
    assert.match(
      messages(text, { ...settings, sectionTargets: { 'Positive aspects': 3 } }),
      /words, \d+ per cent of the document: \d+ over the target of 3\./,
    );
    assert.doesNotMatch(messages(text, { ...settings, sectionTargets: { 'positive aspects': 300 } }), /target/);
  });
});

describe('a change of a project file', () => {
  const entry = { rule: 'word-limit', document: 'd', sentence: 's' };

  it('makes a file where there was none', () => {
    assert.equal(
      changedProject(undefined, { ignore: entry }),
      '{\n  "ignored": [\n    {\n      "rule": "word-limit",\n      "document": "d",\n      "sentence": "s"\n    }\n  ]\n}\n',
    );
  });

  it('keeps comments, indentation and line ends', () => {
    const text = '{\r\n\t// rules of ours\r\n\t"rules": {}, // none\r\n\t"ignored": [] // yet\r\n}\r\n';
    const changed = changedProject(text, { ignore: entry }) ?? '';
    for (const comment of ['// rules of ours', '// none', '// yet']) assert.ok(changed.includes(comment), comment);
    assert.match(changed, /\r\n\t\t\{\r\n\t\t\t"rule": "word-limit"/);
    assert.doesNotMatch(changed, /[^\r]\n/);
    assert.deepEqual(readProject(changed, RULE_IDS, 'en').project.ignored, [entry]);
    assert.equal(changedProject(changed, { ignore: entry }), changed);
    const two = changedProject(changed, { ignore: { ...entry, sentence: 't' } }) ?? '';
    assert.equal(readProject(two, RULE_IDS, 'en').project.ignored.length, 2);
  });

  it('follows a file that is renamed or moved, and a folder', () => {
    const before = `{
  // drafts
  "documents": [
    { "files": "a.txt", "status": "draft" },
    { "files": ["/a.txt", "x/b.txt"], "kind": "replies" },
    { "files": "*.txt", "status": "final" },
    { "files": "/x/**" }
  ],
  "versions": [["v.txt", "t/v.fr.txt"]],
  "ignored": [{ "rule": "ize", "document": "A.txt", "sentence": "s" }]
}
`;
    const renamed = (path: string, newPath: string) => changedProject(before, { path, newPath }) ?? '';
    assert.equal(
      renamed('a.txt', 'new [1].txt'),
      before
        .replace('"a.txt"', JSON.stringify(asGlob('new [1].txt')))
        .replace('"/a.txt"', JSON.stringify(`/${asGlob('new [1].txt')}`))
        .replace('A.txt', 'new [1].txt'),
    );
    assert.match(renamed('a.txt', 'y/a.txt'), /"files": "y\/a\.txt", "status": "draft"[\s\S]*"document": "A\.txt"/);
    assert.equal(renamed('x/b.txt', 'c.txt'), before.replace('"x/b.txt"', '"/c.txt"'));
    assert.equal(renamed('x', 'z'), before.replace('"x/b.txt"', '"z/b.txt"').replace('"/x/**"', '"/z/**"'));
    assert.equal(renamed('other.txt', 'a.txt'), before);
    assert.equal(renamed('v.txt', 'w [1].txt'), before.replace('"v.txt"', '"w [1].txt"'));
    assert.equal(renamed('t', 'u'), before.replace('"t/v.fr.txt"', '"u/v.fr.txt"'));
    const { project } = readProject(renamed('a.txt', 'new [1].txt'), RULE_IDS, 'en');
    assert.equal(optionsFrom(project, 'new [1].txt').status, 'final');
  });

  it('notes, changes and takes out a status, for that document alone', () => {
    const draft = changedProject('{}', { path: 'CO [1].txt', status: 'draft' }) ?? '';
    const { project } = readProject(draft, RULE_IDS, 'en');
    assert.deepEqual(optionsFrom(project, 'CO [1].txt'), { status: 'draft' });
    assert.deepEqual(optionsFrom(project, 'x/CO [1].txt'), {});
    assert.deepEqual(optionsFrom(project, 'CO 1.txt'), {});
    const final = changedProject(draft, { path: 'CO [1].txt', status: 'final' }) ?? '';
    assert.equal(readProject(final, RULE_IDS, 'en').project.documents.length, 1);
    const none = changedProject(final, { path: 'CO [1].txt', status: null }) ?? '';
    assert.deepEqual(readProject(none, RULE_IDS, 'en').project.documents, []);
    const kept = changedProject('{"documents":[{"files":"a.txt","kind":"replies","status":"draft"}]}', {
      path: 'a.txt',
      status: null,
    });
    assert.deepEqual(readProject(kept ?? '', RULE_IDS, 'en').project.documents, [
      { files: ['a.txt'], kind: 'replies' },
    ]);
  });

  it('claims a file as a document, once, and takes that back; a pattern for many claims none of them', () => {
    const claimed = changedProject(undefined, { path: 'notes [1].txt', claim: true }) ?? '';
    const { project, problems } = readProject(claimed, RULE_IDS, 'en');
    assert.deepEqual(problems, []);
    assert.ok(isClaimed(project, 'notes [1].txt'));
    assert.ok(!isClaimed(project, 'below/notes [1].txt') && !isClaimed(project, 'notes 1.txt'));
    assert.equal(changedProject(claimed, { path: 'notes [1].txt', claim: true }), claimed);
    const lifted = changedProject(claimed, { path: 'notes [1].txt', claim: false }) ?? '';
    assert.deepEqual(readProject(lifted, RULE_IDS, 'en').project.documents, []);
    const wide = readProject('{ "documents": [{ "files": "**/*.txt", "status": "draft" }] }', RULE_IDS, 'en').project;
    assert.ok(!isClaimed(wide, 'notes.txt'));
    // What says more of a document says that it is one.
    assert.ok(
      isClaimed(
        readProject('{ "documents": [{ "files": ["a/b.txt"], "kind": "replies" }] }', RULE_IDS, 'en').project,
        'a/b.txt',
      ),
    );
  });

  it('is refused for a file that is not well formed', () => {
    for (const text of ['{ "rules": ', '[]', '7']) assert.equal(changedProject(text, { ignore: entry }), undefined);
  });

  it('can be read back, whatever the sentence', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (sentence) => {
        const changed = changedProject('{ /* c */ }\n', { ignore: { ...entry, sentence } }) ?? '';
        fc.pre(sentence.trim() !== '');
        assert.deepEqual(readProject(changed, RULE_IDS, 'en').project.ignored, [{ ...entry, sentence }]);
      }),
    );
  });
});

describe('a document under options', () => {
  it('has the status that was said', () => {
    const { text } = read(`${OBSERVATIONS}1.\tOne.\n`);
    assert.equal(readDocument(text, { status: 'draft' }).identity.status, 'draft');
    assert.equal(readDocument(text, { status: 'final' }).identity.status, 'final');
  });
});
