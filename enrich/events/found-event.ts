import type { FoundQuote } from "../quotes/find-quotes.ts";
import type { FoundTime } from "../times/find-times.ts";
import type { Mention } from "../names/mention.ts";
import type { MentionedEvent } from "../enrichment.ts";

/** An event in a text. Offsets are UTF-16 units of the tokens' text; its place is one of the mentions. */
export interface FoundEvent extends Omit<MentionedEvent, "field" | "text" | "place"> {
  readonly place: Mention | null;
}

/** What the other rules found. */
export interface EventContext {
  readonly mentions: readonly Mention[];
  readonly times: readonly FoundTime[];
  readonly quotes: readonly FoundQuote[];
}
