import { readFileSync } from "node:fs";
import { createRandom } from "./random.mjs";
import { articlesIn, filesIn } from "./folder.mjs";

/** What a sentence ends with, and the white space behind it. */
const SENTENCE = /(?<=[.!?؟])\s+/u;

/** The text of a further article: a headline, and below it as many sentences as an article of the folder has, each from another one. */
const mix = (articles, sentences, random) => {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const { headline, body } = pick(articles);
  const length = body.split(SENTENCE).length;
  return `${headline}\n\n${Array.from({ length }, () => pick(sentences)).join(" ")}\n`;
};

/**
 * The texts of as many articles as are wanted: those of a folder, in the order of their names, and if there are fewer, further ones mixed from
 * their sentences. The same folder and count give the same texts. They are made one by one, so that a large corpus needs no memory.
 */
export const corpusOf = function* (folder, count) {
  const paths = filesIn(folder).slice(0, count);
  for (const path of paths) yield readFileSync(path);
  if (paths.length === count) return;
  const articles = articlesIn(paths).filter(({ body }) => body !== "");
  const sentences = articles.flatMap(({ body }) => body.split(SENTENCE));
  const random = createRandom(1);
  for (let made = paths.length; made < count; made += 1) yield mix(articles, sentences, random);
};
