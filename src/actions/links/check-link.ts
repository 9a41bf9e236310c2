import { type Clock, LIMITS, type Limits } from "../../outbound/asking.ts";
import type { Exchange, WireAnswer } from "../../outbound/exchange.ts";
import { HostGate, SPACING } from "../../outbound/host-gate.ts";

export type LinkState = "fine" | "moved" | "dead" | "unreachable";

export interface CheckedLink {
  readonly url: string;
  readonly state: LinkState;
  /** Where it leads now, when it moved. */
  readonly to: string | null;
  /** For a person: what was answered, or why nothing was. */
  readonly said: string;
  /** Whether any machine answered. */
  readonly answered: boolean;
}

export interface LinkEffects {
  readonly exchange: Exchange;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** The whole User-Agent header. */
  readonly agent: string;
  /** How long one answer may take. */
  readonly limits?: Limits;
}

/** Enough to see that there is an answer. */
const FEW_BYTES: Limits = { ...LIMITS, bytes: 4096, cut: true, total: 20_000, idle: 15_000 };
const MOST_HOPS = 5;
/** What a server that takes no HEAD tends to answer to one; asked again with GET. */
const ASK_AGAIN = new Set([400, 401, 403, 404, 405, 406, 409, 410, 429, 500, 501, 502, 503]);

/** Checks one link at a time of each host, a second apart. Never throws. */
export function createLinkChecker(effects: LinkEffects): (url: string) => Promise<CheckedLink> {
  const gates = new Map<string, HostGate>();
  const gateOf = (host: string) => {
    const gate = gates.get(host) ?? new HostGate(host, SPACING, effects.clock, effects.random);
    gates.set(host, gate);
    return gate;
  };
  // A link may lead on to a host of which another one is being asked, so each request takes its own turn.
  const ask = (url: URL, method: "HEAD" | "GET") =>
    gateOf(url.host).inTurn(() => gateOf(url.host).spaced(() => effects.exchange(wire(url, method), limits)));
  const wire = (url: URL, method: "HEAD" | "GET") => ({
    url,
    method,
    body: null,
    headers: { "user-agent": effects.agent, accept: "*/*", "accept-encoding": "identity" },
  });
  const limits = effects.limits ?? FEW_BYTES;
  return (url) =>
    follow(url, async (at) => {
      const head = await ask(at, "HEAD");
      return head.ok && !ASK_AGAIN.has(head.status) ? head : ask(at, "GET");
    });
}

type Ask = (url: URL) => ReturnType<Exchange>;

async function follow(first: string, ask: Ask): Promise<CheckedLink> {
  let url = new URL(first);
  let isForGood = false;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const answer = await ask(url);
    if (!answer.ok) {
      return { url: first, state: "unreachable", to: null, said: answer.message, answered: hop > 0 };
    }
    const next = target(answer, url);
    if (!next) return judge(first, url, answer, isForGood);
    isForGood ||= answer.status === 301 || answer.status === 308;
    url = next;
  }
  return { url: first, state: "dead", to: null, said: "leads round in circles", answered: true };
}

function target({ status, headers }: WireAnswer, from: URL): URL | null {
  if (status < 300 || status >= 400 || headers.location === undefined) return null;
  const to = URL.parse(headers.location, from.href);
  return to && /^https?:$/.test(to.protocol) ? to : null;
}

function judge(first: string, at: URL, { status }: WireAnswer, isForGood: boolean): CheckedLink {
  const said = `answers ${status}`;
  const base = { url: first, to: null, said, answered: true };
  if (status === 404 || status === 410) return { ...base, state: "dead" };
  if (status < 200 || status >= 300) {
    return { ...base, state: "unreachable", said: `${said}; a person with a browser may get in` };
  }
  const moved = isForGood && at.href !== new URL(first).href;
  return moved ? { ...base, state: "moved", to: at.href } : { ...base, state: "fine" };
}
