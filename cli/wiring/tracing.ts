import type { Config } from "../../config/settings.ts";
import type { Log } from "../../observe/log.ts";
import type { SpanAttributes } from "../../observe/spans.ts";
import { STAGES, type Stage } from "../../pipeline/stages.ts";
import type { Queues } from "../../queues/open-queues.ts";
import type { CloseFlight } from "../../workers/close-flight.ts";
import type { Handle } from "../../workers/handle.ts";
import type { Handles } from "../../workers/run-stages.ts";
import { version } from "../project.ts";

/** Traces of the ways of files: each of these does the same as what it is given, and tells a collector about it. */
export interface Tracing {
  readonly queues: (queues: Queues) => Queues;
  readonly handles: (handles: Handles) => Handles;
  readonly closeFlight: (close: CloseFlight) => CloseFlight;
  /** Sends what is left. */
  readonly close: () => Promise<void>;
}

const OFF: Tracing = {
  queues: (queues) => queues,
  handles: (handles) => handles,
  closeFlight: (close) => close,
  close: async () => undefined,
};

/** The headers of the standard variable: `name=value`, separated by commas, values percent-encoded. */
const headersOf = (text: string | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (text ?? "").split(",").flatMap((pair) => {
      const at = pair.indexOf("=");
      return at === -1 ? [] : [[pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())]];
    }),
  );

const nowMs = (): number => performance.timeOrigin + performance.now();

/** Opens traces if a collector is configured. Nothing is loaded, and nothing is called, if none is. */
export const openTracing = async (
  { otlpEndpoint, otlpHeaders }: Pick<Config, "otlpEndpoint" | "otlpHeaders">,
  log: Log,
): Promise<Tracing> => {
  if (otlpEndpoint === undefined) return OFF;
  const [{ spanOf, wholeWayOf }, { openSpanExporter }] = await Promise.all([
    import("../../observe/spans.ts"),
    import("../../observe/export-spans.ts"),
  ]);
  const exporter = openSpanExporter({
    endpoint: otlpEndpoint,
    headers: headersOf(otlpHeaders),
    version,
    log,
  });

  const tracedHandle =
    (stage: Stage, handle: Handle): Handle =>
    async (file, signal) => {
      const startMs = nowMs();
      const tell = (attributes: SpanAttributes, failure?: string): void => {
        const { admission, fields } = file;
        const document = { "warraq.document_id": fields.article?.documentId, ...attributes };
        const step = {
          name: stage,
          startMs,
          endMs: nowMs(),
          attributes: { "warraq.stage": stage, ...document },
        };
        exporter.add(spanOf(admission, { ...step, ...(failure === undefined ? {} : { failure }) }));
      };
      try {
        const verdict = await handle(file, signal);
        const reason = "reason" in verdict ? verdict.reason : undefined;
        const found = verdict.kind === "forwarded" ? verdict.adds?.article : undefined;
        tell(
          {
            "warraq.verdict": verdict.kind,
            "event.reason": reason,
            ...(found === undefined ? {} : { "warraq.document_id": found.documentId }),
          },
          verdict.kind === "rejected" ? reason : undefined,
        );
        return verdict;
      } catch (error) {
        tell({ "warraq.verdict": "failed" }, error instanceof Error ? error.message : String(error));
        throw error;
      }
    };

  return {
    queues: (queues) => ({
      ...queues,
      add: async (stage, admissions) => {
        await queues.add(stage, admissions);
        if (stage !== STAGES[0]) return;
        for (const admission of admissions) {
          const times = { startMs: admission.epoch, endMs: Math.max(admission.epoch, nowMs()) };
          exporter.add(spanOf(admission, { name: "watch", ...times, attributes: {} }));
        }
      },
    }),
    handles: (handles) => ({
      normalize: tracedHandle("normalize", handles.normalize),
      deduplicate: tracedHandle("deduplicate", handles.deduplicate),
      enrich: tracedHandle("enrich", handles.enrich),
      index: tracedHandle("index", handles.index),
    }),
    closeFlight: (close) => async (admission, outcome) => {
      await close(admission, outcome);
      const { state, reason, documentId } = outcome;
      const attributes = {
        "warraq.state": state,
        "event.reason": reason,
        "warraq.document_id": documentId,
      };
      const failure = state === "quarantined" ? { failure: reason ?? state } : {};
      exporter.add(wholeWayOf(admission, { endMs: nowMs(), attributes, ...failure }));
    },
    close: exporter.close,
  };
};
