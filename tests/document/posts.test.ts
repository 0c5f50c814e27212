import { describe, expect, test } from "vitest";
import { readDocument } from "../../document/read-document.ts";
import { sha256 } from "../../cli/sha256.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { makePosts, type Post } from "../support/posts/make-posts.ts";

const NOW_MS = Date.UTC(2025, 0, 1);

const read = ({ text, extension }: Pick<Post, "text" | "extension">) => {
  const reading = readDocument(new TextEncoder().encode(text), sha256, { nowMs: NOW_MS, extension });
  if (reading.kind === "rejected") throw new Error(`${reading.reason}: ${reading.detail}`);
  return reading.article;
};

describe("posts", () => {
  test("300 posts of one to three sentences: each has its body, and the headline that it has", () => {
    const wrong = makePosts(1, 300).flatMap((post) => {
      const { headline, body } = read(post);
      const folded = toDedupForm(body);
      const isWhole = post.sentences.every((sentence) => folded.includes(toDedupForm(sentence)));
      const isTitled =
        headline === null ? post.title === null : toDedupForm(headline) === toDedupForm(post.title ?? "");
      return isWhole && isTitled ? [] : [{ form: post.form, text: post.text, headline, body }];
    });
    expect(wrong).toEqual([]);
  });

  test("labels and hashtags are no headline, but tags", () => {
    expect(read({ extension: "txt", text: "عاجل | انقطاع المياه عن حي النهر" })).toMatchObject({
      headline: null,
      body: "عاجل | انقطاع المياه عن حي النهر",
      tags: ["عاجل"],
    });
    expect(read({ extension: "txt", text: "#عاجل\nانقطاع المياه عن حي النهر" }).tags).toEqual(["عاجل"]);
  });
});
