import { decode as decodeByTable } from "iconv-lite";
import { MAC_ARABIC_UPPER_HALF } from "../../lexicon/letters/mac-arabic.ts";
import { arabicPage, certaintyOf, type PageEvidence, weighArabicPage } from "./arabic-code-page.ts";
import type { Candidate } from "./encoding-candidate.ts";

interface CodePage extends Candidate {
  readonly weigh: (sample: Uint8Array) => PageEvidence;
}

const codePage = (encoding: Candidate["encoding"], decode: Candidate["decode"]): CodePage => {
  const page = arabicPage(Array.from({ length: 256 }, (_, byte) => decode(Uint8Array.of(byte))));
  return { encoding, decode, weigh: (sample) => weighArabicPage(page, sample) };
};

const ofPlatform = (encoding: "windows-1256" | "iso-8859-6"): CodePage => {
  const decoder = new TextDecoder(encoding);
  return codePage(encoding, (bytes) => decoder.decode(bytes));
};

const macUnits = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 ? byte : MAC_ARABIC_UPPER_HALF.charCodeAt(byte - 0x80),
);
const UNITS = new TextDecoder("utf-16le");
const decodeMacArabic = (bytes: Uint8Array): string =>
  UNITS.decode(Uint16Array.from(bytes, (byte) => macUnits[byte] ?? 0));

/**
 * Code pages of one byte a character that Arabic was written in. A new one joins this list and competes by its evidence.
 *
 * Of two that explain the bytes equally well the earlier is taken: ISO-8859-6 and Mac Arabic have the same letters, and
 * bytes that no other sign tells apart read the same in both.
 */
const CODE_PAGES: readonly CodePage[] = [
  ofPlatform("windows-1256"),
  ofPlatform("iso-8859-6"),
  codePage("cp720", (bytes) => decodeByTable(bytes, "cp720")),
  codePage("cp864", (bytes) => decodeByTable(bytes, "cp864")),
  codePage("x-mac-arabic", decodeMacArabic),
];

/** So many bits before the next page halve the doubt: the same letters earn both, so their difference is more telling. */
const LEAD_THAT_HALVES_DOUBT = 4;

/** The page that explains the sample best. A rival that does nearly as well takes from its confidence. */
export const bestCodePage = (sample: Uint8Array) => {
  const weighed = CODE_PAGES.map((candidate) => ({ candidate, ...candidate.weigh(sample) }));
  const best = weighed.reduce((a, b) => (b.bits > a.bits ? b : a));
  const rivals = weighed.map(({ bits }) => bits).filter((bits) => bits < best.bits);
  const lead = best.bits - Math.max(0, ...rivals);
  return { ...best, confidence: best.confidence * certaintyOf(lead, LEAD_THAT_HALVES_DOUBT) };
};
