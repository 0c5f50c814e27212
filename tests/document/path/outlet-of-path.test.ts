import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../cli/sha256.ts";
import { outletOfName, outletOfPath } from "../../../document/path/outlet-of-path.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";
import { isOutletTemplate } from "../../../document/path/outlet-template.ts";
import { readDocument } from "../../../document/read-document.ts";
import { repeated } from "../../support/repetitions.ts";

describe("outletOfPath", () => {
  test.each([
    ["{outlet}/**", "enabbaladi.net/2024/a.txt", "عنب بلدي"],
    ["{outlet}/**", "www.enabbaladi.net/a.txt", "عنب بلدي"],
    ["{outlet}/**", "شبكة شام/a.txt", "شبكة شام"],
    ["{outlet}/**", "a.txt", null],
    ["{outlet}/**", "2024/a.txt", null],
    ["{outlet}_*.txt", "عنب_بلدي_0001.txt", "عنب"],
    ["{outlet}-*.txt", "مرآة_الرمانة-0001.txt", "مرآة الرمانة"],
    ["{outlet}-*.txt", "sub/مرآة-0001.txt", null],
    ["**/{outlet}-*.txt", "sub/deeper/مرآة-0001.txt", "مرآة"],
    ["**/{outlet}-*.txt", "مرآة-0001.txt", "مرآة"],
    ["archive (old)/{outlet}.d/*", "archive (old)/bbc.d/a.html", "بي بي سي"],
    ["archive (old)/{outlet}.d/*", "archive old/bbc.d/a.html", null],
  ])("%s reads %s as %s", (template, path, outlet) => {
    expect(outletOfPath(template)(path)).toBe(outlet);
  });

  test("names no outlet without a template", () => {
    expect(outletOfPath(null)("bbc/a.txt")).toBeNull();
  });

  test("returns every name that a folder can have", () => {
    const name = fc.stringMatching(/^[\p{L}][\p{L}\p{Nd} .()+$^-]{0,30}[\p{L}]$/u);
    const outletOf = outletOfPath("in/{outlet}/**");
    fc.assert(
      fc.property(name, (written) => {
        expect(outletOf(`in/${written}/a/b.txt`)).toBe(outletOfName(written));
      }),
      repeated(2_000),
    );
  });

  test("a template names the outlet once", () => {
    expect(["{outlet}/**", "a/{outlet}_*.txt"].filter(isOutletTemplate)).toHaveLength(2);
    const wrong = ["", "outlet/**", "{outlet}/{outlet}", "/in/{outlet}/**", `{outlet}${"*".repeat(200)}`];
    expect(wrong.filter(isOutletTemplate)).toEqual([]);
  });
});

describe("an outlet that the path of the file names", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const story =
    "\n\nقال رئيس المجلس إن العمل في الجسر ينتهي خلال شهر، وإن الطريق يفتح بعده أمام السيارات والشاحنات.\n";
  const read = (text: string, outlet: string | null) => {
    const reading = readDocument(bytes(text), sha256, { nowMs: Date.UTC(2026, 0, 1), outlet });
    if (reading.kind !== "read") throw new Error(reading.detail);
    return reading.article;
  };

  test("is taken if the text names none, and says where it is from", () => {
    expect(read(`المجلس يفتح الجسر القديم${story}`, "عنب بلدي")).toMatchObject({
      outlet: "عنب بلدي",
      outletFrom: "path",
    });
  });

  test("is not taken if the text names one", () => {
    const article = read(`شبكة السهل\nالمجلس يفتح الجسر القديم أمام السيارات${story}`, "عنب بلدي");
    expect(article.outlet).toBe("شبكة السهل");
    expect(article).not.toHaveProperty("outletFrom");
  });

  test("has the usual name that the user gives it, wherever another of its names stands", () => {
    const outlets = new Map(["شبكة السهل", "mirat.example"].map((name) => [toDedupForm(name), "السهل"]));
    expect(outletOfPath("{outlet}/**", () => outlets)("www.Mirat.example/2024/1.txt")).toBe("السهل");
    expect(outletOfPath("{outlet}/**", () => outlets)("bbc/1.txt")).toBe("بي بي سي");
    const text = `شبكة السّهل\nالمجلس يفتح الجسر القديم أمام السيارات${story}`;
    const reading = readDocument(bytes(text), sha256, { nowMs: Date.UTC(2026, 0, 1), outlets });
    expect(reading).toMatchObject({ article: { outlet: "السهل" } });
  });
});
