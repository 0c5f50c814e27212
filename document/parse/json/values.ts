type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** So many elements of a list are looked through for the rest of a path; this bounds a hostile one. */
const MOST_ELEMENTS = 100;
const PLACE = /^\d+$/u;

const step = (value: unknown, name: string): readonly unknown[] => {
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    if (PLACE.test(name)) return Number(name) < list.length ? [list[Number(name)]] : [];
    return list.slice(0, MOST_ELEMENTS).flatMap((one) => (isObject(one) ? step(one, name) : []));
  }
  return isObject(value) && Object.hasOwn(value, name) ? [value[name]] : [];
};

/** What stands at a path. `{"$date": …}`, as MongoDB exports a value with its type, is the value. */
export const valuesAt = (record: unknown, path: string): readonly unknown[] =>
  path
    .split(".")
    .reduce<readonly unknown[]>((values, name) => values.flatMap((value) => step(value, name)), [record])
    .map(withoutType);

const withoutType = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  const [only, ...others] = Object.keys(value);
  return only?.startsWith("$") === true && others.length === 0 ? withoutType(value[only]) : value;
};

/** The answer of the first path that has one. */
export const firstOf = <Answer>(
  record: unknown,
  paths: readonly string[],
  answerOf: (values: readonly unknown[]) => Answer | undefined,
): Answer | undefined => {
  for (const path of paths) {
    const answer = answerOf(valuesAt(record, path));
    if (answer !== undefined) return answer;
  }
  return undefined;
};
