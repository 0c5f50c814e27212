import type { Log } from "./log.ts";
import { type Span, toOtlp } from "./spans.ts";

/** Sends spans to a collector. It never keeps a stage waiting, and never fails. */
export interface SpanExporter {
  readonly add: (span: Span) => void;
  /** Sends what is left, and ends. */
  readonly close: () => Promise<void>;
}

export interface SpanExporterOptions {
  /** The base URL of an OTLP/HTTP collector: `/v1/traces` is added to it. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly version: string;
  readonly log: Log;
}

const EVERY_MS = 1_000;
/** More spans than this are not kept while a collector does not answer: the newest are left out, and counted. */
const MOST_SPANS = 8_192;
/** Spans in one request: a collector takes 4 MiB, unless told otherwise. */
const MOST_IN_ONE = 1_024;
const ANSWER_MS = 5_000;

/** Opens the sending of spans, every second. Of a collector that refuses or is away the log has one line until it takes spans again. */
export const openSpanExporter = ({ endpoint, headers, version, log }: SpanExporterOptions): SpanExporter => {
  const url = `${endpoint.replace(/\/+$/u, "")}/v1/traces`;
  let spans: Span[] = [];
  let dropped = 0;
  let isFailing = false;
  const post = async (some: readonly Span[]): Promise<void> => {
    const answer = await fetch(url, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(toOtlp(some, version)),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The collector of traces answered ${answer.status}.`);
  };
  const send = async (): Promise<void> => {
    try {
      while (spans.length > 0) {
        const some = spans.slice(0, MOST_IN_ONE);
        await post(some);
        spans = spans.slice(some.length);
      }
      if (isFailing) log.info({ dropped }, "the collector takes traces again");
      isFailing = false;
      dropped = 0;
    } catch (error) {
      if (!isFailing) log.warn({ err: error }, "cannot send traces; they are kept for a while");
      isFailing = true;
    }
  };
  let sending = Promise.resolve();
  let isSending = false;
  const timer = setInterval(() => {
    if (isSending || spans.length === 0) return;
    isSending = true;
    sending = send().finally(() => {
      isSending = false;
    });
  }, EVERY_MS);
  timer.unref();
  return {
    add: (span) => {
      if (spans.length < MOST_SPANS) spans.push(span);
      else dropped += 1;
    },
    close: async () => {
      clearInterval(timer);
      await sending;
      await send();
    },
  };
};
