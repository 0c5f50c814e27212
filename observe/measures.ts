/** A measure that several processes take and one of them shows: a distribution, or with no bounds a plain count. */
export interface Measure {
  readonly help: string;
  readonly label: string | null;
  /** Upper bounds of the buckets of a distribution, ascending; empty for a count. */
  readonly bounds: readonly number[];
  /** Labels that are there from the start, so that the first value is a rise. */
  readonly known?: readonly string[];
}

const SECONDS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100] as const;

/** Every measure by its name in Prometheus. */
export const MEASURES = {
  warraq_stage_seconds: {
    help: "Time that a stage took for one file, by stage.",
    label: "stage",
    bounds: SECONDS,
  },
  warraq_bulk_seconds: {
    help: "Time of bulk requests to Elasticsearch, by outcome: ok, partial (it delayed or refused some writes), failed.",
    label: "outcome",
    bounds: SECONDS,
  },
  warraq_bulk_documents: {
    help: "Writes in one bulk request.",
    label: null,
    bounds: [1, 3, 10, 30, 100, 250, 1_000],
  },
  warraq_bulk_bytes: {
    help: "Bytes of one bulk request.",
    label: null,
    bounds: [1e3, 1e4, 1e5, 3e5, 1e6, 3e6, 1e7, 3e7],
  },
  warraq_bulk_writes_total: {
    help: "Writes that Elasticsearch answered, by status: 409 is another writer that was faster, 429 and 503 a delay.",
    label: "status",
    bounds: [],
    known: ["200", "201", "409", "429", "503"],
  },
} as const satisfies Readonly<Record<string, Measure>>;
export type MeasureName = keyof typeof MEASURES;

/** What was measured under one name and label: how many values lie in each bucket, those above the last bound at the end, and their sum. */
export interface Measured {
  readonly name: MeasureName;
  readonly label: string;
  readonly counts: readonly number[];
  readonly sum: number;
}

/** Collects what a process measures, until it is taken. */
export interface Measures {
  readonly add: (name: MeasureName, value: number, label?: string) => void;
  /** Returns what was measured since the last call. */
  readonly take: () => readonly Measured[];
}

const keyOf = ({ name, label }: Pick<Measured, "name" | "label">): string => `${name} ${label}`;

const bucketOf = (bounds: readonly number[], value: number): number => {
  const bucket = bounds.findIndex((bound) => value <= bound);
  return bucket === -1 ? bounds.length : bucket;
};

/** Opens a collection of measures. Holds a few numbers for each name and label, however much is measured. */
export const openMeasures = (): Measures => {
  let found = new Map<string, { name: MeasureName; label: string; counts: number[]; sum: number }>();
  return {
    add: (name, value, label = "") => {
      const { bounds } = MEASURES[name];
      const key = keyOf({ name, label });
      const one = found.get(key) ?? { name, label, counts: Array.from(bounds, () => 0).concat(0), sum: 0 };
      found.set(key, one);
      // A count goes up by its value, a distribution by one in its bucket.
      const bucket = bucketOf(bounds, value);
      one.counts[bucket] = (one.counts[bucket] ?? 0) + (bounds.length === 0 ? value : 1);
      one.sum += value;
    },
    take: () => {
      const taken = [...found.values()];
      found = new Map();
      return taken;
    },
  };
};

/** Sums of what several processes measured, since this one started. */
export interface MeasureSums {
  readonly add: (measured: readonly Measured[]) => void;
  /** All sums in the text format of Prometheus. A measure that was never taken has its help and no line. */
  readonly text: () => string;
}

const labelsOf = (pairs: readonly (readonly [string | null, string])[]): string => {
  const shown = pairs.flatMap(([name, value]) => (name === null ? [] : [`${name}="${value}"`]));
  return shown.length === 0 ? "" : `{${shown.join(",")}}`;
};

const linesOf = ({ name, label, counts, sum }: Measured): readonly string[] => {
  const { label: labelName, bounds } = MEASURES[name];
  const own = [labelName, label] as const;
  if (bounds.length === 0) return [`${name}${labelsOf([own])} ${counts[0] ?? 0}`];
  let total = 0;
  const buckets = [...bounds.map(String), "+Inf"].map((bound, index) => {
    total += counts[index] ?? 0;
    return `${name}_bucket${labelsOf([own, ["le", bound]])} ${total}`;
  });
  return [...buckets, `${name}_sum${labelsOf([own])} ${sum}`, `${name}_count${labelsOf([own])} ${total}`];
};

/** Opens the sums of measures. */
export const openMeasureSums = (): MeasureSums => {
  const sums = new Map<string, Measured>();
  for (const [name, { known = [] }] of Object.entries<Measure>(MEASURES))
    for (const label of known) {
      const none = { name: name as MeasureName, label, counts: [0], sum: 0 };
      sums.set(keyOf(none), none);
    }
  return {
    add: (measured) => {
      for (const one of measured) {
        const before = sums.get(keyOf(one));
        sums.set(keyOf(one), {
          ...one,
          counts: one.counts.map((count, index) => count + (before?.counts[index] ?? 0)),
          sum: one.sum + (before?.sum ?? 0),
        });
      }
    },
    text: () =>
      (Object.keys(MEASURES) as MeasureName[])
        .flatMap((name) => [
          `# HELP ${name} ${MEASURES[name].help}`,
          `# TYPE ${name} ${MEASURES[name].bounds.length === 0 ? "counter" : "histogram"}`,
          ...[...sums.values()].filter((one) => one.name === name).flatMap(linesOf),
          "",
        ])
        .join("\n"),
  };
};
