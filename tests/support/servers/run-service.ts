// Installs Warraq as a service, and runs the unit's command as systemd would: as the unit's user, with its variables, without any rights,
// and on disks that are read-only but for what the unit names. What it mounts only it and its children see.
//
//   unshare --mount --pid --fork --kill-child --mount-proc node run-service.ts USER INBOX
//
// It is asked to stop when the input ends: `unshare` itself hands on no signal. Not tried here, since only systemd itself does it: the filters of system calls and address families.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [user = "", inbox = ""] = process.argv.slice(2);
const project = join(import.meta.dirname, "../../..");
/** A disk of our own: changes of /etc and /var/lib end up here. */
const place = "/srv";

// Without the namespaces it would cover folders of the machine itself.
if (process.pid !== 1) throw new Error("This is only run by `unshare --mount --pid --fork`.");

const mount = (...words: readonly string[]): void => void execFileSync("mount", words);
const made = (...names: readonly string[]): string => {
  const path = join(place, ...names);
  mkdirSync(path, { recursive: true });
  return path;
};
/** A folder that can be changed without changing it. */
const cover = (folder: string): void => {
  const [upper, work] = [made("upper", folder), made("work", folder)];
  mount("-t", "overlay", "overlay", "-o", `lowerdir=${folder},upperdir=${upper},workdir=${work}`, folder);
};

mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", place);
mount("--bind", project, made("project"));
mount("--bind", inbox, made("inbox"));
// The folder of the tests may be in one that only its owner can enter.
const [, top = ""] = project.split("/");
mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", `/${top}`);
mkdirSync(project, { recursive: true });
mount("--bind", join(place, "project"), project);
for (const folder of ["/etc", "/var/lib"]) cover(folder);

const asked = join(place, "asked");
const systemctl = join(made("bin"), "systemctl");
writeFileSync(systemctl, `#!/bin/sh\necho "systemctl $*" >> ${asked}\n`, { mode: 0o755 });
process.chdir("/");
const env = { ...process.env, PATH: `${made("bin")}:${process.env["PATH"] ?? ""}` };
const words = ["service", "install", "--run-as", user, join(place, "inbox")];
execFileSync(join(project, "warraq"), words, { env, stdio: "inherit" });
process.stdout.write(readFileSync(asked, "utf8"));

const unit = readFileSync("/etc/systemd/system/warraq.service", "utf8").split("\n");
const all = (name: string): readonly string[] =>
  unit.flatMap((line) => (line.startsWith(`${name}=`) ? [line.slice(name.length + 1)] : []));
const one = (name: string): string => all(name)[0] ?? "";
/** A text in quotes, as systemd reads it; the paths of this test have nothing else in them. */
const plain = (text: string): string => text.replaceAll('"', "");
const settings = readFileSync(one("EnvironmentFile").replace(/^-/u, ""), "utf8").trim().split("\n");
const variables = [...all("Environment"), ...settings].map((line) => plain(line));

const home = plain(one("ReadWritePaths"));
mount("--bind", home, home);
mount("-t", "tmpfs", "-o", "mode=1777", "tmpfs", "/tmp");
const mounted = readFileSync("/proc/self/mounts", "utf8")
  .split("\n")
  .map((line) => (line.split(" ")[1] ?? "").replaceAll("\\040", " "));
const writable = new Set([home, "/tmp", "/proc", "/sys", "/dev", ""]);
for (const point of new Set(mounted))
  // Some lie below what was covered above.
  if (existsSync(point) && !writable.has(point) && !/^\/(?:proc|sys|dev)\//u.test(point))
    mount("-o", "remount,bind,ro", point);

for (const folder of [project, "/etc", "/var/lib"])
  try {
    writeFileSync(join(folder, "written"), "");
    throw new Error(`${folder} can be written.`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EROFS") throw error;
  }

const rights = ["--no-new-privs", "--bounding-set=-all", "--inh-caps=-all"];
const who = ["--reuid", one("User"), "--regid", one("Group"), "--init-groups"];
const command = one("ExecStart").split(" ").map(plain);
const child = spawn("setpriv", [...who, ...rights, "--", "env", "-i", ...variables, ...command], {
  cwd: one("WorkingDirectory"),
  stdio: ["ignore", "inherit", "inherit"],
});
process.stdin.resume().on("end", () => child.kill("SIGTERM"));
child.on("exit", (code) => process.exit(code ?? 1));
