import type { ModelParts } from "./model.ts";
import { LABELS } from "./labels.ts";

/** The first bytes of every file of weights. */
const MAGIC = "warraqnt";
/** Raised with every change of the form, or of the features: weights learned for others would be nonsense. */
export const WEIGHTS_VERSION = 2;

/*
 * The form, all numbers little-endian: MAGIC; then unsigned 32-bit numbers: version, checksum of everything behind it, labels,
 * features, features of context, words, clusters; 32-bit floats: scale, slope, intercept, transitions; features' hashes; words' hashes; 16-bit numbers:
 * the words' clusters, the clusters' coarse clusters; and the weights, a byte each.
 */
const COUNTS_AT = MAGIC.length + 8;
const HEADER_BYTES = COUNTS_AT + 5 * 4;

const HOW_TO_REPAIR = "restore enrich/tagger/model/weights.bin, or train it anew: training/README.md";

/** A file of weights cannot be used. */
export class WeightsError extends Error {
  override readonly name = "WeightsError";
  constructor(what: string) {
    super(`the tagger's weights ${what}; ${HOW_TO_REPAIR}`);
  }
}

const checksumOf = (bytes: Uint8Array, from: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
};

const sizesOf = (labels: number, features: number, words: number, clusters: number): readonly number[] => [
  3 * 4,
  labels * labels * 4,
  features * 4,
  words * 4,
  words * 2,
  clusters * 2,
  features * labels,
];

/** Reads a file of weights. Throws a {@link WeightsError} that says what is wrong with it. Takes some milliseconds. */
export const readWeights = (bytes: Uint8Array): ModelParts => {
  if (bytes.length < HEADER_BYTES) throw new WeightsError("are cut off");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new WeightsError("are no such file");
  const version = view.getUint32(MAGIC.length, true);
  if (version !== WEIGHTS_VERSION) {
    throw new WeightsError(`have version ${version}, and this program reads version ${WEIGHTS_VERSION}`);
  }
  const count = (index: number): number => view.getUint32(COUNTS_AT + index * 4, true);
  const [labels, features, contextFeatures] = [count(0), count(1), count(2)];
  const [words, clusters] = [count(3), count(4)];
  const sizes = sizesOf(labels, features, words, clusters);
  if (bytes.length !== HEADER_BYTES + sizes.reduce((sum, size) => sum + size, 0)) {
    throw new WeightsError("are cut off or have something behind them");
  }
  if (view.getUint32(MAGIC.length + 4, true) !== checksumOf(bytes, COUNTS_AT)) {
    throw new WeightsError("are damaged: their checksum is wrong");
  }
  if (labels !== LABELS.length) throw new WeightsError(`are for ${labels} labels, not ${LABELS.length}`);
  let at = HEADER_BYTES;
  const [numbers, transitions, featureHashes, wordHashes, fine, coarseOf, weights] = sizes.map((size) => {
    // Copied, since the numbers of an array must begin at a multiple of their size.
    const { buffer } = new Uint8Array(bytes.subarray(at, at + size));
    at += size;
    return buffer;
  });
  const [scale = 1, slope = 1, intercept = 0] = new Float32Array(numbers ?? new ArrayBuffer(0));
  const none = new ArrayBuffer(0);
  return {
    scale,
    calibration: [slope, intercept],
    transitions: new Float32Array(transitions ?? none),
    featureHashes: new Int32Array(featureHashes ?? none),
    contextFeatures,
    wordHashes: new Int32Array(wordHashes ?? none),
    fine: new Uint16Array(fine ?? none),
    coarseOf: new Uint16Array(coarseOf ?? none),
    weights: new Int8Array(weights ?? none),
  };
};

const bytesOf = (array: Float32Array | Int32Array | Uint16Array | Int8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Writes a file of weights. */
export const writeWeights = (parts: ModelParts): Uint8Array => {
  const { featureHashes, contextFeatures, weights, scale, transitions } = parts;
  const { wordHashes, fine, coarseOf, calibration } = parts;
  const arrays = [
    new Float32Array([scale, ...calibration]),
    transitions,
    featureHashes,
    wordHashes,
    fine,
    coarseOf,
    weights,
  ].map(bytesOf);
  const bytes = new Uint8Array(HEADER_BYTES + arrays.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < MAGIC.length; at += 1) bytes[at] = MAGIC.charCodeAt(at);
  view.setUint32(MAGIC.length, WEIGHTS_VERSION, true);
  const counts = [LABELS.length, featureHashes.length, contextFeatures, wordHashes.length, coarseOf.length];
  for (const [index, value] of counts.entries()) view.setUint32(COUNTS_AT + index * 4, value, true);
  let at = HEADER_BYTES;
  for (const array of arrays) {
    bytes.set(array, at);
    at += array.length;
  }
  view.setUint32(MAGIC.length + 4, checksumOf(bytes, COUNTS_AT), true);
  return bytes;
};
