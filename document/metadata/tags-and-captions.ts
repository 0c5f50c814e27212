import { CAPTION_CUES, TAG_CUES } from "../../lexicon/article/body-words.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { flashOf, splitFlash } from "../headline/flash-label.ts";
import { isBody, type ClueLines, type ReadPage } from "./page.ts";
import { trimPunctuation } from "./segments.ts";

const tagCues = foldedSet(TAG_CUES);
const captionCues = foldedSet(CAPTION_CUES);

const AFTER_CUE = /[:|/\u00BB\u203A>\u060C,]/u;
const LIST_SEPARATOR = /[,\u060C\u061B;|/\u2022#+]| [-\u2010-\u2015] /u;
/** A longer "tag" is a list without commas or a sentence. */
const MOST_TAG_WORDS = 5;

/** The text after the cue; the whole text if there is no cue, and nothing if there is only a cue. */
const afterCue = (text: string, cues: ReadonlySet<string>): string => {
  const at = text.search(AFTER_CUE);
  if (cues.has(foldStored(at < 0 ? text : text.slice(0, at)))) return at < 0 ? "" : text.slice(at + 1);
  return text;
};

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The labels that say how a text was sent: alone on a line, before the headline, or before the first line of the body. */
const labelsOf = (clueLines: ClueLines, page: ReadPage): readonly string[] => {
  const first = page.lines.find((_, index) => isBody(page, index))?.text ?? "";
  const alone = (clueLines.get("section_label") ?? []).map(({ line }) => flashOf(line.text));
  const before = [page.headline ?? "", first].map((text) => splitFlash(text)?.label ?? null);
  return [...alone, ...before].filter((label) => label !== null);
};

/**
 * The tags of a page without punctuation around them: `السوق القديم`, and `دفاع_مدني` as it is written. Labels such as `عاجل` are tags
 * too.
 */
export const readTags = (clueLines: ClueLines, page: ReadPage): readonly string[] => {
  const tags = (clueLines.get("tags") ?? [])
    .flatMap(({ line }) => afterCue(line.text, tagCues).split(LIST_SEPARATOR))
    .map(trimPunctuation)
    .filter((tag) => tag !== "" && splitFolded(foldStored(tag)).length <= MOST_TAG_WORDS);
  return unique([...tags, ...labelsOf(clueLines, page)]);
};

/** The captions and picture credits of a page as written, without the cue before them. */
export const readCaptions = (clueLines: ClueLines): readonly string[] =>
  unique(
    (clueLines.get("image_caption") ?? [])
      .map(({ line }) => afterCue(line.text, captionCues).trim())
      .filter((caption) => foldStored(caption) !== ""),
  );
