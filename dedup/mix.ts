/**
 * Mixes the bits of a 32-bit number: flipping a bit of the input flips each bit of the result with a probability of about
 * one half. A permutation of the 32-bit numbers.
 *
 * The finalizer of MurmurHash3 (Austin Appleby, public domain).
 */
export const mix32 = (value: number): number => {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit hash of a word: FNV-1a over its UTF-16 code units, then mixed. For sets and signatures, never for security. */
const hashWord = (word: string): number => {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return mix32(hash);
};

/** A 32-bit hash for each word. A loop, since `Uint32Array.from` with a function costs three times as much. */
export const hashWords = (words: readonly string[]): Uint32Array => {
  const hashes = new Uint32Array(words.length);
  for (let at = 0; at < words.length; at += 1) hashes[at] = hashWord(words[at] ?? "");
  return hashes;
};
