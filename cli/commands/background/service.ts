/** cli/commands/background/: the commands about runs that nobody sits in front of. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { starterText } from "../../background/run-record.ts";
import { environmentFileText } from "../../background/unit/environment-file.ts";
import {
  checkMayRun,
  placeNode,
  type ServiceNode,
  serviceNodeOf,
} from "../../background/unit/service-node.ts";
import { serviceUserOf, type ServiceUser } from "../../background/unit/service-user.ts";
import { systemctl } from "../../background/unit/systemctl.ts";
import { unitNameOf, type UnitPaths, unitPathsOf } from "../../background/unit/unit-paths.ts";
import { unitText } from "../../background/unit/unit-text.ts";
import { variablesOf } from "../../../config/variables.ts";
import { writeAtomically } from "../../../engine/write-atomically.ts";
import { WarraqError } from "../../../pipeline/errors.ts";
import type { Flags, Run } from "../../command.ts";
import { type Context, homeOf } from "../../context.ts";
import { printLine, printText, say } from "../../output/output.ts";
import { projectDir } from "../../project.ts";
import { makeHome } from "../../wiring/home.ts";

/** A service as it shall be installed. */
interface Service extends ServiceUser, UnitPaths {
  readonly unit: string;
  readonly isUser: boolean;
  readonly home: string;
  readonly node: ServiceNode;
}

const serviceOf = (
  { config, origins, env }: Context,
  { user: isUser = false, name, runAs }: Flags,
): Service => {
  const unit = unitNameOf(name);
  const paths = unitPathsOf(unit, isUser, env);
  const { execPath } = process;
  const ofUser = { program: execPath, nodeDir: dirname(execPath) };
  if (isUser) return { unit, isUser, user: "", group: "", ...paths, home: homeOf(config), node: ofUser };
  const who = serviceUserOf(runAs, projectDir, env);
  // The folder beside the program is that of the program's owner, who builds and tests there.
  const home =
    origins.home === "default" && !who.isOwner
      ? join("/var/lib", basename(unit, ".service"))
      : homeOf(config);
  const node = serviceNodeOf(execPath, { ...who, home, projectDir });
  return { unit, isUser, ...who, ...paths, home, node };
};

const textOf = ({ unit, isUser, user, group, home, environmentFile, node }: Service): string =>
  unitText({
    unit,
    isUser,
    user,
    group,
    home,
    environmentFile,
    projectDir,
    cwd: process.cwd(),
    nodeDir: node.nodeDir,
    startedBy: starterText({ kind: "unit", unit, isUser }),
  });

/** What was set for this call: the service has it from its file. Settings of a configuration file stay in that. */
const variablesOfCall = (
  { config, origins, configFile }: Context,
  { home }: Service,
): Readonly<Record<string, string>> => ({
  ...variablesOf(config, (name) => ["flag", "environment"].includes(origins[name])),
  // Another user would look for them elsewhere.
  WARRAQ_HOME: home,
  ...(configFile === null ? {} : { WARRAQ_CONFIG: configFile }),
});

/** The folder that the service writes to, and what is in it, must be its user's. */
const giveHome = ({ home, isUser, user, group, node }: Service): void => {
  makeHome(home);
  if (isUser) return;
  placeNode(node);
  const { status, stderr } = spawnSync("chown", ["-hR", `${user}:${group}`, "--", home], {
    encoding: "utf8",
  });
  if (status !== 0)
    throw new WarraqError("WARRAQ_SERVICE_FAILED", `cannot give ${home} to ${user}: ${stderr}`);
};

const mustBeRoot = (isUser: boolean): void => {
  if (isUser || process.getuid?.() === 0) return;
  throw new WarraqError(
    "WARRAQ_USAGE",
    "A service of the system is root's to change: use sudo, or `--user` for a service of your own.",
  );
};

const install = async (context: Context, service: Service): Promise<void> => {
  const { unit, isUser, unitFile, environmentFile } = service;
  giveHome(service);
  if (!isUser) checkMayRun(join(projectDir, "warraq"), service, service.node.nodeDir);
  const before = existsSync(environmentFile) ? readFileSync(environmentFile, "utf8") : "";
  // It may hold passwords.
  writeAtomically(environmentFile, environmentFileText(before, variablesOfCall(context, service)), 0o600);
  mkdirSync(dirname(unitFile), { recursive: true });
  writeFileSync(unitFile, textOf(service));
  systemctl(isUser, "daemon-reload");
  systemctl(isUser, "enable", unit);
  systemctl(isUser, "restart", unit);
  await printLine(`${unit} runs, and starts with the machine.`);
  const ofUser = isUser ? " --user" : "";
  await printLine(`  home              ${service.home}`);
  await printLine(`  settings          ${environmentFile} (then systemctl${ofUser} restart ${unit})`);
  await printLine(`  log               journalctl${ofUser} -fu ${unit}`);
  if (isUser) await printLine("  also while nobody is logged in:  loginctl enable-linger");
};

const remove = async (
  unit: string,
  isUser: boolean,
  { unitFile, environmentFile }: UnitPaths,
): Promise<void> => {
  if (!existsSync(unitFile)) throw new WarraqError("WARRAQ_NOT_FOUND", `${unitFile} is not there.`);
  systemctl(isUser, "disable", "--now", unit);
  rmSync(unitFile);
  systemctl(isUser, "daemon-reload");
  await printLine(`${unit} is stopped and removed. The archive and ${environmentFile} stay.`);
};

/** `warraq service install|remove|show`: the systemd unit that runs `up` and starts with the machine. */
export const service: Run = async (context, [action], flags) => {
  if (action === "show") {
    await printText(textOf(serviceOf(context, flags)));
    return 0;
  }
  const isUser = flags.user ?? false;
  if (action === "remove") {
    mustBeRoot(isUser);
    const unit = unitNameOf(flags.name);
    await remove(unit, isUser, unitPathsOf(unit, isUser, context.env));
    return 0;
  }
  if (action !== "install") throw new WarraqError("WARRAQ_USAGE", "service knows install, remove and show.");
  mustBeRoot(isUser);
  await install(context, serviceOf(context, flags));
  say("warraq: it may take a minute until the search page answers.");
  return 0;
};
