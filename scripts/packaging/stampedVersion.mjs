// Stamps the package version, and the repository of the GitHub Action, into pages and files with installation instructions.

/** The files to stamp, relative to the root. */
export const STAMPED = ['docs/continuous-integration.md', 'editors/mason/package.yaml', 'action.yml'];

const PACKAGE_PATTERN = /\b(treaty-body@)\d+\.\d+\.\d+/g;
/** Other people’s actions are referenced by a shorter version. */
const ACTION_PATTERN = /\b(uses: )[\w.-]+\/[\w.-]+@v\d+\.\d+\.\d+/g;
/** Placeholder for the repository while it is not on GitHub, which hosts actions. */
const NOWHERE = 'OWNER/REPOSITORY';

/** Sets the version in every versioned reference to the package or its action, and the repository in references to the action. */
export function stampedVersion(text, version, { repository = '' } = {}) {
  const [, name = NOWHERE] = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(repository) ?? [];
  return text.replace(PACKAGE_PATTERN, `$1${version}`).replace(ACTION_PATTERN, `$1${name}@v${version}`);
}
