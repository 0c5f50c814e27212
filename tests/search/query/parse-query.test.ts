import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "../../../search/query/parse-query.ts";
import type { QueryNode } from "../../../search/query/query.ts";
import { cpuMsOf } from "../../support/cpu-time.ts";
import { repeated } from "../../support/repetitions.ts";

/** A node of a query, in one line. */
const described = (node: QueryNode): string => {
  switch (node.kind) {
    case "word":
      return node.text;
    case "phrase":
      return `"${node.text}"`;
    case "prefix":
      return `${node.text}*`;
    case "headline":
    case "quote":
    case "boilerplate":
      return `${node.kind}=${node.isPhrase ? `"${node.text}"` : node.text}`;
    case "value":
      return `${node.field}=${node.text}`;
    case "date":
      return `${node.from?.slice(0, 10) ?? ""}..<${node.before?.slice(0, 10) ?? ""}`;
    case "not":
      return `-${described(node.node)}`;
    case "any":
      return `(${node.nodes.map(described).join(" | ")})`;
    case "all":
      return `[${node.nodes.map(described).join(" ")}]`;
    default:
      return node satisfies never;
  }
};
const read = (text: string): string => parseQuery(text).nodes.map(described).join(" + ");
const notes = (text: string): readonly string[] => parseQuery(text).notes.map(({ code }) => code);

