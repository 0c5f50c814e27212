import { expect, test } from "vitest";
import { COMMANDS } from "../../cli/catalog.ts";
import { buildProgram } from "../../cli/program.ts";

const nameOf = (usage: string): string => usage.split(" ")[0] ?? "";

/** What `./warraq NAME --help` prints. */
const helpOf = (name: string): string => {
  let printed = "";
  buildProgram(async () => undefined)
    .commands.find((command) => command.name() === name)
    ?.configureOutput({ writeOut: (text) => (printed += text) })
    .outputHelp();
  return printed;
};

/** The words of a command line, without a redirection at its end. */
const splitCommandLine = (line: string): readonly string[] =>
  [...line.replace(/ > .*$/u, "").matchAll(/'(?<quoted>[^']*)'|(?<bare>\S+)/gu)].map(
    ({ groups }) => groups?.["quoted"] ?? groups?.["bare"] ?? "",
  );

test.each(COMMANDS.map((spec) => [nameOf(spec.usage), spec] as const))(
  "the help of %s describes every option, and has an example that calls the command",
  async (name, { options = [], hidden = false }) => {
    const help = helpOf(name);
    for (const { flags, description } of options) {
      expect(help).toContain(flags);
      expect(description).not.toBe("");
    }
    const example = /\nExample:\n {2}(?<line>.+)\n/u.exec(help)?.groups?.["line"] ?? "";
    const [script, ...words] = splitCommandLine(example);
    expect(script).toBe("./warraq");
    const called: string[] = [];
    const program = buildProgram(async (spec) => void called.push(nameOf(spec.usage)));
    await program.parseAsync([...words], { from: "user" });
    expect(called).toEqual([hidden ? "up" : name]);
  },
);

test("the help of the program and of config say where settings come from", () => {
  let printed = "";
  buildProgram(async () => undefined)
    .configureOutput({ writeOut: (text) => (printed += text) })
    .outputHelp();
  expect(printed).toContain("./warraq config --help");
  for (const word of ["WARRAQ_CONFIG", "warraq.json", "environment", "default"])
    expect(helpOf("config")).toContain(word);
});
