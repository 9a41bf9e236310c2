import { useEffect, useRef, useState } from "preact/hooks";
import { Disclosure } from "../../../components/disclosure.tsx";
import { Notice } from "../../../components/notice.tsx";
import { type ScanState, ScanView } from "./scan-view.tsx";

/** A sample résumé that ships. Its person is invented. */
export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  readonly kind: string;
  readonly about: string;
}

/** Where the reading of a résumé stands. */
export type ReadingState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly name: string; readonly seconds: number }
  | { readonly kind: "fault"; readonly message: string }
  | ScanState;

export interface StartViewProps {
  readonly samples: readonly Sample[];
  readonly state: ReadingState;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onPick: () => void;
  readonly onRecognise: () => void;
  readonly onCancel: () => void;
}

const ACCEPTED = ".pdf,.docx,.html,.htm,.md,.markdown,.txt,.json,.png,.jpg,.jpeg";

/** The ways to begin: drop, choose, paste, a sample, or skills from a list. Also rendered by the server. */
export function StartView(props: StartViewProps) {
  const { samples, state, onPick, onSample } = props;
  return (
    <div class="start">
      <DropZone {...props} />
      <div class="start-other">
        <h2>No résumé at hand?</h2>
        <p>
          You can type in your skills instead, with a list that completes them. It takes about two minutes.
        </p>
        <p>
          <button type="button" class="button quiet" onClick={onPick}>
            Pick your skills
          </button>
        </p>
      </div>
      <div class="start-said" aria-live="polite">
        {state.kind === "reading" && <Progress {...state} />}
        {state.kind === "fault" && (
          <Notice tone="error" title="This could not be read">
            <p>{state.message}</p>
          </Notice>
        )}
        <ScanView state={state} onRecognise={props.onRecognise} onCancel={props.onCancel} />
      </div>
      <PasteText {...props} />
      {samples.length > 0 && <Samples samples={samples} onSample={onSample} />}
    </div>
  );
}

function isBusy({ kind }: ReadingState): boolean {
  return kind === "reading" || kind === "recognising";
}

function DropZone({ state, onFile }: StartViewProps) {
  const over = useDroppedFile(onFile);
  return (
    <section class={`drop-zone ${over ? "over" : ""}`.trim()} aria-label="Your résumé">
      <p class="drop-title">Drop your résumé here</p>
      <p>It is read in this browser and never leaves it. Nothing is uploaded.</p>
      <p class="choose-file">
        <input
          id="resume-file"
          type="file"
          accept={ACCEPTED}
          aria-describedby="resume-kinds"
          disabled={isBusy(state)}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            currentTarget.value = "";
          }}
        />
        <label for="resume-file" class="button">
          Choose a file
        </label>
        <span class="small soft" id="resume-kinds">
          PDF, Word (.docx), HTML, Markdown, plain text or JSON Resume, up to 20 MB; a scan or a photo too
        </span>
      </p>
    </section>
  );
}

/**
 * Takes a file dropped anywhere on the page, since a browser would otherwise leave the page to show it.
 * @returns whether a file is held over the page
 */
function useDroppedFile(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    addEventListener("dragover", hold);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", hold);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [onFile]);
  return over;
}

/** Says what is happening, and after a while that it is still happening; it promises no end it cannot know. */
function Progress({ name, seconds }: { readonly name: string; readonly seconds: number }) {
  return (
    <p class="reading">
      Reading {name} …
      {seconds >= 2 && " The first time, the lists of skills and postings are loaded as well."}
      {seconds >= 8 &&
        " Still at it. A long or complex PDF can take up to twenty seconds; then it is given up."}
    </p>
  );
}

function PasteText({ state, onText }: StartViewProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const text = area.current?.value.trim() ?? "";
    setEmpty(text === "");
    if (text === "") area.current?.focus();
    else onText(text);
  };
  return (
    <Disclosure summary="Paste text instead">
      <form class="field" onSubmit={submit}>
        <label for="resume-text">The text of your résumé</label>
        <textarea
          id="resume-text"
          ref={area}
          rows={8}
          aria-invalid={empty}
          aria-errormessage="resume-text-error"
        />
        {empty && (
          <span class="field-error" id="resume-text-error" role="alert">
            There is no text yet. Paste your résumé into the box, then read it.
          </span>
        )}
        <p>
          <button type="submit" class="button" disabled={isBusy(state)}>
            Read this text
          </button>
        </p>
      </form>
    </Disclosure>
  );
}

function Samples({ samples, onSample }: Pick<StartViewProps, "samples" | "onSample">) {
  return (
    <section class="samples" aria-labelledby="samples-heading">
      <h2 id="samples-heading">Or try it with a sample</h2>
      <p class="soft">Invented people: no real person, employer or school is meant.</p>
      <ul>
        {samples.map((sample) => (
          <li key={sample.id}>
            <button type="button" class="button plain" onClick={() => onSample(sample)}>
              {sample.label}
            </button>
            <span class="small soft">{sample.about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
