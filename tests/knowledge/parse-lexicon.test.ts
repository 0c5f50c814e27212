/** tests/knowledge/: the user's lexicons, good and bad. */

import { describe, expect, test } from "vitest";
import type { NameEntry } from "../../lexicon/names/entry.ts";
import { parseLexicon } from "../../knowledge/parse-lexicon.ts";

const known: NameEntry = {
  id: "actor:sdf",
  type: "group",
  kind: "armed_group",
  name: "قوات سوريا الديمقراطية",
  aliases: [{ name: "قسد" }],
  latin: ["SDF"],
  country: "SY",
  source: "own",
};
const parse = (text: string, path = "names.csv") => parseLexicon(path, text, new Map([[known.id, known]]));
const problemsOf = (text: string, path?: string) =>
  parse(text, path).problems.map(({ line, problem }) => `${line}: ${problem}`);

test("a row is an entry; without an id it gets one made of its name", () => {
  expect(
    parse(
      "type,name,aliases,loaded,latin,country\ngroup,كتيبة النسر,النسر;نسور الجبل,عصابة النسر,Eagle,SY\n",
    ),
  ).toEqual({
    problems: [],
    outlets: [],
    entries: [
      {
        id: "user:group:كتيبه-النسر",
        type: "group",
        kind: "armed_group",
        name: "كتيبة النسر",
        aliases: [{ name: "النسر" }, { name: "نسور الجبل" }, { name: "عصابة النسر", loaded: true }],
        latin: ["Eagle"],
        country: "SY",
        source: "user",
      },
    ],
  });
});

test("an outlet is an organization, and named apart; a bad row of one is a problem as others are", () => {
  const { entries, outlets, problems } = parse(
    "type,name,aliases,latitude\norganization,لجنة النخيل,,\noutlet,مرآة الرمانة,mirat.example,\noutlet,,x,\noutlet,السهل,,36\n",
  );
  expect(entries.map(({ name, type }) => `${type} ${name}`)).toEqual([
    "organization لجنة النخيل",
    "organization مرآة الرمانة",
  ]);
  expect(outlets).toEqual(["user:outlet:مراه-الرمانه"]);
  expect(entries[1]).toMatchObject({ id: outlets[0], kind: "media" });
  expect(problems).toMatchObject([
    { line: 4, problem: "name is empty" },
    { line: 5, problem: "latitude and longitude belong together; one of them is empty" },
  ]);
});

test("a row with the id of an entry adds its names to it", () => {
  const [entry] = parse("id,type,name,aliases,from\nactor:sdf,,,قوات سوريا,2015-10-11\n").entries;
  expect(entry).toMatchObject({
    id: "actor:sdf",
    type: "group",
    name: "قوات سوريا الديمقراطية",
    aliases: [{ name: "قسد" }, { name: "قوات سوريا", from: "2015-10-11" }],
  });
});

test("a place has its point, as JSON too", () => {
  const row = {
    type: "place",
    name: "تل الزيتون",
    kind: "village",
    country: "SY",
    latitude: 36.1,
    longitude: 37.2,
    aliases: ["الزيتون"],
  };
  expect(parse(JSON.stringify(row), "places.jsonl").entries).toMatchObject([
    { type: "place", latitude: 36.1, longitude: 37.2, aliases: [{ name: "الزيتون" }] },
  ]);
});

describe("a row that cannot be used is named with its line and what was expected", () => {
  test.each([
    ["type,name\ngroup,\n", "2: name is empty"],
    [
      "type,name\narmy,جيش\n",
      '2: type is "army"; expected one of person, organization, group, place, outlet',
    ],
    [
      "type,name\ngroup,جيش\n,قوة\n",
      '3: type is ""; expected one of person, organization, group, place, outlet',
    ],
    ["type,name,country\nplace,قرية,Syria\n", '2: country is "Syria"; expected a code such as SY'],
    [
      "type,name,latitude\nplace,قرية,36\n",
      "2: latitude and longitude belong together; one of them is empty",
    ],
    [
      "type,name,latitude,longitude\nplace,قرية,136,37\n",
      '2: latitude is "136"; expected a number from -90 to 90',
    ],
    ["type,name,latitude,longitude\nperson,سالم,36,37\n", "2: a person has no latitude"],
    [
      "type,name,from,aliases\ngroup,جيش,8.12.2024,الجيش\n",
      '2: from is "8.12.2024"; expected a day such as 2024-12-08',
    ],
    ["type,name\ngroup,؟!\n", '2: the name "؟!" has no letters'],
    ["id,type,name\nactor:sdf,place,قسد\n", "2: type is place, but actor:sdf is a group"],
  ])("%j", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test("an unknown column, and a file without columns", () => {
    expect(problemsOf("type,name,colour\ngroup,جيش,أحمر\n")[0]).toMatch(
      /^2: unknown column "colour"; the columns are id, type/u,
    );
    expect(problemsOf("قسد\nداعش\n")[0]).toMatch(/^null: the first line must name the columns/u);
  });

  test("JSON lines", () => {
    const text = '{"type":"group","name":"جيش"}\n\nnot json\n[1]\n{"type":"group","name":["x"]}\n';
    const { entries, problems } = parse(text, "groups.jsonl");
    expect(entries.map(({ name }) => name)).toEqual(["جيش"]);
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  test("and fails no other row", () => {
    const { entries, problems } = parse("type,name\ngroup,جيش\nx,y\ngroup,لواء\n");
    expect(entries.map(({ name }) => name)).toEqual(["جيش", "لواء"]);
    expect(problems).toHaveLength(1);
  });
});
