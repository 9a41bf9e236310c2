export const JOB_NOUN =
  /\b(?:engineers?|sre|sde|devops|dev|coordinator|representative|executive|generalist|actuary|treasurer|supervisor|recruiter|accountant|assistant|associate|business partner|apprentice(?:ship)?|technician|modell?er|strategist|evangelist|statistician|mathematician|economist|physicist|biologist|chemist|linguist|expert|advocate|product owner|member of (?:the )?technical staff|developers?|scientists?|researchers?|analysts?|architects?|manager|lead|director|head of|designer|consultant|specialist|intern(?:ship)?|administrator|programmer|officer|technologist|trainer|professor|lecturer|postdoc\w*|fellow|werkstudent\w*|\w*(?:entwickler|ingenieur|wissenschaftler|berater|architekt)(?:in)?|ingénieure?|développeur|développeuse|developpeu(?:r|se)|chercheur|chercheuse|ingenier[oa]|desarrollador[a]?|científic[oa]|analista|engenheir[oa]|desenvolvedor[a]?|cientista|ontwikkelaar|onderzoeker)\b/i;
/** A full stop that ends no sentence: "Teilzeit 30 Std." */
export const ABBREVIATED = /\b(?:[JS]r|Std|Stdn|Wo|Mon?|hrs?|wk|Dept|Mgr|Eng)\.$/i;

/** Whether a line is worded as a title: short, with a job in it, and no sentence. */
export function isTitleLine(words: string): boolean {
  return (
    words.length <= 110 &&
    /^[\p{L}\d.([]/u.test(words) &&
    (ABBREVIATED.test(words) || !/[.:!?]$/.test(words)) &&
    words.split(" ").length <= 14 &&
    JOB_NOUN.test(words) &&
    !/\b(?:we|you|our|is|are|your)\b/i.test(words)
  );
}
