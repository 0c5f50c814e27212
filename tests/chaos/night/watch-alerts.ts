import { setTimeout as sleep } from "node:timers/promises";
import type { Alert, RunningPrometheus } from "../../support/servers/run-prometheus.ts";

const nameOf = ({ labels }: Alert): string =>
  [labels["alertname"], labels["engine"] ?? labels["disk"] ?? labels["stage"]].filter(Boolean).join(" ");

/** A page of metrics takes a busy machine a while; Prometheus gives it no longer than until the next one. */
const SHORTEST_INTERVAL_MS = 1_000;

/** Our rules with all times so many times as short. With 1 they are as they are. Pure. */
export const hastened = (text: string, haste: number): string =>
  haste === 1
    ? text
    : text.replaceAll(
        /(?<before> for: |_interval: |\[)(?<number>\d+)(?<unit>[sm])/gu,
        (_, before: string, number: string, unit: string) => {
          const ms = Math.round((Number(number) * (unit === "m" ? 60_000 : 1_000)) / haste);
          return `${before}${before === "_interval: " ? Math.max(ms, SHORTEST_INTERVAL_MS) : ms}ms`;
        },
      );

export interface AlertWatch {
  /** The alerts that are raised now. */
  readonly firing: () => readonly string[];
  /** All that were raised so far. */
  readonly fired: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** Asks Prometheus for its alerts again and again, and tells each change: `pending`, `firing` or `over`. */
export const watchAlerts = (
  prometheus: Pick<RunningPrometheus, "alerts">,
  pauseMs: number,
  tell: (change: string) => void,
): AlertWatch => {
  const stopping = new AbortController();
  let now = new Map<string, string>();
  const fired = new Set<string>();
  const look = async (): Promise<void> => {
    const alerts = await prometheus.alerts();
    if (alerts === null) return;
    const next = new Map(alerts.map((alert) => [nameOf(alert), alert.state]));
    for (const [name, state] of next) {
      if (state === "firing") fired.add(name);
      if (now.get(name) !== state) tell(`${name} ${state}`);
    }
    for (const name of now.keys()) if (!next.has(name)) tell(`${name} over`);
    now = next;
  };
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      await look();
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    firing: () => [...now].flatMap(([name, state]) => (state === "firing" ? [name] : [])),
    fired: () => [...fired],
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
};
