import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { FastifyInstance } from "fastify";
import { FILTER_NAMES, SEARCH_FIELDS } from "../search/query/search-fields.ts";

const JAVASCRIPT = "text/javascript; charset=utf-8";
/** Served from the page's folder; anything else that lies there is not ours to show. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": JAVASCRIPT,
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The page for whoever has no token yet. */
export const LOGIN_URL = "/login.html";

interface PageFile {
  readonly url: string;
  readonly type: string;
  readonly body: Buffer;
}

/**
 * The script from which the page learns by what results can be narrowed, in order, each with its label: made of the server's own list,
 * so that the page has none.
 */
const filtersScript = (): PageFile => {
  const filters = FILTER_NAMES.map((name) => ({ name, label: SEARCH_FIELDS[name].facetLabel }));
  return {
    url: "/filters.js",
    type: JAVASCRIPT,
    body: Buffer.from(`export const FILTERS = ${JSON.stringify(filters)};\n`),
  };
};

/** Reads the page and its parts, once: what is served is a list made here, so no address leads out of the folder. */
export const readPage = async (pageDir: string): Promise<readonly PageFile[]> => {
  const names = (await readdir(pageDir)).filter((name) => extname(name) in TYPES);
  for (const name of ["index.html", "login.html"])
    if (!names.includes(name)) throw new Error(`There is no ${name} in ${pageDir}.`);
  const files = names.map(async (name) => ({
    url: name === "index.html" ? "/" : `/${name}`,
    type: TYPES[extname(name)] ?? "application/octet-stream",
    body: await readFile(join(pageDir, name)),
  }));
  return [filtersScript(), ...(await Promise.all(files))];
};

/** `GET /` and what the page asks for. Asked again each time, so that nobody runs yesterday's page against today's API. */
export const addPage = (app: FastifyInstance, files: readonly PageFile[]): void => {
  for (const { url, type, body } of files)
    app.get(url, async (_request, reply) => reply.header("cache-control", "no-cache").type(type).send(body));
};
