import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Asked, Clock, Limits } from "../../src/outbound/asking.ts";
import type { AddressEffects } from "../../src/outbound/checked-lookup.ts";
import { createExchange } from "../../src/outbound/exchange.ts";
import { createFetcher, type Fetcher } from "../../src/outbound/fetcher.ts";

export type Manners = (request: IncomingMessage, answer: ServerResponse, count: number) => void;

export interface RudeServer {
  readonly origin: string;
  /** Paths asked for, in order, with the moment by the trial's clock. */
  readonly asked: {
    readonly path: string;
    readonly at: number;
    readonly headers: IncomingMessage["headers"];
  }[];
  /** How it answers, from now on. */
  manners: Manners;
  /** Connections opened so far. */
  connections: number;
}

/** A server on this machine for one test file; it forgets between tests and is gone at the end. */
export function rudeServer(clock: TrialClock): RudeServer {
  const state = { origin: "", asked: [], manners: () => {}, connections: 0 } as unknown as RudeServer;
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, answer) => {
      state.asked.push({ path: request.url!, at: clock.now(), headers: request.headers });
      state.manners(request, answer, state.asked.length);
    });
    server.on("connection", () => state.connections++);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    Object.assign(state, { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  });
  afterEach(() => {
    state.asked.length = 0;
    state.connections = 0;
    server.closeAllConnections();
  });
  afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  return state;
}

export interface TrialClock extends Clock {
  readonly slept: number[];
}

/** A clock that jumps over every wait. */
export function trialClock(): TrialClock {
  let now = Date.UTC(2026, 0, 1);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** Lets the trial talk to its own machine, which is otherwise refused. */
export const LOOPBACK: AddressEffects = {
  resolve: async () => [{ address: "127.0.0.1", family: 4 }],
  isAllowed: (address) => address === "127.0.0.1",
};

export const QUICK: Limits = { bytes: 100_000, total: 600, idle: 200 };

/** A fetcher for one test; close its connections in the end. */
export function trialFetcher(
  clock: Clock,
  addresses: AddressEffects = LOOPBACK,
): { fetcher: Fetcher; close: () => void } {
  const { exchange, close } = createExchange(addresses);
  const agent = { product: "Bearings", header: "Bearings/0 (+https://sample.example)" };
  const fetcher = createFetcher({ agent, limits: QUICK }, { exchange, clock, random: () => 0.5 });
  return { fetcher, close };
}

export function codeOf(asked: Asked): string {
  return asked.ok ? asked.answer.kind : asked.code;
}
