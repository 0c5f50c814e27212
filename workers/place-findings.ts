import type { Stories } from "../search/stories.ts";
import type { WhileHeld } from "../store/while-held.ts";
import { type Finding, placeStories } from "./place-stories.ts";

export interface PlaceDeps {
  readonly stories: Stories;
  /** One process of all works on stories at a time. */
  readonly whileHeld: WhileHeld;
}

/** Copies join documents all the time; who loses against them this often has met something else. */
const MOST_TRIES = 20;

/** Puts documents to their stories when it is this process's turn, as often as somebody else writes one of them meanwhile. */
export const placeFindings = (
  { stories, whileHeld }: PlaceDeps,
  findings: readonly Finding[],
): Promise<void> =>
  whileHeld(async (stillHeld) => {
    for (let tries = 1; !(await placeStories(stories, findings, stillHeld)); tries += 1)
      if (tries === MOST_TRIES)
        throw new Error(`Documents changed under each of ${MOST_TRIES} tries to place them.`);
  });
