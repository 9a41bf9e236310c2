import { type ComponentChild, hydrate, render } from "preact";
import "./compass.css";
import { Compass } from "./compass.tsx";
import { type CompassTools, ToolsContext } from "./context.ts";
import { startEngine } from "./engine/start-engine.ts";
import { tabStorage } from "./session/keep.ts";
import { machineStorage } from "./session/machine.ts";
import { createSessionStore, type SessionStore } from "./session/store.ts";
import { placeOf } from "./session/way.ts";
import { StartStep } from "./steps/start-step.tsx";
import type { Sample } from "./steps/start-view.tsx";

const root = document.getElementById("compass");
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const samples = samplesOn(root) ?? (await samplesOfSite());
  const store = createSessionStore(tabStorage(), machineStorage());
  const tools = toolsWith(store);
  if (root.dataset.step === "start") startOnHome(root, tools, samples);
  else renderAfresh(<Compass tools={tools} samples={samples} />, root);
}

/** What the server wrote for readers without JavaScript makes way. */
function renderAfresh(view: ComponentChild, root: HTMLElement): void {
  root.replaceChildren();
  render(view, root);
}

/** On the home page only the first step stands; what it reads is taken along to the compass's own page. */
function startOnHome(root: HTMLElement, tools: CompassTools, samples: readonly Sample[]): void {
  const onward = () => {
    if (tools.store.isKept()) location.assign(`/compass${placeOf("you")}`);
    else stayOnThisPage(root, tools, samples);
  };
  const first = (
    <ToolsContext.Provider value={tools}>
      <StartStep samples={samples} onward={onward} />
    </ToolsContext.Provider>
  );
  if (root.dataset.samples) hydrate(first, root);
  else renderAfresh(first, root);
}

/** A browser that keeps nothing would lose the résumé on the way to another page, so this page becomes that page. */
function stayOnThisPage(root: HTMLElement, tools: CompassTools, samples: readonly Sample[]): void {
  history.pushState(null, "", `/compass${placeOf("you")}`);
  render(null, root);
  document.getElementById("content")?.replaceChildren(root);
  delete root.dataset.step;
  render(<Compass tools={tools} samples={samples} />, root);
}

function toolsWith(store: SessionStore): CompassTools {
  return {
    store,
    engine: startEngine(),
    now: () => {
      const today = new Date();
      return { year: today.getFullYear(), month: today.getMonth() + 1 };
    },
    today: () => {
      const today = new Date();
      const two = (part: number) => String(part).padStart(2, "0");
      return `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
    },
    sampleBytes: (file) => bytesAt(`/data/samples/${encodeURIComponent(file)}`),
  };
}

/** The samples as the server wrote them beside the step; null where it did not. */
function samplesOn(root: HTMLElement): readonly Sample[] | null {
  try {
    return JSON.parse(root.dataset.samples ?? "null");
  } catch {
    return null;
  }
}

async function samplesOfSite(): Promise<readonly Sample[]> {
  try {
    return JSON.parse(new TextDecoder().decode(await bytesAt("/data/samples/index.json")));
  } catch {
    return [];
  }
}

async function bytesAt(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
