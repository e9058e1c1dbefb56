// What only the publisher knows: publisher.json is the one place for it, and manifests, pages and reports are made of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What does not work as long as a fact is empty. */
const WITHOUT = {
  publisher: 'neither marketplace takes the extension',
  author: 'the packages name nobody as their author',
  repository:
    'links of the packed pages are left out and their pictures packed, reports have no links to rules, and npm gives no provenance',
  homepage: 'the packages lead to no page',
  bugs: 'people find no place to report a mistake',
  qna: 'the marketplace offers its own questions page',
  security: 'SECURITY.md names nobody to write to',
};

/** The facts as written. */
export function publisherFacts(folder = root) {
  return JSON.parse(readFileSync(join(folder, 'publisher.json'), 'utf8'));
}

/** What is missing and what will not work, a line each. */
export function missingFacts(facts) {
  return Object.entries(WITHOUT).flatMap(([fact, what]) =>
    facts[fact] ? [] : [`publisher.json has no ${fact}: ${what}`],
  );
}

/** The fields that the manifests of both packages share; those without a value are left out. */
export function sharedFields({ author, repository, homepage, bugs }) {
  return {
    ...(author && { author }),
    ...(repository && { repository: { type: 'git', url: `git+${repository}.git` } }),
    ...(homepage && { homepage }),
    ...(bugs && { bugs: { url: bugs } }),
  };
}

/** The manifest of the extension with the facts in it, in place of those that it had. */
export function withFacts(manifest, facts) {
  const { author, repository, homepage, bugs, qna, galleryBanner, ...rest } = manifest;
  const entries = Object.entries({ ...rest, publisher: facts.publisher });
  const at = entries.findIndex(([key]) => key === 'private');
  const fields = {
    ...sharedFields(facts),
    ...(facts.qna && { qna: facts.qna }),
    ...(facts.galleryBanner && { galleryBanner: facts.galleryBanner }),
  };
  return Object.fromEntries([...entries.slice(0, at), ...Object.entries(fields), ...entries.slice(at)]);
}

/** The sentence of SECURITY.md that names whom to write to. */
export function securityContact({ security, repository }) {
  if (security) return `Write to ${security} in private, and not in a public issue.`;
  if (repository) return `Make a private report at ${repository}/security/advisories/new, and not a public issue.`;
  return 'Write in private to whoever gave you the package: this copy was not published, so it names nobody else. Do not write in public.';
}

/** A line on standard error for each fact that is missing. */
export function tellMissing(facts) {
  for (const line of missingFacts(facts)) console.error(line);
}
