import { expect, test } from "vitest";
import { toEcs } from "../../observe/ecs.ts";
import { openLogTo } from "../../observe/log.ts";

test("a line about a file is in the Elastic Common Schema, with file, stage, document and error where Kibana looks for them", () => {
  let text = "";
  const log = openLogTo({ write: (line) => void (text += line) }, "info", [], {
    formOf: (entry) => toEcs(entry, { version: "1.2.3" }),
  });
  const error = Object.assign(new Error("no room"), { code: "ENOSPC" });
  log.warn(
    {
      stage: "index",
      path: "/in/a.txt",
      file: "f1",
      document: "d1",
      reason: "too_large",
      attempts: 2,
      err: error,
    },
    "attempt failed",
  );
  const line = JSON.parse(text) as Record<string, unknown>;
  expect(line).toMatchObject({
    "log.level": "warn",
    message: "attempt failed",
    "file.path": "/in/a.txt",
    "event.reason": "too_large",
    "error.type": "Error",
    "error.code": "ENOSPC",
    "error.message": "no room",
    "service.name": "warraq",
    "service.version": "1.2.3",
    "process.pid": process.pid,
    "warraq.stage": "index",
    "warraq.file_id": "f1",
    "warraq.document_id": "d1",
    "warraq.attempts": 2,
  });
  expect(Object.keys(line).slice(0, 3)).toEqual(["@timestamp", "log.level", "message"]);
  expect(line["@timestamp"]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);
  expect(Object.keys(line)).not.toContain("err");
});

test("an error that is no error, and a cause, are told", () => {
  const base = { level: 50, time: 0, msg: "x" };
  expect(toEcs({ ...base, err: "gone" }, { version: "" })).toMatchObject({ "error.message": "gone" });
  expect(toEcs({ ...base, err: { type: "A", cause: { message: "b" } } }, { version: "" })).toMatchObject({
    "error.type": "A",
    "warraq.cause": { message: "b" },
  });
});
