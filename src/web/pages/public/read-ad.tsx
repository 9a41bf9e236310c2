import type { BuiltAssets } from "../../../store/built-assets.ts";
import { Page } from "../../components/page.tsx";

interface ReadAdFrameProps {
  readonly assets: BuiltAssets;
}

/** The frame of the ad reader. The ad is read in the browser, so the server has nothing to fill in. */
export function ReadAdFrame({ assets }: ReadAdFrameProps) {
  return (
    <Page
      title="Read an ad"
      description="Paste a job ad and see which work it really describes, with the words that say so. Read in your browser, sent nowhere."
      current="/read-ad"
      assets={{ styles: [...assets.styles, ...assets.readAd.styles], scripts: assets.readAd.scripts }}
    >
      <div class="page-head">
        <h1>What does this ad really describe?</h1>
        <p class="lead">
          “Machine Learning Engineer” can mean many different jobs. Paste an ad and see which work it asks
          for, what it states and leaves open, and the words each answer rests on. Read several, and see what
          they ask for together and how you stand to them.
        </p>
      </div>
      <div id="read-ad">
        <noscript>
          <p>
            The ad is read in your own browser, so that it need not be sent anywhere. For that this page needs
            JavaScript, which is turned off here. The command line does the same:{" "}
            <code>bearings read ad FILE</code>.
          </p>
        </noscript>
      </div>
    </Page>
  );
}
