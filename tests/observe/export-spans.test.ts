import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { openSpanExporter } from "../../observe/export-spans.ts";
import { openLog } from "../../observe/log.ts";
import { spanOf, toOtlp, wholeWayOf } from "../../observe/spans.ts";
import { admissionFor } from "../support/admissions.ts";

const admission = admissionFor("/in/a.txt", { epoch: 1_000 });
const step = { name: "index", startMs: 1_200.25, endMs: 1_300, attributes: { "warraq.stage": "index" } };
const log = openLog("silent", { isTerminal: false, version: "test" });

test("the spans of one admission have one trace, and the first of them for a parent, whoever makes them", () => {
  const whole = wholeWayOf(admission, { endMs: 2_000, attributes: {} });
  const one = spanOf(admission, step);
  expect(one).toMatchObject({ traceId: whole.traceId, parentSpanId: whole.spanId });
  expect(one.spanId).not.toBe(spanOf(admission, step).spanId);
  expect(whole).toMatchObject({ name: "file", startMs: 1_000, endMs: 2_000 });
  expect(whole.parentSpanId).toBeUndefined();
  expect(spanOf({ ...admission, epoch: 1_001 }, step).traceId).not.toBe(whole.traceId);
});

test("a span is written as OTLP has it: ids in hex, times as texts of nanoseconds, a failure as an error", () => {
  const span = spanOf(admission, { ...step, failure: "no" });
  expect(toOtlp([span], "1.2.3")).toMatchObject({
    resourceSpans: [
      {
        scopeSpans: [
          {
            spans: [
              {
                traceId: expect.stringMatching(/^[0-9a-f]{32}$/u),
                spanId: expect.stringMatching(/^[0-9a-f]{16}$/u),
                startTimeUnixNano: "1200250000",
                endTimeUnixNano: "1300000000",
                status: { code: 2, message: "no" },
              },
            ],
          },
        ],
      },
    ],
  });
});

test("what a collector refuses is sent again, and one that is away ends nothing", async () => {
  const answers = [503, 200];
  let got = 0;
  const server = createServer((request, response) => {
    request.resume();
    got += 1;
    response.writeHead(answers.shift() ?? 500).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const exporter = openSpanExporter({ endpoint, headers: {}, version: "test", log });
  exporter.add(spanOf(admission, step));
  await once(server, "request");
  await exporter.close();
  expect(got).toBe(2);
  server.close();
  const away = openSpanExporter({ endpoint: "http://127.0.0.1:1", headers: {}, version: "test", log });
  away.add(spanOf(admission, step));
  await expect(away.close()).resolves.toBeUndefined();
});
