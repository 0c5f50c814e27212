/** FIRST SKETCH: being deepened. */
export interface Language {
  readonly language: string;
  readonly confidence: number;
}
export const detectLanguage = (text: string): Language => {
  const arabic = text.slice(0, 2_000).match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic > 20 ? { language: "ar", confidence: 0.5 } : { language: "und", confidence: 0 };
};
