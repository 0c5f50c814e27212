/** The code of an error of the operating system (`ENOENT`), or an empty string for any other error. */
export const systemCodeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** True if an error of the file system says that nothing is at the path. */
export const isNotThere = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(systemCodeOf(error));
