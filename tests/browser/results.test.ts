/** tests/browser/: the page in a real browser over a real Elasticsearch. */

import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { seriousFindings } from "../support/browser/accessibility.ts";
import type { Visit, VisitOptions } from "../support/browser/open-browser.ts";
import { openBrowsedArchive } from "../support/browser/serve-archive.ts";
import { HOSTILE, SKETCHES } from "./sketches.ts";

const PHONE: VisitOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let archive: Awaited<ReturnType<typeof openBrowsedArchive>>;
beforeAll(async () => {
  archive = await openBrowsedArchive(SKETCHES);
});
afterAll(() => archive.close());

/** Opens an address in a window of its own. At the end of every test, nothing may have been asked of another host or complained about. */
const visit = async (address: string, options: VisitOptions = {}): Promise<Visit> => {
  const opened = await archive.visit(options);
  onTestFinished(async () => {
    expect(opened.asked.filter((url) => !url.startsWith(`${archive.url}/`))).toEqual([]);
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });
  await opened.open(address);
  return opened;
};

const parametersOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const textsOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).allTextContents();
const headlines = (page: Page) => textsOf(page, "#hits h2");
const total = (page: Page) => page.textContent("#total");

/** Waits until the results are those of an address with this in it. */
const narrowed = async ({ page, settled }: Visit, part: RegExp): Promise<void> => {
  await page.waitForURL(part);
  await settled();
};

