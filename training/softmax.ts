/** Softmax regression over the candidates of a page, of which at least one is right. */

/** The features of each candidate, and the positions of the right ones. */
export interface Choice<Name extends string> {
  readonly features: readonly Readonly<Record<Name, number>>[];
  readonly gold: readonly number[];
}

export type Weights<Name extends string> = Readonly<Record<Name, number>>;

const EPOCHS = 40;
const RATE = 0.3;
/** How strongly weights are drawn to 0, for each page. */
const STRENGTH = 0.002;

const scoreOf = <Name extends string>(
  weights: Weights<Name>,
  features: Weights<Name>,
  names: readonly Name[],
): number => names.reduce((sum, name) => sum + weights[name] * features[name], 0);

/** The probability of each of these scores. */
export const softmax = (scores: readonly number[]): readonly number[] => {
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

/** Learns weights by AdaGrad: the loss of a page is minus the logarithm of the probability that one of its right candidates is chosen. */
export const learnWeights = <Name extends string>(
  choices: readonly Choice<Name>[],
  names: readonly Name[],
): Weights<Name> => {
  const weights = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  const squares = Object.fromEntries(names.map((name) => [name, 1e-8])) as Record<Name, number>;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const { features, gold } of choices) {
      const chances = softmax(features.map((each) => scoreOf(weights, each, names)));
      const right = gold.reduce((sum, at) => sum + (chances[at] ?? 0), 0);
      const pulls = chances.map((chance, at) => chance - (gold.includes(at) ? chance / right : 0));
      for (const name of names) {
        const gradient =
          features.reduce((sum, each, at) => sum + (pulls[at] ?? 0) * each[name], 0) +
          STRENGTH * weights[name];
        squares[name] += gradient ** 2;
        weights[name] -= (RATE * gradient) / Math.sqrt(squares[name]);
      }
    }
  return weights;
};
