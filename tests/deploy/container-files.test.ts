import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DCLinter } from "dclint";
import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Rules about the order of keys, which have an order for readers here; and what is meant. */
const RULES = {
  // Two services share the image that one of them builds.
  "no-build-and-image": 0,
  "service-keys-order": 0,
  "services-alphabetical-order": 0,
  "service-dependencies-alphabetical-order": 0,
  "top-level-properties-order": 0,
  "no-quotes-in-volumes": 0,
  // The formatter writes these.
  "require-quotes-in-ports": [2, { quoteType: "double" }],
} as const;

/** The package has types that TypeScript cannot resolve. */
interface Result {
  readonly messages: readonly { readonly rule: string; readonly line: number }[];
}

test("docker-compose.yml is what Compose takes, without what its linter warns of", () => {
  const linter = new DCLinter({ rules: RULES, quiet: false, debug: false, exclude: [] });
  const results = linter.lintFiles([pathOf("docker-compose.yml")], false) as readonly Result[];
  expect(results).toHaveLength(1);
  expect(results.flatMap(({ messages }) => messages.map(({ rule, line }) => `${line} ${rule}`))).toEqual([]);
});

test("the Dockerfile is what Docker takes, without what its linter warns of", () => {
  expect(validate(readFileSync(pathOf("Dockerfile"), "utf8"))).toEqual([]);
  expect(validate("FROM node\nCMD a\nCMD b\n")).not.toEqual([]);
});
