/** A letter from hamza to yeh, tatweel (U+0640) included: enough to see that a text is in Arabic script. */
export const ARABIC_LETTER = /[\u0620-\u064A]/u;
