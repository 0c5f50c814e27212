/** Text from a file made harmless for a terminal: control characters, which could move the cursor or worse, become visible. */
export const forTerminal = (text: string): string =>
  text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (control) =>
    control === "\n" || control === "\t"
      ? control
      : `\\u${control.codePointAt(0)?.toString(16).padStart(4, "0")}`,
  );
