import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freePrefixes, startLending } from "./lent-prefix.ts";
import { removeIndices } from "./remove-indices.ts";
import { startEngines } from "./start-engines.ts";

declare module "vitest" {
  interface ProvidedContext {
    redisUrl: string;
    elasticsearchUrl: string;
    /** The folder of `lendPrefix`. */
    prefixes: string;
  }
}

/**
 * Java's second compiler pays in an engine that does the same for hours. In that of the tests it would take a third of the CPU time and give
 * nothing back. Engines that a test starts for itself run as shipped.
 */
const FIRST_COMPILER_ONLY = { JDK_JAVA_OPTIONS: "-XX:TieredStopAtLevel=1" };

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Provides real engines for the tests: those of the environment, or local ones, which are stopped at the end. Without an engine the
 * run fails, and no test is skipped.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { REDIS_URL, ELASTICSEARCH_URL } = process.env;
  const needs = { redis: REDIS_URL === undefined, elasticsearch: ELASTICSEARCH_URL === undefined };
  const local = await startEngines(needs, say, FIRST_COMPILER_ONLY);
  project.provide("redisUrl", REDIS_URL ?? local.redisUrl ?? "");
  const url = ELASTICSEARCH_URL ?? local.elasticsearchUrl ?? "";
  project.provide("elasticsearchUrl", url);
  const folder = mkdtempSync(join(tmpdir(), "warraq-prefixes-"));
  await startLending({ url, folder });
  project.provide("prefixes", folder);
  return async () => {
    // A local engine goes with all that it holds.
    if (ELASTICSEARCH_URL !== undefined)
      for (const prefix of freePrefixes(folder)) await removeIndices(url, prefix);
    rmSync(folder, { recursive: true, force: true });
    await local.stop();
  };
};
