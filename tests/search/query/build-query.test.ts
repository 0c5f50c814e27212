import { join } from "node:path";
import { expect, test } from "vitest";
import { buildQuery, isWeighed } from "../../../search/query/build-query.ts";
import { parseQuery } from "../../../search/query/parse-query.ts";
import { RELEVANCE, withBoilerplate } from "../../../search/query/relevance.ts";

const golden = join(import.meta.dirname, "../../golden/search/requests");

test.each([
  ["one-word", "قسد"],
  ["words", "قصف القوات الروسية"],
  ["phrase", '"القوات الروسية"'],
  ["without", "حلب -قصف"],
  ["only-without", "-قصف"],
  ["either", "قصف (حلب OR إدلب)"],
  ["fields", 'هدنة outlet:"عنب بلدي" -section:حلب date:2024-01..2024-03'],
  ["only-fields", "outlet:سانا"],
  ["whole-value", "language:ar"],
  ["prefix-and-headline", "قذيف* headline:حلب"],
  ["paths", "path:/in/2021 path:a*b?.txt"],
  ["codes", "country:السودان event:shelling حدث:تدمير"],
  ["framing-and-quotes", 'framing:قسد quote:هدنة quote:"وقف النار"'],
  ["left-out", 'متروك:تقصف -boilerplate:"قرب حلب"'],
  ["query-syntax", 'a:b AND "c* d~2^3" {"match_all":{}} /x.*/'],
])("golden: %s", async (name, text) => {
  const request = JSON.stringify(buildQuery(parseQuery(text)), null, 2);
  await expect(`${text}\n${request}\n`).toMatchFileSnapshot(join(golden, `${name}.txt`));
});

test("an empty query finds everything, and only words give a score", () => {
  expect(buildQuery(parseQuery(" "))).toEqual({ match_all: {} });
  expect(["", "outlet:سانا", "-قصف", "date:2024"].map(parseQuery).some(isWeighed)).toBe(false);
  expect(["قصف", '"قصف"', "قصف*", "headline:قصف", "a OR b"].map(parseQuery).every(isWeighed)).toBe(true);
});

test("a weight of zero leaves its part out of the request", () => {
  const plain = {
    ...RELEVANCE,
    exactBoost: 0,
    ownFormBoost: 0,
    literalBoost: 0,
    partsBoost: 0,
    nearBoost: 0,
  };
  expect(buildQuery(parseQuery("قصف حلب"), plain)).toMatchObject({ bool: { should: [] } });
});

test("what was left out is looked through if asked for, for every kind of words but what must not be there", () => {
  const besides = withBoilerplate(RELEVANCE);
  for (const text of ["قصف", "قصف حلب", '"قصف حلب"', "قصف*", "قصف OR حلب"]) {
    expect(JSON.stringify(buildQuery(parseQuery(text)))).not.toContain("boilerplate");
    expect(JSON.stringify(buildQuery(parseQuery(text), besides))).toContain("boilerplate");
  }
  const { bool } = buildQuery(parseQuery("-قصف"), besides);
  expect(JSON.stringify(bool?.must_not)).not.toContain("boilerplate");
});
