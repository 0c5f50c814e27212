/** One walk over the bytes that no compiler can leave out: the measure of what this machine does at this moment. */
export const pass = (bytes: Uint8Array): number => {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01_00_01_93);
  return hash;
};

/** CPU milliseconds of this process for the work. Unlike the wall clock they do not grow on a busy machine. */
export const cpuMsOf = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};
