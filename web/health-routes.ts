import type { FastifyInstance } from "fastify";
import type { Log } from "../observe/log.ts";
import type { Metrics } from "../observe/metrics.ts";

export interface HealthDeps {
  readonly metrics: Pick<Metrics, "page" | "contentType">;
  /** Everything that keeps the system from doing its work, in words. Empty means ready. */
  readonly faults: () => Promise<readonly string[]>;
  /** Everything that works, but not as well as it could, in words. */
  readonly warnings: () => readonly string[];
  readonly log: Log;
}

/** `GET /healthz` (the process is alive), `GET /readyz` (it can do its work) and `GET /metrics` (for Prometheus). */
export const addHealth = (app: FastifyInstance, { faults, warnings, metrics, log }: HealthDeps): void => {
  app.get("/healthz", { config: { isOpen: true } }, async () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const found = await faults().catch((error: unknown) => {
      log.error({ err: error }, "The readiness checks failed themselves.");
      return ["checks"];
    });
    reply.code(found.length === 0 ? 200 : 503);
    return { status: found.length === 0 ? "ready" : "not_ready", faults: found, warnings: warnings() };
  });
  app.get("/metrics", async (_request, reply) => reply.type(metrics.contentType).send(await metrics.page()));
};
