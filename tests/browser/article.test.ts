import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FileId } from "../../document/source-file.ts";
import { seriousFindings } from "../support/browser/accessibility.ts";
import { openBrowsedFolder } from "../support/browser/serve-folder.ts";
import type { IndexedFile } from "../support/indexed-folder.ts";
import { enrichment, readArticleOf, storedArticleOf } from "../support/texts/articles.ts";
import { mentionOf } from "../support/texts/enrichments.ts";

const paragraphs = [
  "قال وزير الخارجية وليد المعلم في دمشق يوم الأحد الماضي إن بلاده «لن تقبل بالقرار الجديد» مهما كانت الضغوط.",
  "وقصف الجيش السوري مواقع في ريف حلب مساء أمس، ما أسفر عن مقتل ثلاثة مدنيين وإصابة خمسة، بحسب مصادر محلية.",
  "وتراجعت قوات سوريا الديمقراطية عن قريتين في الريف الشرقي بعد اشتباكات استمرت أربع ساعات متواصلة.",
  "وعاد الهدوء إلى المنطقة صباح اليوم، وفتحت المحال أبوابها أمام الأهالي من جديد.",
];
const page = (outlet: string, headline: string, body: readonly string[]): string =>
  `${outlet}\n\n${headline}\n\n15 آذار 2021\n\n${body.join("\n\n")}\n\nشارك هذا الخبر\nجميع الحقوق محفوظة\n`;

const HOSTILE = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;

let browsed: Awaited<ReturnType<typeof openBrowsedFolder>>;
let lead: IndexedFile;
let copy: IndexedFile;
let hostile: IndexedFile;
let cutFile: FileId;

/** A document whose every text is hostile, as no reader of pages would make it. */
const indexHostile = async (): Promise<IndexedFile> => {
  const { folder } = browsed;
  const path = folder.write("hostile.txt", HOSTILE);
  const admission = folder.admit(path);
  const plain = readArticleOf(HOSTILE, `${HOSTILE}\n\n\u202Eنص معكوس\u202C ${HOSTILE}`);
  const boilerplate = [{ line: 1, kind: HOSTILE, rule: HOSTILE, text: HOSTILE }];
  const read = { ...plain, article: { ...plain.article, outlet: HOSTILE, boilerplate } };
  const found = {
    ...enrichment,
    entities: [mentionOf("person", HOSTILE), mentionOf("place", "\u202Eعكس")],
    framing: [{ field: "body" as const, start: 0, end: 4, text: HOSTILE, target: HOSTILE, targetId: "x" }],
  };
  await folder.articles.create(plain.documentId, storedArticleOf(admission, read, found));
  return { path, id: plain.documentId };
};

beforeAll(async () => {
  browsed = await openBrowsedFolder();
  const { folder } = browsed;
  lead = await folder.index("lead.txt", page("عنب بلدي", "المعلم يرفض القرار الجديد", paragraphs));
  const [first = "", second = "", third = "", ...rest] = paragraphs;
  const retold = [
    first,
    second.replace("ثلاثة مدنيين", "سبعة من المسلحين"),
    third.replace("قوات سوريا الديمقراطية", "ميليشيا قسد"),
    "وأفادت مصادر طبية بأن المشافي امتلأت بالجرحى منذ الصباح الباكر.",
    ...rest,
  ];
  copy = await folder.index("copy.txt", page("سانا", "المعلم لن نقبل بالقرار", retold), lead.id);
  hostile = await indexHostile();
  cutFile = await folder.quarantine(
    "cut.json",
    `{"title": "خبر ${HOSTILE}",\n "body": "نص`,
    "malformed_json",
  );
  await folder.quarantine("blank.txt", "-", "empty_text");
  await folder.refresh();
});
afterAll(() => browsed.close());

const addressOf = ({ id }: IndexedFile, more = ""): string => `/?id=${id}${more}`;
const later = "#article .about .later";

