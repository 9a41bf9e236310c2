import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { type FetchFailure, failed, type Limits } from "./asking.ts";
import { type AddressEffects, checkedLookup, isPrivateLiteral, PrivateAddress } from "./checked-lookup.ts";
import { readBody } from "./read-body.ts";

/** One request, as it goes over the wire. */
export interface WireRequest {
  readonly url: URL;
  readonly method: "GET" | "POST" | "HEAD";
  readonly body: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

export interface WireAnswer {
  readonly ok: true;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends one request and reads its answer whole; redirects are answers too. Never throws. */
export type Exchange = (request: WireRequest, limits: Limits) => Promise<WireAnswer | FetchFailure>;

/** Over real connections, kept open between requests, one a host. Call `close` when done. */
export function createExchange(addresses: AddressEffects): { exchange: Exchange; close: () => void } {
  const options = { keepAlive: true, maxSockets: 1, maxTotalSockets: 64, lookup: checkedLookup(addresses) };
  const agents = { "http:": new HttpAgent(options), "https:": new HttpsAgent(options) };
  return {
    close: () => {
      for (const agent of Object.values(agents)) agent.destroy();
    },
    exchange: (request, limits) => {
      if (isPrivateLiteral(request.url, addresses)) {
        const { hostname } = request.url;
        return Promise.resolve(failed("private-address", new PrivateAddress(hostname).message));
      }
      return send(request, limits, agents);
    },
  };
}

type Agents = Readonly<{ "http:": HttpAgent; "https:": HttpsAgent }>;

function send(wire: WireRequest, limits: Limits, agents: Agents): Promise<WireAnswer | FetchFailure> {
  return new Promise((resolve) => {
    const { url, method, headers, body } = wire;
    const sent =
      url.protocol === "https:"
        ? httpsRequest(url, { method, headers, agent: agents["https:"] })
        : httpRequest(url, { method, headers, agent: agents["http:"] });
    const host = url.host;
    const finish = (outcome: WireAnswer | FetchFailure) => {
      clearTimeout(deadline);
      if (!outcome.ok) sent.destroy();
      resolve(outcome);
    };
    const deadline = setTimeout(
      () => finish(failed("timeout", `${host} took longer than ${limits.total / 1000} s to answer.`)),
      limits.total,
    );
    sent.setTimeout(limits.idle, () =>
      finish(failed("timeout", `${host} sent nothing for ${limits.idle / 1000} s.`)),
    );
    sent.on("error", (error) => finish(connectionFailure(error, host)));
    sent.on("response", (answer) => receive(answer, limits, host).then(finish));
    endRequest(sent, body);
  });
}

function endRequest(sent: ClientRequest, body: string | null): void {
  if (body === null) sent.end();
  else sent.end(body);
}

async function receive(
  answer: IncomingMessage,
  limits: Limits,
  host: string,
): Promise<WireAnswer | FetchFailure> {
  const read = await readBody(answer, limits, host);
  if (typeof read !== "string") return read;
  return { ok: true, status: answer.statusCode ?? 0, headers: flatHeaders(answer), body: read };
}

function flatHeaders(answer: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
  return Object.fromEntries(pairs);
}

function connectionFailure(error: NodeJS.ErrnoException, host: string): FetchFailure {
  if (error instanceof PrivateAddress) return failed("private-address", error.message);
  if (error.code === "ECONNRESET" || error.code === "EPIPE" || error.message === "socket hang up") {
    return failed("cut-off", `${host} broke the connection off.`);
  }
  if (error.code === "ENOTFOUND") return failed("unreachable", `There is no host ${host}.`);
  return failed("unreachable", `${host} cannot be reached (${error.code ?? error.message}).`);
}
