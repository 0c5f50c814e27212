import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Random, randomFrom } from "../../support/layouts/random.ts";
import { openTexts } from "../texts.ts";

/** Of a copy, one word in this many is dropped or doubled. */
const EDITED = 25;

/** A text with other words here and there, as another outlet prints it. */
const changed = (text: string, random: Random): string =>
  text
    .split(" ")
    .flatMap((word) => (random(EDITED) > 0 ? [word] : random(2) === 0 ? [] : [word, word]))
    .join(" ");

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/** Texts without end: those of a folder, then copies of them with changed words; or texts of our own. The same ones at every call. */
function* texts(articles: string | null): Generator<string> {
  const random = randomFrom(1);
  if (articles === null) for (const own = openTexts(random); ;) yield own.next();
  const paths = filesIn(articles);
  for (const path of paths) yield readFileSync(path, "utf8");
  for (;;) for (const path of paths) yield changed(readFileSync(path, "utf8"), random);
}

/** Returns a function that drops so many more files into a folder, as fast as its disk takes them. */
export const openFlood = (folder: string, articles: string | null): ((files: number) => void) => {
  const given = texts(articles);
  let number = 0;
  return (files) => {
    for (const end = number + files; number < end; number += 1)
      writeFileSync(join(folder, `${String(number).padStart(6, "0")}.txt`), String(given.next().value));
  };
};
