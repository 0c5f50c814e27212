import { ACTOR_ENTRIES, actorTypeOf } from "../../lexicon/names/actors/actor-entries.ts";
import type { Country } from "../../lexicon/names/countries.ts";
import type { LexiconName } from "../names/reading.ts";
import type { NameEntry } from "../../lexicon/names/entry.ts";
import type { StateBody } from "../../lexicon/names/actors/state-bodies.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

const byId = new Map(ACTOR_ENTRIES.map((entry) => [entry.id, entry]));

/** Names of bodies of states that changed their meaning at some time. */
const timedNames = new Map<string, LexiconName[]>();
for (const entry of ACTOR_ENTRIES)
  for (const alias of entry.aliases) {
    if (alias.from === undefined && alias.to === undefined) continue;
    const form = toDedupForm(alias.name);
    timedNames.set(form, [...(timedNames.get(form) ?? []), { entry, alias }]);
  }

/** The ordinary name: `الجيش الروسي`, and where a country has no adjective `جيش جنوب السودان`. */
const nameOf = ({ name, gender, construct }: StateBody, country: Country): string => {
  const [nisba] = country.nisba;
  if (nisba !== undefined) return `${name} ال${nisba}${gender === "feminine" ? "ة" : ""}`;
  return `${construct?.[0] ?? name} ${country.name}`;
};

const namesOf = (body: StateBody, country: Country): readonly LexiconName[] => {
  const name = nameOf(body, country);
  const timed = timedNames.get(toDedupForm(name));
  if (timed !== undefined) return timed;
  const id = `actor:${country.code.toLowerCase()}-${body.id}`;
  const entry: NameEntry = byId.get(id) ?? {
    id,
    type: actorTypeOf(body.kind),
    kind: body.kind,
    name,
    aliases: [],
    latin: [],
    country: country.code,
    source: "own",
  };
  return [{ entry }];
};

const made = new Map<string, readonly LexiconName[]>();

/** Whom a body of a state may mean: its entry, or several where the state has changed. Entries are made once. */
export const stateActorsOf = (body: StateBody, country: Country): readonly LexiconName[] => {
  const key = `${country.code} ${body.id}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const names = namesOf(body, country);
  made.set(key, names);
  return names;
};
