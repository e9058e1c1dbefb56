// The version of the package where pages and files tell people what to install.

/** The files, from the root. */
export const STAMPED = ['docs/continuous-integration.md', 'editors/mason/package.yaml', 'action.yml'];

const PACKAGE = /\b(treaty-body@|OWNER\/REPOSITORY@v)\d+\.\d+\.\d+/g;

/** A file with the version in each name of the package or its action that has one. */
export function stampedVersion(text, version) {
  return text.replace(PACKAGE, `$1${version}`);
}
