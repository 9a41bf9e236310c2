/** What a form adds about a post, and no part of its title: "(This is a federal job)". */
const FORM_REMARK = /\s*\(this is [^()]{3,40}\)$/i;
/** An agency in brackets behind an employer. */
const AGENCY =
  /\s*\((?:via|through|through agency|über|par l['’]intermédiaire de|a través de) [^()]{2,60}\)$/i;
/** Who works for no employer says so beside the title. */
const OWN_EMPLOYER =
  /\s*\((self[- ]employed|freelance|selbstst?ändig|freiberuflich|indépendante?|autónom[oa]|zzp)\)$/i;

export interface PostWithRemarks {
  readonly title: string | null;
  readonly organisation: string | null;
}

/** Title and employer without what stands in brackets behind them and is neither. */
export function withoutRemarks<Post extends PostWithRemarks>(post: Post): Post {
  const own = OWN_EMPLOYER.exec(post.title ?? "")?.[1];
  return {
    ...post,
    title: post.title?.replace(FORM_REMARK, "").replace(OWN_EMPLOYER, "") ?? null,
    organisation: post.organisation?.replace(AGENCY, "") ?? own ?? null,
  };
}

/** Time away from work, which people put among their jobs. */
const BREAK =
  /^(?:(?:planned |family )?career break|sabbatical(?: leave)?|(?:parental|maternity|paternity|family|caring|medical|sick) leave|gap year|elternzeit|sabbatjahr|auszeit|pause (?:de )?carrière|congé (?:parental|maternité|sabbatique)|excedencia|loopbaanonderbreking|zwangerschapsverlof|ouderschapsverlof)(?![\p{L}])/iu;

export function isBreak(title: string | null, organisation: string | null): boolean {
  return BREAK.test(title ?? organisation ?? "");
}
