import type { PageKind } from "../../lexicon/page-kind/notices.ts";
import type { Weighed } from "../weighed.ts";

/** Why a page is no article. */
export interface PageKindFound {
  readonly kind: PageKind;
  /** The rule that says so; `reasonOfKind` explains it. */
  readonly rule: string;
  /** Of a list: what spoke for and against it. */
  readonly weighed?: readonly Weighed[];
}
