import { BorderStyle } from "docx";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A table that only lays things out. */
export const LINELESS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
