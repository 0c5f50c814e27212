import { expect, test } from "vitest";
import { STAGES } from "../../pipeline/stages.ts";
import { CATALOG } from "../../queues/catalog.ts";
import { payloadOf } from "../../queues/file-payload.ts";
import { admissionFor } from "../support/admissions.ts";

test("each stage has the queue of its name, and a job id that BullMQ takes", () => {
  const payload = payloadOf({ admissions: [admissionFor("/in/a.txt")], attempts: 0, turn: 0 });
  expect(STAGES.map((stage) => CATALOG[stage].name)).toEqual(STAGES);
  for (const stage of STAGES) expect(CATALOG[stage].jobId(payload)).toMatch(/^[a-z]+-[0-9a-f]{40}$/u);
});

test("a stage without a queue, or with that of another stage, does not compile", () => {
  const { index: _, ...others } = CATALOG;
  // @ts-expect-error `index` has no queue.
  const incomplete: typeof CATALOG = others;
  // @ts-expect-error `enrich` has the queue of `index`.
  const mixedUp: typeof CATALOG = { ...CATALOG, enrich: CATALOG.index };
  expect([Object.keys(incomplete), mixedUp.enrich.name]).toEqual([STAGES.slice(0, -1), "index"]);
});
