import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { providePrometheus } from "../../support/servers/prometheus.ts";
import { mayMount } from "../../support/servers/mounts.ts";
import type { Night } from "./run-night.ts";

/** Where apt-get can provide no Prometheus, or nobody may mount anything, the test is skipped, and the report of the tests says so. */
const isPossible = (await providePrometheus()) !== null && mayMount();

test.skipIf(!isPossible)(
  "a bad night, shortened: no writes, Redis killed, the disk full while files come; the alerts come and go, and nothing is lost",
  async () => {
    const small = ["--files", "200", "--minutes", "0.2", "--workers", "1", "--json"];
    const { stdout } = await promisify(execFile)("npm", ["run", "-s", "proof:night", "--", ...small], {
      cwd: join(import.meta.dirname, "../../.."),
    }).catch((error: unknown) => error as { readonly stdout: string });
    const night = JSON.parse(stdout) as Night;
    expect(night.faults).toEqual([]);
    expect(night.fired).toEqual(expect.arrayContaining(["WarraqNotReady", "WarraqDiskNearlyFull home"]));
    expect(night.verification).toMatchObject({ holds: true, files: 200 });
  },
);
