import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

export interface ServeOptions {
  readonly app: Hono;
  readonly host: string;
  /** The first port to try; the next ones are tried when it is taken. 0 takes any free one. */
  readonly port: number;
}

export interface Serving {
  readonly url: string;
  readonly port: number;
  /** The ports that were taken. */
  readonly taken: readonly number[];
  /** Ends all connections; resolves when nothing listens any more. */
  stop(): Promise<void>;
}

const PORTS_TO_TRY = 20;

/** Serves the app on the first free port. Rejects when none of the next twenty is free. */
export async function serve({ app, host, port }: ServeOptions): Promise<Serving> {
  const taken: number[] = [];
  for (let tried = port; tried < port + PORTS_TO_TRY; tried++) {
    const server = createServer(getRequestListener(app.fetch));
    const listening = await listen(server, tried, host);
    if (listening !== null) {
      const name = host === "127.0.0.1" || host === "::1" ? "localhost" : host;
      return { url: `http://${name}:${listening}`, port: listening, taken, stop: () => stop(server) };
    }
    taken.push(tried);
  }
  throw new Error(`All ports from ${port} to ${port + PORTS_TO_TRY - 1} are taken. Choose one with --port.`);
}

/** The port, or null when it is taken. */
function listen(server: Server, port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error);
    server.once("error", refused);
    server.listen(port, host, () => {
      server.off("error", refused);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
