/**
 * Canonical composition (NFC): alef followed by a combining hamza becomes the one letter `أ`, and marks get their order.
 *
 * NFC and not NFKC: canonically equal texts look the same to a reader, compatible ones (`½` and 1/2) do not.
 * Idempotent; lengthens only for a few characters that Unicode excludes from composition. Run it after everything that
 * removes characters, since that brings letters and marks together.
 */
export const compose = (text: string): string => text.normalize("NFC");
