// Loaded into the processes under test (`node --import`). Moves their clock by the milliseconds in the file named by TEST_CLOCK.
import { readFileSync } from "node:fs";

const real = Date.now;
let offset = 0;
const readOffset = () => {
  try {
    offset = Number(readFileSync(process.env["TEST_CLOCK"] ?? "", "utf8"));
  } catch {
    // The test has not written the file yet.
  }
};
readOffset();
setInterval(readOffset, 100).unref();
Date.now = () => real() + offset;
