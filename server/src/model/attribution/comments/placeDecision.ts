import type { Ground } from '../../base/target';
import type { EvidenceSource } from '../evidence/evidenceRow';
import { ownParagraph, type PlaceWithGround, type TargetOfPlace, unknownPlace } from '../evidence/paragraphTargets';

/** A source for the target of paragraphs: `of` returns a place, or undefined where it has no answer. */
export function placeDecision<Asked>(
  about: string,
  of: (asked: Asked) => TargetOfPlace | undefined,
): EvidenceSource<Asked, PlaceWithGround> {
  return {
    about,
    of: (asked, ground) => {
      const place = of(asked);
      return place && { place, ground: groundFor(place, ground) };
    },
  };
}

/** The final ground: undecided for an unknown place, `this-document` for a name beside the list that means this document. */
function groundFor(place: TargetOfPlace, ground: Ground): Ground {
  if (place === unknownPlace) return 'undecided';
  return place === ownParagraph && ground === 'named-after' ? 'this-document' : ground;
}
