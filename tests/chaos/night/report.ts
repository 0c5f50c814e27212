import type { Night } from "./run-night.ts";

/** What happened, as a table for people, and whether it ended well. Pure. */
export const reportText = ({ files, minutes, events, fired, verification, faults }: Night): string => {
  const rows = events.map(({ seconds, kind, what }) =>
    kind === "done" ? `| ${seconds} | ${what} | |` : `| ${seconds} | | ${what} |`,
  );
  const { indexed, duplicate, quarantined } = verification.states;
  return [
    "| second | what was done | what the alerts said |",
    "| -----: | ------------- | -------------------- |",
    ...rows,
    "",
    `${files} files, ${minutes} minutes without writes: ${indexed} indexed, ${duplicate} duplicate, ${quarantined} quarantined; ` +
      `${verification.documents} documents; verify ${verification.holds ? "holds" : "finds faults"}.`,
    `Raised: ${fired.join(", ")}.`,
    ...faults.map((fault) => `FAULT: ${fault}`),
    "",
  ].join("\n");
};
