import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { ask } from "../support/servers/ask.ts";
import { openSystem } from "../support/servers/system.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { until } from "../support/until.ts";

type Line = Readonly<Record<string, unknown>>;

const system = openSystem({ WARRAQ_LOG_LEVEL: "info" });
afterAll(() => system.remove());

/** The fields that docs/operations.md promises under "The log". */
const promised = (): readonly string[] => {
  const operations = readFileSync("docs/operations.md", "utf8");
  const section = operations.split(/^## /mu).find((part) => part.startsWith("The log")) ?? "";
  return [...section.matchAll(/`(?<name>@timestamp|[a-z]+\.[a-z_]+|message)`/gu)].map(
    ({ groups }) => groups?.["name"] ?? "",
  );
};

const block = async (isBlocked: boolean): Promise<void> => {
  const name = `${system.env["WARRAQ_INDEX_PREFIX"] ?? ""}-articles`;
  const { status } = await ask(`${inject("elasticsearchUrl")}/${name}/_settings`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ "index.blocks.read_only_allow_delete": isBlocked || null }),
  });
  expect(status).toBe(200);
};

test("the log has every field that the docs promise, each line about a file says which file and stage, and its document once that is known", async () => {
  const up = await system.up();
  const lines = (): readonly Line[] =>
    up
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{") && line.endsWith("}"))
      .map((line) => JSON.parse(line) as Line);
  await block(true);
  writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
  writeFileSync(join(system.inbox, "b.txt"), Buffer.from([0, 1, 2, 3]));
  const putOff = await until("a document is put off", () =>
    lines().find(({ message }) => String(message).startsWith("put off")),
  );
  await until("the other file is in quarantine", () =>
    lines().find(({ message }) => message === "quarantined"),
  );
  await until("a minute is over", () => lines().find(({ message }) => message === "last minute"));
  await block(false);
  await until("the article is found", async () => (await up.search("تقرير")).total === 1);
  expect(await up.stop()).toBe(0);

  expect(promised().length).toBeGreaterThan(15);
  const there = new Set(lines().flatMap((line) => Object.keys(line)));
  expect(promised().filter((name) => !there.has(name))).toEqual([]);
  expect(putOff).toMatchObject({ "file.path": join(system.inbox, "a.txt"), "warraq.stage": "index" });
  expect(putOff["warraq.document_id"]).toMatch(/^[0-9a-f]{64}$/u);
  const ofFiles = lines().filter((line) => "warraq.file_id" in line || "file.path" in line);
  expect(ofFiles.length).toBeGreaterThan(1);
  for (const line of ofFiles)
    expect(line).toMatchObject({
      "file.path": expect.stringContaining(system.inbox) as string,
      "warraq.file_id": expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      "warraq.stage": expect.any(String) as string,
    });
});
