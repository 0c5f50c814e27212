import { expect, test } from "vitest";
import { kibanaLinkOf } from "../../../cli/up/web-answers.ts";

test("links to the dashboards of the Kibana that is configured, without its credentials", () => {
  const linkOf = (kibanaUrl?: string, kibanaSpace = "default", kibanaPublicUrl?: string) =>
    kibanaLinkOf({ kibanaUrl, kibanaPublicUrl, kibanaSpace });
  expect(linkOf()).toBeNull();
  expect(linkOf("http://127.0.0.1:5601")).toBe("http://127.0.0.1:5601/app/dashboards");
  expect(linkOf("https://user:secret@kibana.example/base/", "news")).toBe(
    "https://kibana.example/base/s/news/app/dashboards",
  );
  // Among containers Kibana has a name that no browser knows.
  expect(linkOf("http://kibana:5601", "default", "http://127.0.0.1:5601")).toBe(
    "http://127.0.0.1:5601/app/dashboards",
  );
});
