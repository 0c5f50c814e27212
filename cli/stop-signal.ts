import { say } from "./output/output.ts";

/** Resolves at the first Ctrl-C or SIGTERM. A second one ends the process at once. */
export const untilAskedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    let isAsked = false;
    const ask = () => {
      if (isAsked) {
        say("warraq: stopping at once; the next start continues where this one stopped.");
        process.exit(1);
      }
      isAsked = true;
      resolve();
    };
    process.on("SIGINT", ask);
    process.on("SIGTERM", ask);
    // A closed terminal means Ctrl-C; without a terminal (nohup, a service) it means nothing.
    process.on("SIGHUP", process.stdout.isTTY ? ask : () => undefined);
  });
