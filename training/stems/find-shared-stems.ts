// Finds the stems that words outside the lexicons have too, and writes `lexicon/search/shared-stems.ts`.
//
//   node --import ./tests/support/typescript.mjs training/stems/find-shared-stems.ts FOLDER…
//
// A rule for a stem is shared if the words of the folders' files that it hits and that are no form of its lexeme are nearly half as
// frequent as those that are. To start anew, empty the list first: stems that are in it get no rule, so they are kept.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED_STEMS } from "../../lexicon/search/shared-stems.ts";
import { lightStem } from "../../search/stems/light-stem.ts";
import { byCount, countWords, wordList } from "./word-counts.ts";
import { stemLexemes, stemRules } from "../../search/stems/stem-rules.ts";

/** Peoples, whose names are also other words, beside their countries. */
const PEOPLES: readonly string[] = ["ترك", "سود", "روس"];
const LEAST_OTHERS = 4;
const SHARE = 0.4;

const counts = countWords(process.argv.slice(2));
const { whole, stems } = stemRules();
const cuts = new Map<string, Set<string>>();
for (const { forms } of stemLexemes())
  for (const { words, plain, possessed, verbal } of forms)
    for (const form of [...words, ...plain, ...possessed, ...verbal]) {
      const cut = lightStem(form);
      cuts.set(cut, (cuts.get(cut) ?? new Set()).add(form));
    }

const bare = (word: string): string => word.replace(/^(?:[وف]?(?:[بك]?ال|لل)|و)(?=.{2})/u, "");
const own = new Map<string, number>();
const others = new Map<string, number>();
for (const [word, count] of counts) {
  const cut = lightStem(word);
  const forms = cuts.get(cut);
  if (whole.has(word) || forms === undefined || !stems.has(cut)) continue;
  const counted = forms.has(word) || forms.has(bare(word)) ? own : others;
  counted.set(cut, (counted.get(cut) ?? 0) + count);
}
const found = byCount(
  new Map([...others].filter(([cut, count]) => count >= LEAST_OTHERS && count > SHARE * (own.get(cut) ?? 0))),
);

writeFileSync(
  join(import.meta.dirname, "..", "..", "lexicon", "search", "shared-stems.ts"),
  `/**
 * Stems that words outside our lexicons have too, in folded letters, the frequent ones first.
 *
 * Source: learned by \`training/stems/find-shared-stems.ts\` from the words of 14,000 articles of Tunisian and Saudi papers. Reason: a
 * rule for such a stem would hit those words (\`أدوات\`, tools, has that of \`أدوية\`, medicines), so the forms of our word get rules for
 * themselves.
 */
export const SHARED_STEMS: readonly string[] = ${wordList([...new Set([...PEOPLES, ...SHARED_STEMS, ...found])])};
`,
);
