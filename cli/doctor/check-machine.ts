import { constants } from "node:fs";
import { access, mkdir, readFile, stat } from "node:fs/promises";
import { availableParallelism, freemem } from "node:os";
import { listJavas, systemJavaHomes } from "../../engine/install/find-java.ts";
import { findInstalledJava } from "../../engine/install/provide-java.ts";
import { diskRoomOf } from "../../system/disk-room.ts";
import { systemCodeOf } from "../../system/system-error.ts";
import { type Context, homeOf } from "../context.ts";
import { projectDir } from "../project.ts";
import { bad, type DoctorFinding, ok } from "./finding.ts";
import { type FolderState, judgeFolder, judgeJava, judgeRoom, judgeWatches } from "./judge.ts";

/** Java, which only a local Elasticsearch needs: of the machine (`ofSystem`: its usual folders), or unpacked by an earlier start. */
export const checkJava = async (
  { config, env }: Pick<Context, "config" | "env">,
  ofSystem: readonly string[] = systemJavaHomes(),
): Promise<DoctorFinding> => {
  if (config.elasticsearchUrl !== undefined) return ok("Java", "not needed: ELASTICSEARCH_URL is set");
  const fit = await findInstalledJava({ home: homeOf(config), projectDir, env }, ofSystem);
  return judgeJava(fit, fit === undefined ? await listJavas({ env, homes: ofSystem }) : []);
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
