/** A span that was found: how certain the model is of it, and whether it is right. */
export interface JudgedSpan {
  readonly certainty: number;
  readonly isRight: boolean;
}

const logitOf = (probability: number): number => {
  const inside = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.log(inside / (1 - inside));
};

/** Slope and intercept of the logistic curve that best says how often spans of a certainty are right (Platt 1999), by Newton's method. */
export const calibrate = (spans: readonly JudgedSpan[]): [slope: number, intercept: number] => {
  let slope = 1;
  let intercept = 0;
  for (let round = 0; round < 30; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { certainty, isRight } of spans) {
      const x = logitOf(certainty);
      const p = 1 / (1 + Math.exp(-(slope * x + intercept)));
      const error = p - (isRight ? 1 : 0);
      const w = p * (1 - p);
      g0 += error * x;
      g1 += error;
      h00 += w * x * x;
      h01 += w * x;
      h11 += w;
    }
    const det = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / det;
    intercept -= (h00 * g1 - h01 * g0) / det;
  }
  return [slope, intercept];
};

const EDGES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

/** How often spans are right, by how certain the tagger is of them. */
export const reliabilityTable = (spans: readonly JudgedSpan[]): string =>
  EDGES.slice(1)
    .map((to, at) => {
      const from = EDGES[at] ?? 0;
      const here = spans.filter(({ certainty }) => certainty >= from && certainty < to);
      const right = here.filter(({ isRight }) => isRight).length;
      const mean = here.reduce((sum, { certainty }) => sum + certainty, 0) / here.length;
      const share = here.length === 0 ? "-" : (right / here.length).toFixed(3);
      return `${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}: ${here.length} spans, mean ${mean.toFixed(3)}, right ${share}`;
    })
    .join("\n");
