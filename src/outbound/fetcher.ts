import {
  type Answer,
  type Asked,
  type Clock,
  type FetchFailure,
  failed,
  LIMITS,
  type Limits,
  type OutboundRequest,
} from "./asking.ts";
import { contentFault } from "./content.ts";
import type { Exchange, WireAnswer, WireRequest } from "./exchange.ts";
import { HostGate, SPACING, type Spacing } from "./host-gate.ts";
import { ACCEPTED_ENCODINGS } from "./read-body.ts";
import { redirectTarget } from "./redirect.ts";
import { backoff, LONGEST_WAIT, retryAfter } from "./retry-after.ts";
import { ALL_ALLOWED, NONE_ALLOWED, parseRobots, ROBOTS_BYTES, type RobotsRules } from "./robots.ts";
import type { UserAgent } from "./user-agent.ts";

export interface FetcherEffects {
  readonly exchange: Exchange;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export interface FetcherSettings {
  readonly agent: UserAgent;
  readonly limits?: Limits;
  readonly spacing?: Spacing;
}

/** Asks politely: see docs/SOURCES.md for the rules. Never throws. */
export type Fetcher = (request: OutboundRequest) => Promise<Asked>;

const ATTEMPTS = 4;
const MOST_REDIRECTS = 5;

export function createFetcher(settings: FetcherSettings, effects: FetcherEffects): Fetcher {
  const hosts = new Map<string, Host>();
  return (request) => {
    const url = webUrl(request.url);
    if (!url) return Promise.resolve(failed("bad-address", `"${request.url}" is no address of the web.`));
    const host = hosts.get(url.host) ?? new Host(url, settings, effects);
    hosts.set(url.host, host);
    return host.ask(request, url);
  };
}

/** With neither a name nor a password in it. */
function webUrl(address: string): URL | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  return url;
}

type Verdict =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "move"; readonly to: URL }
  | { readonly kind: "later"; readonly at: number | null; readonly failure: FetchFailure }
  | { readonly kind: "failure"; readonly failure: FetchFailure };

class Host {
  readonly #gate: HostGate;
  readonly #origin: string;
  readonly #settings: FetcherSettings;
  readonly #effects: FetcherEffects;
  #robots: RobotsRules | null = null;

  constructor(url: URL, settings: FetcherSettings, effects: FetcherEffects) {
    this.#gate = new HostGate(url.host, settings.spacing ?? SPACING, effects.clock, effects.random);
    this.#origin = url.origin;
    this.#settings = settings;
    this.#effects = effects;
  }

  ask(request: OutboundRequest, url: URL): Promise<Asked> {
    return this.#gate.inTurn(async () => this.#gate.resting() ?? this.#askInTurn(request, url));
  }

