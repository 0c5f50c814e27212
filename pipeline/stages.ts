/** The stages of the way of a document, in order. Each has one queue and one worker. */
export const STAGES = ["normalize", "deduplicate", "enrich", "index"] as const;
export type Stage = (typeof STAGES)[number];

/**
 * The stage to which a stage forwards: the next one in order.
 *
 * @throws Error for the last stage, which forwards to none
 */
export const stageAfter = (stage: Stage): Stage => {
  const next = STAGES[STAGES.indexOf(stage) + 1];
  if (next === undefined) throw new Error(`${stage} is the last stage: it forwards to none.`);
  return next;
};
