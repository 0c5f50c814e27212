import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** How connections are cut: by an orderly FIN, or by a reset as after a crash. */
export type Ending = "close" | "reset";

/** A proxy that plays the network between two processes. It passes bytes on until a test lets it fail. */
export interface TcpProxy {
  readonly port: number;
  /** Ends every open connection. */
  readonly cut: (ending: Ending) => void;
  /** Tells one side of every connection that the other has no more to send, but still passes on what that side sends. */
  readonly halfClose: (side: "client" | "server") => void;
  /** Delays every byte by this many milliseconds, in order. 0 passes bytes on at once. */
  readonly delay: (ms: number) => void;
  /** Holds all bytes back, as a network that is down for a while, and passes them on when it is up again. */
  readonly hold: (isHeld: boolean) => void;
  /** Drops all bytes of the open connections without closing them, so that neither side notices. New connections work. */
  readonly forget: () => void;
  /** With true, refuses new connections and resets open ones, as a server that is away. With false, accepts again. */
  readonly refuse: (isRefused: boolean) => Promise<void>;
  /** Sends new connections to another port of this machine. */
  readonly target: (port: number) => void;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  isForgotten: boolean;
}

const HOST = "127.0.0.1";

const end = (socket: Socket, ending: Ending): void => {
  if (ending === "reset") socket.resetAndDestroy();
  else socket.destroy();
};

/** The URL of a server, as it is reached through a proxy in front of it. */
export const throughProxy = (url: string, { port }: { readonly port: number }): string =>
  url.replace(/:\d+$/u, `:${port}`);

/** Opens a proxy on a free port of this machine, in front of another port of it. */
export const openTcpProxy = async (targetPort: number): Promise<TcpProxy> => {
  const pairs = new Set<Pair>();
  let to = targetPort;
  let delayMs = 0;
  let isHeld = false;

  const pass = (pair: Pair, from: Socket, into: Socket): void => {
    const deliver = (work: () => void): void => {
      if (delayMs === 0) work();
      else setTimeout(work, delayMs);
    };
    from.on("data", (bytes) => {
      if (pair.isForgotten) return;
      from.pause();
      deliver(() => {
        if (!into.destroyed && !into.writableEnded) into.write(bytes);
        if (!isHeld) from.resume();
      });
    });
    from.on("end", () => {
      if (!pair.isForgotten) deliver(() => void into.end());
    });
    from.on("error", () => undefined);
    from.on("close", () => {
      if (pair.isForgotten) {
        if (pair.client.destroyed) pair.server.destroy();
      } else deliver(() => into.destroy());
      if (pair.client.destroyed && pair.server.destroyed) pairs.delete(pair);
    });
    if (isHeld) from.pause();
  };

  const server: Server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect({ port: to, host: HOST, allowHalfOpen: true });
    for (const socket of [client, upstream]) socket.setNoDelay(true);
    const pair: Pair = { client, server: upstream, isForgotten: false };
    pairs.add(pair);
    pass(pair, client, upstream);
    pass(pair, upstream, client);
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, HOST);
    await once(server, "listening");
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;

  const cut = (ending: Ending): void => {
    for (const { client, server: upstream } of pairs) {
      end(client, ending);
      end(upstream, ending);
    }
  };

  return {
    port,
    cut,
    halfClose: (side) => {
      for (const pair of pairs) pair[side].end();
    },
    delay: (ms) => {
      delayMs = ms;
    },
    hold: (held) => {
      isHeld = held;
      for (const { client, server: upstream } of pairs)
        for (const socket of [client, upstream]) {
          if (held) socket.pause();
          else socket.resume();
        }
    },
    forget: () => {
      for (const pair of pairs) {
        pair.isForgotten = true;
        pair.client.resume();
        pair.server.resume();
      }
    },
    refuse: async (isRefused) => {
      if (isRefused === !server.listening) return;
      if (!isRefused) return listen(port);
      server.close();
      cut("reset");
    },
    target: (other) => {
      to = other;
    },
    connections: () => pairs.size,
    close: async () => {
      if (server.listening) server.close();
      cut("reset");
    },
  };
};
