import path from "node:path";
import { executables, foldersIn, pathFolders } from "./find-program.ts";
import { runCommand } from "./run-command.ts";

/** The oldest Java that Elasticsearch 9 runs on. */
export const OLDEST_JAVA = 21;

/** An installed Java with its compiler. */
export interface Jdk {
  readonly home: string;
  readonly major: number;
  /** The first line of `java -version`. */
  readonly version: string;
}

export interface FindJavaOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Further Java homes to consider, last. */
  readonly homes?: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** The folders in which systems install Java versions side by side. */
export const systemJavaHomes = (): readonly string[] => [
  ...foldersIn("/usr/lib/jvm"),
  ...foldersIn("/opt"),
  ...foldersIn("/opt/java"),
  ...foldersIn("/Library/Java/JavaVirtualMachines").map((folder) => path.join(folder, "Contents", "Home")),
];

/** `openjdk version "25.0.1" 2025-10-21` is 25; `java version "1.8.0_402"` is 8. */
const majorVersionOf = (version: string): number => {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/u.exec(version) ?? [];
  return Number(first === "1" ? second : first);
};

const askJava = async (java: string, options: FindJavaOptions): Promise<Jdk | undefined> => {
  const { code, output } = await runCommand(java, ["-version"], { ...options, timeoutMs: 20_000 });
  const version = output.split("\n").find((line) => line.includes(' version "')) ?? "";
  const major = majorVersionOf(version);
  if (code !== 0 || !Number.isInteger(major)) return undefined;
  return { home: path.dirname(path.dirname(java)), major, version };
};

const hasCompiler = (java: string): boolean =>
  executables([path.join(path.dirname(java), "javac")]).length > 0;

/**
 * Every Java on this machine that has a compiler, in order of preference: JAVA_HOME, PATH, then the usual folders, the newest version
 * first.
 */
export const listJavas = async (options: FindJavaOptions): Promise<readonly Jdk[]> => {
  const { env, homes = systemJavaHomes() } = options;
  const folders = [
    ...[env["JAVA_HOME"] ?? ""].filter((home) => home !== "").map((home) => path.join(home, "bin")),
    ...pathFolders(env),
    ...homes.map((home) => path.join(home, "bin")),
  ];
  const javas = executables(folders.map((folder) => path.join(folder, "java"))).filter(hasCompiler);
  const answers = await Promise.all(javas.map(async (java) => askJava(java, options)));
  return answers.filter((jdk) => jdk !== undefined);
};

/** The first JDK that is new enough; undefined if this machine has none. */
export const findJava = async (options: FindJavaOptions): Promise<Jdk | undefined> =>
  (await listJavas(options)).find((jdk) => jdk.major >= OLDEST_JAVA);
