/** JSON Resume 1.0.0 (https://jsonresume.org/schema), the parts that Bearings uses; every field may be missing. */
export interface JsonResume {
  readonly basics?: JsonBasics;
  readonly work?: readonly JsonWork[];
  readonly volunteer?: readonly (JsonWork & { readonly organization?: string })[];
  readonly education?: readonly JsonEducation[];
  readonly projects?: readonly JsonProject[];
  readonly publications?: readonly JsonPublication[];
  readonly certificates?: readonly JsonCertificate[];
  readonly skills?: readonly JsonSkill[];
  readonly awards?: readonly { readonly title?: string; readonly date?: string; readonly awarder?: string }[];
  readonly languages?: readonly { readonly language?: string; readonly fluency?: string }[];
  readonly meta?: { readonly note?: string };
}

export interface JsonBasics {
  readonly name?: string;
  readonly label?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly summary?: string;
  readonly location?: { readonly city?: string; readonly region?: string; readonly countryCode?: string };
  readonly profiles?: readonly {
    readonly network?: string;
    readonly username?: string;
    readonly url?: string;
  }[];
}

export interface JsonWork {
  readonly name?: string;
  readonly position?: string;
  readonly location?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly summary?: string;
  readonly highlights?: readonly string[];
}

export interface JsonEducation {
  readonly institution?: string;
  readonly studyType?: string;
  readonly area?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly score?: string;
  readonly courses?: readonly string[];
}

export interface JsonProject {
  readonly name?: string;
  readonly description?: string;
  readonly highlights?: readonly string[];
  readonly keywords?: readonly string[];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly url?: string;
}

export interface JsonPublication {
  readonly name?: string;
  readonly publisher?: string;
  readonly releaseDate?: string;
  readonly summary?: string;
}

export interface JsonCertificate {
  readonly name?: string;
  readonly issuer?: string;
  readonly date?: string;
}

export interface JsonSkill {
  readonly name?: string;
  readonly level?: string;
  readonly keywords?: readonly string[];
}
