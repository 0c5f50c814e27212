import { isMark } from "./numbers.ts";
import { type Group, type Part, partAt } from "./components.ts";
import type { Token } from "./tokens.ts";
import { equalsAt, eraAt, joiningAt } from "./words.ts";

const EMPTY = { weekday: null, cores: [], relative: null, clock: null, isEquated: false } as const;
const JOINTS = ",.-\u2013\u2014|/\u00B7\u2022:()[]@\u061B\u060C~;";
const MOST_JOINTS = 4;

interface Gap {
  readonly to: number;
  readonly isEquated: boolean;
}

/** Over marks and joining words to the next part; null if something else stands there, or too much. */
const gapAt = (tokens: readonly Token[], at: number): Gap | null => {
  let to = at;
  let isEquated = false;
  for (let steps = 0; steps <= MOST_JOINTS; steps += 1) {
    if (partAt(tokens, to) !== null) return { to, isEquated };
    const equals = equalsAt(tokens, to);
    isEquated ||= equals !== null;
    const next = equals?.to ?? joiningAt(tokens, to)?.to ?? eraAt(tokens, to)?.to;
    if (next !== undefined) to = next;
    else if (isMark(tokens[to], JOINTS)) to += 1;
    else return null;
  }
  return null;
};

/** A weekday stands before its date: after one date it belongs to the next, if there is one. */
const belongsToNext = (tokens: readonly Token[], part: Part, group: Group): boolean => {
  if (part.kind !== "weekday" || group.cores.length === 0) return false;
  const gap = gapAt(tokens, part.to);
  const next = gap === null ? null : partAt(tokens, gap.to);
  return next?.kind === "core" && next.add(group) === null;
};

const groupFrom = (tokens: readonly Token[], at: number, first: Part): Group => {
  let group = first.add({ ...EMPTY, from: at, to: at }) ?? { ...EMPTY, from: at, to: first.to };
  for (;;) {
    const gap = gapAt(tokens, group.to);
    const part = gap === null ? null : partAt(tokens, gap.to);
    if (gap === null || part === null || belongsToNext(tokens, part, group)) return group;
    const longer = part.add(group);
    if (longer === null) return group;
    group = { ...longer, isEquated: longer.isEquated || gap.isEquated };
  }
};

const findGroups = (tokens: readonly Token[]): readonly Group[] => {
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length;) {
    const part = partAt(tokens, at);
    const group = part === null ? null : groupFrom(tokens, at, part);
    if (group !== null) groups.push(group);
    at = Math.max(group?.to ?? 0, at + 1);
  }
  return groups;
};

/** As long as a line's tokens are remembered. */
const remembered = new WeakMap<readonly Token[], readonly Group[]>();

/** Every group of a line, in order. Linear: a part looks a fixed number of tokens ahead, and a group has few parts. */
export const groupsOf = (tokens: readonly Token[]): readonly Group[] => {
  const known = remembered.get(tokens);
  if (known !== undefined) return known;
  const groups = findGroups(tokens);
  remembered.set(tokens, groups);
  return groups;
};
