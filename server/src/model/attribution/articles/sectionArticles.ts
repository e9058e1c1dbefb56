import { STATE_DOCUMENTS } from '../../../catalogue/stateDocuments';
import type { ArticlesMention } from '../../../syntax/citations/mention';
import type { BlockWalk } from '../evidence/blockWalk';
import type { Owner } from '../evidence/owner';

/** The longest range of articles that a heading is about: "Articles 5–30". */
const MAX_RANGE_SIZE = 60;

/** In a document of a State, records the articles of the committee's own treaty that a heading is about, "Education (art. 24)". */
export function noteSection(walk: BlockWalk, { items }: ArticlesMention, owner: Owner): void {
  const { context } = walk;
  if (walk.place !== 'heading' || owner !== context.instrument || !STATE_DOCUMENTS.has(context.kind)) return;
  let section = walk.references.length === items.length ? '' : walk.section;
  let previousBlock = 0;
  for (const { article, joint } of items) {
    const number = Number(article);
    for (
      let between = previousBlock + 1;
      joint && between < number && between < previousBlock + MAX_RANGE_SIZE;
      between++
    )
      section += ` ${between}`;
    section += ` ${article}`;
    previousBlock = number;
  }
  walk.section = `${section} `;
}

/** Whether a State’s section is about each of the articles cited in it, or no heading gives its subject. */
export function areOfSection({ section }: BlockWalk, { items }: ArticlesMention): boolean {
  return section === '' || items.every(({ article }) => section.includes(` ${article} `));
}
