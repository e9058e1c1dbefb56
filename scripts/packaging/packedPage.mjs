// Prepares pages for packages: omits sections about the sources, and makes links and pictures work.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Sections for readers of the source repository. */
const SOURCES_PATTERN = /<!-- sources -->[\s\S]*?<!-- \/sources -->\n*/g;
const IMAGE_PATTERN = /!\[([^\]]*)\]\(([^)\s:]+\.png)\)/g;
const LINK_PATTERN = /(?<!!)\[((?:[^\][]|\[[^\]]*\])+)\]\((?![a-z]+:|#)([^)\s]+)\)/g;

/**
 * A project page for inclusion in a package. With a repository, links and pictures point to the released version there; without one,
 * pictures are embedded, and links are reduced to their text.
 *
 * @param path the path of the page from the root
 */
export function packedPage(root, path, { repository }, version) {
  const text = readFileSync(join(root, path), 'utf8').replace(SOURCES_PATTERN, '');
  const from = (target) => posix.join(posix.dirname(path), target);
  const image = (target) =>
    repository
      ? `${repository}/raw/v${version}/${from(target)}`
      : `data:image/png;base64,${readFileSync(join(root, from(target))).toString('base64')}`;
  return outsideCode(text, (prose) =>
    prose
      .replace(LINK_PATTERN, (_, words, target) =>
        repository ? `[${words}](${repository}/blob/v${version}/${from(target)})` : words,
      )
      .replace(IMAGE_PATTERN, (_, words, target) => `![${words}](${image(target)})`),
  );
}

/** Applies a change to a page except inside code blocks. */
function outsideCode(text, change) {
  return text
    .split(/(^ *```[\s\S]*?^ *```$)/m)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
}
