import { expect, test } from "vitest";
import { dayOfPath } from "../../../document/path/day-of-path.ts";

test.each([
  ["alyaum/2015-08-04-alyaum-01043.txt", "2015-08-04"],
  ["sana/2015/08/04/1.html", "2015-08-04"],
  ["20150804_saba.txt", "2015-08-04"],
  ["2015_08_04/2015-08-04.txt", "2015-08-04"],
  ["الثورة/2015.08.04.txt", "2015-08-04"],
])("a path names a day: %s", (path, day) => expect(dayOfPath(path)).toBe(day));

test.each([
  ["no day", "2015/08/news.txt"],
  ["no such day", "2015-02-30.txt"],
  ["a number", "1550981615.html"],
  ["a longer number", "120150804.txt"],
  ["two ways of parting", "2015-08/04.txt"],
  ["two days", "2015-08-04/2015-08-05.txt"],
  ["day first, which may be another day", "04-08-2015.txt"],
])("%s: %s", (_, path) => expect(dayOfPath(path)).toBeNull());
