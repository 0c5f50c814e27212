import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { WarraqError } from "../../../pipeline/errors.ts";
import { isWithin } from "../../../system/is-within.ts";
import type { ProjectUser, ServiceUser } from "./service-user.ts";

/** Where a Node is, and the folder that its service finds it in. */
export interface ServiceNode {
  readonly program: string;
  readonly nodeDir: string;
}

/**
 * The Node of a service. One that was fetched lies in the home of the project's owner, which nobody else can enter: the service of another
 * user has a copy in its own. Pure.
 *
 * @param program the Node that runs this command
 */
export const serviceNodeOf = (
  program: string,
  {
    isOwner,
    home,
    projectDir,
  }: Pick<ProjectUser, "isOwner"> & { readonly home: string; readonly projectDir: string },
): ServiceNode => ({
  program,
  nodeDir: isOwner || !isWithin(program, projectDir) ? dirname(program) : join(home, "node", "bin"),
});

/** Copies the Node of a service to where the service finds it. In one step: the copy of an earlier installation may be running. */
export const placeNode = ({ program, nodeDir }: ServiceNode): void => {
  if (nodeDir === dirname(program)) return;
  const draft = join(nodeDir, `.node.${process.pid}`);
  mkdirSync(nodeDir, { recursive: true });
  copyFileSync(program, draft);
  chmodSync(draft, 0o755);
  renameSync(draft, join(nodeDir, "node"));
};

/**
 * Makes sure that the user of a service can run Warraq: systemd itself would say that the service runs, and it would end again and again.
 *
 * @throws WarraqError `WARRAQ_USAGE` with what the user was told
 */
export const checkMayRun = (program: string, { user, group }: ServiceUser, nodeDir: string): void => {
  const words = ["--reuid", user, "--regid", group, "--init-groups", "--", program, "--version"];
  const { status, error, stderr } = spawnSync("setpriv", words, {
    encoding: "utf8",
    cwd: "/",
    env: { PATH: `${nodeDir}:/usr/local/bin:/usr/bin:/bin`, WARRAQ_FETCH_NODE: "never" },
  });
  // Where there is no setpriv, the service's own log says it.
  if (status === 0 || error !== undefined) return;
  throw new WarraqError(
    "WARRAQ_USAGE",
    `${user} cannot run ${program}: ${stderr.trim()}. Put Warraq where that user can read it, such as below /opt, or let the service run as its owner (leave out \`--run-as\`).`,
  );
};
