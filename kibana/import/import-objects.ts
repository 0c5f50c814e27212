import { WarraqError } from "../../pipeline/errors.ts";
import type { SavedObject } from "../saved-object.ts";
import { toNdjson } from "../saved-objects.ts";
import { type Kibana, type KibanaAnswer, messageOf } from "./open-kibana.ts";

/** An object that Kibana did not take, as its import API describes it. */
interface Failure {
  readonly type?: string;
  readonly id?: string;
  readonly error?: {
    readonly type?: string;
    readonly message?: string;
    readonly references?: readonly { readonly type?: string; readonly id?: string }[];
  };
}

interface ImportResult {
  readonly success?: boolean;
  readonly successCount?: number;
  readonly errors?: readonly Failure[];
}

/** Why Kibana refuses a single object, by the type of the error, and what helps. */
const CURES: Readonly<Record<string, string>> = {
  conflict:
    "Another object has the same id, and Kibana does not overwrite it: delete it under Stack Management, Saved Objects, or import into another space (--space).",
  ambiguous_conflict:
    "Several objects may be meant: delete those that are not needed under Stack Management, Saved Objects, or import into another space (--space).",
  missing_references: "They refer to objects that are not there. That is a bug of Warraq; please report it.",
  unsupported_type: "This Kibana does not have this type of object, or it is turned off there.",
};
const UNKNOWN_CURE = "Kibana's log may say more.";
const LISTED = 5;

const nameOf = ({ type, id, error }: Failure): string => {
  const missing = (error?.references ?? []).map((reference) => `${reference.type}:${reference.id}`);
  const details = [...missing, ...(error?.message === undefined ? [] : [error.message])];
  return `${type}:${id}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
};

/** One line for each kind of failure. */
const failureLines = (failures: readonly Failure[]): readonly string[] => {
  const kinds = new Set(failures.map(({ error }) => error?.type ?? "unknown"));
  return [...kinds].map((kind) => {
    const those = failures.filter(({ error }) => (error?.type ?? "unknown") === kind);
    const names = those.slice(0, LISTED).map(nameOf).join("; ");
    const more = those.length > LISTED ? `; and ${those.length - LISTED} more` : "";
    return `  ${kind}: ${names}${more}\n    ${CURES[kind] ?? UNKNOWN_CURE}`;
  });
};

/** Words for an answer that is not the result of an import. */
const refusal = (where: string, answer: KibanaAnswer): WarraqError => {
  const message = messageOf(answer);
  if (answer.status === 413)
    return new WarraqError(
      "WARRAQ_KIBANA_IMPORT_REFUSED",
      `Kibana at ${where}, or a server before it, does not take so large a file. Raise \`savedObjects.maxImportPayloadBytes\` in kibana.yml, or the limit of that server.`,
    );
  if (/more recent version/iu.test(message))
    return new WarraqError(
      "WARRAQ_KIBANA_INCOMPATIBLE",
      `Kibana at ${where} is older than what is imported (${message}). Update Kibana to the newest 9.x, or use an older Warraq.`,
    );
  if (answer.status === 429 || answer.status >= 502)
    return new WarraqError(
      "WARRAQ_KIBANA_UNAVAILABLE",
      `Kibana at ${where} did not import, because it is overloaded or stopping (${message}). Run the command again; it can be repeated.`,
    );
  return new WarraqError(
    "WARRAQ_KIBANA_IMPORT_REFUSED",
    `Kibana at ${where} refused the import (${message}). Its log may say more.`,
  );
};

const resultOf = ({ status, json }: KibanaAnswer): ImportResult | null =>
  status === 200 && typeof json === "object" && json !== null && "success" in json
    ? (json as ImportResult)
    : null;

/**
 * Imports the objects into the space. Objects of the same ids are overwritten, so it can be repeated.
 *
 * @returns how many Kibana took, which is all of them
 * @throws WarraqError that says which objects were refused, why and what to do. Kibana answers with 200 then, too.
 */
export const importObjects = async (kibana: Kibana, objects: readonly SavedObject[]): Promise<number> => {
  const form = new FormData();
  form.set("file", new Blob([toNdjson(objects)], { type: "application/ndjson" }), "warraq.ndjson");
  const answer = await kibana.ask({
    path: "/api/saved_objects/_import?overwrite=true",
    isInSpace: true,
    body: form,
  });
  const result = resultOf(answer);
  if (result === null) throw refusal(kibana.where, answer);
  const { success = false, successCount = 0, errors = [] } = result;
  if (success && errors.length === 0 && successCount === objects.length) return successCount;
  throw new WarraqError(
    "WARRAQ_KIBANA_IMPORT_REFUSED",
    [
      `Kibana at ${kibana.where} took ${successCount} of ${objects.length} objects.`,
      ...failureLines(errors),
    ].join("\n"),
  );
};
