import { describe, expect, test } from "vitest";
import { ruleByPhrase } from "../../../document/boilerplate/by-phrase.ts";
import { linesOf } from "../../../document/lines/line.ts";
import { CALENDAR_WORDS } from "../../../lexicon/dates/calendar-words.ts";
import { BOILERPLATE_RULES, reasonOfRule } from "../../../lexicon/boilerplate/boilerplate-rules.ts";
import { LAYOUT_RULES } from "../../../lexicon/boilerplate/layout-rules.ts";
import { BOILERPLATE_KINDS, type BoilerplateRule } from "../../../lexicon/boilerplate/rule.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";

const kindOf = (text: string, where: BoilerplateRule["where"]) => {
  const [line] = linesOf(text);
  return line === undefined ? undefined : ruleByPhrase(line, where)?.kind;
};

/** A line that the rule should match, with the phrase in it. */
const lineWith = (match: BoilerplateRule["match"], phrase: string): string =>
  ({
    line: phrase,
    words: phrase,
    word: `x ${phrase} x`,
    start: phrase,
    end: phrase,
    cue: `${phrase}: x`,
    signature: `x - ${phrase}`,
  })[match];

describe("boilerplate rules", () => {
  const each = BOILERPLATE_RULES.flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase })));

  test.each(each)("$rule.kind, $rule.match: $phrase", ({ rule, phrase }) => {
    expect(toDedupForm(phrase)).not.toBe("");
    expect(kindOf(lineWith(rule.match, phrase), rule.where)).toBeDefined();
  });

  test("a phrase that is a whole line has one kind", () => {
    const kinds = new Map<string, Set<string>>();
    for (const { rule, phrase } of each)
      if (rule.match === "line" || rule.match === "cue") {
        const known = kinds.get(toDedupForm(phrase)) ?? new Set();
        kinds.set(toDedupForm(phrase), known.add(rule.kind));
      }
    expect([...kinds].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  test("each rule has its own id and a reason", () => {
    const ids = [...BOILERPLATE_RULES.map(({ id }) => id), ...Object.keys(LAYOUT_RULES)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[a-z]+\.[a-z-]+$/u);
      expect(reasonOfRule(id)?.length).toBeGreaterThan(20);
    }
    expect(reasonOfRule("no.such-rule")).toBeUndefined();
    for (const rule of BOILERPLATE_RULES) {
      expect(BOILERPLATE_KINDS).toContain(rule.kind);
      expect(rule.longest).toBeGreaterThan(0);
    }
  });

  test("calendar words fold to one word each", () => {
    expect(CALENDAR_WORDS.filter((word) => !/^\p{L}+$/u.test(toDedupForm(word)))).toEqual([]);
  });

  test.each([
    [
      "\u0634\u0627\u0631\u0643 \u00AB\u0627\u0644\u062C\u064A\u0634\u00BB \u0641\u064A \u0627\u0644\u0639\u0645\u0644\u064A\u0629",
      "a verb that share bars use, in a headline",
    ],
    [
      "\u062A\u0642\u0631\u064A\u0631: \u0627\u0644\u0623\u0633\u0639\u0627\u0631 \u062A\u062A\u0631\u0627\u062C\u0639 \u0645\u062C\u062F\u062F\u0627\u064B",
      "a headline with a cue",
    ],
    [
      "\u0632\u064A\u0627\u0631\u0629 \u0630\u0627\u062A \u0637\u0627\u0628\u0639 \u062E\u0627\u0635",
      "a headline that ends like a byline",
    ],
    ["home prices rise in the capital", "a headline that begins like a breadcrumb"],
  ])("%s stays: %s", (text) => {
    expect(kindOf(text, "anywhere")).toBeUndefined();
    expect(kindOf(text, "outside")).toBeUndefined();
  });
});
