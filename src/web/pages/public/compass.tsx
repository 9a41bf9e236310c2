import type { BuiltAssets } from "../../../store/built-assets.ts";
import { Page } from "../../components/page.tsx";

interface CompassPageProps {
  readonly assets: BuiltAssets;
}

/** The frame of the compass. All of it runs in the browser, so the server has nothing to fill in. */
export function CompassPage({ assets }: CompassPageProps) {
  return (
    <Page
      title="Your compass"
      description="From your résumé to a direction in AI work and a plan. Read in your browser, sent nowhere."
      current="/compass"
      assets={{
        styles: [...assets.styles, ...assets.compass.styles],
        scripts: assets.compass.scripts,
      }}
    >
      <div id="compass" class="compass-frame">
        <noscript>
          <h1>Your compass</h1>
          <p class="lead">
            The compass reads your résumé in your own browser, so that it need not be sent anywhere. For that
            it needs JavaScript, which is turned off here.
          </p>
          <p>
            Without it you can still read about <a href="/specialisations">the fourteen specialisations</a>,{" "}
            <a href="/market">the market</a> and <a href="/skills">the skills</a>. The command line does the
            same as the compass: <code>bearings compass RÉSUMÉ</code>.
          </p>
        </noscript>
      </div>
    </Page>
  );
}
