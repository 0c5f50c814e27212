import { arabicPage, weighArabicPage } from "./arabic-code-page.ts";
import type { Candidate } from "./candidate.ts";

const PAGE = new TextDecoder("windows-1256");

const decode = (bytes: Uint8Array): string => PAGE.decode(bytes);

const page = arabicPage(Array.from({ length: 256 }, (_, byte) => decode(Uint8Array.of(byte))));

/** The Arabic page of Windows: every byte stands for something, so only statistics can say that it is not. */
export const windows1256: Candidate = {
  encoding: "windows-1256",
  weigh: (sample) => weighArabicPage(page, sample),
  decode,
};
