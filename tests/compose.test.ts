import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { COMMANDS } from "../cli/catalog.ts";
import { loadConfig } from "../config/load.ts";
import { SETTINGS } from "../config/settings.ts";

/** No container engine runs these files in CI, so this test checks them against the code and against each other. */

interface Mount {
  readonly source: string;
  readonly target: string;
  readonly read_only?: boolean;
}

interface Service {
  readonly build?: { readonly context: string; readonly args: Readonly<Record<string, string>> };
  readonly image: string;
  readonly user?: string;
  readonly restart: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly (string | Mount)[];
  readonly networks: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
}

interface Compose {
  readonly services: Readonly<
    Record<"redis" | "elasticsearch" | "setup" | "kibana" | "kibana-import" | "warraq", Service>
  >;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const linesOf = (text: string): string[] =>
  text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));

const source = read("docker-compose.yml");
const { services, networks, volumes } = parse(source, { merge: true }) as Compose;
const all: readonly (readonly [string, Service])[] = Object.entries(services);
const ours = all.filter(([, service]) => service.build !== undefined);
const dockerfile = linesOf(read("Dockerfile").replaceAll("\\\n", " "));
const example = new Map(
  linesOf(read(".env.example")).map((line) => {
    const at = line.indexOf("=");
    return [line.slice(0, at), line.slice(at + 1)] as const;
  }),
);

/** Every `${NAME…}` that Compose fills in. A `$$` is left to the shell in the container, so it does not count. */
const variables = [
  ...source
    .replaceAll("$$", "")
    .matchAll(/\$(?:\{(?<name>\w+)(?:(?<operator>:?[-?])(?<word>[^}]*))?\}|(?<bare>\w+))/gu),
].map(({ groups }) => ({
  name: groups?.["name"] ?? groups?.["bare"] ?? "",
  operator: groups?.["operator"],
  word: groups?.["word"],
}));

const isSecret = (name: string): boolean => /PASSWORD|KEY|SECRET|TOKEN/u.test(name);

const filledIn = (environment: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{[^}]*\}/gu, "secret-of-this-test"),
    ]),
  );

/** The image that a service runs if no variable names another. */
const imageOf = ({ image }: Service): string => image.replace(/^\$\{\w+:-(.+)\}$/u, "$1");
const tagOf = (service: Service): string => imageOf(service).slice(imageOf(service).lastIndexOf(":") + 1);
const startsWith = (instruction: string): string[] =>
  dockerfile.filter((line) => line.startsWith(`${instruction} `));

test("Redis keeps the work in flight: append-only file, no eviction, its own volume", () => {
  const { command = [], volumes: mounts } = services.redis;
  const flag = (name: string): string | undefined => command[command.indexOf(name) + 1];
  expect(command[0]).toBe("redis-server");
  expect(flag("--appendonly")).toBe("yes");
  expect(flag("--appendfsync")).toBe("everysec");
  expect(flag("--maxmemory-policy")).toBe("noeviction");
  expect(mounts).toEqual(["redis-data:/data"]);
});

test("only Warraq can reach Redis, which has no password", () => {
  expect(services.redis.ports).toBeUndefined();
  expect(services.redis.networks).toEqual(["queue"]);
  expect(networks["queue"]?.internal).toBe(true);
  const members = all.filter(([, service]) => service.networks.includes("queue")).map(([name]) => name);
  expect(members).toEqual(["redis", "warraq"]);
});

test("Elasticsearch and Kibana have the version of the local engine, and the minor version of the client", () => {
  const pom = read("engine/elasticsearch/pom.xml");
  const local = /<elasticsearch\.version>(?<version>[^<]+)</u.exec(pom)?.groups?.["version"];
  expect(local).toMatch(/^\d+\.\d+\.\d+$/u);
  const images = [services.elasticsearch, services.setup, services.kibana];
  expect(images.map(imageOf)).toEqual(
    ["elasticsearch", "elasticsearch", "kibana"].map((name) => `${name}:${String(local)}`),
  );
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  const minorOf = (version = ""): string => version.split(".").slice(0, 2).join(".");
  expect(minorOf(dependencies["@elastic/elasticsearch"])).toBe(minorOf(tagOf(services.elasticsearch)));
});

