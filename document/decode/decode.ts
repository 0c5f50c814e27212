import type { Decoded, Decoding, Encoding, Undecoded } from "./decoded.ts";
import { declaredCharset } from "./declared-charset.ts";
import { certaintyOf } from "./arabic-code-page.ts";
import { byteOrderMarkOf, hasUtf8Mark, shareOfSenseless } from "./byte-order-mark.ts";
import type { Candidate, Evidence } from "./encoding-candidate.ts";
import { bestCodePage } from "./code-pages.ts";
import { signatureOf } from "./file-signature.ts";
import { repairMisreadings } from "./repair-misreadings.ts";
import { shareAboveAscii, shareOfControls, takeSample } from "./sample.ts";
import { utf16be, utf16le } from "./utf-16.ts";
import { decodeLooseUtf8, decodeStrictUtf8, scanUtf8 } from "./utf-8.ts";

/** 16-bit units are asked about first: as bytes, Arabic in UTF-16 is half control characters. */
const WIDE: readonly Candidate[] = [utf16le, utf16be];

/** Control characters that text may have: damage, which the stored form strips. */
const MOST_CONTROLS = 0.01;
/** In a short line one is already more than that. */
const CONTROLS_OF_A_LINE = 3;
const MOST_CONTROLS_OF_A_LINE = 0.1;
/** After a byte order mark: what is no UTF-16 has ten times as much. */
const MOST_SENSELESS = 0.015;
/** Broken bytes that UTF-8 may have: a character cut at either end (three bytes and one), or one byte in a thousand. */
const BROKEN_AT_THE_ENDS = 4;
const BROKEN_SHARE = 0.001;
/** Whole sequences for each broken byte. In other encodings of Arabic nearly every byte above ASCII is broken UTF-8. */
const WHOLE_FOR_EACH_BROKEN = 10;
/** Nine units of ten: of the units of other files one in thirty looks like text. */
const LEAST_WIDE_CONFIDENCE = 0.9;
/** Ten letters or more that fit as Arabic does, and no other page that explains them nearly as well. */
const LEAST_NARROW_CONFIDENCE = 0.75;
/** So little that the page cannot be told from the bytes: then a declaration is the only evidence, and that is too little. */
const LEAST_CONFIDENCE_OF_A_CLAIM = 0.5;

const reject = (reason: Undecoded["reason"], detail: string): Undecoded => ({
  kind: "rejected",
  reason,
  detail,
});

const accept = (
  text: string,
  encoding: Encoding,
  { confidence, evidence }: Evidence,
  hadByteOrderMark = false,
): Decoded => ({ kind: "decoded", text, encoding, hadByteOrderMark, confidence, evidence });

/** Valid UTF-8 may hold damage from before. What is repaired must be so nearly whole; what is worse is not let in. */
const MOST_LOST_IN_REPAIR = 0.005;
/** Beyond repair and more than half of the text: there is no article left. */
const MOST_DAMAGED = 0.5;
/** From here on the file is damaged as a whole, and not in passages. */
const NEARLY_ALL = 0.98;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Replacement characters of what is above ASCII: a program that read the text before could not, and wrote them. */
const MOST_LOST = 0.1;
const FEWEST_LOST = 20;

const shareOfLost = (text: string): number => {
  if (!text.includes("\uFFFD")) return 0;
  const sample = text.slice(0, 65_536);
  const lost = sample.match(/\uFFFD/gu)?.length ?? 0;
  return lost < FEWEST_LOST ? 0 : lost / (sample.match(/[^\0-\u007F]/gu)?.length ?? 1);
};

/**
 * UTF-8, unless it is the damage that reading text in a wrong page does: that is undone. If much of a file that is damaged
 * through and through is lost, the file is rejected; a passage of which much is lost stays as it is.
 */
const acceptUtf8 = (text: string, evidence: Evidence, hadByteOrderMark: boolean): Decoding => {
  const repair = repairMisreadings(text);
  const lost = repair === undefined ? shareOfLost(text) : 0;
  if (lost > MOST_LOST)
    return reject(
      "undecodable_text",
      `${percent(lost)} of the characters above ASCII are U+FFFD: lost before`,
    );
  if (repair === undefined) return accept(text, "utf-8", evidence, hadByteOrderMark);
  const { how, kind, share, damaged, broken, bits } = repair;
  const isLost = broken > Math.max(1, damaged * MOST_LOST_IN_REPAIR);
  const way = `${how.join(", then ")} and saved as UTF-8`;
  if (isLost && share > MOST_DAMAGED)
    return reject("undecodable_text", `${way}, with ${broken} of ${damaged} characters lost`);
  const confidence = Math.min(evidence.confidence, certaintyOf(bits), 0.99 - broken / damaged);
  if (isLost || confidence < LEAST_NARROW_CONFIDENCE)
    return accept(text, "utf-8", evidence, hadByteOrderMark);
  const what = share >= NEARLY_ALL ? "" : `passages of ${damaged} characters: `;
  const repaired = accept(
    repair.text,
    "utf-8",
    { confidence, evidence: `${what}${way}; repaired` },
    hadByteOrderMark,
  );
  return { ...repaired, repaired: kind };
};

