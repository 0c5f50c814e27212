import type { TestProject } from "vitest/node";
import { startEngines } from "./start-engines.ts";

declare module "vitest" {
  interface ProvidedContext {
    redisUrl: string;
    elasticsearchUrl: string;
  }
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Provides real engines for the tests: those of the environment, or local ones, which are stopped at the end. Without an engine the
 * run fails, and no test is skipped.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { REDIS_URL, ELASTICSEARCH_URL } = process.env;
  const needs = { redis: REDIS_URL === undefined, elasticsearch: ELASTICSEARCH_URL === undefined };
  const local = await startEngines(needs, say);
  project.provide("redisUrl", REDIS_URL ?? local.redisUrl ?? "");
  project.provide("elasticsearchUrl", ELASTICSEARCH_URL ?? local.elasticsearchUrl ?? "");
  return local.stop;
};
