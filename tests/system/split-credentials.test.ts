import { expect, test } from "vitest";
import { splitCredentials } from "../../system/split-credentials.ts";

const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString("base64")}` });

test.each([
  ["http://127.0.0.1:9200/a-*/_search?q=x", "http://127.0.0.1:9200/a-*/_search?q=x", {}],
  ["http://u:p@host:9200/a/_doc/x@y?z=1", "http://host:9200/a/_doc/x@y?z=1", basic("u:p")],
  ["http://u:p@host:9200", "http://host:9200", basic("u:p")],
  ["https://u:p%40ss%2F@host?pretty", "https://host?pretty", basic("u:p@ss/")],
])("%s", (address, url, headers) => {
  expect(splitCredentials(address)).toEqual({ url, headers });
});
