// Measures what it costs to start again on an indexed folder after Redis, and then also the ledger, were lost.
//
//   npm run build && node bench/recognize.mjs [FILES=10000]
//
// A fresh system indexes files of about 4 KB. It is stopped, Redis is emptied, and it starts again; then the same with the ledger's
// index deleted as well. Each time this waits until a sweep has seen every file and the ledger has them all, and prints one JSON
// object: seconds since the start of the process, CPU seconds of each part, the number of jobs and the number of writes to the
// index of documents. Linux only. Uses local engines in a home of its own below the system's temporary folder, and removes both.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Redis } from "ioredis";
import { ask as askEngine, engineOf, urlsOf } from "./support/engines.mjs";

const run = promisify(execFile);
const FILES = Number(process.argv[2] ?? 10_000);
const project = join(import.meta.dirname, "..");
const program = join(project, "dist", "cli", "main.js");
const BYTES = 4_000;
/** Linux counts CPU time in ticks of this many a second. */
const TICKS_A_SECOND = 100;

const base = mkdtempSync(join(tmpdir(), "warraq-recognize-"));
const inbox = join(base, "inbox");
const home = join(base, "home");
mkdirSync(inbox);
mkdirSync(home);
const engines = join(project, ".warraq", "engines");
if (existsSync(engines)) symlinkSync(engines, join(home, "engines"));
const { REDIS_URL: _, ELASTICSEARCH_URL: __, ...inherited } = process.env;
const env = {
  ...inherited,
  WARRAQ_HOME: home,
  WARRAQ_WATCH: inbox,
  WARRAQ_HTTP_PORT: "0",
  WARRAQ_LOG_LEVEL: "debug",
};
/** The URLs of the engines once they run: `up` does not stop engines that are configured. */
const configured = {};
const warraq = (...args) =>
  run(process.execPath, [program, ...args], { env, maxBuffer: 2 ** 28 }).catch((error) => error);

/** No two articles share an order of these words, and every run makes the same articles. */
const WORDS =
  `قال مصدر في البلدية إن أعمال الصيانة ستبدأ مطلع الأسبوع المقبل وأضاف المتحدث أن الطريق الرئيسي سيغلق أمام حركة السير لمدة
  ثلاثة أيام وشهدت الأسواق إقبالا كبيرا من الأهالي مع اقتراب موسم الأعياد وتوقعت الأرصاد الجوية هطول أمطار غزيرة على المناطق
  الساحلية وأسفرت المواجهات عن إصابة عدد من الأشخاص بجروح متفاوتة وفاز الفريق الضيف بهدفين دون مقابل في المباراة التي أقيمت
  مساء أمس وارتفعت أسعار الخضار والفواكه مقارنة بالأسبوع الماضي وانطلقت القافلة من الميناء محملة بالأدوية والمواد الغذائية`.split(
    /\s+/u,
  );
let state = 1;
const draw = (below) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const sentence = () => `${Array.from({ length: 12 }, () => WORDS[draw(WORDS.length)]).join(" ")}.`;
const article = (number) => {
  let text = `تقرير رقم ${number}: ${sentence().slice(0, 40)}\n`;
  for (let bytes = 0; bytes < BYTES;) {
    const paragraph = `\n${sentence()} ${sentence()}\n`;
    text += paragraph;
    bytes += Buffer.byteLength(paragraph);
  }
  return text;
};

/** CPU seconds of a process so far, with those of its children that have ended. 0 if there is no such process. */
const cpuOf = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_A_SECOND;
  } catch {
    return 0;
  }
};
const childrenOf = (pid) =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );

const cpuOfEngines = () => ({
  redis: cpuOf(engineOf(home, "redis").pid),
  elasticsearch: cpuOf(engineOf(home, "elasticsearch").pid),
});

