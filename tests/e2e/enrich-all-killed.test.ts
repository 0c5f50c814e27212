import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ENRICHMENT_VERSION } from "../../enrich/enrich.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { childPids, isWorker } from "../support/servers/processes.ts";
import { openSystem, type System } from "../support/servers/system.ts";
import { until } from "../support/until.ts";
import { ask as askEngine } from "../support/servers/ask.ts";

const warraq = join(import.meta.dirname, "../../warraq");
const ARTICLES = 150;
/** Of the enrichment that made what is stored when a test begins. */
const FORMER = { version: 1, group: "كتيبة الياقوت" };
const GROUP = "كتيبة المرجان البنفسجي";

let system: System;
const children = new Set<ChildProcess>();
beforeAll(async () => {
  system = openSystem({ WARRAQ_WORKERS: "2" });
  const items = Array.from({ length: ARTICLES }, (_, number) => {
    const [title = "", , ...paragraphs] = makeArticle(number).split("\n");
    const told = `وأعلنت كتيبة المرجان انسحابها بعدما قصفت قوات النظام السوري مدينة معرة النعمان، ما أسفر عن مقتل ${number + 2} مدنياً.`;
    return JSON.stringify({ title, body: [told, ...paragraphs].join("\n\n") });
  });
  writeFileSync(join(system.inbox, "articles.jsonl"), items.join("\n"));
  const lexicons = join(system.home, "lexicons");
  mkdirSync(lexicons, { recursive: true });
  writeFileSync(join(lexicons, "groups.csv"), `name,type,aliases,country\n${GROUP},group,كتيبة المرجان,SY\n`);
  system.env["WARRAQ_LEXICONS"] = lexicons;
  const { code, stderr } = await system.run("ingest", system.inbox);
  if (code !== 0) throw new Error(stderr);
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await system.remove();
});

const ask = async <Answer>(path: string, body?: string): Promise<Answer> => {
  const url = `${inject("elasticsearchUrl")}/${system.env["WARRAQ_INDEX_PREFIX"]}-${path}`;
  const type = path.includes("_bulk") ? "application/x-ndjson" : "application/json";
  const answer = await askEngine(url, {
    method: "POST",
    ...(body === undefined ? {} : { body, headers: { "content-type": type } }),
  });
  return (await answer.json()) as Answer;
};

interface Found {
  readonly hits: { readonly hits: readonly { readonly _id: string }[] };
}
const idsIn = async (name: string): Promise<readonly string[]> =>
  (await ask<Found>(`${name}/_search?size=1000&_source=false`)).hits.hits.map(({ _id }) => _id).toSorted();

/** Makes documents and events those of an earlier version, which called the group by another name. */
const makeOld = async (): Promise<void> => {
  const update = async (name: string, doc: object): Promise<void> => {
    const lines = (await idsIn(name)).flatMap((_id) => [{ update: { _id } }, { doc }]);
    const body = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    const { errors } = await ask<{ readonly errors: boolean }>(`${name}/_bulk?refresh=true`, body);
    expect(errors).toBe(false);
  };
  await update("articles", {
    entity: { group: [FORMER.group] },
    pipeline: { enrichment_version: FORMER.version },
  });
  await update("events", { conflict: { coder_version: FORMER.version } });
};

/** How many documents, as a search finds them at one moment, have which enrichment. */
const look = async () => {
  await ask("articles/_refresh");
  const count = (field: string, value: string | number) => ({ filter: { term: { [field]: value } } });
  const body = JSON.stringify({
    size: 0,
    track_total_hits: true,
    aggs: {
      former: count("entity.group", FORMER.group),
      present: count("entity.group", GROUP),
      renewed: count("pipeline.enrichment_version", ENRICHMENT_VERSION),
    },
  });
  const { hits, aggregations } = await ask<{
    readonly hits: { readonly total: { readonly value: number } };
    readonly aggregations: Readonly<Record<"former" | "present" | "renewed", { readonly doc_count: number }>>;
  }>("articles/_search", body);
  const { former, present, renewed } = aggregations;
  return {
    documents: hits.total.value,
    former: former.doc_count,
    present: present.doc_count,
    renewed: renewed.doc_count,
  };
};

const start = (): ChildProcess => {
  const child = spawn(warraq, ["enrich", "--all", "--json"], {
    env: system.env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  children.add(child);
  return child;
};

/** Waits until a part of the documents is renewed and a part is not. Every document is found all the time, by its old group or its new one. */
const inTheMiddle = (child: ChildProcess): Promise<number> =>
  until("a part is renewed", async () => {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} before it was killed`);
    const { documents, former, present, renewed } = await look();
    expect({ documents, found: former + present }).toEqual({ documents: ARTICLES, found: ARTICLES });
    return renewed > 0 && renewed < ARTICLES ? renewed : null;
  });

interface Ids {
  readonly documents: readonly string[];
  readonly events: readonly string[];
}
const allIds = async (): Promise<Ids> => ({
  documents: await idsIn("articles"),
  events: await idsIn("events"),
});

/** All is renewed, nothing is lost or there twice, and the events are those of the documents. */
const expectAllRenewed = async (before: Ids): Promise<void> => {
  expect(await look()).toEqual({ documents: ARTICLES, former: 0, present: ARTICLES, renewed: ARTICLES });
  expect(before.events.length).toBeGreaterThan(0);
  expect(await allIds()).toEqual(before);
  const { count } = await ask<{ readonly count: number }>(
    "events/_count",
    JSON.stringify({ query: { term: { "conflict.coder_version": FORMER.version } } }),
  );
  expect(count).toBe(0);
  expect(await system.verify()).toMatchObject({ holds: true, documents: ARTICLES });
};

test("a run that is killed goes on at the next one, and the old findings are found until they are replaced", async () => {
  const before = await allIds();
  await makeOld();
  const first = start();
  const gone = once(first, "exit");
  await inTheMiddle(first);
  first.kill("SIGKILL");
  await gone;

  const doctor = await system.run("doctor", "--json");
  expect((JSON.parse(doctor.stdout) as { readonly findings: readonly object[] }).findings).toContainEqual(
    expect.objectContaining({
      name: "Enrichment",
      state: "warn",
      cure: expect.stringContaining("./warraq enrich --all"),
    }),
  );

  const { code, stdout } = await system.run("enrich", "--all", "--json");
  expect({ code, report: JSON.parse(stdout) as object }).toMatchObject({ code: 0, report: { outdated: 0 } });
  await expectAllRenewed(before);
});

test("a worker that is killed is replaced, and the run ends as if nothing had happened", async () => {
  const before = await allIds();
  await makeOld();
  const run = start();
  let printed = "";
  run.stdout?.setEncoding("utf8").on("data", (chunk) => (printed += String(chunk)));
  const gone = once(run, "close");
  await inTheMiddle(run);
  const victim = childPids(run.pid ?? 0).find(isWorker);
  process.kill(victim as number, "SIGKILL");
  await gone;
  expect(run.exitCode).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ documents: ARTICLES, renewed: ARTICLES, outdated: 0 });
  await expectAllRenewed(before);
});
