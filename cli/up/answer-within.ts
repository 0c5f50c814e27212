/**
 * The answer to a question, or `otherwise` if the question fails or takes longer than this many milliseconds. For reports that must
 * be made even while an engine is away or frozen.
 */
export const answerWithin = <Answer, Other>(
  question: Promise<Answer>,
  milliseconds: number,
  otherwise: Other,
): Promise<Answer | Other> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Other>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  return Promise.race([question.catch(() => otherwise), tooLate]).finally(() => clearTimeout(timer));
};
