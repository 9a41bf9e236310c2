import { readHead } from "./ad-head.ts";
import { type AdText, type Found, foundAt } from "./ad-text.ts";
import { companyInText } from "./company-in-text.ts";
import { isHeading } from "./headings.ts";

const LABEL =
  /(?:^|\n)(?:company|employer|unternehmen|firma|entreprise|empresa|bedrijf|organi[sz]ation)(?: name)?(?:\s*[:–]\s*|\s+-\s+)(\S[^\n]{1,60})(?=\n)/i;
const OPENING = 8000;

/** The header's company, else a label, else the name by which the text speaks of the employer. */
export function readCompany(adText: AdText): Found<string> | null {
  const { ad, text } = adText;
  const header = ad.company?.trim();
  if (header) return { value: header, at: [] };
  const opening = text.slice(0, OPENING);
  const label = LABEL.exec(opening);
  if (label && !isHeading(label[1]!)) {
    const end = label.index + label[0].length;
    return foundAt(text, [end - label[1]!.length, end]);
  }
  const named = readHead(adText).company;
  if (named) return foundAt(text, named);
  return companyInText(adText);
}
