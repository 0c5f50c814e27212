// Runs a command as another host would: in a network of its own that reaches nothing but the given servers, and without the given folder.
//
//   unshare --net --mount --pid --fork --kill-child node enter-host.ts FOLDER [PORT=SOCKET ...] -- COMMAND ...
//
// Every PORT of 127.0.0.1 leads to a Unix socket: those are found by their path from any network.
import { execFileSync, spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { joinSockets } from "./join-sockets.ts";

const [folder = "", ...rest] = process.argv.slice(2);
const end = rest.indexOf("--");
execFileSync("ip", ["link", "set", "lo", "up"]);
execFileSync("mount", ["-t", "tmpfs", "nothing", folder]);

for (const [port, socket = ""] of rest.slice(0, end).map((pair) => pair.split("=")))
  createServer((client) => joinSockets(client, connect(socket))).listen(Number(port), "127.0.0.1");

const [command = "", ...args] = rest.slice(end + 1);
const child = spawn(command, args, { stdio: "inherit" });
for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => child.kill(name));
child.on("exit", (code) => process.exit(code ?? 1));
