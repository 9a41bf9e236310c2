interface StepsProps {
  readonly steps: readonly { readonly id: string; readonly name: string; readonly href?: string }[];
  /** Id of the step that is shown. */
  readonly current: string;
}

/** Where one is on the way; steps with an address can be gone back to. */
export function Steps({ steps, current }: StepsProps) {
  return (
    <nav class="steps" aria-label="Steps">
      <ol>
        {steps.map(({ id, name, href }) => (
          <li key={id} aria-current={id === current ? "step" : undefined}>
            {href && id !== current ? <a href={href}>{name}</a> : name}
          </li>
        ))}
      </ol>
    </nav>
  );
}
