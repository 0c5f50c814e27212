/** cli/up/: the parts of `warraq up`. */
import { pathForTerminal } from "../../system/for-terminal.ts";
import { printLine } from "../output/output.ts";
import type { WebToken } from "./web-token.ts";

/**
 * The address of the search page. On a terminal it is a link with the token in it, for the person who sits there; elsewhere the
 * output may be a log, so it only says where the token is.
 */
const searchLine = (url: string, access: WebToken | null): string => {
  if (access === null) return url;
  return process.stdout.isTTY
    ? `${url}/?token=${access.token}`
    : `${url} (asks for the token in ${access.where})`;
};

/** Prints where to drop files, where to search and how to stop. */
export const printBanner = async (
  roots: readonly string[],
  url: string,
  access: WebToken | null,
): Promise<void> => {
  await printLine("");
  await printLine("Warraq is ready.");
  for (const root of roots) await printLine(`  drop files into   ${pathForTerminal(root)}`);
  await printLine(`  search            ${searchLine(url, access)}`);
  await printLine("  or at a prompt    ./warraq search WORD");
  await printLine("  stop              Ctrl-C");
};
