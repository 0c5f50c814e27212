/**
 * Prefixes whose indices are made already, lent to one test after the other. Elasticsearch makes the Arabic analyzers for each template and
 * each index, seconds of its CPU time every time, and fresh ones for each test took half of what all tests together cost.
 */
import { hash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connectSearch } from "../../../search/client/client.ts";
import { indexNames } from "../../../search/client/index-names.ts";
import { prepareIndices } from "../../../search/indices/prepare-indices.ts";
import packageJson from "../../../package.json" with { type: "json" };
import { ask } from "./ask.ts";
import { indicesOf, removeIndices } from "./remove-indices.ts";

/** A folder that has a file for each prefix that nobody uses now, and the file of `AS_MADE`. Both are private to a run. */
export interface Lender {
  readonly url: string;
  readonly folder: string;
}

/** What indices look like that nobody changed. */
const AS_MADE = "as-made.hash";
/** What differs between indices that are alike. */
const OWN_SETTINGS = ["uuid", "creation_date", "provided_name", "version"];
/** A prefix that still has documents after deleting this many times ten thousand is not kept. */
const MOST_ROUNDS = 3;

let made = 0;

interface Looks {
  readonly settings?: { readonly index?: Record<string, unknown> };
  readonly mappings?: { readonly _meta?: Record<string, unknown> };
}

const asText = async (url: string): Promise<string> => (await ask(url)).text();

/** The hash of mappings, settings and templates that every prefix has. Those that are made only when they are needed are left out. */
const looksOf = async (url: string, prefix: string): Promise<string> => {
  const { articles, events, articlesIndex, eventsIndex } = indexNames(prefix);
  const indices = JSON.parse(await asText(`${url}/${articlesIndex},${eventsIndex}`)) as Record<string, Looks>;
  for (const { settings, mappings } of Object.values(indices)) {
    for (const name of OWN_SETTINGS) delete settings?.index?.[name];
    // Written by the commands, and not by tests that prepare indices themselves.
    if (mappings?._meta?.["release"] === packageJson.version) delete mappings._meta["release"];
  }
  const filter = "filter_path=index_templates.name,index_templates.index_template._meta";
  const templates = await asText(`${url}/_index_template/${articles},${events}?${filter}`);
  const looks = JSON.stringify([indices[articlesIndex], indices[eventsIndex], templates]);
  return hash("sha256", looks.replaceAll(prefix, "PREFIX"));
};

interface Found {
  readonly hits?: { readonly hits: readonly { readonly _index: string; readonly _id: string }[] };
}

/**
 * Deletes all documents, and the indices that are soon made again: a record of the ledger that was deleted leaves its version behind for a
 * minute. Returns whether nothing is left.
 */
const empty = async ({ url }: Lender, prefix: string): Promise<boolean> => {
  const { articles, versions, events, filesIndex, linesIndex } = indexNames(prefix);
  await ask(`${url}/${filesIndex},${linesIndex}?ignore_unavailable=true`, { method: "DELETE" });
  const documents = `${url}/${articles},${versions},${events}`;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await ask(`${documents}/_refresh?ignore_unavailable=true`, { method: "POST" });
    const found = await asText(`${documents}/_search?ignore_unavailable=true&size=10000&_source=false`);
    const { hits } = JSON.parse(found) as Found;
    if (hits === undefined) return false;
    if (hits.hits.length === 0) return true;
    const lines = hits.hits.map(({ _index, _id }) => `${JSON.stringify({ delete: { _index, _id } })}\n`);
    const headers = { "content-type": "application/x-ndjson" };
    await ask(`${url}/_bulk`, { method: "POST", headers, body: lines.join("") });
  }
  return false;
};

const isAsMade = async ({ url, folder }: Lender, prefix: string): Promise<boolean> => {
  const usual = Object.values(indexNames(prefix));
  if ((await indicesOf(url, prefix)).some((name) => !usual.includes(name))) return false;
  return (await looksOf(url, prefix)) === readFileSync(join(folder, AS_MADE), "utf8");
};

/** The prefixes that nobody uses now. */
export const freePrefixes = (folder: string): readonly string[] =>
  readdirSync(folder).filter((file) => file !== AS_MADE);

/** A prefix that nobody else uses now: one whose indices are made, or a new one. */
export const lendPrefix = (folder: string): string => {
  for (const name of freePrefixes(folder)) {
    try {
      rmSync(join(folder, name));
      return name;
    } catch {
      // Another test was faster.
    }
  }
  made += 1;
  return `t${process.pid}x${Date.now().toString(36)}x${made}`;
};

/** Takes a prefix back. Nothing may write into it any more. Its indices are removed if a test has changed more than documents. */
export const takeBack = async (lender: Lender, prefix: string): Promise<void> => {
  if ((await isAsMade(lender, prefix)) && (await empty(lender, prefix)))
    writeFileSync(join(lender.folder, prefix), "");
  else await removeIndices(lender.url, prefix);
};

/** Makes the first prefix, and remembers what it looks like. */
export const startLending = async (lender: Lender): Promise<void> => {
  const prefix = lendPrefix(lender.folder);
  const client = await connectSearch({ url: lender.url });
  await prepareIndices(client, prefix);
  await client.close();
  writeFileSync(join(lender.folder, AS_MADE), await looksOf(lender.url, prefix));
  writeFileSync(join(lender.folder, prefix), "");
};
