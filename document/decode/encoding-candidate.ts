import type { Encoding } from "./decoded.ts";

/** How well an encoding explains a sample: 0 to 1, and a short phrase that says from what. */
export interface Evidence {
  readonly confidence: number;
  readonly evidence: string;
}

/** An encoding that may explain bytes which are not UTF-8. A new encoding is one more of these in the list. */
export interface Candidate {
  readonly encoding: Encoding;
  readonly weigh: (sample: Uint8Array) => Evidence;
  readonly decode: (bytes: Uint8Array) => string;
}
