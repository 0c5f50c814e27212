/** lexicon/events/: the types of events, the words that show them, and the words around them that decide whether they happened. */

/** The code of an event type: what filters, facets and the map call it. */
export type EventTypeCode =
  | "airstrike"
  | "shelling"
  | "armed_clash"
  | "territory_gained_state"
  | "territory_gained_nonstate"
  | "ied_bombing"
  | "suicide_attack"
  | "chemical_attack"
  | "grenade"
  | "killing_of_civilians"
  | "assassination"
  | "abduction"
  | "sexual_violence"
  | "torture"
  | "arrest"
  | "siege"
  | "displacement"
  | "property_destruction"
  | "protest"
  | "repression_of_protest"
  | "riot"
  | "ceasefire_agreement"
  | "negotiation"
  | "release_exchange"
  | "force_movement"
  | "military_exercise"
  | "visit"
  | "humanitarian_aid";

/** An event type, and what other codebooks call it. */
export interface EventType {
  readonly code: EventTypeCode;
  readonly arabic: string;
  readonly english: string;
  /** ACLED: event type and sub-event type; null where it has none. */
  readonly acled: readonly [type: string, subEvent: string] | null;
  /** CAMEO codes, the usual one first. */
  readonly cameo: readonly string[];
  readonly plover: string;
}

const REMOTE = "Explosions/Remote violence";
const STRATEGIC = "Strategic developments";
const CIVILIANS = "Violence against civilians";

/**
 * The event types.
 *
 * Source: our own choice, after the public codebooks of ACLED, CAMEO and PLOVER, whose labels and codes are named for mapping.
 * Reason: each is something that a researcher filters or maps. What is only said (`قال`, `أدان`) is a quote and no event.
 */
