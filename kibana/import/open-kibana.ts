import { WarraqError } from "../../pipeline/errors.ts";
import { hideSecrets } from "../../system/hide-secrets.ts";
import { type Answer, sendRequest } from "./send-request.ts";

/** Where Kibana is, and as whom we come. */
export interface KibanaServer {
  /** With the path of `server.basePath`, if Kibana has one. */
  readonly url: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly apiKey?: string | undefined;
  /** The certificate authority of an https server (PEM), unless the system knows it. */
  readonly ca?: string | undefined;
  /** The id of the space to work in; `default` is the one that every Kibana has. */
  readonly space: string;
}

/** An answer of Kibana. */
export interface KibanaAnswer extends Answer {
  /** The body, if it is JSON; else undefined. */
  readonly json: unknown;
}

export interface KibanaRequest {
  /** Below the address of Kibana, or of the space: `/api/status`. */
  readonly path: string;
  readonly isInSpace?: boolean;
  /** Sent as POST. */
  readonly body?: FormData | object;
}

export interface Kibana {
  /** The address without secrets, for messages. */
  readonly where: string;
  readonly space: string;
  readonly hasCredentials: boolean;
  /** The address of a page for a browser, in the space. */
  readonly pageUrl: (path: string) => string;
  /**
   * Asks Kibana.
   *
   * @throws WarraqError for 401 and 403; Error of Node if there is no answer
   */
  readonly ask: (request: KibanaRequest) => Promise<KibanaAnswer>;
}

/** How long one answer may take, in milliseconds. An import migrates and writes every object. */
const ANSWER_MS = 120_000;

const authorizationOf = ({ url, username, password, apiKey }: KibanaServer): string | undefined => {
  if (apiKey !== undefined) return `ApiKey ${apiKey}`;
  const inUrl = new URL(url);
  const user = username ?? decodeURIComponent(inUrl.username);
  const secret = password ?? decodeURIComponent(inUrl.password);
  return user === "" ? undefined : `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** What Kibana says is wrong. */
export const messageOf = ({ json, text, status }: KibanaAnswer): string => {
  const message = (json as { readonly message?: unknown } | undefined)?.message;
  return typeof message === "string" ? message : `HTTP ${status} ${text.slice(0, 200)}`.trim();
};

const bodyOf = async (
  body: FormData | object | undefined,
): Promise<{ readonly bytes?: Buffer; readonly headers: Readonly<Record<string, string>> }> => {
  if (body === undefined) return { headers: {} };
  if (!(body instanceof FormData)) {
    const bytes = Buffer.from(JSON.stringify(body));
    return { bytes, headers: { "content-type": "application/json", "content-length": String(bytes.length) } };
  }
  const packed = new Response(body);
  const bytes = Buffer.from(await packed.arrayBuffer());
  const type = packed.headers.get("content-type") ?? "";
  return { bytes, headers: { "content-type": type, "content-length": String(bytes.length) } };
};

/** Opens the API of a Kibana. Nothing is asked yet. */
export const openKibana = (server: KibanaServer, signal: AbortSignal): Kibana => {
  const { space, ca } = server;
  const authorization = authorizationOf(server);
  const base = new URL(server.url);
  base.username = "";
  base.password = "";
  const root = `${base.origin}${base.pathname.replace(/\/+$/u, "")}`;
  const spaceRoot = space === "default" ? root : `${root}/s/${space}`;
  const where = hideSecrets(root);

  const refuse = (answer: KibanaAnswer): never => {
    if (answer.status === 403)
      throw new WarraqError(
        "WARRAQ_KIBANA_FORBIDDEN",
        `Kibana at ${where} knows the user but does not let it do this in the space \`${space}\` (${messageOf(answer)}). Give its role the Kibana privilege \`All\` for this space.`,
      );
    throw new WarraqError(
      "WARRAQ_KIBANA_FORBIDDEN",
      authorization === undefined
        ? `Kibana at ${where} asks who you are. Set KIBANA_API_KEY, or KIBANA_USERNAME and KIBANA_PASSWORD.`
        : `Kibana at ${where} does not accept the user and password, or the API key. Correct KIBANA_USERNAME and KIBANA_PASSWORD, or KIBANA_API_KEY.`,
    );
  };

  return {
    where,
    space,
    hasCredentials: authorization !== undefined,
    pageUrl: (path) => `${spaceRoot}${path}`,
    ask: async ({ path, isInSpace = false, body }) => {
      const { bytes, headers } = await bodyOf(body);
      const answer = await sendRequest({
        method: body === undefined ? "GET" : "POST",
        url: new URL(`${isInSpace ? spaceRoot : root}${path}`),
        headers: {
          accept: "application/json",
          // Kibana refuses requests without it that change something, since a page of another site cannot send it.
          "kbn-xsrf": "warraq",
          ...(authorization === undefined ? {} : { authorization }),
          ...headers,
        },
        ...(bytes === undefined ? {} : { body: bytes }),
        ca,
        signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
      }).catch((error: unknown) => {
        if (signal.aborted || !(error instanceof Error) || error.name !== "AbortError") throw error;
        throw new Error(`there was no answer within ${ANSWER_MS / 1_000} seconds`, { cause: error });
      });
      const read: KibanaAnswer = { ...answer, json: jsonOf(answer.text) };
      const isElasticsearch = answer.headers["x-elastic-product"] !== undefined;
      return (answer.status === 401 || answer.status === 403) && !isElasticsearch ? refuse(read) : read;
    },
  };
};
