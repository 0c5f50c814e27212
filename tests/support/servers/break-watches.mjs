/** tests/support/servers/: processes, engines and proxies for tests. This file makes watching folders fail. */

// It is loaded into the processes under test (`node --import`). Watching fails as on a system at its limits: the first watch of a
// process never reports anything, and every further one is refused.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const real = fs.watch;
let isFirst = true;
fs.watch = (...args) => {
  if (!isFirst)
    throw Object.assign(new Error("ENOSPC: System limit for number of file watchers reached"), {
      code: "ENOSPC",
    });
  isFirst = false;
  const watcher = real(...args);
  watcher.removeAllListeners("change");
  return watcher;
};
syncBuiltinESMExports();