/** A property of the style that an element is shown with. */
const styleOf = (tab: Page, selector: string, property: string): Promise<string> =>
  tab.evaluate<string>(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`);

/** Where the two sides of the first row of a comparison stand. */
const sidesOf = (tab: Page) =>
  Promise.all(
    [0, 1].map((side) => tab.locator(".comparison .row:not(.sources) .side").nth(side).boundingBox()),
  );

test("marks what was found on demand, remembers it in the address, and shows the evidence for a fact", async () => {
  const { page: tab, open, settled, complaints, asked, close } = await browsed.visit();
  await open(addressOf(lead));
  const underline = () => styleOf(tab, ".body .finding.person", "textDecorationLine");
  expect(await underline()).toBe("none");
  // With the keyboard alone.
  await tab.focus(".marks .toggle:has(.finding.person)");
  await tab.keyboard.press("Enter");
  expect(await underline()).toBe("underline");
  expect(new URL(tab.url()).searchParams.get("marks")).toBe("person");
  await tab.reload();
  await settled();
  expect(await underline()).toBe("underline");

  const evidence = tab.locator(".findings li:has-text('وليد المعلم') .evidence-button").first();
  await evidence.click();
  await expect(tab.textContent(".finding.evidence")).resolves.toContain("المعلم");
  expect(await evidence.getAttribute("aria-pressed")).toBe("true");
  await expect(tab.textContent(".findings [role=status]")).resolves.toContain("المعلم");

  const facts = (await tab.textContent(".findings")) ?? "";
  for (const fact of ["حلب", "الجيش السوري", "قوات سوريا الديمقراطية", "قصف", "مصادر محلية"])
    expect(facts).toContain(fact);
  await tab.click("text=التاريخ الهجري");
  await expect(tab.textContent("#article .text .facts .hijri")).resolves.toMatch(/1442/u);
  expect(await tab.isVisible("#article .text .facts .hijri")).toBe(true);
  await tab.waitForSelector(later, { state: "detached" });
  expect(await seriousFindings(tab)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(browsed.url))).toEqual([]);
  await close();
});

test("shows the copies of a story, and the differences of two texts side by side", async () => {
  const { page: tab, open, settled, complaints, close } = await browsed.visit();
  await open(addressOf(lead));
  await tab.waitForSelector(".story .compare");
  expect(await tab.locator(".story ol > li").count()).toBe(2);
  await expect(tab.textContent(".framing table")).resolves.toContain("ميليشيا قسد");
  await tab.click(".story .compare");
  await tab.waitForSelector(".comparison");
  await settled();
  expect(new URL(tab.url()).searchParams.get("compare")).toBe(copy.id);
  const replaced = await tab.locator(".comparison .replaced").allTextContents();
  expect(replaced.some((text) => text.includes("قوات سوريا الديمقراطية"))).toBe(true);
  expect(replaced.some((text) => text.includes("ميليشيا قسد"))).toBe(true);
  await expect(tab.locator(".comparison ins.added").allTextContents()).resolves.toContainEqual(
    expect.stringContaining("المشافي"),
  );
  // Told apart without color: by line and by frame.
  expect(await styleOf(tab, ".comparison ins.added", "textDecorationLine")).toBe("underline");
  expect(await styleOf(tab, ".change-counts del", "textDecorationLine")).toBe("line-through");
  expect(await styleOf(tab, ".comparison .replaced", "borderTopStyle")).toBe("dotted");
  const [one, other] = await sidesOf(tab);
  expect(one?.y).toBe(other?.y);
  expect(await seriousFindings(tab)).toEqual([]);
  await tab.goBack();
  await tab.waitForSelector(".story .compare");
  expect(complaints).toEqual([]);
  await close();

  // On a phone one stands under the other; the link to it is good by itself.
  const phone = await browsed.visit({ viewport: { width: 390, height: 844 }, isMobile: true });
  await phone.open(addressOf(lead, `&compare=${copy.id}&lang=en`));
  const [upper, lower] = await sidesOf(phone.page);
  expect(lower?.y).toBeGreaterThanOrEqual((upper?.y ?? 0) + (upper?.height ?? 0));
  await expect(
    phone.page.evaluate<boolean>(
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
    ),
  ).resolves.toBe(true);
  expect(await seriousFindings(phone.page)).toEqual([]);
  await phone.close();
});

test("tells where the text comes from and what was left out of its page, also when the file is gone", async () => {
  const { page: tab, open, complaints, close } = await browsed.visit({ colorScheme: "dark" });
  await open(addressOf(copy));
  await tab.click(".origin summary");
  await expect(tab.textContent(".origin")).resolves.toContain(copy.path.split("/").at(-1));
  await expect(tab.textContent(".origin")).resolves.toMatch(/[0-9a-f]{64}/u);
  await tab.click(".left-out summary");
  await tab.waitForSelector(".left-out .lines");
  await expect(tab.textContent(".left-out")).resolves.toContain("شارك هذا الخبر");
  await tab.click(".left-out .toggle");
  await expect(tab.textContent(".left-out")).resolves.toContain("المشافي");
  // Why the line of the day is that of the article, in words, the most important first, with the points.
  await tab.locator(".left-out .weighed summary").last().click();
  await expect(tab.locator(".left-out .weighed li").first().isVisible()).resolves.toBe(true);
  await expect(tab.textContent(".left-out .weighed")).resolves.toMatch(/ما يؤيده.*تحت العنوان مباشرة/u);
  expect(await seriousFindings(tab)).toEqual([]);

  rmSync(copy.path);
  await tab.reload();
  await tab.click(".left-out summary");
  await tab.waitForSelector(".left-out .warning");
  await expect(tab.textContent(".left-out .lines")).resolves.toContain("شارك هذا الخبر");
  expect(complaints).toEqual([]);
  await close();
});

test("prints the article alone, with its source, date, hash and address", async () => {
  const { page: tab, open, close } = await browsed.visit();
  await open(addressOf(lead));
  await tab.waitForSelector(later, { state: "detached" });
  await tab.emulateMedia({ media: "print" });
  for (const hidden of [".top", ".marks", ".findings", ".about", ".article nav"])
    expect([hidden, await tab.isVisible(hidden)]).toEqual([hidden, false]);
  expect(await tab.isVisible(".article .body")).toBe(true);
  const printed = (await tab.innerText(".printed")) ?? "";
  for (const fact of ["عنب بلدي", "2021", lead.id, "lead.txt", browsed.url]) expect(printed).toContain(fact);
  expect(printed.match(/[0-9a-f]{64}/gu)?.length).toBeGreaterThan(1);
  await close();
});

test("hostile texts stay text in the article, in its facts, its differences and its page", async () => {
  const { page: tab, open, complaints, close } = await browsed.visit();
  await open(addressOf(hostile));
  await tab.waitForSelector(later, { state: "detached" });
  await tab.click(".left-out summary");
  await tab.waitForSelector(".left-out .lines");
  for (const place of ["#article h1", ".body", ".findings", ".left-out", "section.framing", ".printed"])
    expect([place, await tab.textContent(place)]).toEqual([place, expect.stringContaining("<script>")]);
  await open(addressOf(hostile, `&compare=${lead.id}`));
  await expect(tab.textContent(".comparison")).resolves.toContain("onerror");
  await open(`/?id=<b>x</b>&compare='"><script>&marks=<i>&from=1&view=status`);
  expect(await tab.locator("#main img, #main script").count()).toBe(0);
  await expect(tab.title()).resolves.not.toContain("owned");
  // What the browser says of a request that was answered with 404 is no complaint about the page.
  expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
  await close();
});

