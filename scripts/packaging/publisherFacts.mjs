// Facts about the publisher: publisher.json is their only source, from which manifests, pages and reports are filled in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What is missing or does not work while a fact is empty. */
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

/** The facts as in publisher.json. */
export function publisherFacts(folder = root) {
  return JSON.parse(readFileSync(join(folder, 'publisher.json'), 'utf8'));
}

/** Lists missing facts and their consequences, one per line. */
export function missingFacts(facts) {
  return Object.entries(WITHOUT).flatMap(([fact, what]) =>
    facts[fact] ? [] : [`publisher.json has no ${fact}: ${what}`],
  );
}

/** Fields common to both packages' manifests; empty ones are omitted. */
export function sharedFields({ author, repository, homepage, bugs }) {
  return {
    ...(author && { author }),
    ...(repository && { repository: { type: 'git', url: `git+${repository}.git` } }),
    ...(homepage && { homepage }),
    ...(bugs && { bugs: { url: bugs } }),
  };
}

/** The extension’s manifest with the facts filled in, replacing earlier ones. */
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

/** The sentence in SECURITY.md that names the contact. */
export function securityContact({ security, repository }) {
  if (security) return `Write to ${security} in private, and not in a public issue.`;
  if (repository) return `Make a private report at ${repository}/security/advisories/new, and not a public issue.`;
  return 'Write in private to whoever gave you the package: this copy was not published, so it names nobody else. Do not write in public.';
}

/** Prints a line on standard error for each missing fact. */
export function tellMissing(facts) {
  for (const line of missingFacts(facts)) console.error(line);
}
