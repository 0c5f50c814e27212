import { createHash, randomBytes } from "node:crypto";
import { shownPath } from "../document/source-file.ts";
import type { Admission } from "../pipeline/flight.ts";

/** A value that a span tells about. */
export type SpanAttributes = Readonly<Record<string, string | number | undefined>>;

/** A step of the way of a file: what OpenTelemetry calls a span. */
export interface Span {
  /** 32 hex digits: one for each admission of a file, the same in every process. */
  readonly traceId: string;
  /** 16 hex digits. */
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  /** ms since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: SpanAttributes;
  /** Why the step failed; absent if it did not. */
  readonly failure?: string;
}

/** What a step knows of its span. */
export type Step = Pick<Span, "name" | "startMs" | "endMs" | "attributes" | "failure">;

/**
 * The ids of the trace of an admission and of its first span. They follow from the admission, so that the processes that work on a file need
 * not tell each other.
 */
const idsOf = ({ id, epoch }: Admission): { readonly traceId: string; readonly rootId: string } => {
  const hash = createHash("sha256").update(`${id} ${epoch}`).digest("hex");
  return { traceId: hash.slice(0, 32), rootId: hash.slice(32, 48) };
};

const ofFile = ({ id, file }: Admission): SpanAttributes => ({
  "file.path": shownPath(file),
  "warraq.file_id": id,
});

/** The span of a step of a file's way. */
export const spanOf = (admission: Admission, { attributes, ...step }: Step): Span => {
  const { traceId, rootId } = idsOf(admission);
  const spanId = randomBytes(8).toString("hex");
  return {
    ...step,
    traceId,
    spanId,
    parentSpanId: rootId,
    attributes: { ...ofFile(admission), ...attributes },
  };
};

/** The span of the whole way of a file, from its admission to the outcome in its record. */
export const wholeWayOf = (
  admission: Admission,
  { attributes, ...step }: Pick<Step, "endMs" | "attributes" | "failure">,
): Span => {
  const { traceId, rootId } = idsOf(admission);
  return {
    ...step,
    traceId,
    spanId: rootId,
    name: "file",
    // An epoch is the time of its admission.
    startMs: Math.min(admission.epoch, step.endMs),
    attributes: { ...ofFile(admission), ...attributes },
  };
};

const attributesOf = (attributes: SpanAttributes) =>
  Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [{ key, value: typeof value === "number" ? { doubleValue: value } : { stringValue: value } }];
  });

/** Nanoseconds as OTLP's JSON has them: a text, since they are more than a number can hold. */
const nanosecondsOf = (ms: number): string => String(BigInt(Math.round(ms * 1_000)) * 1_000n);

const INTERNAL = 1;
const ERROR = 2;

/**
 * A request of OTLP over HTTP with these spans, in JSON.
 * https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
 */
export const toOtlp = (spans: readonly Span[], version: string): object => ({
  resourceSpans: [
    {
      resource: {
        attributes: attributesOf({
          "service.name": "warraq",
          "service.version": version,
          "process.pid": process.pid,
        }),
      },
      scopeSpans: [
        {
          scope: { name: "warraq", version },
          spans: spans.map(({ startMs, endMs, attributes, failure, ...ids }) => ({
            ...ids,
            kind: INTERNAL,
            startTimeUnixNano: nanosecondsOf(startMs),
            endTimeUnixNano: nanosecondsOf(endMs),
            attributes: attributesOf(attributes),
            ...(failure === undefined ? {} : { status: { code: ERROR, message: failure } }),
          })),
        },
      ],
    },
  ],
});
