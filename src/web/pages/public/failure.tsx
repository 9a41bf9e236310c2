import type { BuiltAssets } from "../../../store/built-assets.ts";
import { Page } from "../../components/page.tsx";

export function FailurePage({ assets }: { readonly assets: BuiltAssets }) {
  return (
    <Page
      title="This page could not be made"
      description="Something went wrong on the server."
      assets={assets}
    >
      <div class="page-head">
        <h1>This page could not be made</h1>
        <p class="lead">
          Something went wrong on the server while it made this page. It is not your doing, and nothing of
          yours is lost: what you entered stays in your browser.
        </p>
        <p>
          Try again in a moment, or go back to <a href="/">the start</a>. If it stays, whoever runs this copy
          of Bearings finds the reason in its log.
        </p>
      </div>
    </Page>
  );
}
