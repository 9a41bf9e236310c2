import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** Which addresses may be connected to; an effect, so that tests can talk to their own machine. */
export interface AddressEffects {
  readonly resolve: (
    host: string,
  ) => Promise<readonly { readonly address: string; readonly family: number }[]>;
  readonly isAllowed: (address: string) => boolean;
}

export const REAL_ADDRESSES: AddressEffects = {
  resolve: (host) => lookup(host, { all: true, verbatim: false }),
  isAllowed: isPublicAddress,
};

export class PrivateAddress extends Error {
  constructor(host: string) {
    super(`${host} is an address of a private network.`);
  }
}

/**
 * Finds the address that a connection is made to, at the moment it is made: there is no second look-up between check
 * and connection in which a name could change its meaning. A name with any private address is refused whole.
 */
export function checkedLookup({ resolve, isAllowed }: AddressEffects): LookupFunction {
  return (host, options, answer) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (!first || !found.every(({ address }) => isAllowed(address))) {
          answer(new PrivateAddress(host), "", 0);
        } else if (options.all) {
          answer(null, [...found]);
        } else {
          answer(null, first.address, first.family);
        }
      },
      (error: NodeJS.ErrnoException) => answer(error, "", 0),
    );
  };
}

/** A host that is written as a number is never looked up, so it is checked by itself. */
export function isPrivateLiteral(url: URL, { isAllowed }: AddressEffects): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return isIP(host) !== 0 && !isAllowed(host);
}
