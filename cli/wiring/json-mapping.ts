import type { Config } from "../../config/settings.ts";
import type { JsonMapping } from "../../document/parse/json/json-mapping.ts";

/** The fields to look for in JSON exports, as configured. */
export const jsonMappingOf = (config: Config): JsonMapping => ({
  title: config.jsonTitle,
  body: config.jsonBody,
  date: config.jsonDate,
  outlet: config.jsonOutlet,
  author: config.jsonAuthor,
  section: config.jsonSection,
  tags: config.jsonTags,
  url: config.jsonUrl,
  list: config.jsonList,
});
