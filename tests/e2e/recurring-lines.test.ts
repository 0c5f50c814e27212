import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import type { BoilerplateLine } from "../../document/article.ts";
import { type OwnRedis, startOwnRedis } from "../support/servers/own-redis.ts";
import { inventedSamples } from "../support/texts/recurring-pages.ts";
import { openSystem, type System } from "../support/servers/system.ts";
import { until } from "../support/until.ts";
import { ask } from "../support/servers/ask.ts";

let redis: OwnRedis;
beforeAll(async () => {
  redis = await startOwnRedis();
});
afterAll(() => redis.stop());

const systems: System[] = [];
const open = (env: NodeJS.ProcessEnv = {}): System => {
  const system = openSystem({ REDIS_URL: redis.url, ...env });
  systems.push(system);
  return system;
};
afterEach(async () => {
  for (const system of systems.splice(0)) await system.remove();
});

const SLOGAN = "كلمة حرة لكل الناس في كل مكان";
const NOTICE = "ضع إعلانك هنا";
const COUNTER = "عدد الزوار";
const PAGES = 30;

/** Pages of a site: a slogan above the headline, and two lines within the body that no rule knows. */
const pages = inventedSamples(11, PAGES).map(
  ({ headline, paragraphs: [first = "", second = "", ...rest] }, at) => ({
    name: `${String(at).padStart(2, "0")}.txt`,
    headline,
    body: [first, second, ...rest].join("\n\n"),
    text: [SLOGAN, headline, first, NOTICE, second, `${COUNTER}: ${at * 37}`, ...rest].join("\n\n"),
  }),
);

const drop = ({ inbox }: System, from: number, to: number): void => {
  mkdirSync(join(inbox, "site"), { recursive: true });
  for (const { name, text } of pages.slice(from, to)) writeFileSync(join(inbox, "site", name), text);
};

interface Stored {
  readonly file: { readonly name: string };
  readonly article: {
    readonly headline: string;
    readonly body: string;
    readonly recurring?: readonly string[];
    readonly boilerplate?: readonly BoilerplateLine[];
  };
}

/** The documents by id, without the times at which they were made. */
const documentsOf = async ({ env }: System) => {
  const url = `${inject("elasticsearchUrl")}/${env["WARRAQ_INDEX_PREFIX"]}-articles`;
  await ask(`${url}/_refresh`, { method: "POST" });
  const answer = (await (await ask(`${url}/_search?size=100`)).json()) as {
    readonly hits: { readonly hits: readonly { readonly _id: string; readonly _source: Stored }[] };
  };
  return new Map(
    answer.hits.hits
      .toSorted((one, other) => (one._id < other._id ? -1 : 1))
      .map(({ _id, _source: { file, article } }) => {
        const { headline, body, recurring = [], boilerplate = [] } = article;
        return [_id, { name: file.name, headline, body, recurring, boilerplate }] as const;
      }),
  );
};

type Documents = Awaited<ReturnType<typeof documentsOf>>;

const storiesOf = (documents: Documents) =>
  [...documents.values()]
    .map(({ name, headline, body }) => ({ name, headline, body }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));

const wanted = pages.map(({ name, headline, body }) => ({ name, headline, body }));

test("a folder that is ingested at once, or bit by bit with Redis emptied in between, gives the same documents", async () => {
  const once = open();
  drop(once, 0, PAGES);
  const ran = JSON.parse((await once.run("ingest", once.inbox, "--json")).stdout) as object;
  expect(ran).toMatchObject({ files: PAGES, indexed: PAGES, unchanged: 0, quarantined: 0 });
  const documents = await documentsOf(once);
  expect(storiesOf(documents)).toEqual(wanted);
  const [first] = documents.values();
  expect(first?.recurring).toHaveLength(2);
  expect(first?.boilerplate).toMatchObject([
    // The rules know by themselves that it is not the headline.
    { line: 1, rule: "position.above-headline", text: SLOGAN },
    { line: 7, kind: "recurring", rule: "position.recurring", unrelated: 12, text: NOTICE },
    { line: 11, kind: "recurring" },
  ]);
  expect(await once.verify()).toMatchObject({ holds: true, documents: PAGES });

  const slowly = open();
  drop(slowly, 20, PAGES);
  await slowly.run("ingest", slowly.inbox, "--json");
  expect(storiesOf(await documentsOf(slowly))[0]?.body).toContain(NOTICE);
  await redis.empty();
  drop(slowly, 7, 20);
  await slowly.run("ingest", slowly.inbox, "--json");
  await redis.empty();
  drop(slowly, 0, 7);
  await slowly.run("ingest", slowly.inbox, "--json");
  expect([...(await documentsOf(slowly))]).toEqual([...documents]);
  expect(await slowly.verify()).toMatchObject({ holds: true, documents: PAGES });
});

test("up learns recurring lines while files come, and removes them from earlier articles", async () => {
  const system = open();
  const up = await system.up();
  drop(system, 0, 10);
  await until("the first are there", async () => (await documentsOf(system)).size === 10);
  drop(system, 10, PAGES);
  const isClean = async (): Promise<boolean> =>
    JSON.stringify(storiesOf(await documentsOf(system))) === JSON.stringify(wanted);
  await until("all are clean", isClean);
  await until("nothing is in flight", async () => (await system.verify()).states.queued === 0);
  expect(await system.verify()).toMatchObject({ holds: true, documents: PAGES });
  expect(await up.stop()).toBe(0);
});

test("with learning switched off no line is removed", async () => {
  const system = open({ WARRAQ_RECURRING_LINES: "0" });
  drop(system, 0, 15);
  await system.run("ingest", system.inbox, "--json");
  const bodies = [...(await documentsOf(system)).values()].map(({ body }) => body);
  expect(bodies).toHaveLength(15);
  expect(bodies.filter((body) => !body.includes(NOTICE))).toEqual([]);
});
