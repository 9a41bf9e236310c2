import { Notice } from "./notice.tsx";

/** In place of all figures when there is no market to count in. */
export function NoMarket({ message }: { readonly message: string }) {
  return (
    <Notice title="There are no market figures at the moment." tone="warning">
      <p>Everything else on this page still holds. Whoever runs this copy of Bearings can put it right:</p>
      <p>
        <code>{message}</code>
      </p>
    </Notice>
  );
}
