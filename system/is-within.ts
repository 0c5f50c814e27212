/** Is an absolute path a folder itself, or something below it? `/in2` is not within `/in`. Both normalized; does not ask the disk. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
