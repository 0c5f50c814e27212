import { closeSync, openSync } from "node:fs";
import { isatty } from "node:tty";

/** The standard streams that are a terminal. Found out at the start: nobody calls a terminal one any more that is gone. */
const TERMINALS = [0, 1, 2].filter((descriptor) => isatty(descriptor));

/**
 * Puts /dev/null in the place of a terminal that is gone. Node ends a process by a crash (SIGSEGV or SIGABRT, seen in 20.20) that exits
 * while one of these is a dead terminal, because it cannot set the terminal's modes back.
 */
export const leaveTerminal = (): void => {
  for (const descriptor of TERMINALS) {
    closeSync(descriptor);
    // The lowest free number is the one that was just closed.
    openSync("/dev/null", "r+");
  }
};
