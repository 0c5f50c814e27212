/** document/decode/: from bytes to text. It decides the encoding by evidence, and repairs text that was saved in the wrong one. */

import type { Decoded, Decoding, Encoding, Undecoded } from "./decoding.ts";
import { declaredCharset } from "./declared-charset.ts";
import { certaintyOf } from "./weigh-code-page.ts";
import { utf16MarkOf, hasUtf8Mark, shareOfSenseless } from "./byte-order-mark.ts";
import type { EncodingCandidate, EncodingEvidence } from "./encoding-candidate.ts";
import { bestCodePage } from "./code-pages.ts";
import { fileSignatureOf } from "./file-signature.ts";
import { decodeCesu8 } from "./cesu-8.ts";
import { shareOfGarbage, shareOfLost } from "./misread/garbage.ts";
import { repairMisreadings } from "./misread/repair-misreadings.ts";
import { shareAboveAscii, shareOfControls, takeSample } from "./sample.ts";
import { decodeTwoEncodings } from "./two-encodings.ts";
import { utf16be, utf16le } from "./utf-16.ts";
import { decodeLooseWithSigns, decodeStrictUtf8, scanUtf8 } from "./utf-8.ts";

/** Tried before the code pages: read as single bytes, Arabic in UTF-16 is half control characters. */
const WIDE: readonly EncodingCandidate[] = [utf16le, utf16be];

/** The largest share of control characters in a text. They are damage, which the stored form strips. */
const MOST_CONTROLS = 0.01;
/** In a short text a single control character exceeds that share. */
const CONTROLS_OF_SHORT_TEXT = 3;
const MOST_CONTROLS_OF_SHORT_TEXT = 0.1;
/** The largest share of senseless characters after a byte order mark. Data that is not UTF-16 has ten times as many. */
const MOST_SENSELESS = 0.015;
/** Broken bytes that UTF-8 may have: one character cut at either end (three bytes and one), or one byte in a thousand. */
const BROKEN_AT_ENDS = 4;
const BROKEN_SHARE = 0.001;
/**
 * Fewest whole sequences for each broken byte. In other encodings of Arabic nearly every byte above ASCII is broken UTF-8.
 */
const WHOLE_FOR_EACH_BROKEN = 10;
/** Least confidence to accept UTF-16: nine in ten units look like text. In other files one in thirty does. */
const LEAST_WIDE_CONFIDENCE = 0.9;
/** Least confidence to accept a code page: ten or more letters fit Arabic, and no other code page explains them nearly as well. */
const LEAST_NARROW_CONFIDENCE = 0.75;
/** Least confidence at which a declaration in the page counts. Below it the declaration would be the only evidence. */
const LEAST_CONFIDENCE_WITH_DECLARATION = 0.5;

const reject = (reason: Undecoded["reason"], detail: string): Undecoded => ({
  kind: "rejected",
  reason,
  detail,
});

const accept = (
  text: string,
  encoding: Encoding,
  { confidence, evidence }: EncodingEvidence,
  hadByteOrderMark = false,
): Decoded => ({ kind: "decoded", text, encoding, hadByteOrderMark, confidence, evidence });

/** The share of damaged characters that a repair may lose. If it loses more, it is not made. */
const MOST_LOST_IN_REPAIR = 0.005;
/** If more than this share of a text is damaged beyond repair, there is no article left. */
const MOST_DAMAGED = 0.5;
/** From this share on, the whole file counts as damaged and not some passages. */
const NEARLY_ALL = 0.98;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The largest share of characters above ASCII that an earlier program could not read. */
const MOST_LOST = 0.1;
/** The largest share of them that look like text read in a wrong code page which cannot be undone. */
const MOST_GARBAGE = 0.3;

/**
 * Accepts UTF-8, and repairs passages that an earlier program read in a wrong code page. If most of the file is damaged and
 * much of that is lost, rejects the file. If much of a passage is lost, leaves the text as it is.
 */
const repairUtf8 = (text: string, evidence: EncodingEvidence, hadByteOrderMark: boolean): Decoding => {
  const repair = repairMisreadings(text);
  const lost = repair === undefined ? shareOfLost(text) : 0;
  if (lost > MOST_LOST)
    return reject(
      "undecodable_text",
      `${percent(lost)} of the characters above ASCII are U+FFFD: lost before`,
    );
  if (repair === undefined) {
    const garbage = shareOfGarbage(text);
    if (garbage > MOST_GARBAGE)
      return reject(
        "undecodable_text",
        `${percent(garbage)} of the characters above ASCII are halves of Arabic letters that cannot be put together`,
      );
    return accept(text, "utf-8", evidence, hadByteOrderMark);
  }
  const { how, kind, share, damaged, broken, bits } = repair;
  const isLost = broken > Math.max(1, damaged * MOST_LOST_IN_REPAIR);
  const way = `${how.join(", then ")} and saved as UTF-8`;
  if (isLost && share > MOST_DAMAGED)
    return reject("undecodable_text", `${way}, with ${broken} of ${damaged} characters lost`);
  const confidence = Math.min(evidence.confidence, certaintyOf(bits), 0.99 - broken / damaged);
  if (isLost || confidence < LEAST_NARROW_CONFIDENCE)
    return accept(text, "utf-8", evidence, hadByteOrderMark);
  const extent = share >= NEARLY_ALL ? "" : `passages of ${damaged} characters: `;
  const repaired = accept(
    repair.text,
    "utf-8",
    { confidence, evidence: `${extent}${way}; repaired` },
    hadByteOrderMark,
  );
  return { ...repaired, repaired: kind };
};

