import { expect, test } from "vitest";
import { openPutOffs } from "../../observe/put-offs.ts";

test("files that an engine does not take are told for a minute; those that wait for something else are not", () => {
  let ms = 0;
  const putOffs = openPutOffs(() => ms);
  putOffs.add([{ stage: "normalize", kind: "deferred", count: 5 }]);
  expect(putOffs.warnings()).toEqual([]);
  putOffs.add([{ stage: "index", kind: "deferred", byEngine: true, count: 2 }]);
  ms = 30_000;
  putOffs.add([{ stage: "index", kind: "deferred", byEngine: true, count: 1 }]);
  expect(putOffs.warnings()).toEqual([expect.stringContaining("3 times")]);
  ms = 90_000;
  expect(putOffs.warnings()).toEqual([]);
});
