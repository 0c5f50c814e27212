import type { NamesByLanguage } from "../../search/query/code-names.ts";

/** A name in both languages as one text, since Kibana has one for all its users: `العنوان / Headline`. */
export const labelText = ({ ar, en }: NamesByLanguage): string => `${ar} / ${en}`;
