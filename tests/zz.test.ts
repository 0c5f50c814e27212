import { test } from "vitest";
import { writeSync } from "node:fs";
import { readArticle } from "../document/read-article.ts";
import { linesOf } from "../document/line.ts";
import { kindByPhrase } from "../document/furniture-phrases.ts";
import { kindByShape } from "../document/furniture-shapes.ts";
test("enc", () => {
  const time = <T>(n: string, f: () => T): T => {
    const a = performance.now();
    const r = f();
    writeSync(2, `${n} ${Math.round(performance.now() - a)} ms\n`);
    return r;
  };
  const s = Array.from({ length: 1_000_000 }, (_, i) => `سطر من ${i}`).join("\n");
  for (let k = 0; k < 2; k++) {
    const lines = time("lines", () => linesOf(s));
    time("any", () => lines.map((l) => kindByPhrase(l, "anywhere")).length);
    time("out", () => lines.map((l) => kindByPhrase(l, "outside")).length);
    time("shape", () => lines.map((l) => kindByShape(l, true)).length);
    time("1M lines", () => readArticle(s)?.furniture.length);
  }
});
