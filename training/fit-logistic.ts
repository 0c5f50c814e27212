/** An example: the values of its features, whether it is of the class, and how much it counts. */
export interface Example {
  readonly values: readonly number[];
  readonly isOfClass: boolean;
  readonly weight: number;
}

/** A logistic model: the logarithm of the odds is the bias and the weighted sum of the values. */
export interface Logistic {
  readonly weights: readonly number[];
  readonly bias: number;
}

const ROUNDS = 40;
const CONVERGED = 1e-7;
const RIDGE = 1e-6;

/** Solves a system of linear equations, by Gauss and Jordan with pivots. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    rows.forEach((row, at) => {
      if (at === column) return;
      const factor = (row[column] ?? 0) / (top[column] ?? 1);
      for (let to = column; to <= size; to += 1) row[to] = (row[to] ?? 0) - factor * (top[to] ?? 0);
    });
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
};

/**
 * Fits a logistic model by Newton's method. Values are scaled to a variance of one before their weights are held small
 * (L2); the weights that are returned are those of the values as they are.
 */
export const fitLogistic = (examples: readonly Example[], strength: number): Logistic => {
  const count = examples[0]?.values.length ?? 0;
  const columns = Array.from({ length: count }, (_, at) => examples.map(({ values }) => values[at] ?? 0));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const deviations = columns.map((column, at) => {
    const mean = means[at] ?? 0;
    const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length;
    return Math.sqrt(variance) || 1;
  });
  const scaled = examples.map(({ values }) => [
    1,
    ...values.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)),
  ]);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  let model = Array.from({ length: count + 1 }, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = model.map((value, at) => (at === 0 ? 0 : -strength * total * value));
    const curvature = model.map((_, row) =>
      model.map((__, column) => (row === column ? RIDGE + (row === 0 ? 0 : strength * total) : 0)),
    );
    scaled.forEach((row, at) => {
      const { isOfClass, weight } = examples[at] ?? { isOfClass: false, weight: 0 };
      const odds = row.reduce((sum, value, index) => sum + value * (model[index] ?? 0), 0);
      const probability = 1 / (1 + Math.exp(-odds));
      const error = (Number(isOfClass) - probability) * weight;
      const steepness = weight * probability * (1 - probability);
      row.forEach((value, index) => {
        gradient[index] = (gradient[index] ?? 0) + error * value;
        const line = curvature[index] ?? [];
        row.forEach((other, to) => {
          line[to] = (line[to] ?? 0) + steepness * value * other;
        });
      });
    });
    const step = solve(curvature, gradient);
    model = model.map((value, at) => value + (step[at] ?? 0));
    if (step.every((size) => Math.abs(size) < CONVERGED)) break;
  }
  const weights = model.slice(1).map((value, at) => value / (deviations[at] ?? 1));
  const bias = weights.reduce((sum, weight, at) => sum - weight * (means[at] ?? 0), model[0] ?? 0);
  return { weights, bias };
};
