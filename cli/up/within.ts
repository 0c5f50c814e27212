/**
 * The answer to a question, or `otherwise` if it fails or does not come within so many milliseconds: for those who must say something
 * even while an engine is away or frozen.
 */
export const within = <Answer, Other>(
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
