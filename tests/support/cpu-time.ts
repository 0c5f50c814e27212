/** CPU milliseconds of this process for the work. Unlike the wall clock they do not grow on a busy machine. */
export const cpuMsOf = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};
