/** The name of a format by the extension of a file name: in lower case, without the dot. */
export const extensionName = (extension: string): string => extension.replace(/^\./u, "").toLowerCase();
