import { fromTop } from '../files/repositoryPaths';
import type { RepositoryPlace } from '../io/checkJob';
import type { FormatName } from '../io/formatNames';
import type { Format } from './format';
import { github } from './github';
import { json } from './json';
import { prettyFormat } from './pretty';
import { sarif } from './sarif';

/** The format with the given name. Formats for services use paths relative to the top of the repository. */
export function formatOf(name: FormatName, colours: boolean, repository?: RepositoryPlace): Format {
  const nameOf = (path: string) => fromTop(path, repository);
  switch (name) {
    case 'sarif':
      return sarif(nameOf);
    case 'github':
      return github(nameOf);
    case 'json':
      return json;
    case 'pretty':
      return prettyFormat(colours);
  }
}
