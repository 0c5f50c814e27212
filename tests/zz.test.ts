import { test } from "vitest";
import { randomFillSync } from "node:crypto";
import { readFileSync, writeSync } from "node:fs";
import { decode } from "../document/decode.ts";
import { readArticle } from "../document/read-article.ts";
import { toStoredForm } from "../text/stored-form.ts";
import { toDedupForm } from "../text/dedup-form.ts";
test("enc", () => {
  const res = new Map<string, number>();
  for (const n of [100, 101, 150, 200, 300, 500, 1000, 4096, 20000, 200000])
    for (let i = 0; i < 3_000_000 / Math.max(n, 300); i++) {
      const b = randomFillSync(new Uint8Array(n));
      if (i % 4 === 1) {
        b[0] = 0xff;
        b[1] = 0xfe;
      }
      if (i % 4 === 2) {
        b[0] = 0xfe;
        b[1] = 0xff;
      }
      if (i % 4 === 3) {
        b[0] = 0xef;
        b[1] = 0xbb;
        b[2] = 0xbf;
      }
      const d = decode(b);
      const k =
        d.kind === "decoded"
          ? `!! ${d.encoding} ${n} ${d.evidence}`
          : d.reason + (d.reason === "undecodable_text" ? n : "");
      res.set(k, (res.get(k) ?? 0) + 1);
    }
  console.log(res);
  const t = readFileSync("/work/shared/seeds/001_90aeaab6560ff404.txt", "utf8");
  const time = (n: string, f: () => unknown) => {
    const a = performance.now();
    const r = f();
    writeSync(2, `${n} ${Math.round(performance.now() - a)} ms\n`);
    return r;
  };
  const big = t.repeat(2600).slice(0, 11_500_000);
  const u8 = new TextEncoder().encode(big);
  console.log(u8.length);
  const u16 = new Uint8Array(Buffer.from(big.slice(0, 10_000_000), "utf16le"));
  const b1256 = new Uint8Array(20_000_000).map(
    (_, i) => [0xc7, 0xe1, 0xe3, 0xed, 0x20, 0xda, 0xe1, 0xec, 0x20, 0xe3, 0xe4, 0x20][i % 12]!,
  );
  const broken = u8.slice();
  broken[1000] = 0xff;
  for (const [n, b] of [
    ["utf8", u8],
    ["utf16", u16],
    ["1256", b1256],
    ["broken", broken],
    ["zeros", new Uint8Array(20_000_000)],
    ["ff", new Uint8Array(20_000_000).fill(0xff)],
  ] as const)
    time(`decode ${n}`, () => {
      const d = decode(b);
      console.log(d.kind === "decoded" ? d.encoding + d.evidence : d.detail);
    });
  const s = time("stored", () => toStoredForm(big)) as string;
  time("dedup", () => toDedupForm(s).length);
  time("read 20MB seeds", () => readArticle(big)?.body.length);
  time("one line", () => readArticle("كلمة ".repeat(4_000_000))?.headline.length);
  time("one word", () => readArticle("ك".repeat(10_000_000))?.headline.length);
  time("latin word", () => readArticle("a".repeat(20_000_000))?.headline.length);
  time("a@", () => readArticle(`\u0643\u0644\n${"a@".repeat(10_000_000)}`)?.headline.length);
  time("spaces", () => readArticle(" ".repeat(20_000_000) + "x")?.headline.length);
  time("tatweel", () => readArticle("ـ".repeat(10_000_000) + "x")?.headline.length);
  time("zwnj", () => readArticle("\u200c".repeat(10_000_000) + "x")?.headline.length);
  time("quotes", () => readArticle("«".repeat(10_000_000) + "x")?.headline.length);
  time("marks", () => readArticle("ا" + "\u0651\u064e".repeat(1_000_000) + "x")?.headline.length);
  time("emoji", () => readArticle("😀".repeat(5_000_000) + "x")?.headline.length);
  time("surrogates", () => readArticle("\ud83d".repeat(10_000_000) + "x")?.headline.length);
  time("presentation", () => readArticle("\ufdfa".repeat(1_000_000) + "x")?.headline.length);
  time("1M lines", () => readArticle("سطر من الخبر\n".repeat(1_000_000))?.furniture.length);
  time(
    "1M diff lines",
    () => readArticle(Array.from({ length: 1_000_000 }, (_, i) => `سطر ${i}`).join("\n"))?.body.length,
  );
  time("1M newlines", () => readArticle("\n".repeat(20_000_000)));
  time("hash", () => readArticle("خبر اليوم\n" + "#a ".repeat(6_000_000) + "!")?.body.length);
  time("colons", () => readArticle("خبر اليوم\n" + ":-|/".repeat(5_000_000) + "!")?.body.length);
  time("crlf", () => readArticle("خبر اليوم\r".repeat(1_000_000) + "!")?.body.length);
});
