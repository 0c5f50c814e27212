import { expect, test } from "vitest";
import { openViews } from "../../../search/find/views.ts";

test("a cursor opens one view, until it is closed, cannot be opened, or Elasticsearch has given it up", async () => {
  let ms = 0;
  let opened = 0;
  const open = async () => {
    opened += 1;
    return `view ${opened}`;
  };
  const views = openViews(1_000, () => ms);
  await Promise.all([views.of("a", open), views.of("a", open), views.of("b", open)]);
  expect(opened).toBe(2);
  views.forget("view 1");
  expect(await views.of("a", open)).toBe("view 3");
  ms = 1_000;
  expect(await views.of("a", open)).toBe("view 4");
  await expect(views.of("c", async () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await views.of("c", open)).toBe("view 5");
});
