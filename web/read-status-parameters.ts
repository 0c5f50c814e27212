import { WarraqError } from "../pipeline/errors.ts";
import type { QuarantineRequest } from "../inspect/quarantined-files.ts";
import type { RetryRequest } from "../inspect/retry-runs.ts";
import { type UnreadRequest, unreadStateCalled } from "../inspect/unread-files.ts";
import { MOST_RESULTS } from "../search/find/find-articles.ts";
import { numberOf, type Parameters, textOf } from "./read-parameters.ts";

const MOST_A_PAGE = 100;
const MOST_IDS = 1_000;
const FILE_ID = /^[0-9a-f]{64}$/u;

/** Reads `?reason=&from=&size=`. */
export const toQuarantineRequest = (parameters: Parameters): QuarantineRequest => ({
  reason: textOf(parameters, "reason"),
  from: numberOf(parameters, "from", { min: 0, max: MOST_RESULTS - MOST_A_PAGE, fallback: 0 }),
  size: numberOf(parameters, "size", { min: 1, max: MOST_A_PAGE, fallback: 20 }),
});

/** Reads `?state=&reason=&from=&size=`. */
export const toUnreadRequest = (parameters: Parameters): UnreadRequest => ({
  ...toQuarantineRequest(parameters),
  state: unreadStateCalled(textOf(parameters, "state") ?? ""),
});

const unclear = (): WarraqError =>
  new WarraqError(
    "WARRAQ_USAGE",
    `The body must be JSON: {"all": true}, {"reason": "…"} with the code of a reason, or {"ids": […]} with at most ${MOST_IDS} ids of files.`,
  );

const isIds = (ids: unknown): ids is readonly string[] =>
  Array.isArray(ids) &&
  ids.length > 0 &&
  ids.length <= MOST_IDS &&
  ids.every((id) => typeof id === "string" && FILE_ID.test(id));

/**
 * Reads the body of a request to retry: exactly one of `{"all": true}`, `{"reason"}` and `{"ids"}`, so that nothing is tried again
 * because a name was misspelled.
 */
export const toRetryRequest = (body: unknown): RetryRequest => {
  if (typeof body !== "object" || body === null || Object.keys(body).length !== 1) throw unclear();
  const { all, reason, ids } = body as Readonly<Record<string, unknown>>;
  if (all === true) return {};
  if (typeof reason === "string") return { reason };
  if (isIds(ids)) return { ids };
  throw unclear();
};
