import type { Config } from "../../config/settings.ts";
import { ensureLocalEngines } from "../../engine/local-engines.ts";
import { type Context, homeOf } from "../context.ts";
import { say } from "../output/output.ts";
import { projectDir } from "../project.ts";

/** Where the engines of this run are. */
export interface Engines {
  readonly redisUrl: string;
  readonly elasticsearchUrl: string;
}

export type EngineName = "redis" | "elasticsearch";

/** The engines that this machine has to run itself: those that no setting names. */
export const localNeeds = ({
  redisUrl,
  elasticsearchUrl,
}: Config): Readonly<Record<EngineName, boolean>> => ({
  redis: redisUrl === undefined,
  elasticsearch: elasticsearchUrl === undefined,
});

/** The configured engines, or local ones, which are started if they do not run. `needed` leaves out what a command can do without. */
export const findEngines = async (
  { config, env }: Pick<Context, "config" | "env">,
  needed: readonly EngineName[],
  signal?: AbortSignal,
): Promise<Engines & { readonly started: readonly EngineName[] }> => {
  const local = localNeeds(config);
  const needs = {
    redis: local.redis && needed.includes("redis"),
    elasticsearch: local.elasticsearch && needed.includes("elasticsearch"),
  };
  const found =
    needs.redis || needs.elasticsearch
      ? await ensureLocalEngines({
          home: homeOf(config),
          projectDir,
          heapMb: config.heapMb,
          env,
          say: (line) => say(`warraq: ${line}`),
          needs,
          ...(signal === undefined ? {} : { signal }),
        })
      : { started: [] };
  return {
    redisUrl: config.redisUrl ?? found.redisUrl ?? "",
    elasticsearchUrl: config.elasticsearchUrl ?? found.elasticsearchUrl ?? "",
    started: found.started,
  };
};
