import { fileIdOf, namesOfShown } from "../document/source-file.ts";
import type { CheckDeps } from "./check-files.ts";
import type { Report } from "./report.ts";

/** Checks that every document has a file in the ledger and lists each path once. Returns how many documents there are. */
export const checkDocuments = async (
  { ledger, articles, sha256 }: CheckDeps,
  report: Report,
): Promise<number> => {
  let documents = 0;
  await articles.refresh();
  for await (const page of articles.walk()) {
    documents += page.length;
    const idsOf = (path: string) => namesOfShown(path).map((name) => fileIdOf(name, sha256));
    const ids = page.flatMap(({ paths }) => paths.flatMap(idsOf));
    const records = await ledger.get(ids);
    for (const { id, paths } of page) {
      if (new Set(paths).size !== paths.length) report.addFault({ path: id, fault: "lists one path twice" });
      if (!paths.flatMap(idsOf).some((file) => records.has(file)))
        report.addFault({ path: id, fault: "is in Elasticsearch, but no file in the ledger belongs to it" });
    }
  }
  return documents;
};
