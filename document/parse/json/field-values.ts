export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Only this many elements of a list are searched for the rest of a path, which bounds a hostile list. */
const MOST_ELEMENTS = 100;
const INDEX = /^\d+$/u;

const childrenAt = (value: unknown, name: string): readonly unknown[] => {
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    if (INDEX.test(name)) return Number(name) < list.length ? [list[Number(name)]] : [];
    return list.slice(0, MOST_ELEMENTS).flatMap((one) => (isObject(one) ? childrenAt(one, name) : []));
  }
  return isObject(value) && Object.hasOwn(value, name) ? [value[name]] : [];
};

/** The values at a path. `{"$date": …}`, which is how MongoDB exports a value with its type, is the value. */
export const valuesAt = (exported: unknown, path: string): readonly unknown[] =>
  path
    .split(".")
    .reduce<readonly unknown[]>(
      (values, name) => values.flatMap((value) => childrenAt(value, name)),
      [exported],
    )
    .map(withoutType);

const withoutType = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  const [only, ...others] = Object.keys(value);
  return only?.startsWith("$") === true && others.length === 0 ? withoutType(value[only]) : value;
};

/** The answer for the first path whose values give one. */
export const firstAnswer = <Answer>(
  exported: unknown,
  paths: readonly string[],
  answerOf: (values: readonly unknown[]) => Answer | undefined,
): Answer | undefined => {
  for (const path of paths) {
    const answer = answerOf(valuesAt(exported, path));
    if (answer !== undefined) return answer;
  }
  return undefined;
};
