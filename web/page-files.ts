import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { FastifyInstance } from "fastify";
import { FILTER_NAMES, SEARCH_FIELDS } from "../search/query/search-fields.ts";

const JAVASCRIPT = "text/javascript; charset=utf-8";
/** The types of files that are served from the page's folder. Files of other types are not. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": JAVASCRIPT,
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The address of the page that asks for the token. */
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

/** Reads the files of the page, once. Only the files in this list are served, so no address leads out of the folder. */
export const readPage = async (pageDir: string): Promise<readonly PageFile[]> => {
  const names = (await readdir(pageDir)).filter((name) => extname(name) in TYPES);
  for (const name of ["index.html", "login.html"])
    if (!names.includes(name))
      throw new Error(
        `There is no ${name} in ${pageDir}, so the search page cannot be served. Restore the folder.`,
      );
  const files = names.map(async (name) => ({
    url: name === "index.html" ? "/" : `/${name}`,
    type: TYPES[extname(name)] ?? "application/octet-stream",
    body: await readFile(join(pageDir, name)),
  }));
  return [filtersScript(), ...(await Promise.all(files))];
};

/** `GET /` and the files of the page. `no-cache`, so that an old page from a browser's cache never meets a newer API. */
export const addPage = (app: FastifyInstance, files: readonly PageFile[]): void => {
  for (const { url, type, body } of files)
    app.get(url, async (_request, reply) => reply.header("cache-control", "no-cache").type(type).send(body));
};
