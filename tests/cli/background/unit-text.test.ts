import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { environmentFileText } from "../../../cli/background/unit/environment-file.ts";
import { unitText } from "../../../cli/background/unit/unit-text.ts";

const facts = {
  unit: "warraq.service",
  isUser: false,
  user: "daemon",
  group: "daemon",
  projectDir: join(import.meta.dirname, "../../.."),
  home: "/srv/war archive/100%/.warraq",
  cwd: "/srv",
  nodeDir: "/usr/bin",
  environmentFile: "/etc/warraq/warraq.env",
  startedBy: "unit:warraq.service",
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "warraq-unit-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;

const analyze = (isUser: boolean, ...args: readonly string[]) => {
  const file = join(folder, "warraq.service");
  writeFileSync(file, unitText({ ...facts, isUser }));
  return spawnSync("systemd-analyze", [...args, file], {
    encoding: "utf8",
    env: { ...process.env, XDG_RUNTIME_DIR: folder },
  });
};

test.skipIf(!hasSystemd).each([true, false])(
  "systemd finds nothing to say against the unit (of a user: %s)",
  (isUser) => {
    // Where systemd is not installed, as in most containers, the report of the tests says that this was skipped.
    const { status, stdout, stderr } = analyze(isUser, "verify", ...(isUser ? ["--user"] : []), "--man=no");
    expect({ status, stdout, stderr: stderr.split("\n").filter((line) => line.includes(folder)) }).toEqual({
      status: 0,
      stdout: "",
      stderr: [],
    });
  },
);

test.skipIf(!hasSystemd)("systemd rates the exposure of the unit below 3.0", () => {
  const { status, stdout } = analyze(false, "security", "--offline=yes", "--no-pager", "--threshold=30");
  expect(/Overall exposure level for [^:]+: (?<level>[\d.]+)/u.exec(stdout)?.groups?.["level"]).toBeDefined();
  expect(status).toBe(0);
});

test("paths keep their spaces, percent signs and dollars", () => {
  const text = unitText({ ...facts, projectDir: '/opt/a $b "c" 5%' });
  expect(text).toContain('ExecStart="/opt/a $$b \\"c\\" 5%%/warraq" up\n');
  expect(text).toContain('ReadWritePaths="/srv/war archive/100%%/.warraq"\n');
});

test("a unit of a user asks for nothing that only root's systemd can give", () => {
  expect(unitText({ ...facts, isUser: true })).not.toMatch(
    /^(?:User|Group|Protect|Private|Capability|ReadWrite)/mu,
  );
});

test("the file of settings keeps what it said, takes what is new, and escapes what systemd would read", () => {
  const before = "# ours\nWARRAQ_WORKERS=2\nHTTPS_PROXY=http://proxy\n";
  const text = environmentFileText(before, { WARRAQ_WORKERS: "4", WARRAQ_HTTP_TOKEN: 'a"b$c\\d`' });
  expect(text).toBe(
    '# ours\nWARRAQ_WORKERS="4"\nHTTPS_PROXY=http://proxy\nWARRAQ_HTTP_TOKEN="a\\"b\\$c\\\\d\\`"\n',
  );
  expect(environmentFileText("", { WARRAQ_WATCH: "/a b:/c" })).toBe('WARRAQ_WATCH="/a b:/c"\n');
  expect(() => environmentFileText("", { WARRAQ_WATCH: "/a\n/b" })).toThrow("line break");
});
