import { expect, test } from "vitest";
import { RECURRING_RULE } from "../../document/recurring/recurring-lines.ts";
import type { FlightFields } from "../../pipeline/flight.ts";
import {
  FLIGHT_FIELD_CODECS,
  FLIGHT_FIELD_NAMES,
  type FieldCodecs,
  readAdmission,
  readFields,
  writeAdmission,
} from "../../store/stored-flight.ts";
import { admissionFor } from "../support/admissions.ts";
import { duplicateOf, enrichment, readArticleOf } from "../support/texts/articles.ts";

const article = readArticleOf("عنوان", "نص");
const fields: FlightFields = {
  unpacking: { layout: { kind: "lines", at: 0 }, items: 3, at: 120, isInList: false },
  article,
  duplicate: duplicateOf(article),
  enrichment,
};

/** What Redis holds of a flight with all fields. */
const stored: Readonly<Record<keyof FlightFields, string>> = {
  unpacking: FLIGHT_FIELD_CODECS.unpacking.write(fields.unpacking),
  article: FLIGHT_FIELD_CODECS.article.write(fields.article),
  duplicate: FLIGHT_FIELD_CODECS.duplicate.write(fields.duplicate),
  enrichment: FLIGHT_FIELD_CODECS.enrichment.write(fields.enrichment),
};

test("every field comes back as it was written, and one that is missing stays missing", () => {
  expect(readFields(FLIGHT_FIELD_NAMES.map((name) => stored[name]))).toEqual(fields);
  expect(readFields(FLIGHT_FIELD_NAMES.map((name) => (name === "article" ? stored[name] : null)))).toEqual({
    article,
  });
});

test("a field that is not stored does not compile", () => {
  const { enrichment: _, ...others } = FLIGHT_FIELD_CODECS;
  // @ts-expect-error `enrichment` has no codec.
  const incomplete: FieldCodecs = others;
  expect(Object.keys(incomplete)).toHaveLength(FLIGHT_FIELD_NAMES.length - 1);
});

test("items and boilerplate keep their first names in Redis, which versions before and after an upgrade understand", () => {
  const line = { line: 1, kind: "menu", rule: "page.menu", text: "الرئيسية" };
  const withLine = { ...article, article: { ...article.article, boilerplate: [line] } };
  const written = FLIGHT_FIELD_CODECS.article.write(withLine);
  expect(JSON.parse(written)).toMatchObject({ article: { furniture: [line] } });
  expect(FLIGHT_FIELD_CODECS.article.read(written)).toEqual(withLine);
  expect(JSON.parse(stored.unpacking)).toMatchObject({ parts: 3, at: 120 });
  const admission = admissionFor("/in/a.jsonl");
  const item = { number: 2, start: 10, end: 20, sha256: "s" };
  const ofItem = { ...admission, file: { ...admission.file, item } };
  expect(JSON.parse(writeAdmission(ofItem))).toMatchObject({ file: { part: item } });
  expect(readAdmission(writeAdmission(ofItem))).toEqual(ofItem);
  expect(readAdmission(writeAdmission(admission))).toEqual(admission);
});

test("the rule of recurring lines keeps its first id in Redis", () => {
  const line = { line: 3, kind: "recurring", rule: RECURRING_RULE, text: "سطر", unrelated: 5 };
  const other = { line: 4, kind: "date", rule: "shape.date", text: "اليوم" };
  const read = { ...article, article: { ...article.article, boilerplate: [line, other] } };
  const json = FLIGHT_FIELD_CODECS.article.write(read);
  // The form in which every version so far has written and read it.
  const { boilerplate: _, ...others } = read.article;
  const furniture = [{ ...line, rule: "place.recurring" }, other];
  expect(JSON.parse(json)).toEqual({ ...read, article: { ...others, furniture } });
  expect(FLIGHT_FIELD_CODECS.article.read(json)).toEqual(read);
});

test("an enrichment of the version before, which had language and number of words alone, says of the rest that nothing was found", () => {
  const before = { language: "ar", languageConfidence: 0.9, wordCount: 120 };
  const read = FLIGHT_FIELD_CODECS.enrichment.read(JSON.stringify(before));
  expect(read).toEqual({ ...enrichment, ...before, version: 0 });
});
