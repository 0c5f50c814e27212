import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";

const LISTENING = "0A";

/** The sockets that listen on a port of this machine, by inode, out of the text of /proc/net/tcp. Pure. */
export const listeningInodes = (table: string, port: number): readonly string[] => {
  const local = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  return table.split("\n").flatMap((line) => {
    const fields = line.trim().split(/\s+/u);
    const [, address = "", , state] = fields;
    const inode = fields[9];
    return address.endsWith(local) && state === LISTENING && inode !== undefined ? [inode] : [];
  });
};

const readOrEmpty = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

const socketsOf = (pid: number): ReadonlySet<string> => {
  const folder = `/proc/${pid}/fd`;
  return new Set(
    readdirSync(folder).flatMap((name) => {
      try {
        return /^socket:\[(?<inode>\d+)\]$/u.exec(readlinkSync(`${folder}/${name}`))?.groups?.["inode"] ?? [];
      } catch {
        return [];
      }
    }),
  );
};

/**
 * True if a process is ours and itself listens on this port. Whatever answers on a port may claim to be any process: believed, it would be given
 * our files, and `down` would end the process that it names. True also on systems that cannot tell.
 */
export const isOwnServer = (pid: number, port: number): boolean => {
  const tables = ["/proc/net/tcp", "/proc/net/tcp6"].map(readOrEmpty);
  if (tables.every((table) => table === "")) return true;
  try {
    if (statSync(`/proc/${pid}`).uid !== process.getuid?.()) return false;
    const sockets = socketsOf(pid);
    return tables.flatMap((table) => listeningInodes(table, port)).some((inode) => sockets.has(inode));
  } catch {
    return false;
  }
};
