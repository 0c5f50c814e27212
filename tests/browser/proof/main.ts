/**
 * tests/browser/proof/: drives the page of a running server and says how long each step took, how much it weighed and what it asked for;
 * screenshots go to a folder. It only reads.
 *
 *   npm run proof:page -- URL [--query WORDS] [--into FOLDER]
 */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser, type Visit, type VisitOptions } from "../../support/browser/open-browser.ts";
import { seriousFindings } from "../../support/browser/accessibility.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { query: { type: "string", default: "سوريا" }, into: { type: "string", default: "page-proof" } },
});
const [url] = positionals;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
if (url === undefined) {
  process.stderr.write("usage: npm run proof:page -- URL [--query WORDS] [--into FOLDER]\n");
  process.exit(2);
}
mkdirSync(values.into, { recursive: true });

interface Step {
  readonly name: string;
  readonly milliseconds: number;
  readonly requests: number;
  readonly kilobytes: number;
}

interface Resource {
  /** 0 for what the browser had. */
  readonly transferSize: number;
  readonly encodedBodySize: number;
}

/** What a page has asked for so far, and which page it is. */
interface Asked {
  readonly page: number;
  readonly resources: readonly Resource[];
}
const ASKED =
  "({ page: performance.timeOrigin, resources: performance.getEntriesByType('resource').map(({ transferSize, encodedBodySize }) => ({ transferSize, encodedBodySize })) })";

const PHONE: VisitOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const steps: Step[] = [];
const faults: string[] = [];

/** Does something on the page, and measures until the results are there; then waits for what comes behind them, and takes a picture. */
const step = async ({ page, settled }: Visit, name: string, act: () => Promise<unknown>): Promise<void> => {
  const before = await page.evaluate<Asked>(ASKED);
  const begin = performance.now();
  await act();
  await settled();
  const milliseconds = Math.round(performance.now() - begin);
  await page.waitForLoadState("networkidle");
  const after = await page.evaluate<Asked>(ASKED);
  const own = after.resources.slice(after.page === before.page ? before.resources.length : 0);
  const sent = own.filter(({ transferSize }) => transferSize > 0);
  const bytes = sent.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  steps.push({ name, milliseconds, requests: sent.length, kilobytes: Math.round(bytes / 1_024) });
  await page.screenshot({ path: join(values.into, `${name}.png`) });
};

const browser = await openBrowser(url);
const address = (parameters: Readonly<Record<string, string>>): string =>
  `/?${new URLSearchParams({ q: values.query, ...parameters }).toString()}`;

/** Visits the page in one look, does the steps, and collects what was wrong. */
const inLook = async (
  name: string,
  options: VisitOptions,
  use: (visit: Visit, named: (step: string) => string) => Promise<void>,
): Promise<void> => {
  const visit = await browser.visit(options);
  await use(visit, (one) => `${name}-${one}`);
  faults.push(
    ...visit.complaints.map((text) => `${name}: ${text}`),
    ...visit.asked.filter((asked) => !asked.startsWith(url)).map((asked) => `${name}: asked ${asked}`),
    ...(await seriousFindings(visit.page)).map((text) => `${name}: ${text}`),
  );
  await visit.close();
};

await inLook("light", {}, async (visit, named) => {
  const { page, open } = visit;
  await step(visit, named("1-first-visit"), () => open("/"));
  await step(visit, named("2-search"), () => open(address({})));
  await step(visit, named("3-search-again"), () => open(address({})));
  await step(visit, named("4-facet"), () =>
    page.locator("#facet-lists [data-choice^='place=']").first().click(),
  );
  await step(visit, named("5-back"), () => page.goBack());
  const bars = page.locator("#timeline .slot .room");
  if ((await bars.count()) > 1) {
    await bars.first().scrollIntoViewIfNeeded();
    const [first, last] = [await bars.first().boundingBox(), await bars.last().boundingBox()];
    if (first !== null && last !== null)
      await step(visit, named("6-timeline"), async () => {
        await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2);
        await page.mouse.down();
        await page.mouse.move((first.x + last.x) / 2, first.y + first.height / 2, { steps: 4 });
        await page.mouse.up();
      });
  }
  await step(visit, named("7-map"), () => open(address({ map: "1" })));
  await step(visit, named("8-map-click"), () => page.locator("#map .place").first().click());
  await step(visit, named("9-more-like-this"), () => page.locator("#hits .like").first().click());
  await step(visit, named("10-article"), () => page.locator("#hits h2 a").first().click());
  await step(visit, named("11-events"), () => open(address({ view: "events" })));
  await step(visit, named("12-event-filter"), () =>
    page.locator("#events .facets [data-choice^='event=']").first().click(),
  );
  await step(visit, named("13-passage"), () => page.locator("#events .events .facts a").first().click());
});
await inLook("dark", { colorScheme: "dark" }, (visit, named) =>
  step(visit, named("map"), () => visit.open(address({ map: "1" }))),
);
await inLook("english", {}, (visit, named) =>
  step(visit, named("map"), () => visit.open(address({ map: "1", lang: "en" }))),
);
await inLook("phone", PHONE, async (visit, named) => {
  await step(visit, named("search"), () => visit.open(address({})));
  await step(visit, named("map"), () => visit.open(address({ map: "1" })));
  await step(visit, named("events"), () => visit.open(address({ view: "events" })));
});
await inLook("phone-dark-english", { ...PHONE, colorScheme: "dark" }, (visit, named) =>
  step(visit, named("search"), () => visit.open(address({ lang: "en" }))),
);
await browser.close();

say("| step | ms to the results | requests | KB |\n| ---- | ----------------: | -------: | -: |");
for (const { name, milliseconds, requests, kilobytes } of steps)
  say(`| ${name} | ${milliseconds} | ${requests} | ${kilobytes} |`);
for (const fault of faults) say(`fault: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
