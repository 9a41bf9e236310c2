import type { ComponentChildren } from "preact";

interface FieldProps {
  /** The id of the control inside. */
  readonly id: string;
  readonly label: ComponentChildren;
  /** Give the control `aria-describedby={`${id}-hint`}`. */
  readonly hint?: ComponentChildren;
  /** Give the control `aria-errormessage={`${id}-error`}` and `aria-invalid`. */
  readonly error?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {error && (
        <span class="field-error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
