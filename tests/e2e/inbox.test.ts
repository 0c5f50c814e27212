import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { encodeWindows1256 } from "../support/texts/encode-windows-1256.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { openSystem, type System } from "../support/servers/system.ts";
import { until } from "../support/until.ts";

let system: System;
beforeEach(() => {
  system = openSystem();
});
afterEach(() => system.remove());

const closed = (files: number) =>
  until(`${files} files are closed`, async () => {
    const result = await system.verify();
    return result.holds && result.states.queued === 0 && result.files === files ? result : null;
  });

// Ten seconds are promised. A busy machine with two cores gets more.
const FOUND_WITHIN_MS = 30_000;

const at = (...names: readonly string[]): string => join(system.inbox, ...names);

/** An article as a site's page, and as Markdown. */
const asPage = (text: string): string => {
  const [headline = "", ...paragraphs] = text.split("\n").filter((line) => line !== "");
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<!doctype html><html lang="ar"><head><title>${headline}</title></head>
    <body><nav><a href="/">الرئيسية</a></nav><article><h1>${headline}</h1>${body}</article></body></html>`;
};
const asMarkdown = (text: string): string => {
  const [headline = "", ...paragraphs] = text.split("\n").filter((line) => line !== "");
  return `# ${headline}\n\n${paragraphs.join("\n\n")}\n`;
};

test("files that are dropped, moved in or in a sub-folder are searchable soon; hidden and incomplete ones are left alone", async () => {
  writeFileSync(at("before.txt"), makeArticle(1));
  writeFileSync(at("late.txt"), "");
  const up = await system.up();
  mkdirSync(at("أرشيف", "2019"), { recursive: true });
  writeFileSync(at("أرشيف", "2019", "خبر عاجل.txt"), makeArticle(2));
  writeFileSync(join(system.home, "elsewhere.txt"), makeArticle(3));
  renameSync(join(system.home, "elsewhere.txt"), at("moved.txt"));
  for (const name of [".hidden.txt", "a.txt.part", "b.tmp", "c.txt~", "d.crdownload", "e.pdf"])
    writeFileSync(at(name), makeArticle(9));
  const areFound = async (wanted: number) => (await up.search("تقرير")).total === wanted;
  await until("all three are found", () => areFound(3), FOUND_WITHIN_MS);
  const before = await closed(10);
  expect(before.states).toMatchObject({ indexed: 3, waiting: 1, ignored: 6 });
  writeFileSync(at("late.txt"), makeArticle(4));
  await until("the late text is found", () => areFound(4), FOUND_WITHIN_MS);

  const second = await system.run("up");
  expect(second.code).toBe(1);
  expect(second.stderr).toContain(String(up.pid));
  expect(second.stderr).toContain("WARRAQ_ALREADY_RUNNING");

  expect(await up.stop()).toBe(0);
  // The folder is only read.
  expect(readdirSync(system.inbox)).toHaveLength(10);
  expect(readFileSync(at("before.txt"), "utf8")).toBe(makeArticle(1));
});

test("the same text in windows-1256 and UTF-16, as a page and as Markdown joins its document as a copy", async () => {
  const text = makeArticle(5);
  const up = await system.up();
  writeFileSync(at("utf8.txt"), text);
  await until("the first is indexed", async () => (await up.search("تقرير")).total === 1);
  writeFileSync(at("utf16.txt"), Buffer.from(text, "utf16le"));
  writeFileSync(at("bom.txt"), `\uFEFF${text}`);
  writeFileSync(at("cp1256.txt"), encodeWindows1256(text));
  writeFileSync(at("a.html"), asPage(text));
  writeFileSync(at("a.md"), asMarkdown(text));
  await until(
    "all are copies",
    async () => (await up.search("تقرير")).hits[0]?.copies === 6,
    FOUND_WITHIN_MS,
  );
  expect(await closed(6)).toMatchObject({ documents: 1, states: { indexed: 1, duplicate: 5 } });
  await up.stop();
});

