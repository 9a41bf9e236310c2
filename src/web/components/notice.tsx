import type { ComponentChildren } from "preact";

interface NoticeProps {
  readonly title?: string;
  /** `error` is announced at once by a screen reader. */
  readonly tone?: "note" | "warning" | "error";
  readonly children?: ComponentChildren;
}

/** What happened, what was kept and what to do; or a note to be read before the figures. */
export function Notice({ title, tone = "note", children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === "error" ? "alert" : undefined}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}
