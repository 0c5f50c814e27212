import { DEDUP_PARAMETERS } from "./parameters.ts";

/** No more of one bucket are looked at, the latest first: what fills a bucket further is a form that is printed every day. */
const MOST_IN_BUCKET = 256;
const FIRST_SLOTS = 1 << 16;
const NONE = -1;

/** Leads by their bands, in memory: numbers in flat arrays, so that a million of them fit. */
export interface LeadIndex {
  /** Adds the next lead; leads are numbered from 0 in the order of adding. */
  readonly add: (bands: Uint32Array) => void;
  /** At most so many leads that share a band, those that share the most first; the later one of two alike. */
  readonly find: (bands: Uint32Array, most: number) => readonly number[];
}

/** An array with more room and the same beginning. */
const enlarged = (array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(length).fill(NONE);
  larger.set(array);
  return larger;
};

/** An empty index. A lookup costs the same however many leads there are, but for the candidates it finds. */
export const createLeadIndex = (): LeadIndex => {
  const { bands: width } = DEDUP_PARAMETERS;
  let count = 0;
  /** By lead and band: the hash, and the lead that went into the same bucket before. */
  let hashes = new Int32Array(0);
  let earlier = new Int32Array(0);
  /** Buckets by hash and band: the last lead in each. Strangers may share one; their hashes tell them apart. */
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
