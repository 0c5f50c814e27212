import { expect, test } from "vitest";
import { readDates } from "../../../search/query/read-dates.ts";

test.each(["9999", "9999-12", "9999-12-31"])(
  "the end of %s is a time that Elasticsearch can read",
  (text) => {
    const span = readDates("date", text);
    expect(span?.before).toBe("9999-12-31T23:59:59.999Z");
    expect(readDates("until", text)?.before).toBe(span?.before);
  },
);
