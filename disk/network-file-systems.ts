/**
 * File systems that raise no event here for changes made by another machine, by their `f_type` in `statfs(2)`.
 *
 * Source: linux/magic.h and statfs(2). FUSE is among them because sshfs, rclone and the shares of desktop virtual machines use it.
 */
export const NETWORK_FILE_SYSTEMS: ReadonlyMap<number, string> = new Map([
  [0x6969, "nfs"],
  [0x517b, "smb"],
  [0xff534d42, "cifs"],
  [0xfe534d42, "smb2"],
  [0x65735546, "fuse"],
  [0x01021997, "9p"],
  [0x786f4256, "vboxsf"],
  [0x00c36400, "ceph"],
  [0x5346414f, "afs"],
  [0x6b414653, "kafs"],
  [0x73757245, "coda"],
  [0x564c, "ncp"],
  [0x47504653, "gpfs"],
  [0x0bd00bd0, "lustre"],
]);
