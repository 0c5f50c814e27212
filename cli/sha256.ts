import { hash } from "node:crypto";
import type { Sha256 } from "../document/source-file.ts";

/** SHA-256 in lower-case hex. */
export const sha256: Sha256 = (data) => hash("sha256", data, "hex");
