/** The DOM that comes with Readability and has no types of its own: only what we ask of it. */
declare module "@mozilla/readability/JSDOMParser.js" {
  interface Dom {
    readonly firstChild: unknown;
  }
  interface DomParser {
    readonly parse: (markup: string, url?: string) => Dom;
    readonly errorState: string;
  }
  const JSDOMParser: new () => DomParser;
  export = JSDOMParser;
}
