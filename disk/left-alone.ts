/** A folder that file servers and systems make in the folders of their users, and who says so. */
interface LeftAloneFolder {
  /** In lower case: the servers that make them do not tell case apart. */
  readonly name: string;
  readonly what: string;
  readonly source: string;
}

const SYNOLOGY =
  "Synology DSM: knowledge base, `Recycle Bin`, `Snapshot Replication`; photoprism/photoprism#1543";
const QNAP = "QNAP QTS: user guide, `Network Recycle Bin`, `Snapshots`";
const WINDOWS = "Microsoft: `Recycle Bin`, `Volume Shadow Copy Service`";
const NETAPP = "NetApp ONTAP: `Access a Snapshot copy from the client` (NFS and SMB)";
const TRASH = "freedesktop.org: Trash specification 1.0, `$topdir/.Trash` and `$topdir/.Trash-$uid`";
const APPLE = "Apple: `Spotlight`, `FSEvents`, AFP network trash; archives made by Archive Utility";

/** What they hold was thrown away, is an earlier state of other files, or was never written by a person. */
export const LEFT_ALONE: readonly LeftAloneFolder[] = [
  { name: "#recycle", what: "recycle bin of a shared folder", source: SYNOLOGY },
  { name: "#snapshot", what: "snapshots of a shared folder", source: SYNOLOGY },
  { name: "@eadir", what: "thumbnails and indices beside the files", source: SYNOLOGY },
  { name: "@sharesnap", what: "snapshots of a shared folder", source: SYNOLOGY },
  { name: "@recycle", what: "recycle bin of a shared folder", source: QNAP },
  { name: "@recently-snapshot", what: "snapshots of a shared folder", source: QNAP },
  { name: ".@__thumb", what: "thumbnails beside the files", source: QNAP },
  { name: "$recycle.bin", what: "recycle bin of a volume", source: WINDOWS },
  { name: "recycler", what: "recycle bin of a volume, until Windows XP", source: WINDOWS },
  { name: "system volume information", what: "restore points and shadow copies", source: WINDOWS },
  { name: "~snapshot", what: "snapshots, over SMB", source: NETAPP },
  { name: ".snapshot", what: "snapshots, over NFS", source: NETAPP },
  { name: ".snapshots", what: "snapshots of btrfs", source: "openSUSE: snapper(8)" },
  { name: ".zfs", what: "snapshots of ZFS", source: "OpenZFS: zfsprops(7), `snapdir`" },
  { name: "lost+found", what: "what fsck(8) saved without a name", source: "e2fsprogs: mklost+found(8)" },
  { name: ".trash", what: "trash of a volume", source: TRASH },
  { name: ".trashes", what: "trash of a volume", source: APPLE },
  { name: "network trash folder", what: "trash of a network volume", source: APPLE },
  { name: "temporary items", what: "what programs keep for a while on a network volume", source: APPLE },
  { name: ".spotlight-v100", what: "index of a volume", source: APPLE },
  { name: ".fseventsd", what: "log of a volume", source: APPLE },
  { name: "__macosx", what: "resource forks that an unpacked archive leaves", source: APPLE },
  {
    name: ".stversions",
    what: "earlier versions of synchronized files",
    source: "Syncthing: `File Versioning`",
  },
];

const NAMES: ReadonlySet<string> = new Set(LEFT_ALONE.map(({ name }) => name));
/** `.Trash-1000`: the trash of the user with this number ({@link TRASH}). */
const TRASH_OF_USER = /^\.trash-\d+$/u;

/**
 * True if a folder of this name is no folder of the user's.
 *
 * @param added further names, in lower case
 */
export const isLeftAlone = (name: string, added: ReadonlySet<string>): boolean => {
  const folded = name.toLowerCase();
  return NAMES.has(folded) || added.has(folded) || TRASH_OF_USER.test(folded);
};
