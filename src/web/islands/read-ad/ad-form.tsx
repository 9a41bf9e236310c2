import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Field } from "../../components/field.tsx";
import type { Keeper } from "../compass/session/keep.ts";
import { keepDraft, recallDraft } from "./kept-draft.ts";
import { SAMPLE_AD } from "./sample-ad.ts";

export interface AdFormProps {
  /** This tab's own storage, which keeps what stands in the form. */
  readonly keeper: Keeper | null;
  readonly reading: boolean;
  readonly onRead: (text: string, title: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Reading was asked for, but there is no text. */
  readonly onEmpty: () => void;
}

const ACCEPTED = ".txt,.md,.markdown,.html,.htm,.pdf,.docx";

/** Where an ad is pasted, or saved ones are opened. */
export function AdForm({ keeper, reading, onRead, onFiles, onEmpty }: AdFormProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const [empty, setEmpty] = useState(false);
  const keepEntered = useDraft(keeper, area, title);
  const submit = (event: Event) => {
    event.preventDefault();
    const text = area.current?.value ?? "";
    setEmpty(text.trim() === "");
    if (text.trim() === "") {
      area.current?.focus();
      onEmpty();
    } else onRead(text, title.current?.value.trim() ?? "");
  };
  const trySample = () => {
    if (area.current) area.current.value = SAMPLE_AD;
    if (title.current) title.current.value = "";
    keepEntered();
    setEmpty(false);
    onRead(SAMPLE_AD, "");
  };
  return (
    <form class="ad-form" onSubmit={submit} onInput={keepEntered}>
      <Field
        id="ad-text"
        label="The text of the ad"
        hint="Plain text, Markdown or HTML. It is read in this browser, kept in this tab until you close it, and sent nowhere."
        error={empty && "There is no text yet. Paste the ad into the box, then read it."}
      >
        <textarea
          id="ad-text"
          ref={area}
          rows={12}
          aria-describedby="ad-text-hint"
          aria-invalid={empty}
          aria-errormessage="ad-text-error"
        />
      </Field>
      <Field id="ad-title" label="Its title, where the text does not hold it">
        <input id="ad-title" ref={title} type="text" autocomplete="off" />
      </Field>
      <p class="actions">
        <button type="submit" class="button" disabled={reading}>
          Read this ad
        </button>
        <button type="button" class="button quiet" disabled={reading} onClick={trySample}>
          Try it with an invented ad
        </button>
      </p>
      <p class="choose-file">
        <input
          id="ad-files"
          type="file"
          multiple
          accept={ACCEPTED}
          aria-describedby="ad-kinds"
          disabled={reading}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            setEmpty(false);
            if (files.length > 0) onFiles(files);
          }}
        />
        <label for="ad-files" class="button quiet">
          Open saved ads
        </label>
        <span class="small soft" id="ad-kinds">
          Several at once if you like: saved pages (HTML), text, Markdown, PDF or Word (.docx)
        </span>
      </p>
    </form>
  );
}

/** Fills the form with what this tab kept of it, and keeps it whenever it changes. */
function useDraft(
  keeper: Keeper | null,
  area: RefObject<HTMLTextAreaElement | null>,
  title: RefObject<HTMLInputElement | null>,
): () => void {
  const isKept = useRef(true);
  const fill = () => {
    const draft = recallDraft(keeper);
    if (area.current) area.current.value = draft.text;
    if (title.current) title.current.value = draft.title;
  };
  useEffect(() => {
    fill();
    // A browser may show the page again as it was left, though all was forgotten since.
    const again = (event: PageTransitionEvent) => {
      if (event.persisted && isKept.current) fill();
    };
    addEventListener("pageshow", again);
    return () => removeEventListener("pageshow", again);
  }, [keeper]);
  return () => {
    const draft = { text: area.current?.value ?? "", title: title.current?.value ?? "" };
    isKept.current = keepDraft(keeper, draft);
  };
}
