// What it costs to start a command: CPU seconds of the whole process, as a median; wall-clock time says more about the rest of a busy machine.
// Linux only. Commands that ask Elasticsearch need ELASTICSEARCH_URL and REDIS_URL, and an archive.
//   node bench/start.mjs [RUNS] [PROGRAM...]
// PROGRAM is dist/cli/main.js of a build. The runs of several programs alternate, so that they meet the same machine.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const [runs = "9", ...given] = process.argv.slice(2);
const programs = given.length === 0 ? ["dist/cli/main.js"] : given;
const COMMANDS = [
  ["--version"],
  ["config"],
  ["search", "حلب", "--json"],
  ["search", "place:حلب", "--json"],
  ["status", "--json"],
];
const TICKS_A_SECOND = 100;

/** CPU seconds of the children that have ended (proc(5): cutime and cstime). */
const childSeconds = () => {
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
};

const cpuSeconds = (args) => {
  const before = childSeconds();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return childSeconds() - before;
};

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const measure = (calls) => {
  const spent = calls.map(() => []);
  for (let run = 0; run < Number(runs); run += 1)
    for (const [index, args] of calls.entries()) spent[index].push(cpuSeconds(args));
  return spent.map((values) => median(values).toFixed(2));
};

const say = (line) => process.stdout.write(`${line}\n`);

say(`median of ${runs} runs, CPU seconds; Node ${process.versions.node}`);
say(`node -e 0: ${measure([["-e", "0"]]).join(" ")}`);
for (const command of COMMANDS)
  say(`${command.join(" ")}: ${measure(programs.map((program) => [program, ...command])).join(" ")}`);
