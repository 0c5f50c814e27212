import { sep } from "node:path";
import { watch } from "chokidar";
import { isWithin } from "../document/is-within.ts";

export interface FolderEvents {
  /** Something happened to this path: it came, changed or went. A hint, never a fact: look at the disk. */
  readonly onPath: (path: string, root: string) => void;
  readonly onError: (error: unknown) => void;
}

const rootOf = (path: string, roots: readonly string[]): string | undefined =>
  roots.find((root) => path !== root && isWithin(path, root));

const isHidden = (path: string, roots: readonly string[]): boolean => {
  const root = rootOf(path, roots);
  return (
    root !== undefined &&
    path
      .slice(root.length)
      .split(sep)
      .some((part) => part.startsWith("."))
  );
};

/** Listens to the file system until closed. Links are not followed and hidden folders not opened. */
export const watchEvents = async (
  roots: readonly string[],
  { onPath, onError }: FolderEvents,
): Promise<{ readonly close: () => Promise<void> }> => {
  const watcher = watch([...roots], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isHidden(path, roots),
    ignorePermissionErrors: true,
  });
  const tell = (path: string) => {
    const root = rootOf(path, roots);
    if (root !== undefined) onPath(path, root);
  };
  watcher.on("add", tell).on("change", tell).on("unlink", tell).on("error", onError);
  await new Promise<void>((resolve) => {
    watcher.once("ready", resolve);
  });
  return { close: () => watcher.close() };
};
