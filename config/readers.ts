/**
 * Reads the raw value of a setting: a text from the environment or a flag, any JSON value from the file, undefined where nothing is
 * set. Small on purpose: every command reads all settings before it does anything, and a library for schemas takes as long to
 * load as Node itself.
 *
 * @throws Unexpected with what would have been right
 */
export type Reader<Value> = (raw: unknown) => Value;

/** A value that a setting does not take. The message says what it takes. */
export class Unexpected extends Error {
  override readonly name = "Unexpected";
}

const refuse = (expected: string): never => {
  throw new Unexpected(`expected ${expected}`);
};

/** A text, of a form if one is given. */
export const text =
  (form: RegExp = /./su, expected = "a text that is not empty"): Reader<string> =>
  (raw) =>
    typeof raw === "string" && form.test(raw) ? raw : refuse(expected);

/** One of a few texts. */
export const oneOf =
  <const Value extends string>(values: readonly Value[]): Reader<Value> =>
  (raw) => {
    const last = values.at(-1) ?? "";
    return values.find((value) => value === raw) ?? refuse(`${values.slice(0, -1).join(", ")} or ${last}`);
  };

const numberOf = (raw: unknown): number => {
  if (typeof raw === "number") return raw;
  return typeof raw === "string" && raw.trim() !== "" ? Number(raw) : Number.NaN;
};

/** A whole number within a range, written as a number or as a text. */
export const wholeNumber =
  (min: number, max: number): Reader<number> =>
  (raw) => {
    const value = numberOf(raw);
    return Number.isInteger(value) && value >= min && value <= max
      ? value
      : refuse(`a whole number from ${min} to ${max}`);
  };

/** Several texts: a list, or one text with separators in it. At least one. */
export const list =
  (separator: RegExp): Reader<readonly string[]> =>
  (raw) => {
    const values: unknown =
      typeof raw === "string" ? raw.split(separator).filter((part) => part !== "") : raw;
    if (!Array.isArray(values) || !values.every((value) => typeof value === "string"))
      return refuse("a list of texts");
    return values.length === 0 ? refuse("at least one") : values;
  };

/** A list whose values are read one by one. */
export const listOf =
  <Value>(separator: RegExp, each: Reader<Value>): Reader<readonly Value[]> =>
  (raw) =>
    list(separator)(raw).map(each);

/** A URL with one of these protocols. */
export const url =
  (protocols: readonly string[], example: string): Reader<string> =>
  (raw) => {
    const isRight =
      typeof raw === "string" &&
      URL.canParse(raw) &&
      protocols.includes(new URL(raw).protocol.replace(/:$/u, ""));
    return isRight ? raw : refuse(`a URL such as ${example}`);
  };

/** Whether a text is a list of HTTP headers as OpenTelemetry's variables have them: `name=value`, separated by commas, values percent-encoded. */
export const isHeaderList = (value: string): boolean =>
  value.split(",").every((pair) => /^\s*[\w-]+=(?:[^%]|%[0-7][0-9a-f])*$/iu.test(pair));

/** A value that must also pass a test. */
export const where =
  <Value>(read: Reader<Value>, isRight: (value: Value) => boolean, expected: string): Reader<Value> =>
  (raw) => {
    const value = read(raw);
    return isRight(value) ? value : refuse(expected);
  };

/** A value that may be missing: then the default. */
export const withDefault =
  <Value>(read: Reader<Value>, byDefault: Value): Reader<Value> =>
  (raw) =>
    raw === undefined ? byDefault : read(raw);

/** A value that may be left out; an empty text counts as left out. */
export const optional =
  <Value>(read: Reader<Value>): Reader<Value | undefined> =>
  (raw) =>
    raw === undefined || raw === "" ? undefined : read(raw);

/** True if a setting takes the value. */
export const takes = (read: Reader<unknown>, raw: unknown): boolean => {
  try {
    read(raw);
    return true;
  } catch (error) {
    if (error instanceof Unexpected) return false;
    throw error;
  }
};
