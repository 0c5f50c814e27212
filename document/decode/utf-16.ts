import type { EncodingCandidate, EncodingEvidence } from "./encoding-candidate.ts";

/** Fewer units may look like text by chance. */
const FEWEST_UNITS = 8;
/** The share of spaces and line ends. Every text has them; tables of numbers, whose units may look like letters, do not. */
const FEWEST_SPACES = 0.02;

/**
 * Whether an Arabic article may have this unit: ASCII without controls, Latin-1 and the alphabets up to U+07FF (Greek,
 * Cyrillic, Hebrew, Arabic, Syriac), general punctuation, Arabic presentation forms, byte order mark.
 *
 * One in thirty of all units is expected, so other data rarely has them.
 */
const isExpected = (unit: number): boolean => {
  if (unit < 0x20) return unit >= 0x09 && unit <= 0x0d;
  if (unit < 0x0800) return unit < 0x7f || unit >= 0xa0;
  return (unit >= 0x2010 && unit <= 0x206f) || (unit >= 0xfb50 && unit <= 0xfeff);
};

/** @param high the index of the high byte in a unit */
const weighAs =
  (high: 0 | 1) =>
  (sample: Uint8Array): EncodingEvidence => {
    const units = Math.floor(sample.length / 2);
    let expected = 0;
    let spaces = 0;
    for (let at = 0; at < units * 2; at += 2) {
      const unit = ((sample[at + high] ?? 0) << 8) | (sample[at + 1 - high] ?? 0);
      if (isExpected(unit)) expected += 1;
      if (unit === 0x20 || unit === 0x0a) spaces += 1;
    }
    const share = units === 0 ? 0 : expected / units;
    const enough = units >= FEWEST_UNITS && spaces / units >= FEWEST_SPACES;
    return {
      confidence: enough ? share : 0,
      evidence: `${(share * 100).toFixed(1)} % of the 16-bit units are expected characters`,
    };
  };

const LITTLE = new TextDecoder("utf-16le");
const BIG = new TextDecoder("utf-16be");

export const utf16le: EncodingCandidate = {
  encoding: "utf-16le",
  weigh: weighAs(1),
  decode: (bytes) => LITTLE.decode(bytes),
};

export const utf16be: EncodingCandidate = {
  encoding: "utf-16be",
  weigh: weighAs(0),
  decode: (bytes) => BIG.decode(bytes),
};