/** Is valid UTF-8 text, in spite of its control characters? Sequences that chance would not make say yes. */
const isTextual = (sample: Uint8Array, controls: number): boolean =>
  controls <= MOST_CONTROLS ||
  (controls <= MOST_CONTROLS_OF_A_LINE && controls * sample.length <= CONTROLS_OF_A_LINE) ||
  shareAboveAscii(sample) >= controls * 4;

/** The candidate that explains the sample best. */
const best = (candidates: readonly Candidate[], sample: Uint8Array) =>
  candidates
    .map((candidate) => ({ candidate, ...candidate.weigh(sample) }))
    .reduce((a, b) => (b.confidence > a.confidence ? b : a));

const decodeMarked = (bytes: Uint8Array, { encoding, decode: toText }: Candidate): Decoding => {
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
  const allowed = Math.max(BROKEN_AT_THE_ENDS, bytes.length * BROKEN_SHARE);
  if (broken > allowed || whole < broken * WHOLE_FOR_EACH_BROKEN) return undefined;
  const evidence = `UTF-8 with ${broken} broken of ${whole + broken} characters above ASCII`;
  const confidence = 0.99 - broken / (whole + broken);
  return acceptUtf8(decodeLooseUtf8(bytes), { confidence, evidence }, hasUtf8Mark(bytes));
};

/** What the bytes say, if the page declares the same: half of the doubt goes. A claim that they do not bear out is nothing. */
const confirm = ({ confidence, evidence }: Evidence): Evidence => ({
  confidence: 1 - (1 - confidence) / 2,
  evidence: `${evidence}, and declared so`,
});

const decodeNarrow = (bytes: Uint8Array, sample: Uint8Array, controls: number): Decoding => {
  const { candidate, ...found } = bestCodePage(sample);
  const isDeclared =
    found.confidence >= LEAST_CONFIDENCE_OF_A_CLAIM && declaredCharset(bytes) === candidate.encoding;
  const evidence = isDeclared ? confirm(found) : found;
  if (evidence.confidence >= LEAST_NARROW_CONFIDENCE && controls <= MOST_CONTROLS)
    return accept(candidate.decode(bytes), candidate.encoding, evidence);
  if (controls > 0)
    return reject("binary_content", `${percent(controls)} of the bytes are control characters`);
  const closest = `closest is ${candidate.encoding} with a confidence of ${evidence.confidence.toFixed(2)}`;
  return reject("undecodable_text", `neither UTF-8 nor UTF-16; ${closest} (${evidence.evidence})`);
};

/**
 * Turns bytes into text, or says why not: UTF-8, UTF-16 or an Arabic code page. Never throws, never guesses.
 *
 * A valid UTF-8 file is always read as UTF-8; text in it that was saved wrongly before is repaired. What no encoding explains well is rejected, since garbage in the index
 * looks like an article. Validity is judged over the whole file, statistics over a sample; linear.
 */
export const decode = (bytes: Uint8Array): Decoding => {
  if (bytes.length === 0) return reject("empty_file", "0 bytes");
  const signature = signatureOf(bytes);
  if (signature !== undefined) return reject("binary_content", `begins like ${signature}`);
  const marked = byteOrderMarkOf(bytes);
  if (marked !== undefined) return decodeMarked(bytes, marked);

  const sample = takeSample(bytes);
  const controls = shareOfControls(sample);
  const strict = decodeStrictUtf8(bytes);
  if (strict !== null && isTextual(sample, controls))
    return acceptUtf8(strict, { confidence: 1, evidence: "valid UTF-8" }, hasUtf8Mark(bytes));
  const { candidate, ...evidence } = best(WIDE, sample);
  if (evidence.confidence >= LEAST_WIDE_CONFIDENCE)
    return accept(candidate.decode(bytes), candidate.encoding, evidence);
  const broken = controls <= MOST_CONTROLS ? decodeBroken(bytes) : undefined;
  return broken ?? decodeNarrow(bytes, sample, controls);
};