test.each([
  // Words and phrases.
  ["", ""],
  ["قصف حلب", "قصف + حلب"],
  ['"القوات الروسية"', '"القوات الروسية"'],
  ["«القوات الروسية» حلب", '"القوات الروسية" + حلب'],
  ["“القوات الروسية”", '"القوات الروسية"'],
  ["„القوات الروسية“", '"القوات الروسية"'],
  ["»القوات الروسية«", '"القوات الروسية"'],
  ['قال«نعم"', "قال + نعم"],
  ["قذيف*", "قذيف*"],
  ["ق*", "ق*"],
  // Exclusions.
  ["حلب -قصف", "حلب + -قصف"],
  ["حلب \u2212قصف", "حلب + -قصف"],
  ['حلب -"القوات الروسية"', 'حلب + -"القوات الروسية"'],
  ["NOT قصف", "-قصف"],
  ["--قصف", "قصف"],
  ["كوفيد-19", "كوفيد-19"],
  ["حلب - دمشق", "حلب + دمشق"],
  ["ليس سهلا", "ليس + سهلا"],
  // Alternatives.
  ["حلب OR إدلب", "(حلب | إدلب)"],
  ["قصف حلب أو إدلب أو حماة", "قصف + (حلب | إدلب | حماة)"],
  ["قصف أو غارات قرب حلب", "(قصف | غارات) + قرب + حلب"],
  // In a sentence, or without a term on both sides, `أو` is a word.
  ["هل قصفت الطائرات مدينة حلب أو إدلب", "هل + قصفت + الطائرات + مدينة + حلب + أو + إدلب"],
  ["هل قصفت الطائرات مدينة حلب OR إدلب", "هل + قصفت + الطائرات + مدينة + (حلب | إدلب)"],
  ['"قتل نحو خمسين في حلب" أو إدلب', '"قتل نحو خمسين في حلب" + أو + إدلب'],
  ["أو حلب", "أو + حلب"],
  ["حلب أو", "حلب + أو"],
  ["حلب | إدلب", "(حلب | إدلب)"],
  ["حلب || إدلب", "(حلب | إدلب)"],
  ["(قصف حلب) OR (غارة إدلب)", "([قصف حلب] | [غارة إدلب])"],
  ["قصف (حلب OR إدلب)", "قصف + (حلب | إدلب)"],
  ["قوات (قسد)", "قوات + قسد"],
  ["-(حلب OR إدلب)", "-(حلب | إدلب)"],
  ["حلب AND إدلب", "حلب + إدلب"],
  ["or", "or"],
  // Fields, in both languages.
  ["outlet:سانا", "outlet=سانا"],
  ['outlet:"عنب بلدي" حلب', "outlet=عنب بلدي + حلب"],
  ["الناشر:«عنب بلدي»", "outlet=عنب بلدي"],
  ["النّاشر: سانا", "outlet=سانا"],
  ["AGENCY:سانا", "agency=سانا"],
  ["الوكالة:سانا", "agency=سانا"],
  ["-outlet:سانا", "-outlet=سانا"],
  ["lang:ar", "language=ar"],
  ["publisher:UNRWA", "outlet=UNRWA"],
  ["headline:قسد", "headline=قسد"],
  ['العنوان:"قوات سوريا"', 'headline="قوات سوريا"'],
  ["path:/in/2021/a:b.txt", "path=/in/2021/a:b.txt"],
  ["outlet:agency:حلب", "outlet=agency:حلب"],
  ["section:حلب OR section:إدلب", "(section=حلب | section=إدلب)"],
  ["person:Assad شخص:الأسد", "person=Assad + person=الأسد"],
  ["org:UNHCR منظمة:اليونيسف", "organization=UNHCR + organization=اليونيسف"],
  ["group:قسد جماعة:داعش", "group=قسد + group=داعش"],
  ["-place:Aden مكان:عدن", "-place=Aden + place=عدن"],
  ["country:SY دولة:اليمن", "country=SY + country=اليمن"],
  ["event:protest حدث:قصف", "event=protest + event=قصف"],
  ['speaker:بوتين قائل:"رجب طيب أردوغان"', "speaker=بوتين + speaker=رجب طيب أردوغان"],
  ['quote:هدنة اقتباس:"وقف النار"', 'quote=هدنة + quote="وقف النار"'],
  ["framing:ميليشيا تسمية:قسد", "framing=ميليشيا + framing=قسد"],
  ['boilerplate:حلب متروك:"قرب حلب"', 'boilerplate=حلب + boilerplate="قرب حلب"'],
  // Not a field.
  ["المنظمة:لا", "المنظمة:لا"],
  ["بيروت:قال", "بيروت:قال"],
  ["12:30", "12:30"],
  ["https://example.org/a", "https://example.org/a"],
  // Dates.
  ["date:2024", "2024-01-01..<2025-01-01"],
  ["date:2024-02", "2024-02-01..<2024-03-01"],
  ["date:2024-02-29", "2024-02-29..<2024-03-01"],
  ["date:15/3/2024", "2024-03-15..<2024-03-16"],
  ["date:2024-01..2024-03", "2024-01-01..<2024-04-01"],
  ["date:2024-01…2024-03", "2024-01-01..<2024-04-01"],
  ["date:..2024", "..<2025-01-01"],
  ["date:2024..", "2024-01-01..<"],
  ["date:٢٠٢٤-٠٣", "2024-03-01..<2024-04-01"],
  ["التاريخ:۲۰۲۴", "2024-01-01..<2025-01-01"],
  ['date:"آذار 2024"', "2024-03-01..<2024-04-01"],
  ['date:"15 مارس ٢٠٢٤"', "2024-03-15..<2024-03-16"],
  ["after:2024-03", "2024-03-01..<"],
  ["before:2024-03", "..<2024-03-01"],
  ["حتى:2024-03", "..<2024-04-01"],
  ["منذ:2023", "2023-01-01..<"],
  // Invisible characters that come along when text is copied.
  ["kind:list", "kind=list"],
  ["هدنة -نوع:صفحة", "هدنة + -kind=صفحة"],
  ["\u200Foutlet:\u200Fسانا\u200F", "outlet=سانا"],
  ["\u202B-قصف\u202C حلب", "-قصف + حلب"],
  ["حلب\u0000\u0007إدلب", "حلب + إدلب"],
  ["\uD800حلب", "حلب"],
])("%j means %s", (text, meaning) => {
  expect(read(text)).toBe(meaning);
});