test("shows how the work goes and why files failed, and has one tried again", async () => {
  const { page: tab, open, settled, complaints, asked, close } = await browsed.visit();
  await open("/");
  await tab.click(".to-status");
  await tab.waitForSelector("#status:not([hidden])");
  await settled();
  await tab.waitForSelector(".tiles .quarantined");
  await expect(tab.textContent(".tiles .quarantined dd")).resolves.toBe("2");
  // Beside each other, on a screen with room for it.
  const tops = await tab.locator(".tiles > div").evaluateAll((tiles) => tiles.map((tile) => tile.offsetTop));
  expect(new Set(tops).size).toBeLessThan(tops.length / 2);
  await expect(tab.textContent("#status .folders")).resolves.toContain(browsed.folder.root);
  await tab.waitForSelector(".reasons");
  expect(await seriousFindings(tab)).toEqual([]);
  await tab.click(".reasons a:has-text('JSON')");
  await settled();
  expect(new URL(tab.url()).searchParams.get("reason")).toBe("malformed_json");
  expect(await tab.locator(".failed-files > li").count()).toBe(1);
  await tab.click(".failed-files summary");
  await tab.waitForSelector(".failed-files mark");
  await expect(tab.textContent(".failed-files pre")).resolves.toContain("<script>");
  await tab.click(".failed-files > li .file-tools > .toggle");
  await tab.waitForSelector(".retry-note:has-text('1')");
  const record = (await browsed.folder.ledger.get([cutFile])).get(cutFile);
  expect(record?.state).toBe("queued");
  expect((await browsed.folder.queues.counts()).normalize.waiting).toBe(1);
  await tab.goBack();
  await settled();
  expect(new URL(tab.url()).searchParams.get("reason")).toBeNull();
  expect(complaints).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(browsed.url))).toEqual([]);
  await close();
});
