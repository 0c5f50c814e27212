import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { FastifyInstance } from "fastify";

/** Served from the page's folder; anything else that lies there is not ours to show. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
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

/** Reads the page and its parts, once: what is served is a list made here, so no address leads out of the folder. */
export const readPage = async (pageDir: string): Promise<readonly PageFile[]> => {
  const names = (await readdir(pageDir)).filter((name) => extname(name) in TYPES);
  for (const name of ["index.html", "login.html"])
    if (!names.includes(name)) throw new Error(`There is no ${name} in ${pageDir}.`);
  return Promise.all(
    names.map(async (name) => ({
      url: name === "index.html" ? "/" : `/${name}`,
      type: TYPES[extname(name)] ?? "application/octet-stream",
      body: await readFile(join(pageDir, name)),
    })),
  );
};

/** `GET /` and what the page asks for. Asked again each time, so that nobody runs yesterday's page against today's API. */
export const addPage = (app: FastifyInstance, files: readonly PageFile[]): void => {
  for (const { url, type, body } of files)
    app.get(url, async (_request, reply) => reply.header("cache-control", "no-cache").type(type).send(body));
};
