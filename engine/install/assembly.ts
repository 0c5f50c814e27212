import type { Recipe } from "./elasticsearch-recipe.ts";
import type { EngineContext } from "../engine.ts";
import type { Jdk } from "./find-java.ts";

/** An Elasticsearch that is being assembled. */
export interface Assembly {
  /** The folder that becomes the installed program. */
  readonly draft: string;
  /** A folder for files that are needed only while assembling. */
  readonly workDir: string;
  readonly recipe: Recipe;
  readonly jdk: Jdk;
  readonly context: EngineContext;
}
