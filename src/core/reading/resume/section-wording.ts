/** The parts of a résumé. `header` is what stands before the first heading: name and contact. */
export const RESUME_SECTIONS = [
  "header",
  "contact",
  "summary",
  "work",
  "education",
  "skills",
  "projects",
  "publications",
  "certificates",
  "languages",
  "courses",
  "talks",
  "awards",
  "volunteering",
  "interests",
  "goals",
  "references",
  "other",
] as const;
export type ResumeSection = (typeof RESUME_SECTIONS)[number];

/** Headings as people write them, folded: lower case, no accents, no punctuation. English, German, French, Spanish, Portuguese, Dutch, Japanese. */
export const HEADING_WORDS: Readonly<Partial<Record<ResumeSection, string>>> = {
  contact:
    "contact|contact details|details|personal|contact information|contact me|personal details|personal information|personal data|get in touch|kontakt|kontaktdaten|personliche daten|personliche angaben|angaben zur person|coordonnees|informations personnelles|contacto|datos personales|datos de contacto|contato|dados pessoais|contacten|contactgegevens|persoonlijke gegevens|persoonsgegevens|連絡先|個人情報|氏名",
  summary:
    "summary of qualifications|qualifications summary|highlights of qualifications|profile summary|career highlights|summary|profile|about|about me|objective|objectives|career objective|career objectives|professional summary|executive summary|career summary|professional profile|personal statement|personal profile|statement|introduction|overview|research interests|research statement|profil|kurzprofil|uber mich|zusammenfassung|who i am|berufsziel|profil professionnel|a propos|a propos de moi|resume|objectif|perfil|perfil profesional|sobre mi|resumen|resumen profesional|objetivo|perfil profissional|sobre mim|resumo|resumo profissional|profiel|over mij|samenvatting|persoonlijk profiel|自己pr|自己紹介|概要|職務要約",
  work: "contracts|contract work|contract history|engagements|client engagements|consulting engagements|assignments|freelance work|freelance experience|freelance projects and contracts|permanent employment|permanent roles|previous employment|previous experience|what i have done|what i did|what i ve done|where i have worked|where i worked|where i ve worked|my work|my experience|places i have worked|jobs|work|work experience|experience|professional experience|employment|employment history|work history|career|career history|professional background|positions|appointments|academic appointments|research experience|industry experience|internships|internship|internship experience|job experience|teaching experience|teaching|clinical experience|leadership experience|engineering experience|berufserfahrung|beruflicher werdegang|werdegang|berufspraxis|praktische erfahrung|praktika|berufliche erfahrung|erfahrung|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|stages|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|experiencia profissional|experiencias profissionais|historico profissional|werkervaring|ervaring|loopbaan|stage ervaring|職歴|職務経歴|職務経歴書",
  education:
    "schools|schooling|where i studied|where i have studied|what i studied|what i have studied|my education|education|academic background|academic education|academic history|qualifications|academic qualifications|educational background|studies|degrees|education and training|aus und weiterbildung|aus und fortbildung|ausbildung und weiterbildung|schule und ausbildung|schulische ausbildung|ausbildung|bildung|bildungsweg|studium|akademische ausbildung|schulbildung|hochschulbildung|akademischer werdegang|formation|formations|etudes|diplomes|parcours academique|formation academique|educacion|formacion|formacion academica|estudios|formacao|formacao academica|educacao|escolaridade|opleiding|opleidingen|onderwijs|studie|学歴",
  skills:
    "what i know|what i can do|what i use|tools i use|my skills|skills|top skills|technical skills|key skills|core skills|skill set|skillset|core competencies|competencies|technologies|tech stack|tools|tools and technologies|technical expertise|expertise|areas of expertise|technical proficiencies|proficiencies|programming|programming languages|computer skills|it skills|hard skills|soft skills|toolbox|kenntnisse|fahigkeiten|it kenntnisse|edv kenntnisse|kompetenzen|technische kenntnisse|fachkenntnisse|kenntnisse und fahigkeiten|technologien|competences|competences techniques|outils|langages|competencias|habilidades|conocimientos|aptitudes|habilidades tecnicas|conocimientos tecnicos|competencias tecnicas|conhecimentos|habilidades e competencias|vaardigheden|competenties|technische vaardigheden|kennis|スキル|技術スキル|技術|使用技術|活かせる経験",
  projects:
    "what i have built|what i built|things i have built|things i built|projects|personal projects|side projects|selected projects|academic projects|key projects|research projects|open source|open source projects|open source contributions|portfolio|projekte|eigene projekte|ausgewahlte projekte|projets|projets personnels|proyectos|proyectos personales|projetos|projetos pessoais|projecten|プロジェクト",
  publications:
    "what i have written|what i have published|publications|selected publications|papers|research papers|articles|patents|patents and publications|peer reviewed publications|conference papers|journal articles|publikationen|veroffentlichungen|ausgewahlte publikationen|patente|publicaciones|articulos|publicacoes|artigos|publicaties|論文|研究業績",
  certificates:
    "certificates|certifications|certification|licenses|licences|licenses and certifications|certifications and licenses|certificates and training|zertifikate|zertifizierungen|zertifikate und weiterbildungen|weiterbildung|weiterbildungen|certificats|certificaciones|certificados|certificacoes|certificaten|certificeringen|資格|免許資格|免許",
  languages:
    "languages|language skills|spoken languages|sprachen|sprachkenntnisse|langues|langues parlees|idiomas|lenguas|linguas|talen|talenkennis|語学|言語",
  courses:
    "job related training|courses|coursework|relevant coursework|training|trainings|professional development|continuing education|online courses|kurse|cours|cursos|cursussen|trainingen",
  talks:
    "talks|invited talks|presentations|conferences|speaking|speaking engagements|talks and presentations|vortrage|conferencias|palestras|presentaties|講演",
  awards:
    "awards|honors|honours|awards and honors|awards and service|honours and awards|honors and awards|achievements|scholarships|fellowships|grants|prizes|auszeichnungen|preise|stipendien|prix|distinctions|premios|becas|premiacoes|prijzen|受賞歴",
  volunteering:
    "volunteering|volunteer|volunteer experience|volunteer work|community|community service|extracurricular activities|activities|leadership|service|academic service|professional service|ehrenamt|engagement|ehrenamtliches engagement|benevolat|voluntariado|vrijwilligerswerk",
  interests:
    "interests|hobbies|hobbies and interests|interests and hobbies|personal interests|interessen|hobbys|centres d interet|loisirs|intereses|aficiones|interesses|hobby s|趣味",
  goals:
    "goals|my goals|career goals|learning goals|future goals|personal goals|aspirations|career aspirations|what i want to learn|what i would like to learn|currently learning|wish list|ziele|meine ziele|berufliche ziele|lernziele|objectifs d apprentissage|mes objectifs|metas|mis metas|objetivos de aprendizaje|objetivos profesionales",
  references: "references|referees|referenzen|referencias|referenties",
  other:
    "additional information|miscellaneous|other|memberships|professional memberships|affiliations|sonstiges|divers|otros|outros|overig|mitgliedschaften|military service|志望動機|本人希望記入欄",
};

/** Words that may stand before a heading without changing it. */
export const HEADING_QUALIFIERS =
  /^(?:selected|relevant|recent|key|additional|other|main|further|my|professional|technical|personal|core|summary of|list of|ausgewahlte|weitere|relevante|autres|otras?|otros|outras?|overige|relevant) /;
