import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { escapeHtml, fillPage } from "./fill-page.ts";
import { filtersScript } from "./filters-script.ts";
import { type Packed, toPacked } from "../packed.ts";
import { type Language, LANGUAGES, readPageWords } from "./page-languages.ts";
import { PAGE_PARTS, pageModules, type PageModules, type PagePart, type Scripts } from "./page-modules.ts";

/** The types of files that are served from the page's folder. Files of other types are not. */
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Whoever has no token gets these all the same: the page that asks for it consists of them. They reveal nothing of the archive. */
const OF_LOGIN: ReadonlySet<string> = new Set([
  "page.css",
  "icon.svg",
  "fonts/noto-naskh-arabic.woff2",
  "fonts/vazirmatn.woff2",
]);

interface PageFile {
  readonly url: string;
  readonly type: string;
  readonly body: Packed;
  readonly isOpen: boolean;
}

/** Everything of which the page consists, as it is sent. */
export interface Page {
  /** The page itself in a language, with the modules of these parts and a question to the API asked for from the start. */
  readonly html: (language: Language, parts: readonly PagePart[], question: string | null) => Buffer;
  /** The page that asks for the token. */
  readonly login: Buffer;
  readonly files: readonly PageFile[];
}

/** The page in one language: its template filled with the words of that language, so that it comes in no other one first. */
const readTemplate = async (
  pageDir: string,
  template: string,
  language: Language,
): Promise<(markup: Readonly<Record<string, string>>) => Buffer> => {
  const { direction, html } = await readPageWords(pageDir, language);
  const begin = await readFile(join(pageDir, "words", `begin.${language}.html`), "utf8");
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  const isFirst = language === LANGUAGES[0];
  const home = isFirst ? "/" : `/?lang=${language}`;
  const statusAddress = `/?view=status${isFirst ? "" : `&lang=${language}`}`;
  const texts = { ...html, lang: language, direction, other, home, statusAddress };
  return (markup) => Buffer.from(fillPage(template, texts, { ...markup, begin: begin.trimEnd() }));
};

/** Stands in the page where the question to the API goes. */
const QUESTION = "<!-- question -->";

const withQuestion = (page: Buffer, question: string | null): Buffer => {
  const link =
    question === null
      ? ""
      : `<link rel="preload" as="fetch" href="${escapeHtml(question)}" crossorigin="anonymous" />`;
  const at = page.indexOf(QUESTION);
  return Buffer.concat([page.subarray(0, at), Buffer.from(link), page.subarray(at + QUESTION.length)]);
};

/** The page in a language for every choice of parts that an address can make. */
const pagesIn = (
  fill: (markup: Readonly<Record<string, string>>) => Buffer,
  files: string,
  { always, parts }: PageModules,
): ((shown: readonly PagePart[]) => Buffer) => {
  const linkTo = (path: string, part = ""): string =>
    `<link rel="modulepreload" href="${files}/${path}"${part === "" ? "" : ` data-part="${part}"`} />`;
  const fillFor = (shown: readonly PagePart[]): Buffer => {
    const now = [...always, ...shown.flatMap((part) => parts[part])].map((path) => linkTo(path));
    const later = PAGE_PARTS.filter((part) => !shown.includes(part)).flatMap((part) =>
      parts[part].map((path) => linkTo(path, part)),
    );
    return fill({ files, modules: now.join("\n    "), laterModules: later.join("\n      ") });
  };
  const plain = fillFor([]);
  const byPart = new Map(PAGE_PARTS.map((part) => [part, fillFor([part])]));
  return ([part]) => (part === undefined ? plain : (byPart.get(part) ?? plain));
};

/** Every file of the page by its path in the folder, and the scripts that the server makes. */
const readFiles = async (pageDir: string, names: readonly string[]): Promise<ReadonlyMap<string, Buffer>> => {
  const served = names.filter((name) => extname(name) in TYPES);
  const read = served.map(
    async (name) => [name.split(sep).join("/"), await readFile(join(pageDir, name))] as const,
  );
  const made = LANGUAGES.map(
    (language) => [`words/filters.${language}.js`, Buffer.from(filtersScript(language))] as const,
  );
  return new Map([...(await Promise.all(read)), ...made]);
};

/** Changes whenever a file does. */
const versionOf = (files: ReadonlyMap<string, Buffer>): string => {
  const hash = createHash("sha256");
  for (const [path, body] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${path}\n${body.length}\n`).update(body);
  return hash.digest("base64url").slice(0, 12);
};

/** Reads the files of the page, once. Only the files in this list are served, so no address leads out of the folder. */
export const readPage = async (pageDir: string): Promise<Page> => {
  const names = await readdir(pageDir, { recursive: true });
  for (const name of ["index.html", "login.html"])
    if (!names.includes(name))
      throw new Error(
        `There is no ${name} in ${pageDir}, so the search page cannot be served. Restore the folder.`,
      );
  const files = await readFiles(pageDir, names);
  // In the address, so that a browser may keep a file for ever, and an old file never meets a new one.
  const folder = `/page/${versionOf(files)}`;
  const scripts: Scripts = new Map(
    [...files].flatMap(([path, body]) => (path.endsWith(".js") ? [[path, body.toString("utf8")]] : [])),
  );
  const template = await readFile(join(pageDir, "index.html"), "utf8");
  const login = await readFile(join(pageDir, "login.html"), "utf8");
  const pages = LANGUAGES.map(async (language) => {
    const fill = await readTemplate(pageDir, template, language);
    return [language, pagesIn(fill, folder, pageModules(scripts, language))];
  });
  const byLanguage = Object.fromEntries(await Promise.all(pages)) as Record<
    Language,
    (parts: readonly PagePart[]) => Buffer
  >;
  return {
    html: (language, parts, question) => withQuestion(byLanguage[language](parts), question),
    login: Buffer.from(fillPage(login, {}, { files: folder })),
    files: await Promise.all(
      [...files].map(async ([path, body]) => ({
        url: `${folder}/${path}`,
        type: TYPES[extname(path)] ?? "application/octet-stream",
        body: await toPacked(body),
        isOpen: OF_LOGIN.has(path),
      })),
    ),
  };
};