/**
 * Whether valid UTF-8 is text in spite of its control characters. It is if it has many sequences of several bytes, which
 * chance would not make.
 */
const isText = (sample: Uint8Array, controls: number): boolean =>
  controls <= MOST_CONTROLS ||
  (controls <= MOST_CONTROLS_OF_SHORT_TEXT && controls * sample.length <= CONTROLS_OF_SHORT_TEXT) ||
  shareAboveAscii(sample) >= controls * 4;

/** The encoding that explains the sample best. */
const bestCandidate = (candidates: readonly EncodingCandidate[], sample: Uint8Array) =>
  candidates
    .map((candidate) => ({ candidate, ...candidate.weigh(sample) }))
    .reduce((a, b) => (b.confidence > a.confidence ? b : a));

const decodeWithByteOrderMark = (
  bytes: Uint8Array,
  { encoding, decode: toText }: EncodingCandidate,
): Decoding => {
  const text = toText(bytes);
  const senseless = shareOfSenseless(text);
  return senseless > MOST_SENSELESS
    ? reject(
        "binary_content",
        `a UTF-16 byte order mark, but ${percent(senseless)} senseless characters after it`,
      )
    : accept(text, encoding, { confidence: 1 - senseless, evidence: "byte order mark" }, true);
};

const decodeBroken = (bytes: Uint8Array): Decoding | undefined => {
  const { whole, broken } = scanUtf8(bytes);
  const allowed = Math.max(BROKEN_AT_ENDS, bytes.length * BROKEN_SHARE);
  if (broken > allowed || whole < broken * WHOLE_FOR_EACH_BROKEN) return undefined;
  const evidence = `UTF-8 with ${broken} broken of ${whole + broken} characters above ASCII`;
  const confidence = 0.99 - broken / (whole + broken);
  return repairUtf8(decodeLooseWithSigns(bytes), { confidence, evidence }, hasUtf8Mark(bytes));
};

/** The evidence of the bytes, if the page declares the same encoding: that halves the doubt. */
const withDeclaration = ({ confidence, evidence }: EncodingEvidence): EncodingEvidence => ({
  confidence: 1 - (1 - confidence) / 2,
  evidence: `${evidence}, and declared so`,
});

/** Bytes that are nearly UTF-8: with halves of characters in it, or with words in a code page. */
const decodeNearlyUtf8 = (bytes: Uint8Array): Decoding | undefined => {
  const cesu = decodeCesu8(bytes);
  if (cesu !== null)
    return repairUtf8(
      cesu,
      { confidence: 0.99, evidence: "UTF-8 with characters in halves (CESU-8)" },
      hasUtf8Mark(bytes),
    );
  const broken = decodeBroken(bytes);
  if (broken !== undefined) return broken;
  const mixed = decodeTwoEncodings(bytes);
  if (mixed === undefined) return undefined;
  const { text, encoding, ...evidence } = mixed;
  return encoding === "utf-8"
    ? repairUtf8(text, evidence, hasUtf8Mark(bytes))
    : accept(text, encoding, evidence);
};

/** Without a UTF-8 mark, which programs put before bytes of any encoding. */
const withoutUtf8Mark = (bytes: Uint8Array): Uint8Array => (hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes);

const decodeNarrow = (bytes: Uint8Array, sample: Uint8Array, controls: number): Decoding => {
  const { candidate, ...found } = bestCodePage(sample);
  const isDeclared =
    found.confidence >= LEAST_CONFIDENCE_WITH_DECLARATION && declaredCharset(bytes) === candidate.encoding;
  const evidence = isDeclared ? withDeclaration(found) : found;
  if (evidence.confidence >= LEAST_NARROW_CONFIDENCE && controls <= MOST_CONTROLS)
    return accept(candidate.decode(bytes), candidate.encoding, evidence);
  if (controls > 0)
    return reject("binary_content", `${percent(controls)} of the bytes are control characters`);
  const closest = `closest is ${candidate.encoding} with a confidence of ${evidence.confidence.toFixed(2)}`;
  return reject("undecodable_text", `neither UTF-8 nor UTF-16; ${closest} (${evidence.evidence})`);
};

/**
 * Turns bytes into text: UTF-8, UTF-16 or an Arabic code page. Rejects bytes that no encoding explains well, because
 * garbage in the index looks like an article. Never throws, never guesses.
 *
 * Valid UTF-8 is always read as UTF-8; passages in it that were saved wrongly before are repaired. Validity is judged over
 * the whole file, statistics over a sample. Linear.
 */
export const decode = (bytes: Uint8Array): Decoding => {
  if (bytes.length === 0) return reject("empty_file", "0 bytes");
  const signature = fileSignatureOf(bytes);
  if (signature !== undefined) return reject("binary_content", `begins like ${signature}`);
  const marked = utf16MarkOf(bytes);
  if (marked !== undefined) return decodeWithByteOrderMark(bytes, marked);

  const sample = takeSample(bytes);
  const controls = shareOfControls(sample);
  const strict = decodeStrictUtf8(bytes);
  if (strict !== null && isText(sample, controls))
    return repairUtf8(strict, { confidence: 1, evidence: "valid UTF-8" }, hasUtf8Mark(bytes));
  const { candidate, ...evidence } = bestCandidate(WIDE, sample);
  if (evidence.confidence >= LEAST_WIDE_CONFIDENCE)
    return accept(candidate.decode(bytes), candidate.encoding, evidence);
  const nearly = controls <= MOST_CONTROLS ? decodeNearlyUtf8(bytes) : undefined;
  return nearly ?? decodeNarrow(withoutUtf8Mark(bytes), withoutUtf8Mark(sample), controls);
};
