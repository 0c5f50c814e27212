import type { Mention } from "../names/mention.ts";
import type { Scene } from "./scene.ts";
import type { RoleClass } from "../../lexicon/events/role-nouns.ts";
import { classesAt } from "./scene.ts";
import { BREAKS } from "../words/tokens.ts";
import { WORD_CLASS } from "../../lexicon/events/word-classes.ts";

/** What may take part in an event: a named person, organization, group or place, or a common noun. */
export interface Argument {
  /** Words, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly role: RoleClass | "person" | "organization" | "group" | "government" | "place";
}

const ACTORS: ReadonlySet<Argument["role"]> = new Set([
  "armed",
  "security",
  "fighter",
  "group",
  "organization",
]);
const PEOPLE: ReadonlySet<Argument["role"]> = new Set([
  "civilian",
  "fighter",
  "person",
  "official",
  "protester",
]);

/** Whether it can act by force. */
export const canAct = ({ role }: Argument): boolean => ACTORS.has(role);
/** Whether it is people who can be killed, taken or wounded. */
export const isPeople = ({ role }: Argument): boolean => PEOPLE.has(role);

/** What a registered actor is in an event, by its kind. Others only speak, play or trade. */
const ROLE_OF_KIND: Readonly<Record<string, Argument["role"]>> = {
  armed_forces: "group",
  armed_group: "group",
  movement: "group",
  coalition: "group",
  police: "security",
  intelligence: "security",
  government: "government",
  ministry: "government",
};

const roleOf = (scene: Scene, { type, entry, first }: Mention): Argument["role"] => {
  if (type === "group") return "group";
  if (type !== "organization") return type;
  if (entry !== null) return ROLE_OF_KIND[entry.kind] ?? "organization";
  // A name that no lexicon has: its first word says whether it is of forces.
  const role = scene.facts[first]?.role?.noun.role;
  return role === "armed" || role === "security" ? role : "organization";
};

/** Before a place they say where. Folded. */
export const WHERE: ReadonlySet<string> = new Set([
  "في",
  "من",
  "قرب",
  "الي",
  "شمال",
  "جنوب",
  "شرق",
  "غرب",
  "وسط",
]);

/** Who acts; not a place that only says where: `من فرنسا في أعقاب هجمات`. */
export const withoutWhere = ({ tokens, mentionAt }: Scene, found: Argument | null): Argument | null => {
  if (found?.role !== "place") return found;
  const clitic = tokens.text.slice(tokens.starts[found.first], mentionAt.get(found.first)?.start);
  const isWhere = /[بلك]$/u.test(clitic) || WHERE.has(tokens.words[found.first - 1]?.form ?? "");
  return isWhere ? null : found;
};

/** Roles whose noun may stand before the name of a body: `عناصر الشرطة`, `طيران التحالف`. */
const HEADS: ReadonlySet<RoleClass> = new Set(["armed", "fighter", "security"]);

/** `قوات الأمن`, `مسلحي الحركة`: a noun for forces, and the body they are of. */
const withBody = (scene: Scene, head: Argument): Argument => {
  const at = head.last + 1;
  if (scene.facts[head.first]?.definite === true || ((scene.tokens.gaps[at] ?? 0) & BREAKS) !== 0)
    return head;
  const mention = scene.mentionAt.get(at);
  if (mention !== undefined) {
    if (mention.type !== "group" && mention.type !== "organization") return head;
    const role = head.role === "fighter" ? "fighter" : roleOf(scene, mention);
    return { first: head.first, last: mention.last, name: mention.canonical, role };
  }
  const body = scene.facts[at]?.role?.noun;
  return body?.role === "security" ? { ...head, last: at, name: body.canonical, role: "security" } : head;
};

/** What begins at a word, or null. */
export const argumentAt = (scene: Scene, at: number): Argument | null => {
  const mention = scene.mentionAt.get(at);
  if (mention !== undefined) {
    return {
      first: mention.first,
      last: mention.last,
      name: mention.canonical,
      role: roleOf(scene, mention),
    };
  }
  const role = scene.facts[at]?.role?.noun;
  if (role === undefined) return null;
  const found: Argument = { first: at, last: at, name: role.canonical, role: role.role };
  return HEADS.has(role.role) ? withBody(scene, found) : found;
};

/** The first argument of a stretch that passes, or null. */
export const firstArgument = (
  scene: Scene,
  first: number,
  last: number,
  passes: (found: Argument) => boolean,
): Argument | null => {
  for (let at = Math.max(0, first); at <= last; at += 1) {
    const found = argumentAt(scene, at);
    if (found === null) continue;
    if (passes(found)) return found;
    at = found.last;
  }
  return null;
};

/** What ends at a word, with a noun for forces before it, or null. */
const argumentEndingAt = (scene: Scene, at: number): Argument | null => {
  const found = argumentAt(scene, at);
  if (found === null || found.first === 0) return found;
  const head = argumentAt(scene, found.first - 1);
  return head !== null && head.last >= found.first ? head : found;
};

/** The last argument of a stretch that passes, or null. */
export const lastArgument = (
  scene: Scene,
  first: number,
  last: number,
  passes: (found: Argument) => boolean,
): Argument | null => {
  for (let at = last; at >= Math.max(0, first); at -= 1) {
    const found = argumentEndingAt(scene, at);
    if (found === null) continue;
    if (passes(found)) return found;
    at = found.first;
  }
  return null;
};

/** The actor after `على يد`, `من قبل`, `بنيران`, or null. */
export const agentIn = (scene: Scene, first: number, last: number): Argument | null => {
  for (let at = first; at <= last; at += 1) {
    if ((classesAt(scene, at) & WORD_CLASS.agent) === 0) continue;
    return firstArgument(scene, at + 1, Math.min(last, at + 3), () => true);
  }
  return null;
};
