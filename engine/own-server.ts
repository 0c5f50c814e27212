import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";

const LISTENING = "0A";

/** A socket that listens: its inode, and the user whose it is. */
export interface ListeningSocket {
  readonly inode: string;
  readonly uid: number;
}

/** The sockets that listen on a port of this machine, out of the text of /proc/net/tcp. Pure. */
export const listeningSockets = (table: string, port: number): readonly ListeningSocket[] => {
  const local = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  return table.split("\n").flatMap((line) => {
    const fields = line.trim().split(/\s+/u);
    const [, address = "", , state] = fields;
    const [uid, inode] = [fields[7], fields[9]];
    return address.endsWith(local) && state === LISTENING && inode !== undefined
      ? [{ inode, uid: Number(uid) }]
      : [];
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

/** The sockets that listen on a port; undefined on systems that cannot tell. */
const socketsAt = (port: number): readonly ListeningSocket[] | undefined => {
  const tables = ["/proc/net/tcp", "/proc/net/tcp6"].map(readOrEmpty);
  return tables.every((table) => table === "")
    ? undefined
    : tables.flatMap((table) => listeningSockets(table, port));
};

/** True if only this user listens on a port, so that a secret may be told there. True also on systems that cannot tell. */
export const isOwnPort = (port: number): boolean =>
  socketsAt(port)?.every(({ uid }) => uid === process.getuid?.()) ?? true;

/** True if a process is ours and its command line names the port, as that of both engines does. */
export const namesPort = (pid: number, port: number): boolean => {
  try {
    const line = execFileSync("ps", ["-o", "uid=", "-o", "command=", "-ww", "-p", String(pid)], {
      encoding: "utf8",
    });
    const [, uid = "", command = ""] = /^\s*(\d+)\s(.*)/u.exec(line) ?? [];
    return Number(uid) === process.getuid?.() && new RegExp(`[:=]${port}\\b`, "u").test(command);
  } catch {
    return false;
  }
};

/**
 * True if a process is ours and itself listens on this port. Whatever answers on a port may claim to be any process: believed, it would be given
 * our files, and `down` would end the process that it names. Systems without /proc show no sockets; there the command line is compared.
 */
export const isOwnServer = (pid: number, port: number): boolean => {
  const listening = socketsAt(port);
  if (listening === undefined) return namesPort(pid, port);
  try {
    if (statSync(`/proc/${pid}`).uid !== process.getuid?.()) return false;
    const sockets = socketsOf(pid);
    return listening.some(({ inode }) => sockets.has(inode));
  } catch {
    return false;
  }
};
