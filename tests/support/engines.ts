import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureLocalEngines, stopLocalEngines } from "../../engine/local-engines.ts";

declare module "vitest" {
  interface ProvidedContext {
    redisUrl: string;
    elasticsearchUrl: string;
  }
}

const projectDir = join(import.meta.dirname, "../..");
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A home of its own, so that two test runs do not meet; only the installed programs are the project's. */
const makeHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), "warraq-test-"));
  const engines = join(projectDir, ".warraq", "engines");
  mkdirSync(engines, { recursive: true });
  symlinkSync(engines, join(home, "engines"));
  return home;
};

/**
 * Real engines for the tests: those of the environment, or local ones, which are stopped at the end.
 * A missing one fails the run; nothing is skipped for want of it.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { REDIS_URL, ELASTICSEARCH_URL } = process.env;
  const home = makeHome();
  const local = await ensureLocalEngines({
    home,
    projectDir,
    heapMb: 512,
    env: process.env,
    say,
    needs: { redis: REDIS_URL === undefined, elasticsearch: ELASTICSEARCH_URL === undefined },
  });
  project.provide("redisUrl", REDIS_URL ?? local.redisUrl ?? "");
  project.provide("elasticsearchUrl", ELASTICSEARCH_URL ?? local.elasticsearchUrl ?? "");
  return async () => {
    await stopLocalEngines({ home, say });
    rmSync(home, { recursive: true, force: true });
  };
};
