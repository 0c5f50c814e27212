import { constants } from "node:fs";
import { access, mkdir, readFile, stat } from "node:fs/promises";
import { availableParallelism, freemem } from "node:os";
import { findJava } from "../../engine/install/find-java.ts";
import { diskRoomOf } from "../../system/disk-room.ts";
import { systemCodeOf } from "../../system/system-error.ts";
import type { Context } from "../context.ts";
import { bad, type DoctorFinding, ok } from "./finding.ts";
import { type FolderState, judgeFolder, judgeRoom, judgeWatches } from "./judge.ts";

/** Java, which only a local Elasticsearch needs. */
export const checkJava = async ({ config, env }: Pick<Context, "config" | "env">): Promise<DoctorFinding> => {
  if (config.elasticsearchUrl !== undefined) return ok("Java", "not needed: ELASTICSEARCH_URL is set");
  const found = await findJava({ env });
  return found === undefined
    ? bad(
        "Java",
        "no JDK 21 or newer was found",
        "Install a JDK (Debian: apt-get install openjdk-21-jdk-headless), or set ELASTICSEARCH_URL to an Elasticsearch of your own.",
      )
    : ok("Java", `${found.version} at ${found.home}`);
};

/** What a watched folder is to this user. */
const folderStateOf = async (path: string): Promise<FolderState> => {
  try {
    if (!(await stat(path)).isDirectory()) return "no_folder";
    await access(path, constants.R_OK | constants.X_OK);
    return "readable";
  } catch (error) {
    return systemCodeOf(error) === "ENOENT" ? "missing" : "unreadable";
  }
};

export const checkFolder = async (path: string): Promise<DoctorFinding> =>
  judgeFolder(path, await folderStateOf(path));

export const checkWatches = async (): Promise<DoctorFinding> => {
  const text = await readFile("/proc/sys/fs/inotify/max_user_watches", "utf8").catch(() => null);
  return judgeWatches(text === null ? null : Number(text));
};

/** Room in the home, which is made if it is missing. */
export const checkHome = async (home: string): Promise<DoctorFinding> => {
  const name = "Disk of the home";
  try {
    await mkdir(home, { recursive: true });
    await access(home, constants.W_OK);
    return judgeRoom(name, await diskRoomOf(home));
  } catch (error) {
    return bad(
      name,
      `${home} cannot be written (${systemCodeOf(error)})`,
      "Set WARRAQ_HOME to a folder of this user.",
    );
  }
};

export const machine = (): DoctorFinding =>
  ok("Machine", `${availableParallelism()} cores, ${Math.round(freemem() / 2 ** 20)} MiB free`);
