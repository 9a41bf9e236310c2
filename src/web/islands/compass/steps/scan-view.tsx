import { plural } from "../../../components/format.ts";
import { Notice } from "../../../components/notice.tsx";

/** A document that is only pictures: what can be done is offered, then shown as it goes on. */
export type ScanState =
  | { readonly kind: "scan"; readonly name: string; readonly pages: number }
  | {
      readonly kind: "recognising";
      readonly name: string;
      /** The page at work, from 1, and how much of it is done, 0 to 1. */
      readonly page: number;
      readonly pages: number;
      readonly share: number;
    };

interface ScanViewProps {
  readonly state: ScanState | { readonly kind: "idle" | "reading" | "fault" };
  readonly onRecognise: () => void;
  readonly onCancel: () => void;
}

export function ScanView({ state, onRecognise, onCancel }: ScanViewProps) {
  if (state.kind === "scan") return <Offer {...state} onRecognise={onRecognise} />;
  if (state.kind === "recognising") return <Recognising {...state} onCancel={onCancel} />;
  return null;
}

/** For loading what recognises text, and for a page, on a machine of some years. */
const SECONDS_TO_START = 5;
const SECONDS_A_PAGE = 6;

function Offer({ name, pages, onRecognise }: { name: string; pages: number; onRecognise: () => void }) {
  const seconds = SECONDS_TO_START + pages * SECONDS_A_PAGE;
  return (
    <Notice tone="warning" title="This is a picture of text">
      <p>
        {name} holds {pages === 1 ? "a picture" : `${plural(pages, "page")} of pictures`} and no text, as a
        scan or a photo does. Its letters can be recognised. English works best; accents and other scripts
        come out wrong. If you have the résumé as Word or PDF with text, that is read better.
      </p>
      <p>
        <button type="button" class="button" onClick={onRecognise}>
          Read it as a picture
        </button>{" "}
        <span class="small soft">Takes about {seconds} seconds and stays in this tab.</span>
      </p>
    </Notice>
  );
}

function Recognising({
  name,
  page,
  pages,
  share,
  onCancel,
}: Extract<ScanState, { kind: "recognising" }> & { readonly onCancel: () => void }) {
  const done = (page - 1 + share) / pages;
  return (
    <div class="reading recognising">
      <p id="recognising-what">
        Recognising the text of {name}
        {pages > 1 && `, page ${page} of ${pages}`} …
      </p>
      <progress max={1} value={done} aria-labelledby="recognising-what" />
      <button type="button" class="button quiet" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
