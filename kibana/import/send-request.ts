/** kibana/import/: brings the saved objects into a running Kibana, by its HTTP API. */

import { request as askPlainly } from "node:http";
import { request as askSecurely } from "node:https";

export interface SentRequest {
  readonly method: "GET" | "POST";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** The certificate authority of an https server (PEM), unless the system knows it. */
  readonly ca?: string | undefined;
  readonly signal: AbortSignal;
}

/** The whole answer to a request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/**
 * Sends a request and reads the answer; follows no redirect. Not `fetch`, which takes no certificate authority of one's own.
 *
 * @throws Error of Node with a `code` if there is no answer, or if `signal` says stop
 */
export const sendRequest = ({ method, url, headers, body, ca, signal }: SentRequest): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = { method, headers, signal, ...(ca === undefined ? {} : { ca }) };
    const sent = (url.protocol === "https:" ? askSecurely : askPlainly)(url, options, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
