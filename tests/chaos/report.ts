import type { ChaosResult } from "./run-chaos.ts";

const MOST_SHOWN = 60;

const rowsOf = (title: string, counts: Readonly<Record<string, number>>): readonly string[] => {
  const rows = Object.entries(counts);
  const sum = rows.reduce((total, [, count]) => total + count, 0);
  return ["", `${title}: ${sum}`, ...rows.map(([name, count]) => `${String(count).padStart(7)}  ${name}`)];
};

/** How many faults of a kind there were. */
export const countKind = ({ faults }: ChaosResult, kind: string): number =>
  Object.entries(faults).reduce((sum, [name, count]) => (name.startsWith(`${kind}:`) ? sum + count : sum), 0);

/** The result as text for a terminal. */
export const reportText = (result: ChaosResult): string => {
  const { seed, brokenSeconds, landed, seconds, files, documents, retried, starts, violations } = result;
  const kills = countKind(result, "kill");
  const outages = countKind(result, "outage");
  const shown = violations.slice(0, MOST_SHOWN).map(({ promise, what }) => `  ${promise}: ${what}`);
  const more = violations.length > MOST_SHOWN ? [`  and ${violations.length - MOST_SHOWN} more`] : [];
  return [
    `seed ${seed}: broken for ${brokenSeconds} s, ${kills} kills, ${outages} outages; recovered ${seconds} s after it was healed`,
    `${landed.files} files and items had a state and ${landed.documents} documents were there before it was healed`,
    `${files} files and items, ${documents} documents; ${retried} retried from quarantine; ` +
      `started ${starts.all} times, ${starts.inVain} of them in vain`,
    ...rowsOf("faults", result.faults),
    ...rowsOf("changes of files", result.operations),
    "",
    violations.length === 0 ? "Every promise was kept." : `${violations.length} promises were broken:`,
    ...shown,
    ...more,
    "",
  ].join("\n");
};
