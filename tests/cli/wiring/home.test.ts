import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { openContext } from "../../../cli/context.ts";
import { projectDir } from "../../../cli/project.ts";
import { checkHome, defaultHome, defaultInbox, homeFault, makeHome } from "../../../cli/wiring/home.ts";

const folder = mkdtempSync(join(tmpdir(), "warraq-home-"));
afterAll(() => rmSync(folder, { recursive: true }));

const standing = process.cwd();
beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => process.chdir(standing));

test("nothing is taken from the current folder: neither home nor configuration, nor what is watched", () => {
  const here = join(folder, "drop");
  mkdirSync(join(here, ".warraq", "engines"), { recursive: true });
  writeFileSync(join(here, "warraq.json"), JSON.stringify({ home: "/planted", httpPort: 1 }));
  process.chdir(here);
  const { config, configFile } = openContext({}, {}, true);
  expect([config.home, config.httpPort, configFile]).toEqual([join(projectDir, ".warraq"), 7_700, null]);
  expect(config.watch).toEqual([join(projectDir, "inbox")]);
});

test("a file that is named is read, and home and watched folders in it lie where the file does", () => {
  mkdirSync(join(folder, "conf"));
  const file = join(folder, "conf", "own.json");
  writeFileSync(file, JSON.stringify({ home: "./state", watch: ["./drop", "/srv/news"] }));
  const { home, watch } = openContext({}, { WARRAQ_CONFIG: file }).config;
  expect(home).toBe(join(folder, "conf", "state"));
  expect(watch).toEqual([join(folder, "conf", "drop"), "/srv/news"]);
});

test("where the program may not write beside itself, the home is in the user's folder for state, and the inbox in his own", () => {
  const mayNot = () => false;
  expect(defaultHome("/opt/warraq", { XDG_STATE_HOME: "/state" }, mayNot)).toBe("/state/warraq");
  expect(defaultHome("/opt/warraq", { XDG_STATE_HOME: "relative" }, mayNot)).toMatch(
    /^\/.*\.local\/state\/warraq$/u,
  );
  expect(defaultHome("/opt/warraq", {}, () => true)).toBe("/opt/warraq/.warraq");
  expect(defaultInbox("/opt/warraq", mayNot)).toBe(join(homedir(), "warraq-inbox"));
});

const own = { uid: 1_000, mode: 0o755 };

test.each([
  ["of another user", { ...own, uid: 1_001 }, [], "another user"],
  ["that its group may write to", { ...own, mode: 0o770 }, [], "chmod 700"],
  ["that all may write to", { ...own, mode: 0o702 }, [], "chmod 700"],
  ["in a watched folder", own, ["/x"], "watched folder"],
])("a home %s is refused", (_, stats, roots, fault) => {
  expect(homeFault("/x/home", stats, 1_000, roots)).toContain(fault);
});

test("a home of one's own is fine, beside a watched folder too, and where there are no users", () => {
  expect(homeFault("/x/home", own, 1_000, ["/x/home2"])).toBeNull();
  expect(homeFault("/x/home", { ...own, uid: 7 }, undefined, [])).toBeNull();
});

test("a home is closed to others, and one behind a link is judged where it lies", () => {
  const home = join(folder, "own");
  makeHome(home);
  expect(statSync(home).mode & 0o777).toBe(0o700);
  chmodSync(home, 0o755);
  checkHome(home, []);
  expect(statSync(home).mode & 0o777).toBe(0o700);
  mkdirSync(join(folder, "inbox", "planted"), { recursive: true, mode: 0o700 });
  symlinkSync(join(folder, "inbox", "planted"), join(folder, "link"));
  expect(() => checkHome(join(folder, "link"), [join(folder, "inbox")])).toThrow("watched folder");
  expect(() => checkHome(join(folder, "missing"), [])).not.toThrow();
});

test("a home that is a file, or lies below one, is named with its cure", () => {
  const file = join(folder, "a file");
  writeFileSync(file, "");
  for (const home of [file, join(file, "below", "it")])
    expect(() => makeHome(home)).toThrow(
      expect.objectContaining({
        code: "WARRAQ_CONFIG_INVALID",
        message: expect.stringMatching(/a file.* cannot be written \(E\w+\)\. Set WARRAQ_HOME/u) as string,
      }),
    );
});
