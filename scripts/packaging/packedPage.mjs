// Pages as they are packed: the parts about the sources left out, links that lead somewhere, and pictures that show.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What lies between these is for readers of the sources. */
const SOURCES = /<!-- sources -->[\s\S]*?<!-- \/sources -->\n*/g;
const IMAGE = /!\[([^\]]*)\]\(([^)\s:]+\.png)\)/g;
const LINK = /(?<!!)\[((?:[^\][]|\[[^\]]*\])+)\]\((?![a-z]+:|#)([^)\s]+)\)/g;

/**
 * A page of the project for a package. With a repository, links and pictures lead to the version there; without one, pictures are put into
 * the page, and of links the words stay.
 *
 * @param path of the page, from the root
 */
export function packedPage(root, path, { repository }, version) {
  const text = readFileSync(join(root, path), 'utf8').replace(SOURCES, '');
  const from = (target) => posix.join(posix.dirname(path), target);
  const image = (target) =>
    repository
      ? `${repository}/raw/v${version}/${from(target)}`
      : `data:image/png;base64,${readFileSync(join(root, from(target))).toString('base64')}`;
  return outsideCode(text, (prose) =>
    prose
      .replace(LINK, (_, words, target) =>
        repository ? `[${words}](${repository}/blob/v${version}/${from(target)})` : words,
      )
      .replace(IMAGE, (_, words, target) => `![${words}](${image(target)})`),
  );
}

/** Changes the parts of a page that are no blocks of code. */
function outsideCode(text, change) {
  return text
    .split(/(^ *```[\s\S]*?^ *```$)/m)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
}
