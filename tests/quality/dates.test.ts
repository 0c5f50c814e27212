/** tests/quality/: figures of reading, finding and speed that may not fall below their floors. This file measures dates. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findDates } from "../../document/published/read-published.ts";
import { dateIn } from "../support/layouts/date-forms.ts";
import { sharedDir, withShared } from "../support/shared.ts";
import { figuresBelowFloor } from "./floors.ts";
import { APPLICABLE, kindOf, type Row, statedLengthOf, valueOf } from "./kind-of-row.ts";

const SETS = ["dateparser", "duckling", "recognizers"];
const NOW_MS = Date.UTC(2030, 0, 1);
const OFFSET = /[+-]\d{2}:\d{2}$/u;
const DAY_MS = 86_400_000;

const rows = (): readonly Row[] =>
  SETS.flatMap((name) =>
    readFileSync(`${sharedDir}eval/dates/${name}-ar.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row),
  );

/** Exactly one date at the mention, with the value of the row to the precision that its words state. */
const isExact = (row: Row): boolean => {
  // The rows count in wall-clock time, so the reference is taken as if its zone were UTC.
  const anchor = row.ref === null ? {} : { anchorMs: Date.parse(`${row.ref.slice(0, 19)}Z`) };
  const dates = findDates(row.input, { nowMs: NOW_MS, earliestYear: 1000, ...anchor });
  const value = valueOf(row);
  if (value === null) return dates.length === 0;
  const end = row.start + row.mention.length;
  const isAt = ({ span }: (typeof dates)[number]): boolean => span.start < end && span.end > row.start;
  const found = row.input.includes(row.mention) ? dates.filter(isAt) : dates.slice(-1);
  return found.length === 1 && found[0]?.iso.replace(OFFSET, "") === value.slice(0, statedLengthOf(row));
};

/** Ways to write a whole date, for `dateIn`: by region, with a calendar of its own, in digits. */
const FORMS = [
  "egypt",
  "levant",
  "maghreb",
  "both",
  "morocco",
  "named-comma",
  "egypt-dash",
  "egypt-comma",
  "egypt-first",
  "english",
  "english-short",
  "english-day",
  "english-day-short",
  "levant-brackets",
  "levant-first",
  "iso",
  "ymd",
  "dmy",
  "dmy-dash",
  "dot",
  "hijri",
  "hijri-ymd",
].flatMap((form) => [form, `${form}-digits`]);

/** Days that are 97 days apart, over twenty years: every month, and days of one digit and of two. */
const DAYS = Array.from({ length: 76 }, (_, at) => new Date(Date.UTC(2004, 0, 3) + at * 97 * DAY_MS));

const SENTENCES: readonly ((date: string) => string)[] = [
  (date) => `وقالت البلدية إن أعمال الترميم بدأت في ${date} وستستمر شهرين.`,
  (date) => `كانت المحطة قد توقفت عن العمل يوم ${date} بعد عطل في المضخة.`,
  (date) => `نشر في: ${date}`,
  (date) => `${date} – تعود الحافلات إلى خطها المعتاد بعد فتح الجسر.`,
];

describe("date expressions of our own", () => {
  test("a whole date is read exactly, in every form and place of a sentence", () => {
    const readings = FORMS.flatMap((form) =>
      DAYS.map((day, at) => {
        const text = (SENTENCES[at % SENTENCES.length] ?? String)(dateIn(day, form));
        const [date, ...others] = findDates(text, { nowMs: NOW_MS });
        const isRight = others.length === 0 && date?.iso === day.toISOString().slice(0, 10);
        return { form, text, isRight };
      }),
    );
    const missed = readings.filter(({ isRight }) => !isRight);
    process.stdout.write(missed.map(({ form, text }) => `missed ${form}: ${text}\n`).join(""));
    const exact = 100 - (100 * missed.length) / readings.length;
    process.stdout.write(`exact ${readings.length - missed.length} of ${readings.length}\n`);
    expect(figuresBelowFloor(["dates", "own"], { exact })).toEqual([]);
  });

  test.each([
    ["اليوم", 0],
    ["أمس", -1],
    ["أول أمس", -2],
    ["قبل ثلاثة أيام", -3],
    ["منذ خمسة أيام", -5],
    ["قبل ١٢ يوما", -12],
    ["يوم الثلاثاء الماضي", -3],
    ["السبت الماضي", -6],
    ["الأحد", -5],
  ])("%s is %i days from the day of publication", (words, days) => {
    const anchorMs = Date.UTC(2024, 7, 9, 16, 2);
    const text = `وقالت البلدية إن أعمال الترميم بدأت ${words} وستستمر شهرين.`;
    const isos = findDates(text, { nowMs: NOW_MS, anchorMs }).map(({ iso }) => iso.slice(0, 10));
    expect(isos).toEqual([new Date(anchorMs + days * DAY_MS).toISOString().slice(0, 10)]);
  });

  test("a day and month without year, weekday or other evidence is refused", () => {
    const dates = DAYS.flatMap((day, at) =>
      findDates((SENTENCES[at % SENTENCES.length] ?? String)(dateIn(day, "egypt-no-year")), {
        nowMs: NOW_MS,
      }),
    );
    expect(dates).toEqual([]);
  });
});

withShared(() => {
  describe("date expressions of other projects", () => {
    test("those that news has are read exactly", () => {
      const counts = new Map<string, { exact: number; all: number }>();
      const misses: string[] = [];
      for (const row of rows()) {
        const kind = kindOf(row);
        const count = counts.get(kind) ?? { exact: 0, all: 0 };
        const exact = isExact(row);
        counts.set(kind, { exact: count.exact + Number(exact), all: count.all + 1 });
        if (APPLICABLE.has(kind) && !exact) misses.push(`${row.id} ${row.mention}`);
      }
      const lines = [...counts].map(([kind, { exact, all }]) =>
        APPLICABLE.has(kind)
          ? `applies      ${kind}: ${exact} of ${all}`
          : `not counted  ${kind}: ${all} rows`,
      );
      const applicable = [...counts].filter(([kind]) => APPLICABLE.has(kind)).map(([, count]) => count);
      const exact = applicable.reduce((sum, count) => sum + count.exact, 0);
      const all = applicable.reduce((sum, count) => sum + count.all, 0);
      const summary = `exact ${exact} of ${all} (${((100 * exact) / all).toFixed(1)} %)`;
      process.stdout.write(
        `${[...lines.toSorted(), summary, ...misses.map((miss) => `missed ${miss}`)].join("\n")}\n`,
      );
      expect(all).toBeGreaterThan(80);
      expect(figuresBelowFloor(["dates", "other_projects"], { exact: (100 * exact) / all })).toEqual([]);
    });

    test("a day and month without year, weekday or other evidence is refused", () => {
      const yearless = rows().filter((row) => kindOf(row) === "without_year");
      expect(yearless.length).toBeGreaterThan(30);
      for (const { input, ref } of yearless) {
        const anchorMs = Date.parse(`${ref?.slice(0, 19)}Z`);
        const dates = findDates(input, { nowMs: NOW_MS, anchorMs });
        expect(dates.filter(({ evidence }) => !evidence.includes("relative_to_anchor"))).toEqual([]);
      }
    });
  });
});