test.each([
  ["قال «شيء", ["unclosed_quote"], "قال + شيء"],
  ["OR حلب", ["stray_operator"], "حلب"],
  ["حلب OR", ["stray_operator"], "حلب"],
  ["حلب OR OR إدلب", ["stray_operator"], "(حلب | إدلب)"],
  ["حلب NOT", ["stray_operator"], "حلب"],
  ["foo:bar", ["unknown_field"], "foo:bar"],
  ["topic:حلب", ["unknown_field"], "topic:حلب"],
  ["قصف -topic:حلب", ["unknown_field"], "قصف + -topic:حلب"],
  ["قصف NOT topic:حلب", ["unknown_field"], "قصف + -topic:حلب"],
  ["topic:حلب OR topic:إدلب", ["unknown_field", "unknown_field"], "(topic:حلب | topic:إدلب)"],
  // Arabic prose has words with colons, so there is no note.
  ["المكان:حلب", [], "المكان:حلب"],
  ["outlet:", ["missing_value"], ""],
  ["date:yesterday", ["unclear_date"], ""],
  ["date:2024-13", ["unclear_date"], ""],
  ["date:2023-02-29", ["unclear_date"], ""],
  ["date:..", ["unclear_date"], ""],
  ["date:2024..2023", ["reversed_range"], "2023-01-01..<2025-01-01"],
  ["date:1436-10", [], "2015-07-17..<2015-08-16"],
  ["date:١٤٣٦", [], "2014-10-25..<2015-10-14"],
  ["date:1436-13", ["unclear_date"], ""],
  ["قصف~2 حلب^3", ["foreign_operator", "foreign_operator"], "قصف + حلب"],
  ["ق?ف حلب", ["foreign_operator"], "ق?ف + حلب"],
  ["أين حلب?", [], "أين + حلب?"],
  ["من إلى", ["only_function_words"], "من + إلى"],
  ["⚽ الترجي", [], "الترجي"],
  ["⚽", ["nothing_to_search"], ""],
  ["حلب او إدلب", [], "(حلب | إدلب)"],
  ["!!! ...", ["nothing_to_search"], ""],
  [")( ]", ["nothing_to_search"], ""],
  ["حلب", [], "حلب"],
])("%j: notes %j, means %j", (text, codes, meaning) => {
  expect(notes(text)).toEqual(codes);
  expect(read(text)).toBe(meaning);
});

test.each([
  ["قصف include:undated", ["undated"], []],
  ["قصف شامل:النسخ_السابقة include:versions", ["versions"], []],
  ["قصف include:boilerplate", ["boilerplate"], []],
  ["قصف شامل:المتروك", ["boilerplate"], []],
  ["قصف include:everything", [], ["unknown_include"]],
])("%j looks through %j besides", (text, included, codes) => {
  const { includes, notes: told } = parseQuery(text);
  expect([includes, told.map(({ code }) => code), read(text)]).toEqual([included, codes, "قصف"]);
});

test("text that looks like another query language is words", () => {
  for (const text of ['{"match_all":{}}', "/.*/", "a~2^3", "+a && !b", "[1 TO 2]", "\\u0041", "<b>", "'; --"])
    expect(
      parseQuery(text).nodes.every(({ kind }) => kind === "word" || kind === "phrase" || kind === "not"),
    ).toBe(true);
});

/** Random text mixed with the signs of the query language, in any order. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "(",
        ")",
        '"',
        "«",
        "»",
        "-",
        "OR",
        "أو",
        "NOT",
        "|",
        " ",
        "outlet:",
        "date:",
        "..",
        "2024",
        "قسد*",
      ),
    ),
    { maxLength: 60 },
  )
  .map((texts) => texts.join(""));

test("reads any text, and every node and note has a text", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { nodes, notes: said } = parseQuery(text);
      return (
        nodes.every((node) => described(node).length > 0) && said.every(({ message }) => message.length > 0)
      );
    }),
    repeated(20_000),
  );
});

test("a word stands at its offset", () => {
  fc.assert(
    fc.property(hostile, (typed) => {
      const { text, nodes } = parseQuery(typed);
      return nodes.every((node) => node.kind !== "word" || text.startsWith(node.text, node.at));
    }),
    repeated(5_000),
  );
});

test.each([
  ["a megabyte of words", "كلمة ".repeat(200_000)],
  ["a megabyte of one word", "ب".repeat(1_000_000)],
  ["a megabyte of quotation marks", '"'.repeat(1_000_000)],
  ["quotation marks that do not close", '"ب" « ’ '.repeat(150_000)],
  ["a megabyte of parentheses", "(".repeat(1_000_000)],
  ["a megabyte of negations", "-".repeat(1_000_000)],
  ["ten thousand alternatives", "a OR ".repeat(10_000)],
])("reads %s in little time", (_, text) => {
  expect(cpuMsOf(() => parseQuery(text))).toBeLessThan(5_000);
});
