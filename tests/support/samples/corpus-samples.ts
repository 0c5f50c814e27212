/** tests/support/samples/: articles to fill pages with: of the corpus beside the repository, and written for the tests. */
import { readTarGz } from "../read-tar.ts";
import { sharedDir } from "../shared.ts";
import type { SampleArticle } from "./sample-article.ts";

/** Paragraphs of the corpus are long. Other sites break them after a sentence or two. */
const WORDS_OF_A_PARAGRAPH = 20;
const FEWEST_PARAGRAPHS = 3;
const MOST_PARAGRAPHS = 14;

const countWordsOf = (text: string): number => text.split(/\s+/u).length;

/** Breaks a line after a sentence, as soon as the part before it and the rest are both long enough. */
const paragraphsOf = (line: string): readonly string[] => {
  const paragraphs: string[] = [];
  let open = "";
  const sentences = line.split(/(?<=\.) +/u);
  sentences.forEach((sentence, index) => {
    open = open === "" ? sentence : `${open} ${sentence}`;
    const left = sentences.slice(index + 1).join(" ");
    if (
      left !== "" &&
      (countWordsOf(open) < WORDS_OF_A_PARAGRAPH || countWordsOf(left) < WORDS_OF_A_PARAGRAPH)
    )
      return;
    paragraphs.push(open);
    open = "";
  });
  return paragraphs;
};

const sampleOf = (text: string): SampleArticle => {
  const [headline = "", ...lines] = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return { headline, paragraphs: lines.flatMap(paragraphsOf) };
};

const readCorpusSamples = (): readonly SampleArticle[] =>
  readTarGz(`${sharedDir}corpora/ant.tar.gz`)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, bytes]) => sampleOf(bytes.toString("utf8")))
    .filter(({ headline, paragraphs: { length } }) => {
      return headline !== "" && length >= FEWEST_PARAGRAPHS && length <= MOST_PARAGRAPHS;
    });

let samples: readonly SampleArticle[] | undefined;

/** The articles of the ANT corpus with enough paragraphs for pages that have boilerplate between them. Read once. */
export const corpusSamples = (): readonly SampleArticle[] => (samples ??= readCorpusSamples());
