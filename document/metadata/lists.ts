import { CAPTION_CUES, TAG_CUES } from "../../lexicon/article/body-words.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import type { Signs } from "./page.ts";
import { trimSigns } from "./segments.ts";

const tagCues = foldedSet(TAG_CUES);
const captionCues = foldedSet(CAPTION_CUES);

const AFTER_CUE = /[:|/\u00BB\u203A>\u060C,]/u;
const LISTED = /[,\u060C\u061B;|/\u2022#+]| [-\u2010-\u2015] /u;
/** A list without commas is not told from a phrase. */
const WORDS_OF_A_TAG = 5;

/** What stands after the cue; the whole text if there is none, and nothing if there is nothing else. */
const afterCue = (text: string, cues: ReadonlySet<string>): string => {
  const at = text.search(AFTER_CUE);
  if (cues.has(foldStored(at < 0 ? text : text.slice(0, at)))) return at < 0 ? "" : text.slice(at + 1);
  return text;
};

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Keywords, without signs: `السوق القديم`, and `دفاع_مدني` as it is written. */
export const readTags = (signs: Signs): readonly string[] =>
  unique(
    (signs.get("tags") ?? [])
      .flatMap(({ line }) => afterCue(line.text, tagCues).split(LISTED))
      .map(trimSigns)
      .filter((tag) => tag !== "" && splitFolded(foldStored(tag)).length <= WORDS_OF_A_TAG),
  );

/** Captions and credits as written, without the cue that says that they are. */
export const readCaptions = (signs: Signs): readonly string[] =>
  unique(
    (signs.get("image_caption") ?? [])
      .map(({ line }) => afterCue(line.text, captionCues).trim())
      .filter((caption) => foldStored(caption) !== ""),
  );
