import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { notFound } from "./answer-error.ts";
import { type Packed, sendPacked, toPacked } from "./packed.ts";
import { sendError } from "./protect.ts";

export interface MapDeps {
  /** The maps by name, as GeoJSON. Called once, at the first request, since few people need them. */
  readonly maps: () => Promise<Readonly<Record<string, object>>>;
}

/** A map as it is sent, and a tag that changes with its content. */
interface SentMap extends Packed {
  readonly tag: string;
}

const toSent = async (map: object): Promise<SentMap> => {
  const whole = Buffer.from(JSON.stringify(map));
  // Weak, because the same tag stands for the packed and for the whole text.
  const tag = `W/"${createHash("sha256").update(whole).digest("base64url").slice(0, 22)}"`;
  return { ...(await toPacked(whole)), tag };
};

const readMaps = async (maps: MapDeps["maps"]): Promise<ReadonlyMap<string, SentMap>> => {
  const sent = Object.entries(await maps()).map(async ([name, map]) => [name, await toSent(map)] as const);
  return new Map(await Promise.all(sent));
};

/** `GET /maps/countries.geojson` and `/maps/governorates.geojson`. A browser keeps them, and asks each time whether they have changed. */
export const addMaps = (app: FastifyInstance, { maps }: MapDeps): void => {
  let read: ReturnType<typeof readMaps> | null = null;
  app.get<{ Params: { readonly name: string } }>("/maps/:name.geojson", async (request, reply) => {
    read ??= readMaps(maps);
    const map = (await read).get(request.params.name);
    if (map === undefined)
      return sendError(reply, notFound("There is no such map: there are `countries` and `governorates`."));
    reply.headers({ etag: map.tag, "cache-control": "private, no-cache", vary: "accept-encoding" });
    const known = request.headers["if-none-match"]?.split(/, */u) ?? [];
    if (known.includes(map.tag)) return reply.code(304).send();
    return sendPacked(request, reply.type("application/geo+json"), map);
  });
};
