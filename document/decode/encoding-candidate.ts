import type { Encoding } from "./decoding.ts";

/** How well an encoding explains a sample. */
export interface EncodingEvidence {
  /** 0 to 1. */
  readonly confidence: number;
  /** What the confidence rests on, in one short phrase. */
  readonly evidence: string;
}

/** An encoding that may explain bytes that are not UTF-8. */
export interface EncodingCandidate {
  readonly encoding: Encoding;
  readonly weigh: (sample: Uint8Array) => EncodingEvidence;
  readonly decode: (bytes: Uint8Array) => string;
}
