import { DOCX_LAYOUTS } from "./docx-layouts.ts";
import type { ResumeLayout } from "./layout.ts";
import { PDF_LAYOUTS } from "./pdf-styles.ts";
import { TEXT_LAYOUTS } from "./text-layouts.ts";
import { WEB_LAYOUTS } from "./web-layouts.ts";

export const LAYOUTS: readonly ResumeLayout[] = [
  ...PDF_LAYOUTS,
  ...DOCX_LAYOUTS,
  ...WEB_LAYOUTS,
  ...TEXT_LAYOUTS,
];
