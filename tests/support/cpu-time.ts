/** Milliseconds of the process's own time that the work takes. A busy machine lengthens the wall clock's, not these. */
export const cpuMsOf = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};
