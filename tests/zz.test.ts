import { test } from "vitest";
import { readFileSync } from "node:fs";
import { windows1256 } from "../document/encodings/windows-1256.ts";
test("enc", () => {
  const names = ["headline1256", "all1256", "h8859", "all8859", "mac", "720"];
  const res: {c:number,e:string,t:string}[][] = names.map(() => []);
  for (const l of readFileSync("/tmp/ant1256.jsonl", "utf8").trim().split("\n")) {
    (JSON.parse(l) as string[]).forEach((h, i) => {
      const b = Buffer.from(h, "hex"); if (b.length < 10) return; const w = windows1256.weigh(b);
      res[i]!.push({ c: w.confidence, e: w.evidence, t: new TextDecoder("windows-1256").decode(b).slice(0, 60) });
    });
  }
  res.forEach((r, i) => {
    r.sort((a, b) => a.c - b.c);
    console.log(names[i], "min", JSON.stringify(r.slice(0, 6)), "\n   max", JSON.stringify(r.at(-1)), "1%", r[Math.floor(r.length/100)]?.c, "below .5", r.filter(x=>x.c<.5).length,"below .75", r.filter(x=>x.c<.75).length, "of", r.length);
  });
});
