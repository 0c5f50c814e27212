import { once } from "node:events";
import { request as ask } from "node:http";
import { createServer as createHttps } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { createServer } from "node:tls";
import { joinSockets } from "./join-sockets.ts";
import type { Certificate } from "./make-certificate.ts";
import { splitCredentials } from "../../../system/split-credentials.ts";

export interface Front {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const listen = async (server: Server): Promise<Front> => {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
};

/** Opens a TLS server in front of one without TLS, like a Redis with `tls-port`. */
export const openTlsFront = (certificate: Certificate, target: URL): Promise<Front> =>
  listen(
    createServer(certificate, (socket) => joinSockets(socket, connect(Number(target.port), target.hostname))),
  );

/** Opens an https server in front of an Elasticsearch without TLS, and asks for credentials as one with security does. */
export const openSecureSearch = (
  certificate: Certificate,
  target: URL,
  isAllowed: (authorization: string | undefined) => boolean,
): Promise<Front> =>
  listen(
    createHttps(certificate, (request, response) => {
      const { method, url, headers } = request;
      if (!isAllowed(headers.authorization)) {
        response.writeHead(401, { "content-type": "application/json", "x-elastic-product": "Elasticsearch" });
        response.end(
          '{"error":{"type":"security_exception","reason":"unable to authenticate"},"status":401}',
        );
        return;
      }
      const login = splitCredentials(target.href).headers;
      const behind = ask(
        new URL(url ?? "/", target),
        { method, headers: { ...headers, ...login } },
        (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        },
      );
      behind.on("error", () => response.destroy());
      request.pipe(behind);
    }),
  );
