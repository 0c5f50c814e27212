// Prints the places of our own list as JSON, for make-points.py.
import process from "node:process";
import { PLACE_ROWS } from "../lexicon/names/places/place-rows.ts";

process.stdout.write(
  JSON.stringify(
    PLACE_ROWS.map(({ id, kind, name, aliases = [], latin, country = null, parent = null, seat = null }) => ({
      id,
      kind,
      name,
      aliases,
      latin,
      country,
      parent,
      seat,
    })),
  ),
);
