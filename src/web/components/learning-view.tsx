import type { PracticeProject, Resource, SkillLearning } from "../../core/learning/learning.ts";
import { Disclosure } from "./disclosure.tsx";
import { hoursRange } from "./format.ts";
import {
  LOOK_FOR_ONESELF,
  RESOURCE_COST_WORDS,
  RESOURCE_KIND_WORDS,
  RESOURCE_LEVEL_WORDS,
} from "./learning-words.ts";

/** Why a skill matters, what to learn from, what to build and how to tell that one knows it. */
export function LearningView({ learning }: { readonly learning: SkillLearning | null }) {
  if (!learning) return <NothingWritten />;
  return (
    <div class="learning flow">
      <p>{learning.why}</p>
      <div class="learning-parts">
        <div class="flow">
          <h3>Where to learn it</h3>
          <ul class="resources">
            {learning.resources.map((resource) => (
              <ResourceItem key={resource.url} resource={resource} />
            ))}
          </ul>
        </div>
        <div class="flow">
          <Project project={learning.project} />
          <SelfCheck checks={learning.check} />
        </div>
      </div>
    </div>
  );
}

function NothingWritten() {
  return (
    <div class="learning flow">
      <p>Nothing is written here on how to learn this skill yet. Until then, to look for yourself:</p>
      <ul>
        {LOOK_FOR_ONESELF.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
    </div>
  );
}

function ResourceItem({ resource }: { readonly resource: Resource }) {
  const { title, by, kind, url, cost, hours, level, why } = resource;
  return (
    <li>
      <p>
        <a href={url} rel="noreferrer">
          {title}
        </a>
        , {by}
      </p>
      <p>{asSentence(why)}</p>
      <p class="soft small">
        {RESOURCE_KIND_WORDS[kind]} · {RESOURCE_COST_WORDS[cost]} · {hoursRange(hours)} ·{" "}
        {RESOURCE_LEVEL_WORDS[level]}
      </p>
    </li>
  );
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function Project({ project }: { readonly project: PracticeProject }) {
  return (
    <>
      <h3>Build it: {project.title}</h3>
      <p>
        {project.brief} <span class="soft">About {hoursRange(project.hours)}.</span>
      </p>
      {project.first !== undefined && <p>The first evening: {project.first}</p>}
      <p>It is done, and worth showing, when:</p>
      <ul class="checklist">
        {project.accept.map((criterion) => (
          <li key={criterion}>{criterion}</li>
        ))}
      </ul>
    </>
  );
}

function SelfCheck({ checks }: { readonly checks: readonly string[] }) {
  return (
    <Disclosure class="self-check" summary="Can you do this? A check for yourself">
      <ul>
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
