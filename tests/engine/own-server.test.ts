import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { isOwnPort, isOwnServer, listeningSockets, namesPort } from "../../engine/own-server.ts";

test("a process of ours that listens on the port is our server; whatever else it names is not", async () => {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const other = spawn("sleep", ["60"]);
  try {
    expect(isOwnServer(process.pid, port)).toBe(true);
    // An impostor that answers there, and names another process of ours, or one that does not exist.
    expect(isOwnServer(other.pid ?? 0, port)).toBe(false);
    expect(isOwnServer(2 ** 22 + 1, port)).toBe(false);
    expect(isOwnServer(process.pid, port === 1 ? 2 : 1)).toBe(false);
    expect(isOwnPort(port)).toBe(true);
  } finally {
    other.kill();
    server.close();
  }
});

test("only sockets that listen on that very port count", () => {
  const line = (address: string, state: string, inode: number) =>
    `   0: ${address} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000  1000        0 ${inode} 1 0 100 0 0 10 0`;
  const table = [
    line("0100007F:1F90", "0A", 1),
    line("0100007F:1F90", "01", 2),
    line("0100007F:1F91", "0A", 3),
  ].join("\n");
  expect(listeningSockets(`header\n${table}\n`, 8_080)).toEqual([{ inode: "1", uid: 1_000 }]);
});

test("without sockets to look at, the command line tells: it must be ours and name the port", async () => {
  const engine = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)", "http.port=23456"]);
  try {
    const pid = engine.pid ?? 0;
    expect(namesPort(pid, 23_456)).toBe(true);
    expect(namesPort(pid, 2_345)).toBe(false);
    expect(namesPort(pid, 3_456)).toBe(false);
    expect(namesPort(1, 23_456)).toBe(false);
  } finally {
    engine.kill();
  }
});
