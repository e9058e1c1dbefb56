// Reports which facts of publisher.json are missing, and which features fail without them.
import { isMain } from './isMain.mjs';
import { publisherFacts, tellMissing } from './packaging/publisherFacts.mjs';

if (isMain(import.meta.filename)) tellMissing(publisherFacts());
