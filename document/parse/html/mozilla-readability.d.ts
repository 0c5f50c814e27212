/** Types for the DOM that comes with Readability without any: only those that are used. */
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
