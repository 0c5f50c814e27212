import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeKibana, startFakeKibana } from "../support/servers/fake-kibana.ts";

const main = join(import.meta.dirname, "../../cli/main.ts");
const loader = join(import.meta.dirname, "../support/typescript.mjs");
const authorization = `Basic ${btoa("importer:right")}`;

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let server: FakeKibana;
let [plain, json, exported, refused, doctor]: Ran[] = [];

const run = async (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> => {
  const child = spawn(process.execPath, ["--import", loader, main, ...args], {
    env: { PATH: process.env["PATH"], KIBANA_USERNAME: "importer", KIBANA_PASSWORD: "right", ...env },
  });
  const output = { stdout: "", stderr: "" };
  // A character may come in two parts.
  child.stdout.setEncoding("utf8").on("data", (part: string) => (output.stdout += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (output.stderr += part));
  const [code] = (await once(child, "close")) as [number];
  return { code, ...output };
};

// A start costs more than all that is asked here, so each command is called once.
beforeAll(async () => {
  server = await startFakeKibana({ users: { [authorization]: ["default", "news"] }, spaces: ["news"] });
  [plain, json, exported, refused, doctor] = await Promise.all([
    run(["kibana", "import", "--url", server.url]),
    run(["kibana", "import", "--space", "news", "--json"], { KIBANA_URL: server.url }),
    run(["kibana", "export"]),
    run(["kibana", "import", "--url", server.url], { KIBANA_PASSWORD: "hidden-word" }),
    run(["doctor", "--json"], { KIBANA_URL: server.url }),
  ]);
});
afterAll(() => server.close());

test("import says what is there now and where to look, for a person and for a program", () => {
  expect({ code: plain?.code, stderr: plain?.stderr }).toEqual({ code: 0, stderr: "" });
  const count = server.objectsOf("default").size;
  expect(plain?.stdout).toContain(`Kibana 9.5.3 at ${server.url} has ${count} objects of Warraq`);
  expect(plain?.stdout).toMatch(/\/app\/dashboards#\/view\/warraq-\S+ {2}\S/u);
  expect(json?.code).toBe(0);
  expect(JSON.parse(json?.stdout ?? "")).toMatchObject({
    url: server.url,
    space: "news",
    version: "9.5.3",
    imported: count,
    default_data_view_set: true,
    warnings: [],
  });
  expect(server.objectsOf("news").size).toBe(count);
});

test("export prints what import sends, with the shapes of the maps", () => {
  const lines = exported?.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([...server.objectsOf("default").values()]);
  expect(exported?.stdout).toContain("محافظة إدلب");
});

test("a wrong password ends with 1, and no secret is printed", () => {
  expect(refused?.code).toBe(1);
  expect(refused?.stderr).toContain("WARRAQ_KIBANA_FORBIDDEN");
  expect(`${refused?.stderr} ${refused?.stdout}`).not.toContain("hidden-word");
});

test("doctor asks Kibana if one is configured", () => {
  const { findings } = JSON.parse(doctor?.stdout ?? "") as {
    readonly findings: readonly { readonly name: string }[];
  };
  expect(findings.find(({ name }) => name === "Kibana")).toMatchObject({
    state: "ok",
    found: "version 9.5.3",
  });
});