  async #askInTurn(request: OutboundRequest, first: URL): Promise<Asked> {
    let url = first;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (request.robots && !(await this.#rules()).allows(url.href)) {
        return failed("robots", `The robots.txt of ${url.host} asks programs not to read ${url.pathname}.`);
      }
      const verdict = await this.#tryOften(() => this.#sendOnce(request, url));
      if (verdict.kind === "answer") return { ok: true, answer: verdict.answer };
      if (verdict.kind !== "move") return verdict.failure;
      url = verdict.to;
    }
    return failed("redirect-loop", `${first.host} sends ${first.pathname} round in circles.`);
  }

  /** Asks again where the fault may pass, after what the host asks for or a backoff. */
  async #tryOften(send: () => Promise<Verdict>): Promise<Exclude<Verdict, { kind: "later" }>> {
    const { clock, random } = this.#effects;
    for (let attempt = 0; ; attempt++) {
      const verdict = await send();
      if (verdict.kind !== "later") {
        if (verdict.kind !== "failure") this.#gate.succeeded();
        return verdict;
      }
      const wait = verdict.at === null ? backoff(attempt, random) : verdict.at - clock.now();
      if (attempt + 1 >= ATTEMPTS || wait > LONGEST_WAIT) {
        this.#gate.failed(verdict.at);
        return { kind: "failure", failure: { ...verdict.failure, notBefore: verdict.at } };
      }
      await clock.sleep(wait);
    }
  }

  async #sendOnce(request: OutboundRequest, url: URL): Promise<Verdict> {
    const wire: WireRequest = {
      url,
      method: request.method,
      body: request.body ?? null,
      headers: this.#headers(request),
    };
    const answer = await this.#send(wire, this.#settings.limits ?? LIMITS);
    return answer.ok ? this.#judge(answer, request, url) : judgeFailure(answer);
  }

  #send(wire: WireRequest, limits: Limits): Promise<WireAnswer | FetchFailure> {
    return this.#gate.spaced(() => this.#effects.exchange(wire, limits));
  }

  #judge(answer: WireAnswer, request: OutboundRequest, url: URL): Verdict {
    const { status, headers, body } = answer;
    const [etag, lastModified] = [headers.etag ?? null, headers["last-modified"] ?? null];
    if (status === 304)
      return { kind: "answer", answer: { kind: "not-modified", body: "", etag, lastModified } };
    if (status >= 300 && status < 400) return move(answer, request, url);
    if (status >= 200 && status < 300) {
      const fault = contentFault(headers["content-type"], request.accepts, url.host);
      if (fault) return { kind: "failure", failure: fault };
      return { kind: "answer", answer: { kind: "whole", body, etag, lastModified } };
    }
    return this.#judgeRefusal(answer, url);
  }

  #judgeRefusal({ status, headers }: WireAnswer, { host, pathname }: URL): Verdict {
    const at = retryAfter(headers["retry-after"], this.#effects.clock.now());
    if (status === 429)
      return { kind: "later", at, failure: failed("busy", `${host} asks for fewer requests.`) };
    if (status >= 500) {
      return { kind: "later", at, failure: failed("server-fault", `${host} failed with ${status}.`) };
    }
    if (status === 404 || status === 410) {
      return { kind: "failure", failure: failed("gone", `${host} has nothing at ${pathname}.`) };
    }
    return { kind: "failure", failure: failed("refused", `${host} refuses ${pathname} with ${status}.`) };
  }

  #headers({ accepts, etag, lastModified, body }: OutboundRequest): Record<string, string> {
    return {
      "user-agent": this.#settings.agent.header,
      accept: ACCEPT[accepts],
      "accept-encoding": ACCEPTED_ENCODINGS,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(isHeader(etag) ? { "if-none-match": etag } : {}),
      ...(isHeader(lastModified) ? { "if-modified-since": lastModified } : {}),
    };
  }

  async #rules(): Promise<RobotsRules> {
    this.#robots ??= await this.#askRobots();
    return this.#robots;
  }

  async #askRobots(url = new URL("/robots.txt", this.#origin), hop = 0): Promise<RobotsRules> {
    const headers = {
      "user-agent": this.#settings.agent.header,
      accept: "text/plain",
      "accept-encoding": "identity",
    };
    const limits = { ...(this.#settings.limits ?? LIMITS), bytes: ROBOTS_BYTES, cut: true };
    const answer = await this.#send({ url, method: "GET", body: null, headers }, limits);
    if (!answer.ok || answer.status >= 500 || answer.status === 429) return NONE_ALLOWED;
    if (answer.status >= 400) return ALL_ALLOWED;
    if (answer.status >= 300) {
      const to = redirectTarget(answer.headers.location, url, "GET", answer.status);
      return to instanceof URL && hop < MOST_REDIRECTS ? this.#askRobots(to, hop + 1) : NONE_ALLOWED;
    }
    const rules = parseRobots(url.href, answer.body, this.#settings.agent.product);
    this.#gate.slowTo(rules.crawlDelay);
    return rules;
  }
}

/** What a host once sent goes back to it only where it cannot break a header. */
function isHeader(value: string | null | undefined): value is string {
  return /^[\x20-\x7e]{1,500}$/.test(value ?? "");
}

const ACCEPT: Readonly<Record<OutboundRequest["accepts"], string>> = {
  json: "application/json",
  xml: "application/xml, text/xml;q=0.9",
  html: "text/html",
  any: "text/html, application/xml;q=0.9, application/json;q=0.9, */*;q=0.1",
};

/** What may pass by itself is tried again. */
function judgeFailure(failure: FetchFailure): Verdict {
  const passing = ["timeout", "cut-off", "unreachable", "damaged"].includes(failure.code);
  return passing ? { kind: "later", at: null, failure } : { kind: "failure", failure };
}

function move(answer: WireAnswer, request: OutboundRequest, from: URL): Verdict {
  const to = redirectTarget(answer.headers.location, from, request.method, answer.status);
  return to instanceof URL ? { kind: "move", to } : { kind: "failure", failure: to };
}
