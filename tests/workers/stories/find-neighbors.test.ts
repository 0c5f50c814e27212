import { expect, test } from "vitest";
import { openFindNeighbors } from "../../../workers/stories/find-neighbors.ts";
import { admissionFor } from "../../support/admissions.ts";
import { readArticleOf } from "../../support/texts/articles.ts";

test("what is no article is compared with nothing, and nothing finds it", async () => {
  const never = async () => {
    throw new Error("nobody is asked");
  };
  const findNeighbors = openFindNeighbors({
    window: { enter: never, addNeighbors: never },
    flights: { articleOf: never },
    near: never,
  } as never);
  const read = readArticleOf("عنوان", "نص");
  const { documentId } = read;
  const list = {
    ...read,
    article: { ...read.article, pageKind: { kind: "list", rule: "page-kind.list" } },
  } as const;
  expect(await findNeighbors(admissionFor("/in/list.html"), list)).toMatchObject({
    bands: [],
    near: [],
    standing: { story: documentId, lead: documentId, relation: "lead" },
  });
  await expect(findNeighbors(admissionFor("/in/article.html"), read)).rejects.toThrow("nobody is asked");
});
