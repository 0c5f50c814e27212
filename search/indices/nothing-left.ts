/** Takes the rest of an object whose fields have all been named. A field that was forgotten does not compile. */
export const nothingLeft = (_left: Readonly<Record<string, never>>): void => undefined;
