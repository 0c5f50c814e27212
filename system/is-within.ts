/** True if a path is a folder itself or is below it: `/in2` is not within `/in`. Both must be absolute and normalized. Pure. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
