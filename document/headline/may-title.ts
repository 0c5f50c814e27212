import { type SegmentKind, segmentKindOf } from "../metadata/segment-kind.ts";
import { trimPunctuation } from "../metadata/segments.ts";
import { isGlued } from "../lines/glued.ts";
import { isProse, type Line } from "../lines/line.ts";
import { LONGEST_HEADLINE } from "./cut-headline.ts";
import { flashOf } from "./flash-label.ts";

/** One full stop, perhaps inside quotation marks. Of 14,138 headlines of newspapers three end with one; with two or three dots, some do. */
const FULL_STOP = /(?<![.\u2026])\.["\u00BB\u201C\u201D)\]]{0,3}$/u;
/** Hashtags and accounts, and nothing else: `#سوريا #حلب`, `@channel`. */
const ONLY_TAGS = /^(?:[^\p{L}\p{M}\p{N}_#@]*[#@][\p{L}\p{M}\p{N}_]+)+[^\p{L}\p{N}]*$/u;

const MOST_WORDS_OF_A_SENDER = 3;
const SENDERS: ReadonlySet<SegmentKind> = new Set(["outlet", "agency"]);

/** Is the line the name of a channel or paper, as above its posts? */
export const isSender = ({ text, words }: Line): boolean =>
  words <= MOST_WORDS_OF_A_SENDER && SENDERS.has(segmentKindOf(trimPunctuation(text)));

/** May a line title what follows, by its own text? A paragraph, a sentence with its full stop, hashtags, labels (`عاجل`) and names of outlets do not. */
export const mayTitle = (line: Line): boolean =>
  !isProse(line) &&
  !FULL_STOP.test(line.text.slice(-5)) &&
  line.text.length <= 2 * LONGEST_HEADLINE &&
  !ONLY_TAGS.test(line.text) &&
  !isGlued(line.text, line.words) &&
  flashOf(line.text) === null &&
  !isSender(line);
