import { afterEach, describe, expect, test } from "vitest";
import { type AddressEffects, REAL_ADDRESSES } from "../../src/outbound/checked-lookup.ts";
import { isPublicAddress } from "../../src/outbound/public-address.ts";
import { codeOf, rudeServer, trialClock, trialFetcher } from "./rude-server.ts";

const clock = trialClock();
const server = rudeServer(clock);
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function ask(url: string, addresses: AddressEffects): Promise<string> {
  const { fetcher, close } = trialFetcher(clock, addresses);
  closers.push(close);
  return fetcher({ url, method: "GET", accepts: "any", robots: false }).then(codeOf);
}

test.each(
  "8.8.8.8 1.1.1.1 172.32.0.1 100.128.0.1 192.169.0.1 2606:4700:4700::1111 2a00:1450:4001:81b::200e".split(
    " ",
  ),
)("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(
  "0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.2.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.9 224.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:8.8.8.8 ::127.0.0.1 64:ff9b::7f00:1 100::1 2001::1 2001:db8::1 2002:7f00:1:: fc00::1 fd12::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 localhost 127.1 0x7f000001 2130706433".split(
    " ",
  ),
)("%s is not", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

describe("the address that is connected to", () => {
  test.each([
    "http://127.0.0.1:PORT/",
    "http://2130706433:PORT/",
    "http://0x7f.1:PORT/",
    "http://0177.0.0.1:PORT/",
    "http://127.1:PORT/",
    "http://[::1]:PORT/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "http://[::ffff:7f00:1]:PORT/",
    "http://0.0.0.0:PORT/",
    "http://localhost:PORT/",
  ])("%s is refused by its number, however it is written", async (url) => {
    server.manners = (_, answer) => answer.end("secret");
    const port = new URL(server.origin).port;
    expect(await ask(url.replace("PORT", port), REAL_ADDRESSES)).toBe("private-address");
    expect(server.asked).toEqual([]);
  });

  test("is the one that was checked: a name that changes its meaning gains nothing", async () => {
    // Another address of this machine, at which nobody listens, stands for the public one.
    const [harmless, secret] = ["127.0.0.2", "127.0.0.1"];
    let looked = 0;
    const addresses: AddressEffects = {
      resolve: async () => [{ address: looked++ === 0 ? harmless : secret, family: 4 }],
      isAllowed: (address) => address === harmless,
    };
    const port = new URL(server.origin).port;
    expect(await ask(`http://rebinding.example:${port}/`, addresses)).toBe("private-address");
    expect(looked).toBe(2);
    expect(server.asked).toEqual([]);
  });

  test("a name with one private address among public ones is refused whole", async () => {
    const addresses: AddressEffects = {
      resolve: async () => [
        { address: "8.8.8.8", family: 4 },
        { address: "10.0.0.1", family: 4 },
      ],
      isAllowed: isPublicAddress,
    };
    expect(await ask("http://mixed.example/", addresses)).toBe("private-address");
  });

  test("a name is looked up once for a connection, and what was found is used", async () => {
    server.manners = (_, answer) => answer.end("[]");
    let looked = 0;
    const addresses: AddressEffects = {
      resolve: async () => {
        looked++;
        return [{ address: "127.0.0.1", family: 4 }];
      },
      isAllowed: () => true,
    };
    expect(await ask(`http://jobs.example:${new URL(server.origin).port}/`, addresses)).toBe("whole");
    expect(looked).toBe(1);
    expect(server.asked[0]!.headers.host).toContain("jobs.example");
  });
});

test.each(["ftp://jobs.example/", "file:///etc/passwd", "jobs", "http://me:secret@jobs.example/", "data:,x"])(
  "%s is no address of the web",
  async (url) => {
    expect(await ask(url, REAL_ADDRESSES)).toBe("bad-address");
  },
);

test("a host that does not exist is said to be so", async () => {
  const addresses: AddressEffects = {
    resolve: () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" })),
    isAllowed: () => true,
  };
  expect(await ask("http://none.example/", addresses)).toBe("unreachable");
});
