/** training/stems/: learns tables of stems from the words of raw text. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { foldWord } from "../../search/stems/fold-word.ts";

const WORD = /\p{Script=Arabic}[\p{Script=Arabic}\p{Mn}]*/gu;

/** How often each word stands in the files of these folders, in folded letters; `except` are left out as they are spelled. */
export const countWords = (
  folders: readonly string[],
  except: ReadonlySet<string> = new Set(),
): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      const path = join(folder, name);
      if (!statSync(path).isFile()) continue;
      for (const [word] of readFileSync(path, "utf8").matchAll(WORD)) {
        if (except.has(word)) continue;
        const folded = foldWord(word);
        if (/^[\u0621-\u064A]+$/u.test(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
      }
    }
  return counts;
};

const WIDTH = 130;

/** Words as the source of a list of them: lines of a template string that is split at its spaces. */
export const wordList = (words: readonly string[]): string => {
  const rows = [""];
  for (const word of words) {
    if ((rows.at(-1) ?? "").length + word.length >= WIDTH) rows.push("");
    rows.push(`${rows.pop() ?? ""} ${word}`.trim());
  }
  return `\`\n${rows.join("\n")}\n\`\n  .trim()\n  .split(/\\s+/u)`;
};

/** Keys in the order of their counts, the highest first, then by letters: the same texts give the same list. */
export const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .toSorted(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
    .map(([word]) => word);
