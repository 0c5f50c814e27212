import { describe, expect, test } from "vitest";
import { ACTOR_ENTRIES, ACTOR_ROWS } from "../../lexicon/names/actors/actor-entries.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { toStoredForm } from "../../text/stored-form.ts";

const codes = new Set([...COUNTRIES.map(({ code }) => code), "VA"]);

describe("the registry of actors", () => {
  test("has ids that are unique and stay readable", () => {
    const ids = ACTOR_ROWS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/u.test(id))).toEqual([]);
  });

  test("names are in the stored form", () => {
    const names = ACTOR_ENTRIES.flatMap(({ name, aliases, latin }) => [
      name,
      ...aliases.map((alias) => alias.name),
      ...latin,
    ]);
    expect(names.filter((name) => name !== toStoredForm(name) || name.trim() === "")).toEqual([]);
  });

  test("a name without limits means one actor", () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, aliases, latin } of ACTOR_ENTRIES)
      for (const free of [
        name,
        ...latin,
        ...aliases
          .filter(
            ({ word, countries, from, to }) =>
              word === undefined && countries === undefined && from === undefined && to === undefined,
          )
          .map((alias) => alias.name),
      ]) {
        const form = toDedupForm(free);
        owners.set(form, (owners.get(form) ?? new Set()).add(id));
      }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([form, ids]) => [form, ...ids])).toEqual([]);
  });

  test("countries are codes of the table of countries, and days are days", () => {
    const used = ACTOR_ENTRIES.flatMap(({ country = "VA", aliases }) => [
      country,
      ...aliases.flatMap(({ countries = [] }) => countries),
    ]);
    expect(used.filter((code) => !codes.has(code))).toEqual([]);
    const days = ACTOR_ENTRIES.flatMap(({ aliases }) =>
      aliases.flatMap(({ from = [], to = [] }) => [from, to].flat()),
    );
    expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/u.test(day))).toEqual([]);
  });
});
