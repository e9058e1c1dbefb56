import type { RepositoryPlace } from '../checkJob';
import { fromTop } from '../repositoryPaths';
import type { Format } from './format';
import type { FormatName } from './formatNames';
import { github } from './github';
import { json } from './json';
import { pretty } from './pretty';
import { sarif } from './sarif';

/** The format with a name. In those that services read, paths are relative to the top of the repository. */
export function formatOf(name: FormatName, colours: boolean, repository?: RepositoryPlace): Format {
  const named = (path: string) => fromTop(path, repository);
  switch (name) {
    case 'sarif':
      return sarif(named);
    case 'github':
      return github(named);
    case 'json':
      return json;
    case 'pretty':
      return pretty(colours);
  }
}
