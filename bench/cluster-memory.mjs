/** bench/: what Warraq costs and how well it does, measured by hand: see README.md. */
/**
 * Measures memory and time of `./warraq cluster` for many documents. Prints the number of stories, CPU time and the peak resident
 * size of three runs: over the articles of an archive; over TIMES copies of each, with one word in forty dropped or replaced; and
 * over TIMES copies of each with the words in another order, so that nearly every one leads a story.
 *
 * Run: npm run build && nice node bench/cluster-memory.mjs [TIMES=10] [ARCHIVE.tar.gz]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ANT, articlesOf } from "./support/articles-of.mjs";

const times = Number(process.argv[2] ?? 10);
const articles = articlesOf(process.argv[3] ?? ANT);
/** Loaded into the measured process, which reports its own usage when it ends, so that nothing has to poll it. */
const REPORT_USAGE = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write("usage " + JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }) + "\\n");
});`;
/** One word in this many is edited. */
const EDITED = 40;

/** The text with one word in forty dropped or replaced. The first copy is the article itself. */
const edited = (text, copy) => {
  let at = 0;
  return text.replace(/[^\s]+/gu, (word) => {
    at += 1;
    if (copy === 0 || (at + copy * 7) % EDITED !== 0) return word;
    return copy % 2 === 0 ? "" : "كذلك";
  });
};

/** The words of the text in another order, in lines with as many words as before. The first copy is the article itself. */
const shuffled = (text, copy) => {
  if (copy === 0) return text;
  const keyed = [...text.matchAll(/[^\s]+/gu)].map(([word], at) => ({
    word,
    key: Math.imul(at + 1, 0x9e3779b1 ^ Math.imul(copy, 0x85ebca6b)) >>> 0,
  }));
  const words = keyed.toSorted((one, other) => one.key - other.key);
  let at = 0;
  return text.replace(/[^\s]+/gu, () => words[at++].word);
};

const run = async (copies, change) => {
  const program = join(import.meta.dirname, "../dist/cli/main.js");
  const tell = `data:text/javascript,${encodeURIComponent(REPORT_USAGE)}`;
  const child = spawn(process.execPath, ["--import", tell, program, "cluster", "-", "--jsonl"], {
    stdio: ["pipe", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
  const closed = once(child, "close");
  for (let copy = 0; copy < copies; copy += 1)
    for (const { id, text } of articles) {
      const line = `${JSON.stringify({ id: `${id}-${copy}`, text: change(text, copy) })}\n`;
      if (!child.stdin.write(line)) await once(child.stdin, "drain");
    }
  child.stdin.end();
  const [code] = await closed;
  const usage = /^usage (.*)$/mu.exec(said)?.[1];
  if (code !== 0 || usage === undefined) throw new Error(said);
  const { maxRSS, cpu } = JSON.parse(usage);
  const [, result] = /warraq: (\d+ documents, \d+ stories)/u.exec(said) ?? [];
  const each = Math.round(cpu / (copies * articles.length));
  process.stdout.write(
    `${result}: ${(cpu / 1e6).toFixed(1)} s CPU, ${each} us a document, at most ${Math.round(maxRSS / 1024)} MiB resident\n`,
  );
};

await run(1, edited);
await run(times, edited);
await run(times, shuffled);
