import { statfs } from "node:fs/promises";

/** Room on a disk, in bytes. */
export interface DiskRoom {
  readonly free: number;
  readonly total: number;
}

/**
 * Room on the disk of a folder.
 *
 * @throws an error of the file system if there is no such folder
 */
export const diskRoomOf = async (folder: string): Promise<DiskRoom> => {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { free: bavail * bsize, total: blocks * bsize };
};
