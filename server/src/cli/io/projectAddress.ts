// Written by "npm run generate" from publisher.json.
/** The address of the repository, without a slash at its end; undefined if the project has not been published. */
export const REPOSITORY: string | undefined = undefined;
