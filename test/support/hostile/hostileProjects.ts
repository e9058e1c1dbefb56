/** A project file that nobody writes, of any size. */
export interface HostileProject {
  readonly name: string;
  readonly write: (size: number) => string;
}

const many = (size: number, write: (i: number) => string) =>
  Array.from({ length: Math.ceil(size) }, (_, i) => write(i)).join(',');

/** Project files that are deep, long, odd or wrong in any place; a size of 1 is some ten characters. */
export const HOSTILE_PROJECTS: readonly HostileProject[] = [
  { name: 'lists in lists', write: (n) => '['.repeat(10 * n) },
  { name: 'closed lists in lists', write: (n) => `${'['.repeat(5 * n)}${']'.repeat(5 * n)}` },
  { name: 'objects in objects', write: (n) => '{"a":'.repeat(2 * n) },
  { name: 'lists in a list of rules', write: (n) => `{"rules":{"ize":${'['.repeat(5 * n)}${']'.repeat(5 * n)}}}` },
  { name: 'unknown keys', write: (n) => `{${many(n, (i) => `"key${i}":1`)}}` },
  { name: 'unknown rules', write: (n) => `{"rules":{${many(n, (i) => `"rule${i}":1`)}}}` },
  { name: 'one key again and again', write: (n) => `{${many(n, () => '"rules":{}')}}` },
  { name: 'empty keys', write: (n) => `{${many(2 * n, () => '"":1')}}` },
  {
    name: 'keys of all objects',
    write: (n) => `{${many(n, () => '"__proto__":{"rules":{"ize":"off"}},"constructor":1')}}`,
  },
  { name: 'numbers where objects belong', write: (n) => `{"ignored":[${many(5 * n, () => '1')}]}` },
  { name: 'lists of nothing', write: (n) => `{"documents":[${many(3 * n, () => '[]')}]}` },
  { name: 'commas', write: (n) => ','.repeat(10 * n) },
  { name: 'letters', write: (n) => 'a '.repeat(5 * n) },
  { name: 'one long word', write: (n) => `"${'a'.repeat(10 * n)}` },
  { name: 'a long key', write: (n) => `{"${'k'.repeat(10 * n)}":1}` },
  { name: 'a comment without end', write: (n) => `/*${'*'.repeat(10 * n)}` },
  { name: 'laws', write: (n) => `{"laws":[${many(n, (i) => `"Law ${i}"`)}]}` },
  { name: 'one law again and again', write: (n) => `{"laws":[${many(n, () => '"A Law"')}]}` },
  { name: 'acronyms', write: (n) => `{"acronyms":[${many(n, (i) => `"A${i}"`)}]}` },
  { name: 'a law of many words', write: (n) => `{"laws":["${'Law of '.repeat(n)}"]}` },
  { name: 'targets', write: (n) => `{"sectionTargets":{${many(n, (i) => `"H${i}":${i}`)}}}` },
  {
    name: 'findings to be ignored',
    write: (n) => `{"ignored":[${many(n / 6, (i) => `{"rule":"ize","document":"d","sentence":"${i}"}`)}]}`,
  },
  { name: 'versions', write: (n) => `{"versions":[${many(n / 4, (i) => `["${i}.txt","${i}.fr.txt"]`)}]}` },
  { name: 'entries without anything', write: (n) => `{"ignored":[${many(3 * n, () => '{}')}]}` },
  { name: 'patterns', write: (n) => `{"documents":[{"files":[${many(n, (i) => `"**/*${i}*"`)}],"status":"draft"}]}` },
  {
    name: 'names of files',
    write: (n) => `{"documents":[${many(n / 4, (i) => `{"files":"d/${i}.txt","status":"final"}`)}]}`,
  },
  { name: 'a long pattern', write: (n) => `{"documents":[{"files":"${'{*,*}'.repeat(2 * n)}!","status":"draft"}]}` },
];
