/**
 * Turns a lookup of many keys into one of a single key that many callers can use at once. Keys that are asked for while a lookup is
 * under way go together into the next one, at most `limit` at a time.
 */
export const batchLookups = <Key, Value>(
  lookUp: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  limit: number,
): ((key: Key) => Promise<Value | undefined>) => {
  let asked: {
    readonly key: Key;
    readonly resolve: (value: Value | undefined) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  let isRunning = false;

  const run = async (): Promise<void> => {
    while (asked.length > 0) {
      const batch = asked.slice(0, limit);
      asked = asked.slice(limit);
      await lookUp([...new Set(batch.map(({ key }) => key))]).then(
        (found) => {
          for (const { key, resolve } of batch) resolve(found.get(key));
        },
        (error: unknown) => {
          for (const { reject } of batch) reject(error);
        },
      );
    }
    isRunning = false;
  };

  return (key) =>
    new Promise((resolve, reject) => {
      asked.push({ key, resolve, reject });
      if (isRunning) return;
      isRunning = true;
      // Callers that are ready now ask first, so that they share a lookup.
      setImmediate(() => void run());
    });
};
