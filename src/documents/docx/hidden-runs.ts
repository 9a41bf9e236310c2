/** A Word run: letters with one set of properties. Runs do not nest. */
const RUN = /<w:r[ >](?:(?!<w:r[ >])[\s\S])*?<\/w:r>/g;
const DARK_GROUND =
  /<w:shd [^>]*w:fill="(?!auto|FFFFFF)[0-9A-Fa-f]{6}"|<w:background |<a:solidFill>|<w:highlight /;

/** Takes runs that a person cannot see (Word's hidden text, white on white, under 2 pt) out of a part. */
export function withoutHiddenRuns(xml: string): { readonly xml: string; readonly hidden: string[] } {
  const whiteShows = DARK_GROUND.test(xml);
  const hidden: string[] = [];
  const kept = xml.replace(RUN, (run) => {
    if (!isHidden(run, whiteShows)) return run;
    const text = textOf(run);
    if (text !== "") hidden.push(text);
    return "";
  });
  return { xml: kept, hidden };
}

function isHidden(run: string, whiteShows: boolean): boolean {
  const properties = run.slice(0, Math.max(0, run.indexOf("</w:rPr>")));
  if (/<w:vanish(?:\/>| [^>]*w:val="(?:1|true|on)")/.test(properties)) return true;
  if (!whiteShows && /<w:color [^>]*w:val="[Ff]{6}"/.test(properties)) return true;
  const halfPoints = /<w:sz [^>]*w:val="(\d+)"/.exec(properties)?.[1];
  return halfPoints !== undefined && Number(halfPoints) < 4;
}

function textOf(run: string): string {
  return (run.match(/<w:t[ >][^<]*/g) ?? [])
    .map((part) => part.slice(part.indexOf(">") + 1))
    .join("")
    .trim();
}