const WIDTH = "document.documentElement.scrollWidth";
const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`);

/** The middle of a bar of the timeline, in pixels of the window. */
const middleOf = async (page: Page, name: string) => {
  const box = await page.locator(`#timeline [aria-label^="${name}"] .room`).boundingBox();
  if (box === null) throw new Error(`there is no bar ${name}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test("a result shows who published it, when, what it names, and its copies in order of time", async () => {
  const { page } = await visit("/?q=سوق الخضار");
  expect((await headlines(page))[0]).toContain("الخضار");
  const first = page.locator("#hits > li").first();
  await expect(first.locator(".facts").textContent()).resolves.toContain("2023");
  await expect(first.locator(".names").textContent()).resolves.toMatch(/حلب.*سامر الأحمد/u);
  expect(await first.locator("em").count()).toBeGreaterThan(1);
  expect(await first.locator(".story ol").isVisible()).toBe(false);
  await first.locator(".story summary").click();
  expect(await first.locator(".story .outlet").allTextContents()).toEqual([
    "جريدة الميدان",
    "وكالة الساحل",
    "صحيفة النهر",
  ]);
});

test("a facet narrows the results, a second click widens them again, and back goes back", async () => {
  const opened = await visit("/?q=القمح");
  const { page } = opened;
  const before = await total(page);
  await page.click('#facets [data-choice="person=ليلى حسن"]');
  await narrowed(opened, /person=/u);
  expect(await total(page)).not.toBe(before);
  await expect(page.textContent("#chosen")).resolves.toContain("ليلى حسن");
  // The reader stays at the value, also with the keyboard.
  expect(await page.evaluate("document.activeElement.dataset.choice")).toBe("person=ليلى حسن");
  await page.keyboard.press("Space");
  await page.waitForURL((url) => !url.searchParams.has("person"));
  await opened.settled();
  expect(await total(page)).toBe(before);
  await page.goBack();
  await narrowed(opened, /person=/u);
  await expect(page.textContent("#chosen")).resolves.toContain("ليلى حسن");
});

test("a long facet is searched, and ten thousand values do no harm", async () => {
  const { page } = await visit("/");
  const people = page.locator('#facet-lists section[aria-label="الأشخاص"]');
  expect(await people.locator("li").count()).toBeLessThan(30);
  await people.locator("summary").click();
  await people.locator("input").fill("عدّاء 9987");
  await people.locator('[data-choice="person=عدّاء 9987"]').waitFor();
  expect(await people.locator("details li").count()).toBe(1);
  await people.locator("input").fill("لا أحد بهذا الاسم");
  await people.getByRole("status").filter({ hasText: "لا قيمة" }).waitFor();
  await people.locator("input").fill("");
  await expect.poll(() => people.locator("details li").count()).toBeGreaterThan(10);
});

test("the timeline is brushed with the mouse; undated articles are no part of any period", async () => {
  const opened = await visit("/?q=القمح");
  const { page } = opened;
  await page.waitForSelector("#timeline .slot");
  expect(await page.locator("#timeline .slot").count()).toBe(24);
  await expect(page.textContent("#timeline .undated")).resolves.toContain("2");
  const [from, to] = [await middleOf(page, "مارس 2022"), await middleOf(page, "مايو 2022")];
  // Time runs from right to left, as the text does.
  expect(from.x).toBeGreaterThan(to.x);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y);
  await page.mouse.move(to.x, to.y);
  await expect(page.textContent("#timeline .readout")).resolves.toBe("مارس 2022 – مايو 2022: 3 نتائج");
  await page.mouse.up();
  await narrowed(opened, /published=2022-03\.\.2022-05/u);
  expect(await total(page)).toBe("3 نتائج");
  // The next period of the same length, and the whole time again.
  await page.click('[data-choice="timeline=later"]');
  await narrowed(opened, /published=2022-06\.\.2022-08/u);
  await page.click('[data-choice="timeline=undated"]');
  await narrowed(opened, /date_source=file/u);
  expect(parametersOf(page).has("published")).toBe(false);
  expect((await headlines(page)).every((headline) => headline.includes("بلا تاريخ"))).toBe(true);
  await page.goBack();
  await page.goBack();
  await narrowed(opened, /published=2022-03/u);
  expect(await total(page)).toBe("3 نتائج");
});

test("the map shows the places of the results, and a click on one narrows them", async () => {
  const opened = await visit("/?q=القمح");
  const { page } = opened;
  await page.click('[data-choice="map"]');
  await narrowed(opened, /map=1/u);
  const place = page.locator('#map .place[aria-label^="بغداد"]');
  await place.waitFor();
  await place.click();
  await narrowed(opened, /place=/u);
  expect(parametersOf(page).get("place")).toBe("بغداد");
  expect(await total(page)).toBe("16 نتيجة");
  await page.waitForSelector("#map .place.chosen");
  // The other places stay, to be chosen too.
  expect(await page.locator("#map .place").count()).toBeGreaterThan(1);
});

test("a link has all of the state in it", async () => {
  const { page, asked } = await visit(
    "/?q=القمح&outlet=وكالة الساحل&published=2022&place=بغداد&sort=time_asc&map=1&why=1",
  );
  // The browser asks while it loads the scripts, and the page takes that answer.
  expect(asked.filter((url) => url.includes("/api/search?"))).toHaveLength(1);
  await page.waitForSelector("#map .place.chosen");
  await page.waitForSelector("#timeline .slot[aria-selected=true]");
  // The period is chosen on the timeline and stands in no list.
  expect(await page.locator("#facet-lists section[aria-label='تاريخ النشر']").count()).toBe(0);
  expect(await page.inputValue("#q")).toBe("القمح");
  expect(await page.locator("#chosen li").count()).toBe(4);
  await expect(page.textContent("#tools [aria-current=true]")).resolves.toBe("الأقدم");
  const found = await headlines(page);
  expect(found.length).toBeGreaterThan(1);
  expect(found[0]).toContain("الشهر 2");
  expect(await page.locator("#hits .why").count()).toBe(found.length);
});

test("everything can be done with the keyboard alone", async () => {
  const opened = await visit("/");
  const { page } = opened;
  await page.evaluate("document.activeElement.blur()");
  await page.keyboard.press("/");
  await page.keyboard.type("القمح");
  await page.keyboard.press("Enter");
  await narrowed(opened, /q=/u);
  await page.waitForSelector("#timeline .slot");
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await isFocused(page, selector)) return;
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };
  await tabTo('[data-choice="map"]');
  await page.keyboard.press("Space");
  await narrowed(opened, /map=1/u);
  await page.waitForSelector("#map .place");
  await page.waitForSelector("#timeline .slot");
  await tabTo("#timeline .slot");
  // Time runs to the left.
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Enter");
  await narrowed(opened, /published=2022-02\.\.2022-03/u);
  await page.waitForSelector("#timeline .slot[aria-selected=true]:focus");
  await page.waitForSelector("#map .place");
  await tabTo("#map .place");
  await page.keyboard.press("Enter");
  await narrowed(opened, /place=/u);
  await page.waitForSelector("#map .place.chosen");
  await tabTo("#hits h2 a");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#article h1");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#results:not([hidden])");
  expect(await isFocused(page, "#hits h2 a")).toBe(true);
});

test("what happened in the results is a list that narrows, leads to its sentence and back, and is a link", async () => {
  const opened = await visit("/?q=قرية الجسر");
  const { page, settled } = opened;
  await page.click('[data-choice="الأحداث"]');
  await narrowed(opened, /view=events/u);
  expect(await page.textContent("#events .total")).toBe("3 أحداث");
  const clash = page.locator("#events .events > li", { hasText: "مجموعة مسلحة" });
  await expect(clash.textContent()).resolves.toMatch(
    /1 أبريل 2020.*مجموعة مسلحة.*حاجز.*قرية الجسر.*قتلى: 2.*مصدر طبي.*إطلاق نار في قرية الجسر/u,
  );
  expect(await clash.locator("em").textContent()).toBe("النار");
  await expect(page.locator("#events .events > li", { hasText: "منفي" }).textContent()).resolves.toContain(
    "لم يُذكر اليوم",
  );
  await expect(
    page.locator("#events .events > li", { hasText: "الطاحون" }).first().textContent(),
  ).resolves.toContain("أبريل 2020");
  await page.click('#events .facets [data-choice="place=قرية الجسر"]');
  await narrowed(opened, /place=/u);
  expect(await page.textContent("#events .total")).toBe("حدثان");
  await page.click('[data-choice="within=25"]');
  await narrowed(opened, /within=25/u);
  expect(await page.textContent("#events .total")).toBe("3 أحداث");
  expect(await seriousFindings(page)).toEqual([]);
  const file = await page.getAttribute("#events .files a", "href");
  expect(await (await fetch(new URL(file ?? "", archive.url))).text()).toContain("مجموعة مسلحة");
  await clash.locator(".facts a").click();
  await page.waitForSelector("#article .evidence");
  expect((await textsOf(page, "#article .evidence")).join("")).toContain("أطلقت مجموعة مسلحة النار");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#events:not([hidden])");
  await settled();
  expect(await isFocused(page, "#events .facts a")).toBe(true);
  await page.click('#events [data-choice="المقالات"]');
  await narrowed(opened, /^(?!.*view=)/u);
  expect(parametersOf(page).has("within")).toBe(false);
  expect(await headlines(page)).toContain("إطلاق نار في قرية الجسر");
});

test("hostile events are shown as what they are", async () => {
  const { page, asked } = await visit(
    `/?q=سوق&view=events&actor=${encodeURIComponent(HOSTILE.person)}&why=1`,
  );
  expect(asked.filter((url) => url.includes("/api/events?"))).toHaveLength(1);
  await expect(page.textContent("#events")).resolves.toContain(HOSTILE.headline);
  await expect(page.textContent("#events .events")).resolves.toContain(HOSTILE.person);
  expect(await page.evaluate("'hacked' in window")).toBe(false);
  expect(await page.locator("#events img, #events script, #events svg").count()).toBe(0);
  expect(await page.locator("#events a[href^='javascript']").count()).toBe(0);
});

test("hostile texts are shown as what they are, and can do nothing", async () => {
  const { page } = await visit("/?q=سوق&map=1&all_copies=1");
  await page.waitForSelector("#map .place");
  const found = await headlines(page);
  expect(found).toContain(HOSTILE.headline);
  await expect(page.textContent("#hits")).resolves.toContain(HOSTILE.outlet);
  // A headline of a megabyte is cut, and does not widen the page.
  const long = found.find((headline) => headline.startsWith("عنوان طويل")) ?? "";
  expect(long.length).toBeLessThan(500);
  expect(await page.evaluate(`${WIDTH} > document.documentElement.clientWidth`)).toBe(false);
  expect(await page.evaluate("'hacked' in window")).toBe(false);
  // What turns the line around ends with its own headline.
  const facts = page.locator("#hits > li", { hasText: "مقلوب" }).locator(".facts");
  await expect(facts.textContent()).resolves.toContain("2023");
  // What was left out of the text is shown as such, where a query asks for it.
  const left = await visit("/?q=متروك:متروكة");
  const passage = left.page.locator("#hits .passage", { has: left.page.locator(".badge") });
  await expect(passage.textContent()).resolves.toContain("</em><script>window.hacked=1</script>");
  expect(await passage.locator("em").allTextContents()).toEqual(["متروكة"]);
  expect(await left.page.evaluate("'hacked' in window")).toBe(false);
});

test("a script that got into the page would not run", async () => {
  const { page, open, complaints } = await visit("/");
  await page.route(/\/\?got-in$/u, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const parts = ["<script>window.hacked=1</script>", "<img src=x onerror=window.hacked=1>"];
    await route.fulfill({ response, body: html.replace("</body>", `${parts.join("")}</body>`) });
  });
  await open("/?got-in");
  expect(await page.locator("body > img").count()).toBe(1);
  await expect(page.evaluate("document.body.setAttribute('onclick', 'window.hacked=1')")).rejects.toThrow(
    "Trusted",
  );
  expect(await page.evaluate("'hacked' in window")).toBe(false);
  const refused = complaints.splice(0).filter((text) => text.includes("Content Security Policy"));
  expect(refused.length).toBeGreaterThanOrEqual(2);
});

test("what is near to an article is one click away, and so is what it is near to", async () => {
  const opened = await visit("/?q=سوق الخضار");
  const { page } = opened;
  await page.locator("#hits > li .like").first().click();
  await narrowed(opened, /like=/u);
  await expect(page.textContent("#liked h1")).resolves.toContain("الخضار");
  expect(await headlines(page)).not.toContain("حلب: سوق جديدة للخضار");
  await page.click("#liked h1 a");
  await page.waitForSelector("#article h1");
});

test("the page says in words what it found nothing for, what it widened, and what failed", async () => {
  const opened = await visit("/?q=زرافة");
  const { page, open, complaints } = opened;
  await expect(page.textContent("#nothing")).resolves.toContain("زرافة");
  expect(await page.locator("#timeline").isVisible()).toBe(false);
  // A period has no undated articles in it: the way to them is offered.
  await open("/?q=القمح&published=1999");
  await page.click('#nothing a[href*="date_source=file"]');
  await narrowed(opened, /date_source=file/u);
  expect((await headlines(page)).length).toBe(2);
  await open(`/?q=${encodeURIComponent("افتتاح سوق الخضار ومتحف الزرافات والقطارات القديمة")}`);
  await expect(page.textContent("#remarks")).resolves.toContain("أي كلمة");
  await page.route("**/api/timeline?*", (route) => route.fulfill({ status: 503, body: "{}" }));
  await open("/?q=القمح");
  await page.getByText("تعذّر رسم الخط الزمني").waitFor();
  expect((await headlines(page)).length).toBeGreaterThan(3);
  await page.route("**/api/search?*", (route) => route.abort());
  await open("/?q=سوق");
  await expect(page.textContent("#trouble")).resolves.toContain("تعذّر الوصول إلى الخادم");
  complaints.splice(0);
});

test("who opens an article before the timeline comes, finds it on the way back", async () => {
  const { page, open } = await visit("/");
  const held: Route[] = [];
  await page.route("**/api/timeline?*", (route) => void held.push(route));
  await open("/?q=القمح");
  await page.click("#hits h2 a");
  await page.waitForSelector("#article h1");
  await Promise.all(held.map((route) => route.continue()));
  await page.keyboard.press("Escape");
  await page.waitForSelector("#results:not([hidden]) #timeline .slot");
  expect(await page.locator("#timeline .slot").count()).toBe(24);
});

test("on a phone nothing is wider than the screen, and everything can be tapped", async () => {
  const opened = await visit("/?q=القمح&map=1", PHONE);
  const { page } = opened;
  await page.waitForSelector("#map .place");
  await page.waitForSelector("#timeline .slot");
  expect(await page.evaluate(WIDTH)).toBe(360);
  expect(await page.locator("#facet-lists").isVisible()).toBe(false);
  expect(await seriousFindings(page)).toEqual([]);
  const bar = await middleOf(page, "يونيو 2022");
  await page.touchscreen.tap(bar.x, bar.y);
  await narrowed(opened, /published=2022-06/u);
  expect(await total(page)).toBe("نتيجة واحدة");
  await page.tap("#facets summary");
  await page.tap('#facets [data-choice="place=بغداد"]');
  await narrowed(opened, /place=/u);
});

test.each(["light", "dark"] as const)(
  "has no serious fault for people who see or hear it, %s",
  async (colorScheme) => {
    const { page } = await visit("/?q=سوق&map=1", { colorScheme });
    await page.waitForSelector("#map .place");
    await page.locator(".story summary").first().click();
    expect(await seriousFindings(page)).toEqual([]);
    const background = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    const [red = 0] = (/\d+/u.exec(background) ?? []).map(Number);
    expect(red > 128).toBe(colorScheme === "light");
  },
);

test("English is one click away, remembered, and part of every link", async () => {
  const { page, open, settled } = await visit("/?q=القمح&published=2022");
  expect(await page.getAttribute("html", "dir")).toBe("rtl");
  await page.click("#language");
  await page.waitForURL(/lang=en/u);
  await settled();
  expect(await page.getAttribute("html", "dir")).toBe("ltr");
  expect(await total(page)).toBe("12 results");
  await expect(page.textContent("#chosen")).resolves.toContain("Published: 2022");
  // Time runs the other way here.
  const [january, march] = [await middleOf(page, "3 January 2022"), await middleOf(page, "14 March 2022")];
  expect(january.x).toBeLessThan(march.x);
  await page.click("#hits h2 a");
  await page.waitForSelector("#article h1");
  expect(page.url()).toContain("lang=en");
  await open("/");
  expect(await page.getAttribute("html", "lang")).toBe("en");
  await page.click("#language");
  await page.waitForURL(/lang=ar/u);
  await settled();
  expect(await page.getAttribute("html", "lang")).toBe("ar");
});