export const EVENT_TYPES: readonly EventType[] = [
  {
    code: "airstrike",
    arabic: "غارة جوية",
    english: "Airstrike",
    acled: [REMOTE, "Air/drone strike"],
    cameo: ["195", "1951", "1952"],
    plover: "ASSAULT",
  },
  {
    code: "shelling",
    arabic: "قصف",
    english: "Shelling",
    acled: [REMOTE, "Shelling/artillery/missile attack"],
    cameo: ["194"],
    plover: "ASSAULT",
  },
  {
    code: "armed_clash",
    arabic: "اشتباك أو هجوم",
    english: "Armed clash",
    acled: ["Battles", "Armed clash"],
    cameo: ["190", "193"],
    plover: "ASSAULT",
  },
  {
    code: "territory_gained_state",
    arabic: "سيطرة قوات حكومية",
    english: "Territory taken by state forces",
    acled: ["Battles", "Government regains territory"],
    cameo: ["192"],
    plover: "ASSAULT",
  },
  {
    code: "territory_gained_nonstate",
    arabic: "سيطرة جماعة مسلحة",
    english: "Territory taken by an armed group",
    acled: ["Battles", "Non-state actor overtakes territory"],
    cameo: ["192"],
    plover: "ASSAULT",
  },
  {
    code: "ied_bombing",
    arabic: "تفجير",
    english: "Bombing",
    acled: [REMOTE, "Remote explosive/landmine/IED"],
    cameo: ["183", "1832", "1833"],
    plover: "ASSAULT",
  },
  {
    code: "suicide_attack",
    arabic: "هجوم انتحاري",
    english: "Suicide attack",
    acled: [REMOTE, "Suicide bomb"],
    cameo: ["1831"],
    plover: "ASSAULT",
  },
  {
    code: "chemical_attack",
    arabic: "هجوم كيميائي",
    english: "Chemical attack",
    acled: [REMOTE, "Chemical weapon"],
    cameo: ["2041"],
    plover: "ASSAULT",
  },
  {
    code: "grenade",
    arabic: "قنبلة يدوية",
    english: "Grenade attack",
    acled: [REMOTE, "Grenade"],
    cameo: ["183"],
    plover: "ASSAULT",
  },
  {
    code: "killing_of_civilians",
    arabic: "قتل مدنيين",
    english: "Killing of civilians",
    acled: [CIVILIANS, "Attack"],
    cameo: ["1823", "202"],
    plover: "ASSAULT",
  },
  {
    code: "assassination",
    arabic: "اغتيال",
    english: "Assassination",
    acled: [CIVILIANS, "Attack"],
    cameo: ["185", "186"],
    plover: "ASSAULT",
  },
  {
    code: "abduction",
    arabic: "خطف",
    english: "Abduction",
    acled: [CIVILIANS, "Abduction/forced disappearance"],
    cameo: ["181"],
    plover: "ASSAULT",
  },
  {
    code: "sexual_violence",
    arabic: "عنف جنسي",
    english: "Sexual violence",
    acled: [CIVILIANS, "Sexual violence"],
    cameo: ["1821"],
    plover: "ASSAULT",
  },
  {
    code: "torture",
    arabic: "تعذيب",
    english: "Torture",
    acled: [CIVILIANS, "Attack"],
    cameo: ["1822"],
    plover: "ASSAULT",
  },
  {
    code: "arrest",
    arabic: "اعتقال",
    english: "Arrest",
    acled: [STRATEGIC, "Arrests"],
    cameo: ["173"],
    plover: "COERCE",
  },
  {
    code: "siege",
    arabic: "حصار",
    english: "Siege",
    acled: [STRATEGIC, "Other"],
    cameo: ["191"],
    plover: "COERCE",
  },
  {
    code: "displacement",
    arabic: "نزوح أو تهجير",
    english: "Displacement",
    acled: [STRATEGIC, "Other"],
    cameo: ["174", "201", "203"],
    plover: "COERCE",
  },
  {
    code: "property_destruction",
    arabic: "تدمير ممتلكات",
    english: "Property destruction",
    acled: [STRATEGIC, "Looting/property destruction"],
    cameo: ["171", "1711", "1712"],
    plover: "COERCE",
  },
  {
    code: "protest",
    arabic: "احتجاج",
    english: "Protest",
    acled: ["Protests", "Peaceful protest"],
    cameo: ["141", "142", "143", "144"],
    plover: "PROTEST",
  },
  {
    code: "repression_of_protest",
    arabic: "قمع احتجاج",
    english: "Repression of protest",
    acled: ["Protests", "Excessive force against protesters"],
    cameo: ["175"],
    plover: "COERCE",
  },
  {
    code: "riot",
    arabic: "شغب",
    english: "Riot",
    acled: ["Riots", "Violent demonstration"],
    cameo: ["145"],
    plover: "PROTEST",
  },
  {
    code: "ceasefire_agreement",
    arabic: "هدنة أو اتفاق",
    english: "Ceasefire agreement",
    acled: [STRATEGIC, "Agreement"],
    cameo: ["057", "0871"],
    plover: "AGREE",
  },
  {
    code: "negotiation",
    arabic: "مفاوضات",
    english: "Negotiation",
    acled: null,
    cameo: ["046"],
    plover: "CONSULT",
  },
  {
    code: "release_exchange",
    arabic: "إفراج أو تبادل",
    english: "Release or exchange",
    acled: [STRATEGIC, "Other"],
    cameo: ["0841"],
    plover: "CONCEDE",
  },
  {
    code: "force_movement",
    arabic: "تحرك قوات",
    english: "Force movement",
    acled: [STRATEGIC, "Change to group/activity"],
    cameo: ["154", "0874"],
    plover: "MOBILIZE",
  },
  {
    code: "military_exercise",
    arabic: "مناورات",
    english: "Military exercise",
    acled: [STRATEGIC, "Change to group/activity"],
    cameo: ["152"],
    plover: "MOBILIZE",
  },
  { code: "visit", arabic: "زيارة", english: "Visit", acled: null, cameo: ["042"], plover: "CONSULT" },
  {
    code: "humanitarian_aid",
    arabic: "مساعدات إنسانية",
    english: "Humanitarian aid",
    acled: null,
    cameo: ["073", "0863"],
    plover: "AID",
  },
];
