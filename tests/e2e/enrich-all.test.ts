import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openSystem, type System } from "../support/servers/system.ts";
import { ask } from "../support/servers/ask.ts";

let system: System;
beforeAll(() => {
  system = openSystem();
});
afterAll(() => system.remove());

const GROUP = "كتيبة المرجان البنفسجي";
const ARTICLES = 7;

interface Stored {
  readonly entity?: { readonly group?: readonly string[] };
  readonly pipeline: { readonly enrichment_version: number; readonly enrichment_lexicon?: string };
  readonly dedup: { readonly paths: readonly string[] };
}

const documents = async (): Promise<readonly Stored[]> => {
  const url = `${inject("elasticsearchUrl")}/${system.env["WARRAQ_INDEX_PREFIX"]}-articles`;
  await ask(`${url}/_refresh`, { method: "POST" });
  const answer = (await (await ask(`${url}/_search?size=100`)).json()) as {
    readonly hits: { readonly hits: readonly { readonly _source: Stored }[] };
  };
  return answer.hits.hits.map(({ _source }) => _source);
};

/** The second alias is everyday Arabic: it is there to show that a bad row fails nothing else. */
const LEXICON = `name,type,aliases,country,latitude
${GROUP},group,كتيبة المرجان;المرجانيون,SY,
,group,,,
نهر الزبرجد,place,,SY,400
`;

test("new names of the user reach the stored documents, without their files", async () => {
  for (let number = 0; number < ARTICLES; number += 1)
    writeFileSync(
      join(system.inbox, `${number}.txt`),
      `بيان رقم ${number} حول الاشتباكات في الريف\n\nأعلنت كتيبة المرجان أنها انسحبت من القرية رقم ${number} بعد معارك استمرت أياماً مع قوات أخرى في محيطها.\n\nوقال سكان إن الطريق رقم ${number * 7} فتح من جديد أمام السيارات وإن المدارس تعود إلى العمل الأسبوع القادم في المنطقة كلها.\n`,
    );
  expect((await system.run("ingest", system.inbox)).code).toBe(0);
  expect((await documents()).flatMap(({ entity }) => entity?.group ?? [])).not.toContain(GROUP);

  for (let number = 0; number < ARTICLES; number += 1) rmSync(join(system.inbox, `${number}.txt`));
  const lexicons = join(system.home, "lexicons");
  mkdirSync(lexicons, { recursive: true });
  writeFileSync(join(lexicons, "groups.csv"), LEXICON);
  const env = { WARRAQ_LEXICONS: lexicons };
  const before = (await documents()).length;
  const first = await system.runWith(env, "enrich", "--all", "--json");
  expect({ code: first.code, report: JSON.parse(first.stdout) as unknown }).toMatchObject({
    code: 0,
    report: { documents: before, renewed: before, outdated: 0 },
  });

  const renewed = await documents();
  expect(renewed.length).toBe(before);
  expect(renewed.filter(({ entity }) => entity?.group?.includes(GROUP) === true).length).toBe(before);
  expect(new Set(renewed.map(({ pipeline }) => pipeline.enrichment_lexicon)).size).toBe(1);

  // The user's alias finds what the documents call by its name.
  const found = await system.runWith(env, "search", 'group:"كتيبة المرجان"', "--json");
  expect(found.stdout.split("\n").filter((line) => line !== "").length).toBeGreaterThan(0);

  const second = await system.runWith(env, "enrich", "--all", "--json");
  expect(JSON.parse(second.stdout)).toMatchObject({ documents: 0, renewed: 0, outdated: 0 });
});

test("a bad row is named by file and line", async () => {
  const lexicons = join(system.home, "lexicons");
  mkdirSync(lexicons, { recursive: true });
  writeFileSync(join(lexicons, "groups.csv"), LEXICON);
  const text = join(system.home, "text.txt");
  writeFileSync(text, `خبر قصير عن المنطقة\n\nقالت كتيبة المرجان إنها باقية في مواقعها حتى إشعار آخر.\n`);
  const { code, stdout, stderr } = await system.runWith({ WARRAQ_LEXICONS: lexicons }, "enrich", text);
  expect(code).toBe(0);
  expect(stderr).toContain("groups.csv, line 3: name is empty; not used");
  expect(stderr).toContain("groups.csv, line 4: latitude");
  const { entities } = JSON.parse(stdout) as { readonly entities: readonly { readonly canonical: string }[] };
  expect(entities.map(({ canonical }) => canonical)).toContain(GROUP);
});

test("--all takes no paths", async () => {
  const { code, stderr } = await system.run("enrich", "--all", "articles");
  expect({ code, says: stderr.includes("name no paths") }).toEqual({ code: 2, says: true });
});
