import { DEDUP_PARAMETERS } from "./parameters.ts";

/** Entries that a lookup visits in one bucket, the latest first. A fuller bucket holds a form that is printed every day. */
const MOST_IN_BUCKET = 256;
const FIRST_SLOTS = 1 << 16;
const NONE = -1;

/** Leads by their band hashes, in memory. Flat arrays of numbers, so that a million leads fit. */
export interface LeadIndex {
  /** Adds the next lead; leads are numbered from 0 in the order of adding. */
  readonly add: (bands: Uint32Array) => void;
  /** At most `most` leads that share a band: most shared bands first, then the later lead first. */
  readonly find: (bands: Uint32Array, most: number) => readonly number[];
}

/** A longer copy of an array; the new slots are empty. */
const enlarged = (array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(length).fill(NONE);
  larger.set(array);
  return larger;
};

/** Creates an empty index. The cost of a lookup depends on the near candidates it finds, not on the number of leads. */
export const createLeadIndex = (): LeadIndex => {
  const { bands: width } = DEDUP_PARAMETERS;
  let count = 0;
  /** For each lead and band: the hash, and the previous entry of the same bucket. */
  let hashes = new Int32Array(0);
  let earlier = new Int32Array(0);
  /** The latest entry of each bucket. Different hashes may share a bucket; `hashes` distinguishes them. */
  let buckets = new Int32Array(FIRST_SLOTS).fill(NONE);

  const bucketOf = (hash: number, band: number): number =>
    (Math.imul(hash ^ Math.imul(band + 1, 0x9e3779b1), 0x85ebca6b) >>> 0) & (buckets.length - 1);

  const link = (lead: number): void => {
    for (let band = 0; band < width; band += 1) {
      const at = lead * width + band;
      const bucket = bucketOf(hashes[at] ?? 0, band);
      earlier[at] = buckets[bucket] ?? NONE;
      buckets[bucket] = at;
    }
  };

  const makeRoom = (): void => {
    if ((count + 1) * width > hashes.length) {
      hashes = enlarged(hashes, Math.max(FIRST_SLOTS, hashes.length * 2));
      earlier = enlarged(earlier, hashes.length);
    }
    if ((count + 1) * width <= buckets.length) return;
    buckets = new Int32Array(buckets.length * 2).fill(NONE);
    for (let lead = 0; lead < count; lead += 1) link(lead);
  };

  return {
    add: (bands) => {
      makeRoom();
      hashes.set(bands, count * width);
      if (bands.length > 0) link(count);
      count += 1;
    },
    find: (bands, most) => {
      const shared = new Map<number, number>();
      bands.forEach((hash, band) => {
        let looked = 0;
        for (
          let at = buckets[bucketOf(hash | 0, band)] ?? NONE;
          at !== NONE && looked < MOST_IN_BUCKET;
          at = earlier[at] ?? NONE
        ) {
          looked += 1;
          if (at % width !== band || hashes[at] !== (hash | 0)) continue;
          const lead = (at - band) / width;
          shared.set(lead, (shared.get(lead) ?? 0) + 1);
        }
      });
      return [...shared]
        .toSorted(([one, many], [other, more]) => more - many || other - one)
        .slice(0, most)
        .map(([lead]) => lead);
    },
  };
};
