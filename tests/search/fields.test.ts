import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { articleMappings } from "../../search/indices/article-mapping.ts";
import { lineMappings } from "../../search/indices/line-mapping.ts";
import { ledgerMappings } from "../../search/indices/ledger-mapping.ts";

interface Field {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly fields?: Readonly<Record<string, Field>>;
}

/** `name: type` of every field that can be searched, sub-fields included. */
const flatten = (properties: Readonly<Record<string, Field>>, prefix = ""): string[] =>
  Object.entries(properties).flatMap(([name, { type, properties: inner, fields }]) => [
    ...(type === undefined ? [] : [`${prefix}${name}: ${type}`]),
    ...flatten(inner ?? {}, `${prefix}${name}.`),
    ...flatten(fields ?? {}, `${prefix}${name}.`),
  ]);

const documented = (section: string): string[] => {
  const text = readFileSync(new URL("../../docs/fields.md", import.meta.url), "utf8");
  const part = text.split("\n## ").find((candidate) => candidate.startsWith(section)) ?? "";
  return [...part.matchAll(/^\| `([^`]+)`\s*\| (\w+)\s*\|/gmu)].map(([, name, type]) => `${name}: ${type}`);
};

test.each([
  ["`warraq-articles`", articleMappings],
  ["`warraq-files`", ledgerMappings],
  ["`warraq-lines`", lineMappings],
] as const)("docs/fields.md names every field of %s with its type, and no other", (section, mappings) => {
  expect(documented(section).toSorted()).toEqual(flatten(mappings.properties).toSorted());
});
