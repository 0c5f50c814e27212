/**
 * Measures the memory needed to read the articles out of one large file. Writes a JSONL file of MEGABYTES, lets `./warraq extract`
 * print each article, and prints the peak resident size of that process, as Linux reports it. Linux only.
 *
 * Run: npm run build && node bench/items-memory.mjs [MEGABYTES=200]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const megabytes = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), "warraq-memory-"));
const SENTENCE = "وأضاف المتحدث أن الطريق الرئيسي سيغلق أمام حركة السير لمدة ثلاثة أيام في الحي رقم";

const recordOf = (number) =>
  JSON.stringify({
    title: `تقرير رقم ${number}: أعمال الصيانة تبدأ مطلع الأسبوع المقبل`,
    body: Array.from({ length: 24 }, (_, line) => `${SENTENCE} ${number * 31 + line}.`).join("\n\n"),
    date: "2024-08-09T16:02:00+03:00",
  });

const write = async (path, bytes) => {
  const file = createWriteStream(path);
  let written = 0;
  let records = 0;
  for (; written < bytes; records += 1) {
    const line = `${recordOf(records)}\n`;
    written += Buffer.byteLength(line);
    if (!file.write(line)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
  return records;
};

const measure = async (path) => {
  const program = join(import.meta.dirname, "..", "dist", "cli", "main.js");
  const child = spawn(process.execPath, [program, "extract", path], { stdio: ["ignore", "pipe", "inherit"] });
  let articles = 0;
  let peakKb = 0;
  const samplePeak = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0));
    } catch {
      // The process has just ended.
    }
  };
  const timer = setInterval(samplePeak, 200);
  const startMs = performance.now();
  for await (const line of createInterface({ input: child.stdout })) if (line !== "") articles += 1;
  clearInterval(timer);
  return { articles, peakMb: Math.round(peakKb / 1024), seconds: (performance.now() - startMs) / 1000 };
};

try {
  for (const size of [Math.max(1, megabytes / 20), megabytes]) {
    const path = join(folder, `${size}.jsonl`);
    const records = await write(path, size * 1_000_000);
    const { articles, peakMb, seconds } = await measure(path);
    const fileMb = Math.round(statSync(path).size / 1_000_000);
    process.stdout.write(
      `${fileMb} MB, ${records} records: ${articles} articles in ${seconds.toFixed(1)} s, at most ${peakMb} MiB resident\n`,
    );
    if (articles !== records) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