test("Elasticsearch asks for a password, and keeps its data in a volume", () => {
  const { environment = {}, volumes: mounts } = services.elasticsearch;
  expect(environment["xpack.security.enabled"]).toBe("true");
  expect(environment["discovery.type"]).toBe("single-node");
  expect(environment["ELASTIC_PASSWORD"]).toMatch(/^\$\{ELASTIC_PASSWORD:\?/u);
  expect(mounts).toEqual(["elasticsearch-data:/usr/share/elasticsearch/data"]);
  expect(services.elasticsearch.healthcheck?.test?.join(" ")).toContain('-u "elastic:$${ELASTIC_PASSWORD}"');
});

test.each(ours)("%s: every variable is a setting with a valid value", (_, { environment = {} }) => {
  const { config, origins, warnings } = loadConfig({}, filledIn(environment));
  const known = new Set<string>(Object.values(SETTINGS).map((setting) => setting.env));
  expect(Object.keys(environment).filter((name) => !known.has(name))).toEqual([]);
  expect(warnings).toEqual([]);
  expect(config.home).toMatch(/^\/tmp\//u);
  const set = Object.entries(origins).filter(([, origin]) => origin === "environment");
  expect(set).toHaveLength(Object.keys(environment).length);
});

test("Warraq uses the engines of this file, as a user with a password", () => {
  const { config, origins } = loadConfig({}, filledIn(services.warraq.environment ?? {}));
  const hosts = [config.redisUrl, config.elasticsearchUrl].map((url) => new URL(url ?? "").hostname);
  expect(hosts).toEqual(["redis", "elasticsearch"]);
  expect(origins.elasticsearchPassword).toBe("environment");
});

test("the import runs once, when Kibana of this file is ready, and links to the page where it is published", () => {
  const service = services["kibana-import"];
  const { config } = loadConfig({}, filledIn(service.environment ?? {}));
  const page = loadConfig({}, filledIn(services.warraq.environment ?? {})).config;
  expect(service.command).toEqual(["kibana", "import"]);
  expect(service.restart).toBe("no");
  expect(service.depends_on?.["kibana"]).toEqual({ condition: "service_healthy" });
  expect(config.kibanaUrl).toBe("http://kibana:5601");
  expect(services.kibana.ports).toEqual(["127.0.0.1:5601:5601"]);
  expect(service.networks).toEqual(services.kibana.networks);
  expect(config.publicUrl).toBe(`http://127.0.0.1:${page.httpPort}`);
  expect(config.indexPrefix).toBe(page.indexPrefix);
  expect(service.image).toBe(services.warraq.image);
});

/** The settings of maps that the schema of Kibana 9 has. It does not start with another one: `map.regionmap` went with 8.0. */
const MAP_SETTINGS = /^MAP_(?:INCLUDEELASTICMAPSSERVICE|TILEMAP_URL|EMSURL)$/u;

test("Kibana asks no server for maps, and has no setting that would stop its start", () => {
  const { environment = {} } = services.kibana;
  const ofMaps = Object.keys(environment).filter((name) => name.startsWith("MAP_"));
  expect(ofMaps.filter((name) => !MAP_SETTINGS.test(name))).toEqual([]);
  expect(environment["MAP_INCLUDEELASTICMAPSSERVICE"]).toBe("false");
});

test("the watched folder is mounted read-only, and it is the only one", () => {
  const { watch } = loadConfig({}, filledIn(services.warraq.environment ?? {})).config;
  const mounts = (services.warraq.volumes ?? []) as readonly Mount[];
  expect(mounts.map((mount) => mount.target)).toEqual(watch);
  expect(mounts.every((mount) => mount.read_only === true)).toBe(true);
});

test("every variable of the compose file is explained in .env.example, which has no others", () => {
  expect(new Set(variables.map((variable) => variable.name))).toEqual(new Set(example.keys()));
  const blocks = read(".env.example").split(/\n{2,}/u);
  expect(blocks.filter((block) => !block.startsWith("# "))).toEqual([]);
});

test("no secret has a default that works", () => {
  const secrets = variables.filter((variable) => isSecret(variable.name));
  expect(secrets.length).toBeGreaterThan(0);
  expect(secrets.filter(({ name, operator }) => operator !== ":?" || example.get(name) !== "")).toEqual([]);
  const values = all.flatMap(([, service]) => Object.entries(service.environment ?? {}));
  const written = values.filter(([name, value]) => isSecret(name) && !/^\$\{\w+:\?[^}]+\}$/u.test(value));
  expect(written).toEqual([]);
  expect(source).not.toMatch(/:\/\/[^/\s'"]*@/u);
});

test("every default is the same in both files", () => {
  const open = variables.filter((variable) => variable.operator !== ":?");
  expect(open.length).toBeGreaterThan(0);
  expect(open.filter(({ name, operator, word }) => operator !== ":-" || example.get(name) !== word)).toEqual(
    [],
  );
});

test("nothing is published beyond loopback, and the page is published at the port it listens on", () => {
  const ports = all.flatMap(([, service]) => service.ports ?? []);
  expect(ports).toHaveLength(3);
  expect(ports.filter((port) => !/^127\.0\.0\.1:\d+:\d+$/u.test(port))).toEqual([]);
  const { httpPort } = loadConfig({}, filledIn(services.warraq.environment ?? {})).config;
  expect(services.warraq.ports).toEqual([`127.0.0.1:${httpPort}:${httpPort}`]);
  expect(startsWith("EXPOSE")).toEqual([`EXPOSE ${httpPort}`]);
});

test.each(ours)("%s: not root, and nothing but a temporary folder to write to", (_, service) => {
  expect(service.user).toMatch(/^\$\{INBOX_UID:-[1-9]\d*\}:\$\{INBOX_GID:-[1-9]\d*\}$/u);
  expect(service.read_only).toBe(true);
  const mounts = service.volumes ?? [];
  expect(mounts.every((mount) => typeof mount !== "string" && mount.read_only === true)).toBe(true);
});

test.each(all)("%s: no capabilities, and no way to gain any", (_, service) => {
  expect(service.cap_drop).toEqual(["ALL"]);
  expect(service.security_opt).toEqual(["no-new-privileges:true"]);
});

test.each(all.filter(([, service]) => service.restart !== "no"))(
  "%s: restarts by itself, and has a health check",
  (_, service) => {
    expect(service.restart).toBe("unless-stopped");
    expect(service.healthcheck?.test?.[0]).toMatch(/^CMD/u);
  },
);

test.each([
  ["docker-compose.yml", services.warraq.healthcheck?.test?.slice(1) ?? []],
  ["Dockerfile", JSON.parse(/CMD (?<words>\[.*\])/u.exec(startsWith("HEALTHCHECK")[0] ?? "")?.[1] ?? "[]")],
] as readonly (readonly [string, string[]])[])(
  "the health check of %s asks /healthz where Warraq listens, and fails unless it is healthy",
  async (_, [program = "", ...words]) => {
    const { httpPort } = loadConfig({}, filledIn(services.warraq.environment ?? {})).config;
    expect([program, words[0]]).toEqual(["node", "-e"]);
    expect(words[1]).toContain(String(httpPort));
    const exitCodes: unknown[] = [];
    for (const status of [200, 503]) {
      const asked: unknown[] = [];
      const server = createServer((request, response) => {
        asked.push(request.url);
        response.writeHead(status).end();
      }).listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      const script = words[1]?.replace(String(httpPort), String(port)) ?? "";
      const check = spawn(process.execPath, ["-e", script], { env: {} });
      exitCodes.push((await once(check, "exit"))[0]);
      server.close();
      expect(asked).toEqual(["/healthz"]);
    }
    expect(exitCodes).toEqual([0, 1]);
  },
);

test("a service that waits for another waits for one that exists and can reach the awaited state", () => {
  const byName = new Map(all);
  const waits = all.flatMap(([name, service]) =>
    Object.entries(service.depends_on ?? {}).map(([target, { condition }]) => ({ name, target, condition })),
  );
  expect(waits.length).toBeGreaterThan(4);
  const canBecome: Readonly<Record<string, (service: Service) => boolean>> = {
    service_healthy: (service) => service.healthcheck?.test !== undefined,
    service_completed_successfully: (service) => service.restart === "no",
  };
  const neverMet = waits.filter(({ target, condition }) => {
    const awaited = byName.get(target);
    return awaited === undefined || canBecome[condition]?.(awaited) !== true;
  });
  expect(neverMet).toEqual([]);
});

test("every volume and network is declared, and used", () => {
  const named = all.flatMap(([, service]) =>
    (service.volumes ?? []).flatMap((mount) => (typeof mount === "string" ? [mount.split(":")[0]] : [])),
  );
  expect(new Set(named)).toEqual(new Set(Object.keys(volumes)));
  expect(new Set(all.flatMap(([, service]) => service.networks))).toEqual(new Set(Object.keys(networks)));
});

test("beyond loopback, the page asks for a token", () => {
  const { config, origins } = loadConfig({}, filledIn(services.warraq.environment ?? {}));
  expect(config.httpHost).toBe("0.0.0.0");
  expect(origins.httpToken).toBe("environment");
});

/** The first word behind the program in each command line: of our services, the image, and the README's `docker compose exec`. */
const calledCommands = (): readonly string[] => {
  const [, image = ""] = /^CMD \["(?<command>[^"]+)"/u.exec(startsWith("CMD")[0] ?? "") ?? [];
  const documented = [...read("README.md").matchAll(/dist\/cli\/main\.js (?<command>\S+)/gu)];
  return [
    ...ours.map(([, { command }]) => command?.[0] ?? image),
    ...documented.map(({ groups }) => groups?.["command"] ?? ""),
  ];
};

test("every command that is called in a container exists, and every service is on", () => {
  const known = new Set(COMMANDS.map(({ usage }) => usage.split(" ")[0] ?? ""));
  expect(calledCommands().length).toBeGreaterThan(1);
  expect(calledCommands().filter((command) => !known.has(command))).toEqual([]);
  expect(all.filter(([, service]) => "profiles" in service || "entrypoint" in service)).toEqual([
    ["setup", services.setup],
  ]);
});

test("setup gives Kibana its password, Warraq a user for its own indices only, and the import one for one space of Kibana", () => {
  const folder = mkdtempSync(join(tmpdir(), "warraq-compose-"));
  try {
    const record = join(folder, "requests");
    writeFileSync(
      join(folder, "curl"),
      `#!${process.execPath}\nrequire("node:fs").appendFileSync(${JSON.stringify(record)}, JSON.stringify(process.argv.slice(2)) + "\\n");\n`,
      { mode: 0o755 },
    );
    const [shell = "", ...flags] = services.setup.entrypoint ?? [];
    const [script = ""] = services.setup.command ?? [];
    execFileSync(shell, [...flags, script.replaceAll("$$", "$")], {
      env: {
        PATH: `${folder}:${process.env["PATH"] ?? ""}`,
        ELASTICSEARCH_URL: services.setup.environment?.["ELASTICSEARCH_URL"],
        ELASTIC_PASSWORD: "e1",
        KIBANA_SYSTEM_PASSWORD: "k2",
        WARRAQ_PASSWORD: "w3",
        IMPORT_PASSWORD: "i4",
      },
    });
    const requests = linesOf(readFileSync(record, "utf8")).map((line) => {
      const words = JSON.parse(line) as string[];
      const after = (flag: string): string => words[words.indexOf(flag) + 1] ?? "";
      expect(after("-u")).toBe("elastic:e1");
      return [words.find((word) => word.startsWith("http://")), JSON.parse(after("-d"))] as const;
    });
    const security = "http://elasticsearch:9200/_security";
    expect(Object.fromEntries(requests)).toEqual({
      [`${security}/user/kibana_system/_password`]: { password: "k2" },
      [`${security}/role/warraq`]: {
        cluster: ["monitor", "manage_index_templates"],
        indices: [{ names: [`${SETTINGS.indexPrefix.read(undefined)}-*`], privileges: ["all"] }],
      },
      [`${security}/user/warraq`]: { password: "w3", roles: ["warraq"] },
      [`${security}/role/warraq_kibana`]: {
        applications: [
          { application: "kibana-.kibana", privileges: ["space_all"], resources: ["space:default"] },
        ],
      },
      [`${security}/user/warraq_kibana`]: { password: "i4", roles: ["warraq_kibana"] },
    });
    const importer = services["kibana-import"].environment ?? {};
    expect(importer["KIBANA_USERNAME"]).toBe("warraq_kibana");
    expect(importer["KIBANA_PASSWORD"]).toBe(services.setup.environment?.["IMPORT_PASSWORD"]);
    expect(loadConfig({}, filledIn(importer)).config.kibanaSpace).toBe("default");
    expect(services.warraq.environment?.["ELASTICSEARCH_USERNAME"]).toBe("warraq");
    expect(services.setup.environment?.["WARRAQ_PASSWORD"]).toBe(
      services.warraq.environment?.["ELASTICSEARCH_PASSWORD"],
    );
    expect(services.setup.environment?.["KIBANA_SYSTEM_PASSWORD"]).toBe(
      services.kibana.environment?.["ELASTICSEARCH_PASSWORD"],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the image has the Node version of .nvmrc, does not run as root, and starts the built program", () => {
  const bases = startsWith("FROM").map((line) => line.split(" ")[1] ?? "");
  expect(bases.length).toBeGreaterThan(1);
  expect(new Set(bases)).toEqual(new Set(["${NODE_IMAGE}"]));
  const [, base = ""] = startsWith("ARG")[0]?.split("=") ?? [];
  expect(base.split(/[:.-]/u).slice(0, 2)).toEqual(["node", read(".nvmrc").trim()]);
  const lastStage = dockerfile.slice(dockerfile.lastIndexOf(startsWith("FROM").at(-1) ?? ""));
  expect(lastStage.filter((line) => line.startsWith("USER "))).toEqual(["USER 1000:1000"]);
  expect(startsWith("ENTRYPOINT")).toEqual(['ENTRYPOINT ["node", "dist/cli/main.js"]']);
  expect(startsWith("CMD")).toEqual(['CMD ["up"]']);
});

test("every image that is built on or run can be named by its digest", () => {
  const outside = all.filter(([, { build }]) => build === undefined).map(([, { image }]) => image);
  const bases = ours.map(([, { build }]) => build?.args["NODE_IMAGE"] ?? "");
  for (const image of [...outside, ...bases]) expect(image).toMatch(/^\$\{[A-Z]+_IMAGE:-[^}]+\}$/u);
  expect(bases.length).toBeGreaterThan(0);
  // Docker's form of a pinned image passes through the variable as it is: Compose replaces the whole value.
  const [, base] = startsWith("ARG")[0]?.split("=") ?? [];
  expect(new Set(bases)).toEqual(new Set([`\${NODE_IMAGE:-${base}}`]));
});

test("everything that is copied into the image is in the repository, and not excluded by .dockerignore", () => {
  const copied = startsWith("COPY")
    .filter((line) => !line.includes("--from="))
    .flatMap((line) => line.split(" ").slice(1, -1));
  expect(copied).toContain("package-lock.json");
  const ignored = linesOf(read(".dockerignore"));
  expect(copied.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  expect(
    copied.filter((path) => ignored.some((name) => path === name || path.startsWith(`${name}/`))),
  ).toEqual([]);
});

test("secrets and data are never sent to an image builder", () => {
  const ignored = linesOf(read(".dockerignore"));
  for (const name of [".env", "inbox", ".warraq", ".git", "node_modules"]) expect(ignored).toContain(name);
});
