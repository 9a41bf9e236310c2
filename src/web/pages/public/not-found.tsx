import type { BuiltAssets } from "../../../store/built-assets.ts";
import { Page } from "../../components/page.tsx";

export function NotFoundPage({ assets }: { readonly assets: BuiltAssets }) {
  return (
    <Page title="Not on this chart" description="There is no page at this address." assets={assets}>
      <div class="page-head">
        <h1>Not on this chart</h1>
        <p class="lead">
          There is no page at this address. It may have been typed wrongly, or the link is old.
        </p>
        <p>
          Go on from here: <a href="/">the start</a>, <a href="/specialisations">the specialisations</a>,{" "}
          <a href="/market">the market</a>, <a href="/skills">the skills</a>.
        </p>
      </div>
    </Page>
  );
}