test("a restart finds files that came, changed and went meanwhile", async () => {
  writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
  writeFileSync(join(system.inbox, "b.txt"), makeArticle(2));
  const first = await system.up();
  await closed(2);
  await first.stop();

  writeFileSync(join(system.inbox, "a.txt"), makeArticle(3));
  renameSync(join(system.inbox, "b.txt"), join(system.inbox, "c.txt"));
  copyFileSync(join(system.inbox, "c.txt"), join(system.inbox, "d.txt"));
  expect((await system.verify()).holds).toBe(false);

  const second = await system.up();
  // The renamed file is the file of its document.
  expect((await closed(3)).states).toMatchObject({ indexed: 2, duplicate: 1 });
  await until(
    "the text that was replaced is an earlier version",
    async () => (await system.verify()).documents === 2,
  );
  const status = JSON.parse((await system.run("status", "--json")).stdout) as { ledger: object };
  expect(status.ledger).toMatchObject({ deleted: 1 });
  await second.stop();
});

test("files dated long ago or in the future are read once, and not again", async () => {
  for (const [name, year] of [
    ["old.txt", 2012],
    ["future.txt", 2099],
  ] as const) {
    const path = join(system.inbox, name);
    writeFileSync(path, makeArticle(year));
    utimesSync(path, new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 0, 1)));
  }
  const taken = JSON.parse((await system.run("ingest", join(system.inbox, "future.txt"), "--json")).stdout);
  expect(taken).toMatchObject({ indexed: 1, waiting: 0 });
  const up = await system.up();
  expect((await closed(2)).states).toMatchObject({ indexed: 2 });
  await up.stop();
  expect((await system.verify()).states).toMatchObject({ indexed: 2, waiting: 0 });
});

test("stages can be distributed over hosts", async () => {
  const reading = await system.up("--stages", "normalize,deduplicate");
  writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
  await until("the file waits for enrich", async () => {
    const metrics = await (await fetch(`${reading.url}/metrics`)).text();
    return metrics.includes('warraq_jobs{stage="enrich",state="waiting"} 1\n');
  });
  const writing = await system.up("--stages", "enrich,index");
  await closed(1);
  expect((await writing.search("تقرير")).total).toBe(1);
  expect(await writing.stop()).toBe(0);
  expect(await reading.stop()).toBe(0);
});

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
  readonly status?: { readonly code: number; readonly message: string };
}

interface SentSpans {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
}

/** A collector of traces: keeps what it was sent, and refuses whoever does not show the header. */
const openCollector = async () => {
  const spans: SentSpan[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { resourceSpans } = (await json(request)) as SentSpans;
    const isAllowed = request.url === "/otlp/v1/traces" && request.headers["api-key"] === "a secret";
    if (isAllowed)
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((one) => one.spans)));
    response.writeHead(isAllowed ? 200 : 401, { "content-type": "application/json" }).end("{}");
  };
  const server = createServer((request, response) => void take(request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/otlp`,
    spans: (): readonly SentSpan[] => spans,
    close: () => server.close(),
  };
};

test("with a collector of OpenTelemetry, each file's way is a trace, from the watcher through the stages to its record", async () => {
  const collector = await openCollector();
  await system.remove();
  system = openSystem({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_HEADERS: "api-key=a%20secret",
  });
  writeFileSync(at("good.txt"), makeArticle(1));
  writeFileSync(at("bad.txt"), Buffer.from([0, 1, 2, 3]));
  const up = await system.up();
  await closed(2);
  await up.stop();
  collector.close();
  const spansOf = (name: string) => {
    const whole = collector
      .spans()
      .find((span) => span.name === "file" && attributeOf(span, "file.path") === at(name));
    const parts = collector.spans().filter(({ parentSpanId }) => parentSpanId === whole?.spanId);
    expect(new Set([whole, ...parts].map((span) => span?.traceId)).size).toBe(1);
    expect(parts.every((span) => BigInt(span.startTimeUnixNano) <= BigInt(span.endTimeUnixNano))).toBe(true);
    return { whole, names: new Set(parts.map((span) => span.name)), parts };
  };
  const attributeOf = ({ attributes }: SentSpan, name: string) =>
    attributes.find(({ key }) => key === name)?.value.stringValue;
  const good = spansOf("good.txt");
  expect(good.names).toEqual(new Set(["watch", "normalize", "deduplicate", "enrich", "index"]));
  const [hit] = await system.find("تقرير");
  const stages = good.parts.filter(({ name }) => name !== "watch");
  for (const span of stages) expect(attributeOf(span, "warraq.document_id")).toBe(hit?.id);
  const bad = spansOf("bad.txt");
  expect(bad.names).toEqual(new Set(["watch", "normalize"]));
  expect(bad.whole?.status).toEqual({ code: 2, message: expect.any(String) });
  expect(up.output()).not.toContain("a%20secret");
});
