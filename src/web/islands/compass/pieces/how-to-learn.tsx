import { useState } from "preact/hooks";
import { Disclosure } from "../../../components/disclosure.tsx";
import { LearningView } from "../../../components/learning-view.tsx";
import { useTools } from "../context.ts";
import { AskedView } from "./asked-view.tsx";
import { useAsked } from "./use-asked.ts";

interface HowToLearnProps {
  readonly skill: string;
  readonly name: string;
}

/** Resources, project and self-check of a skill, one click away. Nothing is loaded before it is first opened. */
export function HowToLearn({ skill, name }: HowToLearnProps) {
  const [opened, setOpened] = useState(false);
  const summary = (
    <>
      How to learn it<span class="visually-hidden">: {name}</span>
    </>
  );
  return (
    <Disclosure class="how-to-learn" summary={summary} onToggle={(open) => open && setOpened(true)}>
      {opened && <Loaded skill={skill} />}
    </Disclosure>
  );
}

function Loaded({ skill }: { readonly skill: string }) {
  const { engine } = useTools();
  const asked = useAsked(async () => ({ learning: await engine.learning(skill) }), skill);
  return (
    <AskedView asked={asked} doing="Looking up how it is learned">
      {({ learning }) => <LearningView learning={learning} />}
    </AskedView>
  );
}
