import { describe, expect, test } from "vitest";
import { readDocument } from "../../../document/read-document.ts";
import { sha256 } from "../../../cli/sha256.ts";
import { newEnrich } from "../../support/enrich.ts";
import { withShared } from "../../support/shared.ts";
import { figuresBelowFloor } from "../floors.ts";
import { readGold } from "./gold-record.ts";
import { emptyTallies, tallyGold } from "./score-gold.ts";

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

describe("what people read out of five articles", () => {
  withShared(() => {
    test("is found; GOLD=1 prints what was missed and what is wrong", () => {
      const enrich = newEnrich();
      const tallies = emptyTallies();
      for (const gold of readGold()) {
        const reading = readDocument(gold.bytes, sha256, { nowMs: Date.UTC(2026, 0, 1), extension: "txt" });
        if (reading.kind === "rejected") throw new Error(`${gold.name}: ${reading.detail}`);
        tallyGold(tallies, gold, reading.article, enrich(reading.article));
      }
      const figures: Record<string, number> = {};
      for (const [kind, { gold, found, recalled, right, missed, wrong }] of Object.entries(tallies)) {
        figures[`${kind}Precision`] = share(right, found);
        figures[`${kind}Recall`] = share(recalled, gold);
        process.stdout.write(
          `${kind.padEnd(14)} precision ${share(right, found).toFixed(1)} (${right} of ${found}), recall ${share(recalled, gold).toFixed(1)} (${recalled} of ${gold})\n`,
        );
        if (process.env["GOLD"] === "1")
          process.stdout.write(
            [
              ...missed.map((each) => `  missed ${each}\n`),
              ...wrong.map((each) => `  wrong  ${each}\n`),
            ].join(""),
          );
      }
      expect(figuresBelowFloor(["enrichment", "gold"], figures)).toEqual([]);
    });
  });
});
