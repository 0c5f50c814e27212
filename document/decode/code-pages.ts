import { decode as decodeByTable } from "iconv-lite";
import { MAC_ARABIC_UPPER_HALF } from "../../lexicon/encodings/mac-arabic.ts";
import { toArabicCodePage, certaintyOf, type CodePageEvidence, weighCodePage } from "./weigh-code-page.ts";
import type { EncodingCandidate } from "./encoding-candidate.ts";

interface CodePage extends EncodingCandidate {
  readonly weigh: (sample: Uint8Array) => CodePageEvidence;
}

const codePage = (encoding: EncodingCandidate["encoding"], decode: EncodingCandidate["decode"]): CodePage => {
  const table = toArabicCodePage(Array.from({ length: 256 }, (_, byte) => decode(Uint8Array.of(byte))));
  return { encoding, decode, weigh: (sample) => weighCodePage(table, sample) };
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
 * One-byte code pages in which Arabic was written. To support another, add it here; it competes by its evidence.
 *
 * If two explain the bytes equally well, the earlier wins: ISO-8859-6 and Mac Arabic have the same letters, so bytes that
 * no other character distinguishes read the same in both.
 */
const CODE_PAGES: readonly CodePage[] = [
  ofPlatform("windows-1256"),
  ofPlatform("iso-8859-6"),
  codePage("cp720", (bytes) => decodeByTable(bytes, "cp720")),
  codePage("cp864", (bytes) => decodeByTable(bytes, "cp864")),
  codePage("x-mac-arabic", decodeMacArabic),
];

/**
 * A lead of this many bits over the next code page halves the doubt. Fewer than for the bits themselves: both code pages
 * earn bits from the same bytes, so the difference is more telling.
 */
const LEAD_THAT_HALVES_DOUBT = 4;

/** The code page that explains the sample best. A rival that explains it nearly as well lowers the confidence. */
export const bestCodePage = (sample: Uint8Array) => {
  const weighed = CODE_PAGES.map((candidate) => ({ candidate, ...candidate.weigh(sample) }));
  const best = weighed.reduce((a, b) => (b.bits > a.bits ? b : a));
  const rivals = weighed.map(({ bits }) => bits).filter((bits) => bits < best.bits);
  const lead = best.bits - Math.max(0, ...rivals);
  return { ...best, confidence: best.confidence * certaintyOf(lead, LEAD_THAT_HALVES_DOUBT) };
};
