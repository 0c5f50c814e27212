import { expect, test } from "vitest";
import { loadConfig } from "../../config/load.ts";
import { describeConfig, secretsOf } from "../../config/describe.ts";
import { forTerminal } from "../../system/for-terminal.ts";
import { openLogTo } from "../../observe/log.ts";

const loaded = loadConfig(
  {},
  {
    REDIS_URL: "rediss://me:p%40ss%2Fword@127.0.0.1:6380",
    ELASTICSEARCH_URL: "https://elastic:hunter22@127.0.0.1:9200",
    ELASTICSEARCH_PASSWORD: 'odd://"quoted"',
    ELASTICSEARCH_API_KEY: "key-key-key",
    WARRAQ_HTTP_TOKEN: "token-token-token",
  },
);
const SECRETS = [
  "p@ss/word",
  "p%40ss%2Fword",
  "hunter22",
  'odd://"quoted"',
  "key-key-key",
  "token-token-token",
];

/** What a log writes that knows the secrets of the configuration. */
const written = (
  tell: (log: ReturnType<typeof openLogTo>) => void,
  textOf?: (text: string) => string,
): string => {
  let text = "";
  tell(
    openLogTo(
      { write: (line) => void (text += line) },
      "info",
      secretsOf(loaded.config),
      textOf === undefined ? {} : { textOf },
    ),
  );
  return text;
};

test("every secret of the configuration is known", () => {
  expect(secretsOf(loaded.config).toSorted()).toEqual(SECRETS.toSorted());
});

test("no secret reaches the log, wherever it stands: in a message, a field, an error, its cause or its command", () => {
  const error = Object.assign(new Error(`no at https://elastic:hunter22@127.0.0.1:9200`), {
    // As ioredis leaves it in an error.
    command: { name: "auth", args: ["me", "p@ss/word"] },
    cause: new Error('wrong password odd://"quoted"'),
  });
  const text = written((log) => {
    log.warn(
      { err: error, url: "redis://a:b@c", deep: [{ key: "key-key-key" }] },
      "token-token-token was wrong",
    );
    log.warn({ password: "anything", options: { authorization: "else" } }, "p%40ss%2Fword");
  });
  for (const secret of [...SECRETS, "anything", "else", "a:b", "quoted"]) expect(text).not.toContain(secret);
  expect(text).toContain("no at https://***@127.0.0.1:9200");
  expect(
    text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object),
  ).toHaveLength(2);
});

test("config shows no secret, nor what is around it", () => {
  const text = JSON.stringify(describeConfig(loaded));
  for (const secret of [...SECRETS, "quoted", "elastic:"]) expect(text).not.toContain(secret);
  expect(text).toContain("rediss://***@127.0.0.1:6380");
});

const HOSTILE = "\u001B]0;owned\u0007 \u009B31m \u202Egnp.exe\u2066 \u2028 \u0000 \u007F";

test.each([
  ["lines of JSON", undefined],
  ["a terminal", forTerminal],
])("names and texts from files do nothing in %s", (_, textOf) => {
  const text = written((log) => log.warn({ path: HOSTILE, err: new Error(HOSTILE) }, HOSTILE), textOf);
  expect(text.trimEnd()).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
  const { path } = JSON.parse(text) as { path: string };
  expect(path).toBe(textOf === undefined ? HOSTILE : forTerminal(HOSTILE));
});
