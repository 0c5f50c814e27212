import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import type { SavedObject } from "../../../kibana/saved-object.ts";
import type { Certificate } from "./make-certificate.ts";

/** How the server behaves. */
export interface KibanaBehavior {
  readonly version?: string;
  /** Answers to the first questions about the status, in order: as Kibana gives them while it starts. */
  readonly starting?: readonly ("silent" | "text" | "preboot" | "unavailable")[];
  /** The `Authorization` headers that are let in, each with the spaces that it may write. Not set: security is off. */
  readonly users?: Readonly<Record<string, readonly string[]>>;
  readonly spaces?: readonly string[];
  readonly basePath?: string;
  readonly maxImportPayloadBytes?: number;
  /** The newest shape of each type that this Kibana knows. */
  readonly knownVersions?: Readonly<Record<string, string>>;
  /** Objects, as `type:id`, that are there and cannot be overwritten, as one that belongs to other spaces. */
  readonly untouchable?: readonly string[];
  readonly defaultDataView?: string | null;
  readonly certificate?: Certificate;
}

export interface FakeKibana {
  readonly url: string;
  /** The objects of a space, by `type:id`. */
  readonly objectsOf: (space: string) => ReadonlyMap<string, SavedObject>;
  readonly defaultDataViewOf: (space: string) => string | null;
  /** Method and path of every request. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const NDJSON = ".ndjson";
const DEFAULT_LIMIT = 26_214_400;
/** Types that can be imported. */
const TYPES = new Set(["index-pattern", "search", "lens", "map", "dashboard", "visualization"]);

const fail = (status: number, error: string, message: string): Reply => ({
  status,
  body: { statusCode: status, error, message },
});

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const keyOf = ({ type, id }: { readonly type: string; readonly id: string }): string => `${type}:${id}`;

/** True if `version` is above `known`, number by number. */
const isNewer = (version: string, known: string): boolean => {
  const [these, those] = [version.split(".").map(Number), known.split(".").map(Number)];
  const at = these.findIndex((part, index) => part !== those[index]);
  return at !== -1 && (these[at] ?? 0) > (those[at] ?? 0);
};

/** The objects of an import file: one a line, empty lines and the summary of an export left out. */
const readNdjson = (text: string): readonly SavedObject[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as SavedObject)
    .filter((object) => !("exportedCount" in object));

/**
 * Starts a server that behaves as Kibana 9 is documented to: its status, spaces, import and default data view. Kibana itself cannot be had
 * where our tests run. Sources: the routes `status.ts`, `status_preboot.ts` and `import.ts` of elastic/kibana, and the pages of its API.
 */
export const startFakeKibana = async (behavior: KibanaBehavior = {}): Promise<FakeKibana> => {
  const { version = "9.5.3", users, spaces = [], basePath = "", untouchable = [] } = behavior;
  const starting = [...(behavior.starting ?? [])];
  const stored = new Map<string, Map<string, SavedObject>>();
  const defaults = new Map<string, string | null>();
  const asked: string[] = [];
  const objectsOf = (space: string): Map<string, SavedObject> => {
    const objects = stored.get(space) ?? new Map<string, SavedObject>();
    stored.set(space, objects);
    return objects;
  };
  const defaultOf = (space: string): string | null => defaults.get(space) ?? behavior.defaultDataView ?? null;

  const status = (isKnown: boolean): Reply => {
    const level = starting.shift() === "unavailable" ? "unavailable" : "available";
    const overall = { status: { overall: { level } } };
    return {
      status: level === "available" ? 200 : 503,
      body: isKnown ? { name: "kibana", version: { number: version }, ...overall } : overall,
    };
  };

  const importInto = async (space: string, url: URL, request: IncomingMessage): Promise<Reply> => {
    const type = request.headers["content-type"] ?? "";
    if (!type.startsWith("multipart/form-data"))
      return fail(415, "Unsupported Media Type", "Unsupported Media Type");
    const bytes = await bytesOf(request);
    if (bytes.length > (behavior.maxImportPayloadBytes ?? DEFAULT_LIMIT))
      return fail(413, "Request Entity Too Large", "Payload content length greater than maximum allowed");
    const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
    const file = form.get("file");
    if (!(file instanceof Blob) || !("name" in file))
      return fail(
        400,
        "Bad Request",
        "[request body.file]: expected value of type [Stream] but got [undefined]",
      );
    if (extname(file.name).toLowerCase() !== NDJSON)
      return fail(400, "Bad Request", `Invalid file extension ${extname(file.name)}`);
    const objects = readNdjson(await file.text());
    const keys = objects.map(keyOf);
    const doubles = keys.filter((key, at) => keys.indexOf(key) !== at);
    if (doubles.length > 0)
      return fail(400, "Bad Request", `Non-unique import objects detected: [${doubles.join()}]`);
    const newer = objects.find(({ type: name, typeMigrationVersion }) =>
      isNewer(typeMigrationVersion, behavior.knownVersions?.[name] ?? "10.99.0"),
    );
    if (newer !== undefined)
      return fail(
        422,
        "Unprocessable Entity",
        `Document "${newer.id}" belongs to a more recent version of Kibana [${newer.typeMigrationVersion}] when the last known version is [${behavior.knownVersions?.[newer.type]}].`,
      );
    const there = objectsOf(space);
    const errors = objects.flatMap((object) => {
      const about = { id: object.id, type: object.type, meta: { title: object.attributes["title"] } };
      if (!TYPES.has(object.type)) return [{ ...about, error: { type: "unsupported_type" } }];
      const missing = object.references.filter((one) => !keys.includes(keyOf(one)) && !there.has(keyOf(one)));
      if (missing.length > 0)
        return [
          {
            ...about,
            error: {
              type: "missing_references",
              references: missing.map(({ type: name, id }) => ({ type: name, id })),
            },
          },
        ];
      const isOverwriting = url.searchParams.get("overwrite") === "true";
      if (untouchable.includes(keyOf(object)) || (there.has(keyOf(object)) && !isOverwriting))
        return [{ ...about, error: { type: "conflict" } }];
      return [];
    });
    const refused = new Set(errors.map(keyOf));
    for (const object of objects) if (!refused.has(keyOf(object))) there.set(keyOf(object), object);
    const successCount = objects.length - refused.size;
    return {
      status: 200,
      body: {
        successCount,
        success: errors.length === 0,
        warnings: [],
        ...(errors.length === 0 ? {} : { errors }),
      },
    };
  };

  const answer = async (request: IncomingMessage, url: URL): Promise<Reply> => {
    const { authorization } = request.headers;
    const writable = authorization === undefined ? undefined : users?.[authorization];
    const isKnown = users === undefined || writable !== undefined;
    if (!isKnown && authorization !== undefined)
      return fail(401, "Unauthorized", "[security_exception]: unable to authenticate user");
    const path = url.pathname.slice(basePath.length);
    if (path === "/api/status") return status(isKnown);
    if (!isKnown) return fail(401, "Unauthorized", "Unauthorized");
    if (request.method === "POST" && request.headers["kbn-xsrf"] === undefined)
      return fail(400, "Bad Request", "Request must contain a kbn-xsrf header.");
    const all = ["default", ...spaces];
    if (path === "/api/spaces/space") return { status: 200, body: all.map((id) => ({ id, name: id })) };
    const wanted = /^\/api\/spaces\/space\/(?<id>[^/]+)$/u.exec(path)?.groups?.["id"];
    if (wanted !== undefined)
      return all.includes(wanted)
        ? { status: 200, body: { id: wanted } }
        : fail(404, "Not Found", "Not Found");
    const { space = "default", rest = "" } =
      /^(?:\/s\/(?<space>[^/]+))?(?<rest>\/.*)$/u.exec(path)?.groups ?? {};
    if (writable !== undefined && !writable.includes(space))
      return fail(403, "Forbidden", "Unable to bulk_create dashboard,index-pattern");
    if (rest === "/api/saved_objects/_import" && request.method === "POST")
      return importInto(space, url, request);
    if (rest === "/api/data_views/default" && request.method === "GET")
      return { status: 200, body: { data_view_id: defaultOf(space) } };
    if (rest === "/api/data_views/default") {
      const { data_view_id: id, force } = JSON.parse((await bytesOf(request)).toString()) as {
        data_view_id: string;
        force?: boolean;
      };
      if (force === true || defaultOf(space) === null) defaults.set(space, id);
      return { status: 200, body: { acknowledged: true } };
    }
    return fail(404, "Not Found", "Not Found");
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://kibana");
    asked.push(`${request.method} ${url.pathname}`);
    const [next] = starting;
    if (next === "silent") {
      starting.shift();
      request.socket.destroy();
    } else if (next === "text" || next === "preboot") {
      starting.shift();
      response.writeHead(503, { "content-type": next === "text" ? "text/plain" : "application/json" });
      response.end(next === "text" ? "Kibana server is not ready yet." : '{"status":"unavailable"}');
    } else if (!url.pathname.startsWith(basePath)) {
      response.writeHead(404, { "content-type": "application/json" });
      response.end('{"statusCode":404,"error":"Not Found","message":"Not Found"}');
    } else {
      const { status: code, body } = await answer(request, url);
      response.writeHead(code, { "content-type": "application/json; charset=utf-8", "kbn-name": "kibana" });
      response.end(JSON.stringify(body));
    }
  };

  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    void serve(request, response);
  const server =
    behavior.certificate === undefined
      ? createServer(listener)
      : createSecureServer(behavior.certificate, listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const scheme = behavior.certificate === undefined ? "http" : "https";
  return {
    url: `${scheme}://127.0.0.1:${port}${basePath}`,
    objectsOf,
    defaultDataViewOf: defaultOf,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
