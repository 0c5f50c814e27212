import type { Config } from "../../config/settings.ts";
import type { EngineName } from "../../engine/engine-home.ts";
import type { EngineOptions, LocalEngines } from "../../engine/local-engines.ts";
import { type Context, homeOf } from "../context.ts";
import { say } from "../output/output.ts";
import { makeHome } from "./home.ts";
import { projectDir } from "../project.ts";

/** The addresses of the engines that this run uses. */
export interface EngineUrls {
  readonly redisUrl: string;
  readonly elasticsearchUrl: string;
}

/** The engines that must run locally, because no setting names them. */
export const localNeeds = ({
  redisUrl,
  elasticsearchUrl,
}: Config): Readonly<Record<EngineName, boolean>> => ({
  redis: redisUrl === undefined,
  elasticsearch: elasticsearchUrl === undefined,
});

/** The configured engines, or local ones, which are started if they are not running. Engines that are not in `needed` are not started. */
export const findEngines = async (
  { config, env }: Pick<Context, "config" | "env">,
  needed: readonly EngineName[],
  how: Pick<EngineOptions, "signal" | "renew"> = {},
): Promise<EngineUrls & { readonly started: readonly EngineName[] }> => {
  const local = localNeeds(config);
  const needs = {
    redis: local.redis && needed.includes("redis"),
    elasticsearch: local.elasticsearch && needed.includes("elasticsearch"),
  };
  const findLocal = async (): Promise<LocalEngines> => {
    // Loaded only where an engine is local.
    makeHome(homeOf(config));
    const { ensureLocalEngines } = await import("../../engine/local-engines.ts");
    return ensureLocalEngines({
      home: homeOf(config),
      projectDir,
      heapMb: config.heapMb,
      env,
      say: (line) => say(`warraq: ${line}`),
      needs,
      ...how,
    });
  };
  const found: LocalEngines = needs.redis || needs.elasticsearch ? await findLocal() : { started: [] };
  return {
    redisUrl: config.redisUrl ?? found.redisUrl ?? "",
    elasticsearchUrl: config.elasticsearchUrl ?? found.elasticsearchUrl ?? "",
    started: found.started,
  };
};
