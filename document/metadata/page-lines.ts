import { isBody, type ReadPage } from "./page.ts";

/** A line of the page and whether it stands before, in or after the body. Boilerplate inside the body is `body` too. */
export interface PageLine {
  /** Of its first line in the decoded text, 1-based. */
  readonly number: number;
  /** In the stored form. */
  readonly text: string;
  readonly role: "header" | "body" | "footer";
}

/** The lines of a page in order; without a body, those up to the headline are the header. */
export const rolesOf = (page: ReadPage): readonly PageLine[] => {
  const { lines, headlineAt } = page;
  const first = lines.findIndex((_, index) => isBody(page, index));
  const last = lines.findLastIndex((_, index) => isBody(page, index));
  const roleOf = (index: number): PageLine["role"] => {
    if (last < 0) return index <= headlineAt ? "header" : "footer";
    if (index < first) return "header";
    // A field of the page that nothing knows may stand above the line that says when.
    if (index < page.prose.first && page.labels[index]?.kind === "date_line") return "header";
    // Notes may stand under the line that says when it was published.
    return index > last || page.labels[index]?.id === "shape.cued-date" ? "footer" : "body";
  };
  return lines.map(({ number, text }, index) => ({ number, text, role: roleOf(index) }));
};
