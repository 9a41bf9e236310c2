/** How ads word that they want a skill, put into words of our own; "X experience" is experience with X. */
export type AskedAs = (typeof WORDINGS)[number][0];

/**
 * What stands before a name, however many other names stand between: "experience with Python, Docker and Go" asks for
 * experience with Go. Those that stand right before it or not at all end with `$`.
 */
const WORDINGS = [
  ["years of experience with", /\byears?\b[^.;:]{0,40}\bexperience\b/],
  [
    "experience with",
    /\b(?:(?<!\b(?:user|customer|client|patient) )experienced?|track record|hands[-‐‑ ]on)\b/,
  ],
  ["knowledge of", /\b(?:knowledge|knowledgeable|knowing)\b/],
  ["proficiency in", /\b(?:proficien(?:t|cy)|fluen(?:t|cy)|competen(?:t|ce|cy)|command|mastery)\b/],
  ["familiarity with", /\b(?:familiar|familiarity|acquainted)\b/],
  ["understanding of", /\b(?:understanding|understand|grasp)\b/],
  ["expertise in", /\b(?:expertise|experts?|specialist)\b/],
  ["exposure to", /\bexposure\b/],
  ["skills in", /\b(?:skills?|skilled|ability|able)\b/],
  ["background in", /\bbackground\b/],
  ["a degree in", /\b(?:degree|bachelor(?:['’]?s)?|master(?:['’]?s)?|ph\.?d|b\.?sc?|m\.?sc?)\b/],
  ["strong", /\b(?:strong|solid|excellent|deep|advanced)\s+$/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** What stands right behind a name: "Python skills". */
const BEHIND: readonly (readonly [AskedAs, RegExp])[] = [
  ["experience with", /^\s*(?:[\w-]+ )?experience\b/],
  ["knowledge of", /^\s*(?:[\w-]+ )?knowledge\b/],
  ["proficiency in", /^\s*(?:[\w-]+ )?(?:proficiency|fluency)\b/],
  ["expertise in", /^\s*(?:[\w-]+ )?(?:expertise|expert)\b/],
  ["skills in", /^\s*(?:[\w-]+ )?skills?\b/],
  ["background in", /^\s*(?:[\w-]+ )?background\b/],
];

/**
 * How the line or sentence around a name asks for it: the wording that ends nearest before the name, else the one right
 * behind it; null where it is only named.
 */
export function askedAs(before: string, after: string): AskedAs | null {
  const head = before.toLowerCase();
  let nearest: { readonly wording: AskedAs; readonly end: number } | null = null;
  for (const [wording, pattern] of WORDINGS) {
    const end = lastEnd(head, pattern);
    if (end > (nearest?.end ?? -1)) nearest = { wording, end };
  }
  if (nearest) return nearest.wording;
  const tail = after.toLowerCase();
  return BEHIND.find(([, pattern]) => pattern.test(tail))?.[0] ?? null;
}

function lastEnd(head: string, pattern: RegExp): number {
  let end = -1;
  for (const found of head.matchAll(new RegExp(pattern, "g"))) end = found.index + found[0].length;
  return end;
}
