import { addressOf, withOwn } from "../base/address.js";
import { makePath } from "../base/direction.js";
import { make, makeSvg } from "../base/make.js";
import { ago, bytes, count, moment, number, say } from "../words/words.js";
import { UNREAD } from "./draw-unread.js";
import { tell } from "./say.js";

/** An engine whose numbers are older than this, in milliseconds, does not answer. */
const SILENT_MS = 15_000;

/** What is told of an engine that does not answer; null if it does. */
const drawSilence = ({ as_of: asOf, now }, part) => {
  if (asOf[part] === null) return make("p", { class: "warning" }, tell.unknown[part]);
  if (Date.parse(now) - Date.parse(asOf[part]) < SILENT_MS) return null;
  return make("p", { class: "warning" }, `${tell.silent[part]} (${tell.asOf(moment(asOf[part]))})`);
};

const drawSentences = (title, sentences, attributes) =>
  sentences.length === 0
    ? null
    : make(
        "div",
        attributes,
        make("p", {}, title, make("span", { class: "note" }, ` (${tell.engineMessage})`)),
        make("ul", { lang: "en", dir: "ltr" }, ...sentences.map((sentence) => make("li", {}, sentence))),
      );

/** What is wrong, or that nothing is. */
export const drawHealth = ({ faults, warnings }) => [
  faults.length === 0
    ? make("p", { class: "well" }, tell.well)
    : drawSentences(tell.wrong, faults, { class: "faults" }),
  drawSentences(tell.warnings, warnings, { class: "warnings" }),
];

/** Where files are dropped. */
export const drawFolders = ({ folders }) =>
  folders.length === 0
    ? []
    : [
        make(
          "p",
          { class: "note" },
          `${tell.folders} `,
          ...folders.flatMap((folder, at) => [at === 0 ? null : say.comma, makePath(folder)]),
        ),
      ];

/** The number of files in a state; where no search finds them, as a link to their list. */
const drawNumber = (state, files, address) =>
  files > 0 && UNREAD.includes(state) === true
    ? make(
        "a",
        {
          href: addressOf(withOwn(address, { state, reason: "", from: "" })),
          "data-own": "",
          "aria-label": `${tell.states[state]}: ${number(files)}`,
          "aria-current": address.own.state === state ? "true" : undefined,
        },
        number(files),
      )
    : number(files);

/** Files by state: those that went well, those that did not, the others. */
export const drawFiles = (report, address) => [
  drawSilence(report, "ledger"),
  make(
    "dl",
    { class: "tiles" },
    ...Object.keys(report.ledger === null ? {} : tell.states).map((state) =>
      make(
        "div",
        { class: (report.ledger[state] ?? 0) === 0 ? "none" : state },
        make("dt", {}, tell.states[state]),
        make("dd", {}, drawNumber(state, report.ledger[state] ?? 0, address)),
      ),
    ),
  ),
];

const drawStages = (stages) => {
  const states = Object.keys(tell.jobs);
  return make(
    "table",
    {},
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        make("th", { scope: "col" }, tell.stage),
        ...states.map((state) => make("th", { scope: "col" }, tell.jobs[state])),
      ),
    ),
    make(
      "tbody",
      {},
      ...Object.entries(stages).map(([stage, counts]) =>
        make(
          "tr",
          {},
          make("th", { scope: "row" }, tell.stages[stage] ?? stage),
          ...states.map((state) => make("td", {}, number(counts[state] ?? 0))),
        ),
      ),
    ),
  );
};

const drawInFlight = ({ in_flight: load, oldest_waiting: oldest, now }) =>
  make(
    "p",
    {},
    load.files === 0
      ? tell.nothingInFlight
      : `${tell.inFlight}: ${count("files", load.files)} (${bytes(load.bytes)})${
          oldest === null ? "" : `; ${tell.oldest} ${ago(oldest, now)}`
        }`,
  );

/** What is in work, stage by stage, and since when the oldest file waits. */
export const drawWork = (report) => [
  drawSilence(report, "queues"),
  report.in_flight === null ? null : drawInFlight(report),
  ...(report.stages === null ? [] : [drawStages(report.stages), make("p", { class: "note" }, tell.batches)]),
];

/** Bars of the last five minutes, the newest at the right whatever the language: so time runs in every chart of the page. */
const drawChart = (slots) => {
  const most = Math.max(1, ...slots);
  const bars = slots.map((files, at) => {
    const height = (files / most) * 19;
    return makeSvg("rect", { x: at + 0.1, y: 20 - height, width: 0.8, height });
  });
  return makeSvg(
    "svg",
    {
      viewBox: `0 0 ${slots.length} 20`,
      preserveAspectRatio: "none",
      class: "chart",
      role: "img",
      "aria-label": tell.chart(number(slots.reduce((sum, files) => sum + files, 0))),
    },
    ...bars,
  );
};

const sumOf = (finished) => Object.values(finished).reduce((sum, files) => sum + files, 0);

/** How many files are finished, now and in the last minutes. */
export const drawThroughput = ({ throughput }) => [
  make("p", { class: "speed" }, tell.perSecond(number(throughput.per_second))),
  drawChart(throughput.slots),
  make(
    "p",
    { class: "note" },
    `${tell.lastMinute}: ${number(sumOf(throughput.last_minute))} · ${tell.sinceStart}: ${number(sumOf(throughput.since_start))}`,
  ),
];

/** Files that are not read before they stop growing. */
export const drawGrowing = ({ still_written: files, now }) =>
  files === null || files.length === 0
    ? []
    : [
        make("h2", {}, tell.growing),
        make(
          "ul",
          {},
          ...files.map(({ path, bytes: size, since }) =>
            make("li", {}, makePath(path), ` ${bytes(size)} · ${tell.since} ${ago(since, now)}`),
          ),
        ),
      ];

/** Links to other pages about the work, which open beside this one. */
export const drawLinks = ({ links }) =>
  Object.entries(links).flatMap(([name, address]) =>
    address === null
      ? []
      : [make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, tell[name])],
  );
