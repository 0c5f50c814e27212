// Loaded into the processes under test (`node --import`): listening to folders fails as it does on a system that has reached its
// limits. The first watch of a process is deaf and says nothing of it; every further one is refused.
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
