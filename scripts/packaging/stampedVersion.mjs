// The version of the package, and the address of its action, where pages and files tell people what to install.

/** The files, from the root. */
export const STAMPED = ['docs/continuous-integration.md', 'editors/mason/package.yaml', 'action.yml'];

const PACKAGE = /\b(treaty-body@)\d+\.\d+\.\d+/g;
/** Actions of others are named with less of a version. */
const ACTION = /\b(uses: )[\w.-]+\/[\w.-]+@v\d+\.\d+\.\d+/g;
/** What stands for the repository as long as it is not on GitHub, where actions are. */
const NOWHERE = 'OWNER/REPOSITORY';

/** A file with the version in each name of the package or its action that has one, and the action by its repository. */
export function stampedVersion(text, version, { repository = '' } = {}) {
  const [, name = NOWHERE] = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(repository) ?? [];
  return text.replace(PACKAGE, `$1${version}`).replace(ACTION, `$1${name}@v${version}`);
}
