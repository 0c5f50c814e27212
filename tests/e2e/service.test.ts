import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { OWN_MOUNTS } from "../support/servers/mounts.ts";
import { openSystem } from "../support/servers/system.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { until } from "../support/until.ts";

const system = openSystem();
afterAll(() => system.remove());

const SEPARATE = [...OWN_MOUNTS, "--pid", "--fork", "--kill-child", "--mount-proc"];
/** Only root can become another user, and some containers let not even root mount anything. */
const mayBeService =
  process.getuid?.() === 0 &&
  spawnSync("unshare", [
    ...SEPARATE,
    "sh",
    "-c",
    "mount -t tmpfs x /srv && mkdir /srv/a /srv/b && mount -t overlay x -o lowerdir=/etc,upperdir=/srv/a,workdir=/srv/b /etc",
  ]).status === 0;
const entry = join(import.meta.dirname, "../support/servers/run-service.ts");

test.skipIf(!mayBeService)(
  "the service is installed, and the command of its unit works as the unit's user on a system that is read-only",
  async () => {
    writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
    const child = spawn("unshare", [...SEPARATE, process.execPath, entry, "daemon", system.inbox], {
      env: { ...system.env, WARRAQ_HOME: "" },
      stdio: ["pipe", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk) => (output += String(chunk)));
    const exited = once(child, "exit");
    await until("the article is found", async () => {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${output}`);
      return output.includes("Warraq is ready") && (await system.find("تقرير")).length === 1;
    });
    expect(output).toContain("systemctl daemon-reload\nsystemctl enable warraq.service\n");
    child.stdin.end();
    await exited;
    expect(child.exitCode).toBe(0);
    expect(output).toContain("warraq: stopped.");
  },
);
