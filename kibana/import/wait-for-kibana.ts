import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { WarraqError } from "../../pipeline/errors.ts";
import { systemCodeOf } from "../../system/system-error.ts";
import type { Kibana, KibanaAnswer } from "./open-kibana.ts";

export interface Patience {
  /** How long to wait until Kibana is ready, in milliseconds. With 0 it is asked once. */
  readonly limitMs: number;
  /** Between two questions, in milliseconds. */
  readonly pauseMs: number;
  readonly signal: AbortSignal;
  /** Called after each question that was in vain, with the reason. */
  readonly onWait?: (why: string, waitedMs: number) => void;
}

/** Of another kind than these a code means that nobody listens yet, or that the network is not up. */
const TLS_CODES =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO$)/u;
const NOT_HTTP = /^HPE_/u;
/** 429, and what Kibana and the servers before it say while it starts. */
const PASSING = new Set([429, 502, 503, 504]);
const READY = new Set(["available", "degraded"]);

const notKibana = (where: string, found: string): WarraqError =>
  new WarraqError(
    "WARRAQ_KIBANA_UNAVAILABLE",
    `What answers at ${where} is not Kibana: ${found}. Correct KIBANA_URL: Kibana usually has port 5601, and if it has a \`server.basePath\`, the address ends with it.`,
  );

/** The version of a Kibana that is ready, or why it is not. */
type Judgement = { readonly version: string | null } | { readonly why: string };

const judge = ({ where, hasCredentials }: Kibana, answer: KibanaAnswer): Judgement => {
  const { status, headers, json, text } = answer;
  if (headers["x-elastic-product"] !== undefined) throw notKibana(where, "it is Elasticsearch");
  const body = (json ?? {}) as {
    readonly status?: { readonly overall?: { readonly level?: unknown } } | string;
    readonly version?: { readonly number?: unknown };
  };
  const level = typeof body.status === "object" ? body.status.overall?.level : undefined;
  if (status === 200 && typeof level === "string") {
    if (!READY.has(level)) return { why: `its status is ${level}` };
    const version = body.version?.number;
    if (typeof version === "string") return { version };
    // Whoever is not logged in is told the level only.
    if (hasCredentials) return { version: null };
    throw new WarraqError(
      "WARRAQ_KIBANA_FORBIDDEN",
      `Kibana at ${where} asks who you are. Set KIBANA_API_KEY, or KIBANA_USERNAME and KIBANA_PASSWORD.`,
    );
  }
  if (PASSING.has(status) || /not ready yet/iu.test(text))
    return { why: `it is not ready yet (HTTP ${status})` };
  const location = headers["location"];
  throw notKibana(where, `HTTP ${status}${typeof location === "string" ? ` to ${location}` : ""}`);
};

const judgeError = (where: string, error: unknown): Judgement => {
  const code = systemCodeOf(error) ?? "";
  if (TLS_CODES.test(code))
    throw new WarraqError(
      "WARRAQ_KIBANA_UNAVAILABLE",
      `There is no secure connection to Kibana at ${where} (${String(error)}). Name the file with its certificate authority in KIBANA_CA, or correct http:// or https:// in KIBANA_URL.`,
      { cause: error },
    );
  if (NOT_HTTP.test(code)) throw notKibana(where, "it does not speak HTTP");
  return { why: error instanceof Error ? error.message : String(error) };
};

/**
 * Waits until Kibana is ready. While it starts it answers with 503, with plain text or not at all.
 *
 * @returns its version; null if it does not tell
 * @throws WarraqError `WARRAQ_KIBANA_UNAVAILABLE` if it is not ready in time, or is not Kibana; `WARRAQ_KIBANA_FORBIDDEN` for wrong
 * credentials; AbortError if `signal` says stop
 */
export const waitForKibana = async (
  kibana: Kibana,
  { limitMs, pauseMs, signal, onWait }: Patience,
): Promise<string | null> => {
  const sinceMs = performance.now();
  for (;;) {
    const judgement = await kibana.ask({ path: "/api/status" }).then(
      (answer) => judge(kibana, answer),
      (error: unknown) => {
        if (signal.aborted || error instanceof WarraqError) throw error;
        return judgeError(kibana.where, error);
      },
    );
    if ("version" in judgement) return judgement.version;
    const waitedMs = performance.now() - sinceMs;
    if (waitedMs + pauseMs > limitMs)
      throw new WarraqError(
        "WARRAQ_KIBANA_UNAVAILABLE",
        `Kibana at ${kibana.where} is not ready after ${Math.round(waitedMs / 1_000)} seconds: ${judgement.why}. Start it, or correct KIBANA_URL. If it stays so, its own log says why: often it does not reach Elasticsearch, or the password of \`kibana_system\` is wrong.`,
      );
    onWait?.(judgement.why, waitedMs);
    await sleep(pauseMs, undefined, { signal });
  }
};
