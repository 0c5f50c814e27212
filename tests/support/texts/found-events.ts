import type { FoundEvent } from "../../../search/events/found-event.ts";

const ID = "0".repeat(64);

/** An event as a search answers it. */
export const foundEvent = (facts: Partial<FoundEvent> = {}): FoundEvent => ({
  id: "1".repeat(64),
  story: ID,
  type: "shelling",
  status: "happened",
  date: "2019-10-14",
  precision: "day",
  actors: ["الجيش التركي"],
  targets: ["قوات سوريا الديمقراطية"],
  place: { name: "عين عيسى", country: "SY", point: { lat: 36.39, lon: 38.86 } },
  killed: { min: 3, max: null },
  injured: null,
  detained: null,
  according_to: "المرصد السوري",
  confidence: 0.9,
  passage: {
    text: "قصف الجيش التركي بلدة عين عيسى، وقتل ثلاثة على الأقل بحسب المرصد السوري.",
    trigger: "قصف",
    field: "body",
    start: 12,
    end: 80,
  },
  article: {
    id: ID,
    headline: "قصف على عين عيسى",
    opening: null,
    outlet: "جريدة الميدان",
    published: "2019-10-15T08:00:00+03:00",
  },
  articles: 2,
  ...facts,
});
