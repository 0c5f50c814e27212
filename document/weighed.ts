/** What one feature counted in a decision that was made by learned weights: positive speaks for it. */
export interface Weighed {
  readonly feature: string;
  readonly points: number;
}

/** The weighted sum of features. The names are those of `weights`. */
export const weightedSum = <Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number => {
  let sum = 0;
  for (const name in weights) sum += weights[name] * features[name];
  return sum;
};

/** What each feature counted, the most important first; those that counted nothing are left out. Rounded to hundredths. */
export const weighedOf = <Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): readonly Weighed[] =>
  (Object.keys(weights) as Name[])
    .map((feature) => ({ feature, points: Math.round(100 * weights[feature] * features[feature]) / 100 }))
    .filter(({ points }) => points !== 0)
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));

/** `isTwice +0.41, isInList -1.13`. */
export const weighedText = (all: readonly Weighed[]): string =>
  all.map(({ feature, points }) => `${feature} ${points > 0 ? "+" : ""}${points}`).join(", ");
