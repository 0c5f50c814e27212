import type { Recipe } from "./elasticsearch-recipe.ts";
import type { EngineContext } from "../engine.ts";
import type { Jdk } from "./find-java.ts";

/** An Elasticsearch that is being put together. */
export interface Assembly {
  /** Becomes the installed program. */
  readonly draft: string;
  /** For what is needed on the way only. */
  readonly room: string;
  readonly recipe: Recipe;
  readonly jdk: Jdk;
  readonly context: EngineContext;
}
