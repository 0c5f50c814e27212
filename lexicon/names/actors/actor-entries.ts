import type { ActorKind, ActorRow } from "./actor-row.ts";
import type { Alias, NameEntry } from "../entry.ts";
import { CIVIL } from "./civil.ts";
import { ECONOMY_AND_SPORT } from "./economy-sport.ts";
import { EUROPEAN_CLUBS } from "./european-clubs.ts";
import { EGYPT_AND_SUDAN } from "./egypt-sudan.ts";
import { INTERNATIONAL } from "./international.ts";
import { IRAQ_AND_IRAN } from "./iraq-iran.ts";
import { LEVANT } from "./levant.ts";
import { MAGHREB_AND_SAHEL } from "./maghreb-sahel.ts";
import { MEDIA } from "./media.ts";
import { SYRIA } from "./syria.ts";
import { WORLD } from "./world.ts";
import { YEMEN_AND_GULF } from "./yemen-gulf.ts";
import { spellingsOf } from "./spellings.ts";

/** All rows of the registry. */
export const ACTOR_ROWS: readonly ActorRow[] = [
  ...SYRIA,
  ...IRAQ_AND_IRAN,
  ...LEVANT,
  ...YEMEN_AND_GULF,
  ...EGYPT_AND_SUDAN,
  ...MAGHREB_AND_SAHEL,
  ...WORLD,
  ...INTERNATIONAL,
  ...CIVIL,
  ...MEDIA,
  ...ECONOMY_AND_SPORT,
  ...EUROPEAN_CLUBS,
];

const GROUP_KINDS: ReadonlySet<ActorKind> = new Set(["armed_group", "movement"]);

/** The type of an actor of this kind: those that carry arms and are no state's are groups. */
export const actorTypeOf = (kind: ActorKind): "organization" | "group" =>
  GROUP_KINDS.has(kind) ? "group" : "organization";

/** Every spelling of an alias, with the alias's own limits. */
const spelled = (alias: Alias): readonly Alias[] =>
  spellingsOf(alias.name).map((name) => ({ ...alias, name }));

const entryOf = (row: ActorRow): NameEntry => {
  const { id, kind, name, also = [], words = [], loaded = [], bound = [], latin = [], country } = row;
  const aliases: readonly Alias[] = [
    ...spellingsOf(name)
      .slice(1)
      .map((spelling) => ({ name: spelling })),
    ...also
      .filter((each) => !bound.some((alias) => alias.name === each))
      .map((each) => ({ name: each }))
      .flatMap(spelled),
    ...words.map((each) => ({ name: each, word: true as const })).flatMap(spelled),
    ...loaded.map((each) => ({ name: each, loaded: true as const })).flatMap(spelled),
    ...bound.flatMap(spelled),
  ];
  return {
    id: `actor:${id}`,
    type: actorTypeOf(kind),
    kind,
    name,
    aliases,
    latin,
    ...(country === undefined ? {} : { country }),
    source: row.source ?? "own",
    ...(row.reason === undefined ? {} : { reason: row.reason }),
  };
};

/** Governments, armies, armed groups, parties, agencies, courts and international bodies. */
export const ACTOR_ENTRIES: readonly NameEntry[] = ACTOR_ROWS.map(entryOf);
