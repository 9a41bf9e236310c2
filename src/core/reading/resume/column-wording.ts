/** What a column of a table of jobs, studies or projects holds. */
export type ColumnRole =
  | "number"
  | "period"
  | "from"
  | "to"
  | "organisation"
  | "title"
  /** Employer and title in one cell. */
  | "post"
  | "school"
  /** Who examined, where a school stands beside it; else the school. */
  | "board"
  | "degree"
  | "field"
  /** Degree and school in one cell. */
  | "study"
  | "project"
  | "place"
  | "marks"
  | "text";

/** Words of column headings, folded; English, German, French, Spanish, Portuguese, Dutch. */
export const COLUMN_WORDS: Readonly<
  Partial<Record<Exclude<ColumnRole, "period" | "post" | "study"> | "time", string>>
> = {
  number: "sr sl ser serial no nos nr lfd num number s n sn numero",
  time: "date dates period periods duration time timeline timeframe tenure term year years yr yrs month months mm yyyy session zeitraum datum daten dauer jahr jahre zeit zeiten monat periode periodes annee annees duree ano anos periodo periodos duracion duracao fecha fechas data datas jaar jaren looptijd",
  from: "from start started joining joined beginning since von vom ab seit beginn debut depuis desde inicio van vanaf begin",
  to: "to until till end ended leaving passing pass passed completion completed graduation graduated bis ende fin hasta ate fim tot einde conclusion conclusao finalizacion termino graduacion graduacao obtention abschlussjahr afgerond",
  organisation:
    "organisation organization organisations organizations company companies employer employers firm corporation agency arbeitgeber firma unternehmen betrieb entreprise entreprises employeur societe organisme empresa empresas empleador empregador organizacion organizacao entidad entidade entidades compania companhia bedrijf werkgever organisatie onderneming",
  title:
    "designation position positions post role title job function occupation rank capacity funktion stelle stellung beruf tatigkeit berufsbezeichnung poste postes fonction emploi intitule metier puesto puestos cargo cargos funcion funcao rol ocupacion ocupacao posto functie functies functietitel beroep",
  school:
    "institute institution institutions institutes university universities college school schools academy schule hochschule universitat bildungseinrichtung einrichtung bildungsstatte ausbildungsstatte etablissement ecole universite lycee institut institucion universidad escuela centro colegio instituicao instituicoes universidade escola faculdade instituto instelling universiteit onderwijsinstelling hogeschool",
  board: "board",
  degree:
    "degree degrees qualification qualifications course courses exam examination diploma diplomas standard std class program programme education certificate abschluss studiengang studium ausbildung qualifikation bildungsgang diplome diplomes formation titulo titulacion estudios grado curso cursos grau formacao formacion opleiding studie graad",
  field:
    "specialisation specialization stream branch subject subjects major discipline field fachrichtung schwerpunkt fach studienfach specialite filiere especialidad especialidade area specialisatie richting vakgebied",
  project: "project projekt projet proyecto projeto",
  place:
    "location locations place city country town address ort standort einsatzort lieu ville pays lugar ciudad pais local cidade localidade ubicacion plaats stad locatie",
  marks:
    "marks mark percentage percent cgpa gpa cpi sgpa grade grades score scores result results aggregate division note noten abschlussnote mention moyenne nota notas promedio media classificacao cijfer cijfers resultaat",
  text: "responsibilities responsibility roles duties duty tasks activities activity description descriptions projects achievements accomplishments contributions contribution work experience remarks summary technologies technology tools tech stack environment aufgaben aufgabe aufgabengebiet aufgabenbereich tatigkeiten taetigkeiten beschreibung projekte taches missions mission activites realisations responsabilites projets responsabilidades responsabilidad tareas funciones logros descripcion actividades proyectos atividades descricao tarefas realizacoes funcoes projetos taken werkzaamheden omschrijving verantwoordelijkheden projecten",
};

/** Words beside those that say nothing of what the column holds. */
export const BESIDE_WORDS =
  "of the a an in at for with and or name names main key major core primary brief nature details detail your held holding obtained awarded award secured done used type employment professional academic educational study studies team und oder der die das des name wichtigste haupt art erworbener et ou du de la le les l d nom principales principaux principale occupe occupee obtenu nombre y o del el los principal desempenado obtenido e do da dos nome principais ocupado en het naam belangrijkste behaald behaalde";

/** Headings of one small word that mean a beginning or an end only beside each other. */
export const FROM_OR_TO: Readonly<Record<string, ColumnRole>> = {
  de: "from",
  du: "from",
  a: "to",
  au: "to",
};
