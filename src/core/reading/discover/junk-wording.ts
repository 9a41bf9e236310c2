/** Words that show that a proposed name is no skill that one could check or learn as one thing. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Ways of working with people and oneself. */
export const SOFT = words(`
  communication communications communicator communicate collaboration collaborative collaborate interpersonal
  leadership leader leading mentoring mentorship coaching teamwork teamplayer player initiative ownership autonomy
  creativity creative curiosity curious empathy empathetic adaptability adaptable flexibility flexible reliability
  integrity accountability accountable passion passionate motivated motivation self-motivated self-starter
  organised organized organisational organizational proactive proactivity detail-oriented attention thinker thinking
  mindset attitude enthusiasm enthusiastic ambition ambitious resilience resilient multitasking multitask punctuality
  negotiation persuasion persuasive presentation presentations verbal written oral listening influence influencing
  problem-solving problem-solver troubleshooting-mindset judgment judgement fast-paced independently autonomous
  entrepreneurial humility trust kindness diplomacy tact articulate storytelling stakeholder stakeholders
  time-management prioritisation prioritization deadline deadlines results-oriented result-oriented hands-on`);

/** Degrees and schooling. */
export const DEGREE = words(`
  bachelor bachelors bachelor's bachelor’s master masters master's master’s phd ph.d doctorate doctoral degree degrees
  diploma bsc b.s b.s. bs ba b.a msc m.s ms m.sc b.sc b.tech btech m.tech mtech mba university college undergraduate
  postgraduate graduate graduation coursework gpa abitur licence licenciatura`);

/** Parts of an offer of employment. */
export const OFFER = words(`
  401k 401(k) insurance dental vision-insurance pto vacation holiday holidays salary bonus equity compensation benefits
  stipend leave pension parental wellness remote hybrid onsite on-site relocation visa sponsorship citizenship clearance
  h1b travel full-time part-time contract freelance internship overtime w2 c2c eeo background-check alert notice policy linkedin facebook
  twitter instagram coverage medical condition rights opt stem disability veteran veterans military earnings scam ote pay bscs mscs
  recruitment`);

/** Languages that people speak, and places. */
export const SPOKEN_OR_PLACE = words(`
  english german french spanish portuguese italian dutch polish russian ukrainian japanese chinese mandarin korean
  arabic hindi hebrew turkish swedish danish norwegian finnish czech romanian greek hungarian bilingual fluent fluency
  us usa u.s uk u.k eu europe emea apac latam america americas american european canada canadian germany france spain
  portugal poland india indian brazil mexico argentina colombia china japan singapore australia israel ireland
  netherlands switzerland sweden ukraine london berlin paris amsterdam dublin toronto vancouver york francisco seattle
  austin boston chicago california texas washington bangalore bengaluru hyderabad pune utc est pst cst cet gmt timezone
  monday friday states kingdom city county cambridge
  plano mclean ca ny ma wa tx nj il va nc pa`);

/** People and their titles. */
export const PERSON = words(`
  engineer engineers developer developers scientist scientists manager managers analyst analysts architect architects
  designer designers consultant consultants researcher researchers specialist specialists administrator candidate
  candidates employee employees team teams colleague colleagues customer customers client clients user users expert
  experts professional professionals director lead leads intern interns vp cto ceo cfo ciso company companies startup
  startups employer employers partner partners owner owners peers seniors juniors executives programmers programmer`);

/** What a line tells someone to do: a name does not begin so. */
export const ACTION = words(`
  deploy integrate integrating optimize optimise optimizing optimising containerize automate implement ensure evaluate
  evaluating create creating drive driving define lead leading own manage maintain monitor improve improving enhance
  write writing review collaborate partner work design designing build building develop developing debug test deliver
  stay keep know shows research-shows apply applying use using leverage leveraging scale scaling support supporting
  analyze analyse identify conduct perform explore document contribute translate troubleshoot`);

/** Makers of so many things that their bare name is no skill. */
export const MAKER = words(`
  google microsoft amazon meta facebook apple nvidia intel amd ibm oracle sap adobe atlassian openai anthropic deepmind
  netflix uber linkedin youtube`);

/** Words that say nothing by themselves; a name of such words only, or beside a known skill only, is no name. */
export const GENERIC = words(`
  a an the and or of in to for with on at by from as is are be our your their its this that these those other others
  such etc e.g i.e eg ie including like using use used via per new modern latest various multiple several different
  common similar related relevant equivalent advanced basic basics strong solid good great excellent deep proven
  proficient proficiency fluent familiar familiarity ability able skill skills skillset experience experienced
  experiences knowledge understanding expertise exposure background competency years year months + plus minimum least
  preferred required requirements requirement qualification qualifications responsibilities responsibility role roles
  job position work working environment environments practice practices best principle principles concept concepts
  fundamentals technique techniques method methods methodology methodologies approach approaches process processes
  tool tools tooling toolset toolkit toolkits technology technologies tech stack stacks framework frameworks library
  libraries platform platforms system systems service services solution solutions software hardware application
  applications app apps product products project projects program programs programming coding code codebase scripting
  script scripts language languages database databases data dataset datasets database(s) api apis sdk sdks interface
  interfaces integration integrations infrastructure architecture architectures design designs designing development
  developing develop building build builds implementation implementing testing test tests deployment deployments
  deploying management managing maintenance maintaining monitoring support supporting analysis analyses analytics
  analytical reporting reports report documentation research engineering science sciences computing computer computers
  model models modeling modelling algorithm algorithms pipeline pipelines workflow workflows feature features quality
  performance scalability scalable efficiency production operations operation operational technical technology-driven
  industry industries business businesses domain domains enterprise large-scale small large high high-performance low
  complex cross-functional end-to-end real-world real-time real time full cloud-based cloud web mobile online digital
  open source open-source native distributed training learning vendor vendors paradigm paradigms standard standards
  protocol protocols format formats pattern patterns stack-based level senior junior mid field fields area areas
  discipline disciplines topic topics problem problems issue issues challenge challenges task tasks impact value
  innovation innovative strategy strategies strategic planning delivery roadmap roadmaps vision goals goal needs
  objectives certification certifications certified certificate exam course courses course-work equivalent-experience
  dev graph text logs memory engines bases output outputs metrics latency roi ui ux prompts assistants components
  component module modules environment code-quality decision decisions insight insights information content resources
  edge case cases lifecycle life cycle cycles end user-facing stores store state states art rights alert notice
  ai ml prod novel smart raw reusable rigorous secure observable continuous rapid automated predictive nice-to-have
  nice-to-haves finance security research-based action actions event events reviews review check checks
  technologies/tools tools/technologies plus/bonus bonus nice must have`);

/** Left off at either end of a name, when something is left. */
export const EDGES = words(`
  a an the and or of in to for with on at by from as our your other such etc e.g i.e eg ie including like using use
  via modern latest various similar related relevant equivalent advanced basic strong solid good great excellent deep
  proven proficient proficiency familiar familiarity ability skill skills experience experienced knowledge
  understanding expertise exposure years preferred required tools tool technologies frameworks libraries platforms
  languages certification certifications certified plus ( ) [ ] . + & core hands-on`);
