import { expect, test } from "vitest";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { isFailing, openCircuit } from "../../intake/circuit.ts";
import { admissionFor } from "../support/admissions.ts";

const record = (outcome: Pick<LedgerRecord, "state" | "reason">): LedgerRecord => ({
  ...admissionFor("/in/a.txt"),
  ...outcome,
});
const good = record({ state: "indexed" });
const ours = record({ state: "quarantined", reason: "attempts_exhausted" });
const theirs = record({ state: "quarantined", reason: "binary_content" });
const times = (count: number, one: LedgerRecord): LedgerRecord[] => Array.from({ length: count }, () => one);

test("only failures of our own stop admission, and only if nearly every outcome is one", () => {
  expect(isFailing(times(50, ours))).toBe(true);
  expect(isFailing([...times(45, ours), ...times(5, good)])).toBe(true);
  expect(isFailing([...times(44, ours), ...times(6, good)])).toBe(false);
  expect(isFailing(times(50, theirs))).toBe(false);
  expect(isFailing(times(49, ours))).toBe(false);
});

test("while everything fails, a few files at a time are admitted; once enough succeed, all are admitted again", async () => {
  let nowMs = 0;
  let last = times(50, ours);
  const circuit = openCircuit(
    async () => last,
    () => nowMs,
  );
  expect(await circuit.allow(200)).toBe(10);
  expect(circuit.isOpen()).toBe(true);
  expect(await circuit.allow(200)).toBe(0);
  nowMs += 10_000;
  expect(await circuit.allow(3)).toBe(3);
  last = [...times(6, good), ...times(44, ours)];
  nowMs += 2_000;
  expect(await circuit.allow(200)).toBe(200);
  expect(circuit.isOpen()).toBe(false);
});
