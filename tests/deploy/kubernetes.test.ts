import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type IDeployment, Deployment } from "kubernetes-models/apps/v1";
import {
  ConfigMap,
  type IConfigMap,
  type IService,
  Namespace,
  PersistentVolumeClaim,
  Service,
} from "kubernetes-models/v1";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadConfig } from "../../config/load.ts";
import { SETTINGS } from "../../config/settings.ts";
import { STAGES } from "../../pipeline/stages.ts";

/** No cluster runs these files in CI, so this test checks them against the API of Kubernetes, the code and each other. */

const folder = new URL("../../deploy/kubernetes/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");
const kustomization = parse(read("kustomization.yaml")) as {
  readonly resources: readonly string[];
  readonly images: readonly { readonly name: string; readonly newTag: string }[];
};
const files = readdirSync(folder).filter((file) => file !== "kustomization.yaml");
const manifests = new Map(
  files.map((file) => [file, parse(read(file)) as { readonly apiVersion: string; readonly kind: string }]),
);
const deployments = ["watcher.yaml", "workers.yaml"].map((file) => manifests.get(file) as IDeployment);
const containerOf = ({ spec }: IDeployment) => {
  const [container, ...others] = spec?.template.spec?.containers ?? [];
  expect(others).toEqual([]);
  if (container === undefined) throw new Error("The deployment has no container.");
  return container;
};

/** The kinds that are used. A further one needs a line here. */
const KINDS = {
  "apps/v1": { Deployment },
  v1: { ConfigMap, Namespace, PersistentVolumeClaim, Service },
} as const;

/** What the API of Kubernetes says against a manifest: fields that are missing, or hold something else than they may. */
const invalidIn = ({ apiVersion, kind, ...rest }: { apiVersion: string; kind: string }): string => {
  const models = KINDS[apiVersion as keyof typeof KINDS] as Record<string, typeof Deployment> | undefined;
  const model = models?.[kind];
  if (model === undefined) return `${apiVersion} ${kind} is not known`;
  try {
    new model(rest).validate();
    return "";
  } catch (error) {
    return String(error);
  }
};

const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
const OPTIONS = [
  "--ignoreConfig",
  "--noEmit",
  "--strict",
  "--skipLibCheck",
  "--module",
  "nodenext",
  "--target",
  "esnext",
];

/** What the compiler says against manifests: it also knows fields that there are not, which the API ignores. Empty if nothing. */
const unknownIn = (named: ReadonlyMap<string, { apiVersion: string; kind: string }>): Promise<string> => {
  const cache = join(import.meta.dirname, "../../node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "kubernetes-"));
  const lines = [...named].map(([file, manifest], at) => {
    const { apiVersion, kind } = manifest;
    return (
      `import type { I${kind} as Kind${at} } from "kubernetes-models/${apiVersion}"; // ${file}\n` +
      `export const manifest${at}: Kind${at} = ${JSON.stringify(manifest)};\n`
    );
  });
  const source = join(work, "manifests.mts");
  writeFileSync(source, lines.join(""));
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, ...OPTIONS, source], (_, stdout, stderr) => {
      rmSync(work, { recursive: true });
      resolve(`${stdout}${stderr}`);
    });
  });
};

test("every manifest is what the API of Kubernetes takes, and has no field that there is not", async () => {
  expect([...manifests].map(([file, manifest]) => [file, invalidIn(manifest)])).toEqual(
    files.map((file) => [file, ""]),
  );
  expect(await unknownIn(manifests)).toBe("");
  const mistyped = JSON.parse(JSON.stringify(deployments[0]).replaceAll("readinessProbe", "readyProbe")) as {
    apiVersion: string;
    kind: string;
  };
  expect(await unknownIn(new Map([["mistyped", mistyped]]))).toContain("readyProbe");
});

test("the kustomization has every file, and the image of this version", () => {
  const { version } = JSON.parse(read("../../package.json")) as { readonly version: string };
  expect(kustomization.resources.toSorted()).toEqual(files.toSorted());
  expect(kustomization.images).toMatchObject([{ name: "warraq", newTag: version }]);
  expect(deployments.map((one) => containerOf(one).image)).toEqual(["warraq", "warraq"]);
});

test("the settings are settings with valid values, none of them secret; the rest comes from a Secret by reference", () => {
  const { data = {} } = manifests.get("settings.yaml") as IConfigMap;
  const { warnings, config } = loadConfig({}, { ...data, WARRAQ_HTTP_TOKEN: "0123456789abcdef" });
  expect(warnings).toEqual([]);
  const known = new Map<string, { readonly secret?: string }>(
    Object.values(SETTINGS).map((setting) => [setting.env, setting]),
  );
  expect(Object.keys(data).filter((name) => !known.has(name) || known.get(name)?.secret === "whole")).toEqual(
    [],
  );
  expect(config.home).toMatch(/^\/tmp\//u);
  for (const deployment of deployments) {
    const { envFrom, env, ports, volumeMounts = [] } = containerOf(deployment);
    expect(envFrom).toEqual([{ configMapRef: { name: "warraq" } }, { secretRef: { name: "warraq" } }]);
    expect(env).toBeUndefined();
    expect(ports).toEqual([{ name: "http", containerPort: config.httpPort }]);
    expect(volumeMounts.some(({ mountPath }) => mountPath === "/tmp")).toBe(true);
  }
});

test("both deployments together work on every stage, and only the one with the folder normalizes", () => {
  const stages = deployments.map((one) => containerOf(one).args?.at(-1)?.split(",") ?? []);
  expect(stages.flat()).toEqual([...STAGES]);
  const withFolder = deployments.map((one) =>
    containerOf(one).volumeMounts?.find(({ name }) => name === "inbox"),
  );
  expect(withFolder).toEqual([{ name: "inbox", mountPath: "/inbox", readOnly: true }, undefined]);
  expect(stages[0]).toContain(STAGES[0]);
  expect(deployments[0]?.spec).toMatchObject({ replicas: 1, strategy: { type: "Recreate" } });
});

test("probes ask what needs no token, and each selector finds its pods", () => {
  const { spec } = manifests.get("service.yaml") as IService;
  for (const deployment of deployments) {
    const { startupProbe, livenessProbe, readinessProbe } = containerOf(deployment);
    for (const probe of [startupProbe, livenessProbe, readinessProbe])
      expect(probe?.httpGet).toEqual({ path: "/healthz", port: "http" });
    expect(deployment.spec?.template.metadata?.labels).toEqual(deployment.spec?.selector.matchLabels);
  }
  expect(spec?.selector).toEqual(deployments[0]?.spec?.selector.matchLabels);
});

test.each(deployments)("pods ask for no rights and have limits: %#", ({ spec }) => {
  const pod = spec?.template.spec;
  expect(pod).toMatchObject({
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    containers: [
      {
        resources: { requests: { cpu: expect.any(String), memory: expect.any(String) } },
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ["ALL"] },
        },
      },
    ],
  });
});
