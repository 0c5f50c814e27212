import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

/** What does not change while the server runs, as it is sent: whole, and packed for whoever can unpack it. */
export interface Packed {
  readonly whole: Buffer;
  /** Null where packing gains nothing. */
  readonly packed: Buffer | null;
}

const pack = promisify(gzip);

/** Packs a text once, so that no request waits for it. */
export const toPacked = async (whole: Buffer): Promise<Packed> => {
  const packed = await pack(whole);
  return { whole, packed: packed.length < whole.length ? packed : null };
};

/** Sends it as the request can take it. Caches keep both forms apart. */
export const sendPacked = (
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { whole, packed }: Packed,
): FastifyReply => {
  reply.header("vary", "accept-encoding");
  const isUnpacked = /\bgzip\b/u.test(headers["accept-encoding"]?.toString() ?? "");
  return isUnpacked && packed !== null
    ? reply.header("content-encoding", "gzip").send(packed)
    : reply.send(whole);
};
