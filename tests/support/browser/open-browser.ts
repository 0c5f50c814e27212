/** tests/support/browser/: a real browser over a real archive, for tests of the page. */

import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

/** It must ask nobody for anything by itself, since the tests count requests. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How long a test waits for something on a page; only a fault takes so long. */
const PATIENCE_MS = 120_000;

/** A page of a browser that belongs to nobody else, and what happened in it. */
export interface Visit {
  readonly page: Page;
  /** Addresses that were asked for, in order. */
  readonly asked: readonly string[];
  /** Errors of scripts, and what the browser complained about, such as a refusal by the content security policy. */
  readonly complaints: string[];
  /** Goes to an address of the page and waits until it shows what the address says. */
  readonly open: (address: string) => Promise<void>;
  /** Waits until the page shows what its address says. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Options of a visit; a desk-sized window in a light color scheme if absent. */
export type VisitOptions = Pick<BrowserContextOptions, "viewport" | "colorScheme" | "hasTouch" | "isMobile">;

/** Opens a browser for visits to `url`. It takes about a second, so a test file shares one. */
export const openBrowser = async (
  url: string,
): Promise<{
  readonly browser: Browser;
  readonly visit: (options?: VisitOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}> => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ARGUMENTS });
  const visit = async (options: VisitOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        complaints.push(`${message.text()} (${message.location().url})`);
    });
    const settled = async (): Promise<void> => {
      await page.waitForSelector('#main[aria-busy="false"]', { state: "attached" });
    };
    return {
      page,
      asked,
      complaints,
      settled,
      open: async (address) => {
        await page.goto(new URL(address, url).href);
        await settled();
      },
      close: () => context.close(),
    };
  };
  return { browser, visit, close: () => browser.close() };
};
