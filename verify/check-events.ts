import { setTimeout as sleep } from "node:timers/promises";
import type { EventFault, StoryEvents } from "../search/archive/story-events.ts";
import type { Report } from "./report.ts";

export interface CheckEventsDeps {
  readonly events: Pick<StoryEvents, "refresh" | "walkStories" | "findFaults">;
}

/** An event is written before the document of a new story, and after one that is enriched again or changes its story. */
const LOOKS = 4;
const LOOK_AGAIN_AFTER_MS = 1_500;

/** What is wrong with the events of all stories, at each of several looks: while the system is at work, much is for a moment. */
export const findEventFaults = async ({ events }: CheckEventsDeps): Promise<readonly EventFault[]> => {
  await events.refresh();
  let faults = new Map<string, EventFault>();
  for await (const stories of events.walkStories())
    for (const fault of await events.findFaults(stories)) faults.set(fault.event, fault);
  for (let look = 1; look < LOOKS && faults.size > 0; look += 1) {
    await sleep(LOOK_AGAIN_AFTER_MS);
    await events.refresh();
    const found = await events.findFaults([...new Set([...faults.values()].map(({ story }) => story))]);
    faults = new Map(found.map((fault) => [fault.event, fault]));
  }
  return [...faults.values()];
};

const sentenceOf = ({ story, kind }: EventFault): string => {
  switch (kind) {
    case "untold":
      return `is an event of story ${story}, but none of its documents tells it`;
    case "missing":
      return `is an event that story ${story} tells, but is not in the index of events`;
    case "sources":
      return `is an event of story ${story}, but names other documents than those that tell it`;
    case "time":
      return `is an event of story ${story}, but has another time than its documents say; \`./warraq enrich --all\` writes it again`;
    default:
      return kind satisfies never;
  }
};

/** Checks that the events of every story are those that its documents tell. */
export const checkEvents = async (deps: CheckEventsDeps, report: Report): Promise<void> => {
  for (const fault of await findEventFaults(deps))
    report.addFault({ path: fault.event, fault: sentenceOf(fault) });
};
