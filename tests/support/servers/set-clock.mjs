// Loaded into the processes under test (`node --import`): sets their clock as far off as the file named in TEST_CLOCK says (ms).
import { readFileSync } from "node:fs";

const real = Date.now;
let offset = 0;
const look = () => {
  try {
    offset = Number(readFileSync(process.env["TEST_CLOCK"] ?? "", "utf8"));
  } catch {
    // Nobody has said anything yet.
  }
};
look();
setInterval(look, 100).unref();
Date.now = () => real() + offset;