const ask = async (method, path, body) => {
  const { elasticsearchUrl } = await urlsOf(home);
  const answer = await askEngine(`${elasticsearchUrl}${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  return answer.json();
};

/** What the index of documents holds, and the number of writes it has seen. */
const archive = async () => {
  await ask("POST", "/warraq-articles/_refresh");
  const { _all: all } = await ask("GET", "/warraq-articles/_stats/indexing");
  const newest = { aggs: { newest: { max: { field: "event.ingested" } } }, size: 0, track_total_hits: true };
  const { hits, aggregations } = await ask("POST", "/warraq-articles/_search", newest);
  return {
    documents: hits.total.value,
    newest: aggregations.newest.value,
    writes: all.primaries.indexing.index_total,
  };
};

const sum = (text, pattern) =>
  [...text.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);

/** Starts `up`, waits until every file has a final state, stops it, and answers with the cost. */
const start = async () => {
  const before = cpuOfEngines();
  const startMs = performance.now();
  const child = spawn(process.execPath, [program, "up"], {
    env: { ...env, ...configured },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let swept = false;
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  let rest = "";
  child.stderr.on("data", (chunk) => {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines)
      if (line.includes(`"files":${FILES},`) && line.includes('"msg":"swept"')) swept = true;
  });
  let readyMs = 0;
  let metrics = "";
  const isFinished = async () => {
    if (child.exitCode !== null) throw new Error(`up ended with ${child.exitCode}: ${output}`);
    if (readyMs === 0) {
      if (!output.includes("Ctrl-C")) return false;
      readyMs = performance.now();
    }
    if (!swept) return false;
    metrics = await (await fetch(`${/http:\/\/\S+/u.exec(output)?.[0]}/metrics`)).text();
    return sum(metrics, /^warraq_files\{state="(?:indexed|duplicate)"\} (\d+)$/gmu) === FILES;
  };
  while (!(await isFinished())) await sleep(50);
  const finishedMs = performance.now();
  const after = cpuOfEngines();
  const cpu = {
    up: cpuOf(child.pid),
    workers: childrenOf(child.pid).reduce((total, pid) => total + cpuOf(pid), 0),
    redis: after.redis - before.redis,
    elasticsearch: after.elasticsearch - before.elasticsearch,
  };
  child.kill("SIGINT");
  await once(child, "exit");
  const round = (seconds) => Math.round(seconds * 100) / 100;
  return {
    seconds: round((finishedMs - startMs) / 1_000),
    secondsSinceReady: round((finishedMs - readyMs) / 1_000),
    cpuSeconds: Object.fromEntries(Object.entries(cpu).map(([name, seconds]) => [name, round(seconds)])),
    cpuSecondsInAll: round(Object.values(cpu).reduce((total, seconds) => total + seconds, 0)),
    workedOn: sum(metrics, /^warraq_verdicts_total\{[^}]*\} (\d+)$/gmu),
  };
};

const emptyRedis = async () => {
  const redis = new Redis((await urlsOf(home)).redisUrl);
  await redis.flushall();
  redis.disconnect();
};

const report = (what, result) => process.stdout.write(`${JSON.stringify({ what, ...result })}\n`);

try {
  for (let number = 0; number < FILES; number += 1)
    writeFileSync(join(inbox, `${String(number).padStart(6, "0")}.txt`), article(number));
  // Starts the engines and leaves them running: starting them is not measured.
  await warraq("status");
  const { redisUrl, elasticsearchUrl } = await urlsOf(home);
  configured.REDIS_URL = redisUrl;
  configured.ELASTICSEARCH_URL = elasticsearchUrl;
  const first = await start();
  const indexed = await archive();
  report("first run", { files: FILES, ...first, ...indexed });
  for (const [what, lose] of [
    ["Redis emptied", emptyRedis],
    [
      "Redis emptied and the ledger deleted",
      async () => {
        await emptyRedis();
        await ask("DELETE", "/warraq-files-000001");
      },
    ],
  ]) {
    await lose();
    const before = await archive();
    const again = await start();
    const after = await archive();
    report(what, {
      ...again,
      percentOfFirst: Math.round((1_000 * again.seconds) / first.seconds) / 10,
      percentOfFirstCpu: Math.round((1_000 * again.cpuSecondsInAll) / first.cpuSecondsInAll) / 10,
      newDocuments: after.documents - before.documents,
      writesToDocuments: after.writes - before.writes,
      enrichedAnew: after.newest === before.newest ? 0 : "some",
    });
  }
  const { holds, states } = JSON.parse((await warraq("verify", "--json")).stdout);
  report("verify", { holds, states });
} finally {
  await warraq("down");
  rmSync(base, { recursive: true, force: true });
}
