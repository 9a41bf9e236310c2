import { describe, expect, it } from "vitest";
import type { Ad, Posting } from "../../../../src/core/posting.ts";
import { parseFigure } from "../../../../src/core/reading/ad/money.ts";
import { parsePlaces } from "../../../../src/core/reading/ad/place-list.ts";
import { createAdReader } from "../../../../src/core/reading/ad/read-ad.ts";
import { seniorityOfTitle } from "../../../../src/core/reading/ad/seniority.ts";
import { shippedAdReader, shippedModel } from "../../../../src/store/reader.ts";
import { shippedTaxonomy } from "../../../../src/store/shipped.ts";

const reader = shippedAdReader();
const read = (text: string, header: Partial<Ad> = {}): Posting =>
  reader.read({ id: "test", text, ...header });
const pay = (text: string, header: Partial<Ad> = {}) => {
  const found = read(text, header).pay;
  return found && [found.min, found.max, found.currency, found.period].join(" ");
};
const requirement = (text: string) => read(`Requirements\n\n- ${text}`);

describe("pay in the text", () => {
  it.each([
    ["The base salary is $120,000 - $150,000.", "120000 150000 USD year"],
    ["Salary: $120-150k", "120000 150000 USD year"],
    ["### Salary range: $120k – $150k\n### Equity range: 0.01% – 0.15%", "120000 150000 USD year"],
    ["Iowa Pay Range\n$60—$75 USD", "60 75 USD hour"],
    ["The pay range for people in the country is US$120,000 to US $150,000.", "120000 150000 USD year"],
    ["Salary: 120k–150k USD", "120000 150000 USD year"],
    ["Pay: USD $163,600 - USD $245,400", "163600 245400 USD year"],
    ["Salary $94,000k-$152,375k", "94000 152375 USD year"],
    ["Pay Range: INR 4,050,000 - 5,670,000 INR annually", "4050000 5670000 INR year"],
    ["CTC: 12 LPA", "1200000 1200000 INR year"],
    ["CTC ₹18,00,000 - ₹24,00,000 per annum", "1800000 2400000 INR year"],
    ["Gehalt: 65.000 € bis 80.000 € brutto", "65000 80000 EUR year"],
    ["Salaire de 45 000 € à 55 000 €", "45000 55000 EUR year"],
    ["Rate: £450 - £550 per day", "450 550 GBP day"],
    ["$25 to $35 an hour", "25 35 USD hour"],
    ["Monthly salary: 18 000 – 24 000 PLN", "18000 24000 PLN month"],
    ["Compensation: up to $30 per hour", " 30 USD hour"],
    ["CHF 110'000 - 130'000 salary", "110000 130000 CHF year"],
    ["Base salary: $140,000. OTE: $200,000.", "140000 140000 USD year"],
    ["Gehalt: 62.500,00 € bis 78.000,00 € pro Jahr", "62500 78000 EUR year"],
    ["CTC: up to 25 LPA", " 2500000 INR year"],
    ["Salary: starting at $95,000", "95000  USD year"],
    ["Salary: AUD 140k + super", "140000 140000 AUD year"],
    ["Salário: R$ 12.000 - R$ 15.000 por mês", "12000 15000 BRL month"],
    ["Salary by place: Austin: $100,000 - $120,000; New York: $130,000 - $160,000", "100000 160000 USD year"],
    ["Salary for all but sales. Remote USA$110,000—$120,000 USD", "110000 120000 USD year"],
    [
      "The base pay ranges from $90,000 in our lowest market up to $120,000 in the highest.",
      "90000 120000 USD year",
    ],
    ["Pay by zone: $90,000 - $100,000 - $110,000", "90000 110000 USD year"],
    ["Fellows receive a stipend of $8,200 per month during the fellowship.", "8200 8200 USD month"],
    [
      "The fellowship pays a stipend of $8,200 per month.\n\nBase salary: $120,000 - $150,000",
      "120000 150000 USD year",
    ],
    ["Gehalt ab 58.000 Euro", "58000  EUR year"],
    ["USD $900 per day contract", "900 900 USD day"],
    ["$140,000+ per year", "140000  USD year"],
    ["Our office is in Melbourne, Australia.\n\nSalary: $130,000 - $150,000", "130000 150000 AUD year"],
    ...["Compensation\n\n", "Compensation: ", "## Pay\n\n", "Base salary ranges:\n"].flatMap((heading) =>
      [".", ";", ","].map((mark) => [
        `${heading}Tier 1: $150,000 - $190,000${mark} Tier 2: $140,000 - $170,000${mark} Tier 3: $125,000 - $160,000`,
        "125000 190000 USD year",
      ]),
    ),
    [
      "Salary range\n\nNew York: $150,000 - $190,000; Denver: $140,000 - $170,000; Boise: $125,000 - $160,000",
      "125000 190000 USD year",
    ],
    ["Paid by output, uncapped. Earn between $90,000 and $120,000 annually.", "90000 120000 USD year"],
  ])("%s", (text, wanted) => expect(pay(text)).toBe(wanted));

  it.each([
    "We raised $45M in Series B funding.",
    "Our customers process $9 billion a year.",
    "A $2,000 learning stipend and a $500 home office budget.",
    "We serve 120,000 customers.",
    "A sign-on bonus of $20,000.",
    "OTE $200,000 uncapped",
    "Salary range: $120,000 - $150,000 OTE",
    "Our product saves each customer $250,000 a year.",
    "401k with a $1,000 HSA match",
    "Parental leave and up to $1900/mo in dependent health coverage",
    "Fertility HRA (up to $10,000 per year)",
    "Our interns get a housing stipend of $2,000 per month.",
    "Students get a stipend of $2,000 per month for their studies.",
    "Compensation\n\nNew hires choose among three plans for their first year of learning: $1,000 - $20,000 of equity, or a signing bonus of $15,000 - $25,000.",
    "The pay range posted is On Target Earnings (OTE).\n\n$110,000 - $150,000 USD",
  ])("is not: %s", (text) => expect(pay(text)).toBeNull());

  it("outweighs the header; the header counts alone", () => {
    expect(pay("Salary: $100,000", { salary: "$200k" })).toBe("100000 100000 USD year");
    expect(pay("No figures.", { salary: "~185k" })).toBe(" 185000 USD year");
    expect(pay("No figures.", { salary: "66k-96k USD" })).toBe("66000 96000 USD year");
    expect(pay("No figures.", { salary: "65k-95k USD" })).toBeNull();
    expect(pay("No figures.", { salary: "342000.0" })).toBeNull();
    expect(pay("No figures.", { salary: "~0k" })).toBeNull();
    expect(pay("No figures.", { salary: "competitive, 401k" })).toBeNull();
    expect(pay("Salary: $100,000", { location: "Toronto, ON" })).toBe("100000 100000 CAD year");
    expect(pay("Compensation - 120K", { location: "Austin, TX" })).toBe("120000 120000 USD year");
    expect(pay("Compensation: 165,000-185,000", { location: "Austin, TX" })).toBe("165000 185000 USD year");
  });

  it.each([
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["120.000", 120000],
    ["1,20,000", 120000],
    ["62.50", 62.5],
    ["130'000", 130000],
  ])("the figure %s", (written, value) => expect(parseFigure(written)).toBe(value));
});

describe("years of experience", () => {
  it.each([
    ["5+ years of experience in software engineering", 5],
    ["3-5 years of professional experience", 3],
    ["4/5 years of experience in backend work", 4],
    ["A bachelor's or master's degree with 6+/4+ years of experience, respectively", 4],
    ["three (3) or more years of experience", 3],
    ["Experience in data work that gives the skills (comparable to 2+ years)", 2],
    ["Up to 2+ years of work experience", null],
    ["A degree in physics; three years' experience credit for a Master's degree", null],
    ["With 12 years of experience in building, running and scaling maps, Invented serves cities.", null],
    ["Mindestens 3 Jahre Berufserfahrung", 3],
    ["5 ans d'expérience en data science", 5],
    ["8 years of experience with a Bachelor's, 6 years of experience with a Master's", 6],
    ["7+ years in machine learning", 7],
    ["6+ years of software engineering experience, with at least 2 years of experience in finance", 6],
    ["B.S. with 12 years of relevant experience OR M.S. with 9 years of relevant experience", 9],
    ["10 years of additional experience may be substituted for education", null],
    ["Python: 3+ years of experience with Python\n- 6+ years of software engineering experience", 6],
    ["Experience in a company that is 20 years old", null],
    ["Having completed at least three years of college", null],
    ["3+ years of experience managing teams\n- 8+ years of software engineering experience", 8],
    ["5+ years of end-to-end experience of training models\n- 2+ years of experience building products", 5],
    ["10+ years of experience in data or software, with a minimum of 3 years as a senior engineer", 10],
    ["8+ years of software engineering experience, including at least 4 years of management experience", 8],
    [
      "Bachelor's degree and 7+ years of experience in development, with at least 3 years of experience in design",
      7,
    ],
    ["Three+ (3+) years of relevant experience", 3],
    ["Five (5+) expert years of related experience", 5],
    ["6+ overall years of product development experience", 6],
    ["4 years+ as Backend Engineer", 4],
    ["Software development (4+ years)", 4],
    ["Proven work experience as a test automation engineer for 3+ years", 3],
    ["7+ years building payment systems\n- 2+ years of experience with tools of others", 7],
    ["MSc or PhD in a life science with 3+ years of experience", 3],
    ["Bachelor's degree and 5 years in web development OR, in lieu of a degree, 7 years of experience", 5],
    ["5 or more years in Business Analytics", 5],
    ["Completion of a four-year degree", null],
    ["Minimum 3 year(s) of experience is required; 15 years full time education", 3],
    ["4+ years of experience as a technical lead\n- 8+ years of experience as a software engineer", 8],
    ["5+ years of experience in data or machine learning and 2+ years of experience working with maps", 5],
    ["Less than 2 years of experience in data work", null],
    [
      "BS in computer science with at least 8+ years in systems engineering (6+ years with an MS)\n- 3 years of experience with large data tools",
      6,
    ],
    ["No less than 2 years of experience in data work", 2],
  ])("%s", (text, years) => expect(requirement(text).yearsMin).toBe(years));

  it.each([
    ["Work experience\n\n7-10 Years\n\nWe are an equal employer.", 7],
    ["Minimum required experience\n- 6 years\n- Bachelor's degree", 6],
    ["Requirements\n- SQL\n\nDuration: 2 years", null],
    ["About us\n\nWe build maps.\n\n- 3+ years of experience as a data engineer\n- SQL", 3],
    ["We'd be happy to have you with us if you:\n- Have 5+ years of experience as a data engineer", 5],
    ["Requirements\n- SQL\n- Python\n\nPreferred\n- 4+ years of professional experience", null],
    ["Duties\n- Build things\n\nPreferred qualifications\n- 4+ years of professional experience", 4],
    ["With 12 offices and 23+ years of experience, Invented is a leader. Join us!", null],
    ["Benefits\n- Lunch\n\n### Is that you?\n- 5+ years in software development", 5],
    ["Required and preferred skills\n- Tests\n- SQL\n- 5+ years of experience in data engineering", 5],
    [
      "Summary\n\nWhoever we hire will have proven ability with seven or more years of enterprise sales.\n\nRequirements\n\n- 5+ years of sales experience",
      5,
    ],
    ["For 20 years, our mission has been the joy of learning new skills.", null],
    ["The team is led by someone with more than 25 years of AI experience.", null],
    ["With a six-year presence in the market, we build apps. Minimum of 4+ years in data science.", 4],
  ])("where they stand tells: %s", (text, years) => expect(read(text).yearsMin).toBe(years));

  it("may stand in the title", () => {
    const years = (title: string) => read("- 1 year of experience in data work", { title }).yearsMin;
    expect(years("Data Engineer (2 to 4yrs exp)")).toBe(2);
    expect(years("Principal Scientist with over 10 years experience")).toBe(10);
    expect(years("Data Engineer (2 years contract)")).toBe(1);
  });

  it("are not those of the company", () => {
    expect(
      read("With over 10 years of experience in the field, our customers choose us.").yearsMin,
    ).toBeNull();
    expect(
      read("About us\n\nFor over 25 years our company has built software for banks.").yearsMin,
    ).toBeNull();
  });
});

describe("degrees", () => {
  it.each([
    ["Bachelor's degree in Computer Science or equivalent experience", "bachelor"],
    ["Bachelor's required, Master's preferred", "bachelor"],
    ["Master's degree or PhD in Statistics", "master"],
    ["PhD in machine learning", "phd"],
    ["You are pursuing a PhD graduate degree in physics", "phd"],
    ["Undergraduate or Masters degree in physics", "bachelor"],
    ["A third-level qualification in a quantitative field", "bachelor"],
    ["Vous avez une formation supérieure en informatique.", "bachelor"],
    ["We don't care about formal education.", "none"],
    ["A bachelor's degree is not required", "none"],
    ["A PhD or master's is highly valued", "none"],
    ["Degrees are preferred, yet a high school diploma is required", "none"],
    ["A Master's degree in physics with a preference for work on optics", "master"],
    ["A bachelor's degree, with preference for candidates with a Master's", "bachelor"],
    ["Ph.D. preferred", "none"],
    ["Bachelor's degree, CS preferred, or similar experience", "bachelor"],
    ["BS/MS in Computer Science", "bachelor"],
    ["Ideally a Master's degree", "none"],
    ["A high degree of ownership", "unspecified"],
    ["You master data modelling and scrum", "unspecified"],
    ["No degree required", "none"],
    ["Abgeschlossenes Studium der Informatik", "bachelor"],
    ["Bachelor's degree (ideally in a field such as statistics)", "bachelor"],
    ["Degree (Master's preferred) in Computer Science", "bachelor"],
    ["Bachelor's degree (preferred emphasis in statistics)", "bachelor"],
    ["Degree educated in Computer Science", "bachelor"],
    ["BSCS or equivalent required, MSCS strongly preferred", "bachelor"],
    ["MA required, Ph.D preferred", "master"],
    ["Enrolled in a PhD/MS degree", "master"],
    ["Master and/or doctorate degree in statistics", "master"],
    ["Graduate level degree in a quantitative field", "master"],
    ["Master's degree in analytics, with a BA in economics", "master"],
    ["BS and MS in physics", "master"],
    ["Graduated in mathematics or a related field", "bachelor"],
    ["Associate's degree or equivalent required; bachelor's degree preferred", "none"],
    ["It is desirable that you have (at a minimum) a Master's degree.", "none"],
    ["Master's degree preferred. Experience counts in lieu of an advanced degree.", "none"],
    ["Advanced degrees can offset work experience.", "unspecified"],
    ["Bachelor's degree, strong preference given to nursing", "bachelor"],
    ["Certified scrum master in a team", "unspecified"],
  ])("%s", (text, degree) => expect(requirement(text).degree).toBe(degree));
});

describe("places of a header", () => {
  it.each([
    ["US,Remote", ["//US"]],
    ["Bengaluru, IND", ["Bengaluru//IN"]],
    ["Canada,United States", ["//CA", "//US"]],
    ["Remote (US)", ["//US"]],
    ["San Francisco, CA,US,Remote", ["San Francisco/CA/US"]],
    ["Toronto, ON", ["Toronto/ON/CA"]],
    ["Berlin, Germany or London, GBR", ["Berlin//DE", "London//GB"]],
    ["Cambridge, MA", ["Cambridge/MA/US"]],
    ["Englewood Cliffs, NEW JERSEY", ["Englewood Cliffs/NJ/US"]],
    ["Remote - EMEA", ["//EMEA"]],
    ["Europe", ["//EU"]],
    ["Antigua and Barbuda,Bonaire, Sint Eustatius and Saba,Canada", ["//AG", "//BQ", "//CA"]],
    ["Remote,Anywhere", []],
    ["Lyon, France", ["Lyon//FR"]],
    ["Paris, TX", ["Paris/TX/US"]],
    ["Birmingham, AL", ["Birmingham/AL/US"]],
    ["Dublin, CA", ["Dublin/CA/US"]],
    ["Tbilisi, Georgia", ["Tbilisi//GE"]],
    ["Berlin, DE", ["Berlin//DE"]],
    ["Washington, D.C.", ["Washington/DC/US"]],
    ["Washington, DC, United States", ["Washington/DC/US"]],
    ["Seattle, Washington", ["Seattle/WA/US"]],
    [
      "New York, London, Berlin, Inventedtown, NY, Lyon, Paris, Rome",
      ["New York/NY/US", "London//GB", "Berlin//DE", "/NY/US", "Lyon//FR", "Paris//FR", "Rome//IT"],
    ],
  ])("%s", (header, wanted) => {
    const found = parsePlaces(header).map(
      ({ city, region, country }) => `${city ?? ""}/${region ?? ""}/${country}`,
    );
    expect(found).toEqual(wanted);
  });
});

describe("the location as a person would write it", () => {
  it.each([
    ["Bengaluru, IND", "", "Bengaluru, India"],
    ["US,Remote", "", "Remote (US)"],
    ["United States", "This is a fully remote position.", "Remote (US)"],
    ["Remote,Austin, TX", "", "Austin, TX (Remote)"],
    ["Toronto, Ontario,Remote", "", "Toronto, Ontario, Canada (Remote)"],
    ["Berlin, Germany", "", "Berlin, Germany"],
    ["Wilmington, MA", "", "Wilmington, MA"],
    [
      "Netherlands,Madrid, Spain,Estonia,Paris, France,Hungary,Portugal,Poland,Remote",
      "",
      "Remote (Netherlands, Spain, Estonia, France, Hungary, Portugal, Poland)",
    ],
  ])("%s %s", (location, text, wanted) => expect(read(text, { location }).location).toBe(wanted));
});

describe("countries of the text", () => {
  const countries = (text: string, location: string | null = null) =>
    read(text, location === null ? {} : { location }).places.map(({ country }) => country);
  it.each([
    ["The salary range for US-based employees is $100,000 - $120,000.", null, ["US"]],
    ["US candidates only: $100,000. Canada candidates only: $90,000.", null, ["US", "CA"]],
    ["This position is US - Remote Eligible.", "Remote", ["US"]],
    [
      "We are able to hire in the following countries: Austria, Peru, Ghana and Canada.",
      "Remote",
      ["AT", "PE", "GH", "CA"],
    ],
    ["Build things.\nWe have offices in Portugal, France, Germany and Spain.", null, []],
    ["The role can be based anywhere in Ireland or the United Kingdom.", "Ireland", ["IE", "GB"]],
    ["#LI-Remote", "Remote", []],
    ["You can work from (almost) anywhere in Europe and South Africa.", "Remote,Europe", ["EU", "ZA"]],
    ["Work abroad: work from anywhere within the EU for up to 20 days.", null, []],
    ["This role is based out of our Amsterdam office or London office.", null, ["NL", "GB"]],
    ["The privacy notice for candidates residing in the UK", "Berlin, Germany", ["DE"]],
    ["Work must be performed from within the United States.", "Remote", ["US"]],
    ["Invented is authorized to support remote work employees in Arizona and Ohio.", "Remote", ["US", "US"]],
    ["You work hybrid at the Invented Campus in Berlin.", null, ["DE"]],
    ["This is a UK, Remote-based role", null, ["GB"]],
    ["You must be a U.S. citizen.", "Remote", ["US"]],
    ["Jenkins CI workers", "Remote", []],
    ["The United States new hire base salary is $100,000.", "Remote", ["US"]],
    ["WHAT MAKES US, US\n\nYou will work with people located in Poland.", null, ["PL"]],
    [
      "You can work remotely anywhere in Finland, Sweden, Germany or Estonia.",
      "Berlin, Germany",
      ["DE", "FI", "SE", "EE"],
    ],
    ["We seek candidates based in either India or the United States.", "India", ["IN", "US"]],
    ["Location: Remote-first (United States; Canada)", "United States", ["US", "CA"]],
    ["Location: Remote in the U.S. or Canada", "United States", ["US", "CA"]],
    ["This role can be fully remote in the US and Canada.", "Canada", ["CA", "US"]],
    ["This role can be fully remote in North America.", "Canada", ["CA"]],
    ["The role is done remotely from any of the following; Peru, Ghana OR Fiji", null, ["PE", "GH", "FJ"]],
    ["An opportunity for a data engineer in Berlin, Paris, and Madrid", null, ["DE", "FR", "ES"]],
    ["You can be based anywhere in New Zealand.", "Remote", ["NZ"]],
    ["We consider candidates who live anywhere in Peru or Ghana.", "US", ["US", "PE", "GH"]],
    ["Work remotely in the EU for up to 20 days a year.", "London, UK", ["GB"]],
  ])("%s", (text, location, wanted) => expect(countries(text, location)).toEqual(wanted));
});

describe("seniority of titles", () => {
  it.each([
    ["Software Engineer II", "mid"],
    ["Python Developer (Fresher)", "junior"],
    ["Developer Graduates", "junior"],
    ["Senior Staff Engineer", "staff"],
    ["Member of Technical Staff", null],
    ["Product Manager, AI", null],
    ["Engineering Manager", "manager"],
    ["Senior Manager, Data Science", "manager"],
    ["Associate Director, Analytics", "director"],
    ["Head of AI", "director"],
    ["Vice President, Data Scientist", "senior"],
    ["AI Developer - Assistant Vice President", "mid"],
    ["Software Engineer LMTS", "lead"],
    ["Software Engineering SMTS", "senior"],
    ["VP of Engineering", "executive"],
    ["Tech Lead, ML", "lead"],
    ["Lead Generation Analyst", null],
    ["Machine Learning Intern", "intern"],
    ["Internal Tools Engineer", null],
    ["Sr. Data Engineer", "senior"],
    ["Senior / Staff Engineer", "senior"],
    ["Junior Data Scientist", "junior"],
    ["Werkstudent Data Science", "intern"],
    ["Research Scientist or Senior Research Scientist", null],
    ["Experienced Software Engineer", null],
    ["Backend Team Leader", "lead"],
    ["Data Systems Specialist 2", "mid"],
    ["Data Engineer 5 - Contract", "senior"],
    ["RPA Developer 1", "junior"],
    ["Founder's Office - AI Engineer", null],
    ["Lead Gen AI Engineer", "lead"],
    ["Machine Learning TechLead", "lead"],
    ["AI Resident", "intern"],
    ["College Hire - Data Scientist", "junior"],
    ["Resident Solutions Architect", null],
  ])("%s", (title, wanted) => expect(seniorityOfTitle(title)).toBe(wanted));
});

describe("seniority of the text", () => {
  it.each([
    ["Seniority level: mid-senior", "mid"],
    ["Experience level: experience at a senior level", "senior"],
    ["There is an opportunity for a Senior Scientist.", "senior"],
    ["We are looking for a sharp and friendly Senior Engineer.", "senior"],
    ["We are looking for an engineer who works with senior colleagues.", "unspecified"],
    ["A proven record as a lead resource, as in lead scoring", "unspecified"],
    ["Invented Analytics – Lead Data Scientist\n\nWe build maps.", "lead"],
    ["You report to the Lead Data Scientist of the team in another place.", "unspecified"],
  ])("%s", (text, wanted) => expect(read(text, { title: "Data Scientist" }).seniority).toBe(wanted));
});

describe("work mode", () => {
  it.each([
    ["This is a fully remote position.", {}, "remote"],
    ["We are looking for a rare hybrid: a lawyer who codes.", {}, "unspecified"],
    ["On some days we offer work from home flexibility.", {}, "unspecified"],
    ["All staff were asked to work from home until further notice.", {}, "unspecified"],
    ["The team requires in-office attendance once or twice per week.", {}, "hybrid"],
    ["Remote Work (Hybrid roles will be specified in the ad)", {}, "unspecified"],
    ["Hybrid: 3 days a week in our office.", { location: "Remote" }, "hybrid"],
    ["This role is on-site in our lab.", {}, "onsite"],
    ["The role is based in our Lisbon office.", {}, "onsite"],
    ["The role is based in our Lisbon office, remote work included.", {}, "remote"],
    ["#BI-Remote", {}, "remote"],
    ["You adapt to hybrid environments of all kinds.", {}, "unspecified"],
    ["A wish to meet in the office 3 days weekly", {}, "hybrid"],
    ["This is a work-from-home position; our model is home, office or hybrid (Berlin).", {}, "remote"],
    [
      "People work from in-office to fully remote, depending on the requirements of their role.",
      {},
      "unspecified",
    ],
    ["You will process remote sensing data.", {}, "unspecified"],
    ["We run a hybrid cloud.", {}, "unspecified"],
    ["No word on it.", { location: "Remote, US" }, "remote"],
    ["Office in town or remote, hybrid or onsite: you choose fully remote, hybrid or onsite.", {}, "remote"],
    ["This is a remote position. We operate as a hybrid workplace.", {}, "remote"],
    ["Hybrid working is usual with us. We are a remote-first company.", { location: "Remote" }, "remote"],
    ["This role requires working onsite two days per week.", {}, "hybrid"],
    ["You will work in our office 3x each week.", {}, "hybrid"],
    ["You work from our office on Mondays and Thursdays.", {}, "hybrid"],
    ["Remotely from Canada or onsite at our Invented City office.", {}, "remote"],
    ["This position can be office-based or fully remote.", {}, "remote"],
    [
      "This role is not eligible for remote work in Invented City. It may be based in our office or remote.",
      {},
      "remote",
    ],
    ["Employers must train people for hybrid work environments.", {}, "unspecified"],
    ["A hybrid-casual game studio, working on hybrid-casual games.", {}, "unspecified"],
    ["Experience with retrieval (RAG/hybrid).", {}, "unspecified"],
    ["An onsite full-service fitness center and classes on-site, online and elsewhere.", {}, "unspecified"],
    ["We enjoy in-person interactions twice a year.", {}, "unspecified"],
    ["See the company's on-site policy.", {}, "unspecified"],
    ["Some telecommuting allowed.", {}, "hybrid"],
    ["#LI-Remote, #LI-Hybrid, #LI-Onsite", {}, "remote"],
    ["Remote-sensing data, at times in remote locations.", {}, "unspecified"],
    ["The work is virtual, working from your home.", {}, "remote"],
    ["#LI-Hybrid", {}, "hybrid"],
    ["This position may be remote or hybrid.", {}, "remote"],
    ["We are office-first and do not offer remote-only roles.", {}, "onsite"],
    ["#LI-Hybrid", { location: "Remote, US" }, "hybrid"],
    ["#LI-Remote #LI-Hybrid", { location: "Remote, US" }, "remote"],
    ["#LI-Hybrid", { location: "Berlin or Remote" }, "remote"],
    ["The AI-first hybrid observability platform", {}, "unspecified"],
    ["Talk to one of our onsite recruiters.", {}, "unspecified"],
    ["Provide on-site technical support during critical work.", {}, "unspecified"],
    ["Flexible hours and the opportunity to work from home", {}, "hybrid"],
    ["Partial remote working allowed", {}, "hybrid"],
    [
      "Work in any of our offices or remote in Spain. Most teams are 50% remote, 50% in-office.",
      {},
      "remote",
    ],
    ["100% Remote. We make tools for the hybrid workplace.", {}, "remote"],
    ["Hybrid model development: design and evaluate models", {}, "unspecified"],
    ["Unlimited snacks or refreshments onsite.", {}, "unspecified"],
    ["Telecommuting is permitted.", {}, "remote"],
    ["Our offices stay open, but we encourage fully remote applicants.", {}, "remote"],
    ["This is a hybrid role in which you analyse and build.", {}, "unspecified"],
    ["If this position is listed as remote, you will visit us now and then.", {}, "unspecified"],
    ["We are a virtual-first company.", { location: "Canada" }, "remote"],
    ["This job can be located anywhere in Peru.", {}, "remote"],
    ["Comfortable working from home office", {}, "remote"],
    ["Віддалена робота", {}, "remote"],
    ["Benefits\n\n- Remote work\n- Dental insurance", {}, "remote"],
    ["Benefits\n\n- Remote work stipend\n- Dental insurance", {}, "unspecified"],
    ["Benefits\n\n- Work-from-home days\n- Dental insurance", {}, "hybrid"],
    ["This is a Hybrid/Remote role.", {}, "remote"],
    ["We offer remote and hybrid working options.", { location: "Remote, US" }, "remote"],
    ["Able to work alone in remote or hybrid environments", { location: "Remote Hybrid" }, "remote"],
    ["We prefer people in our Invented City office but consider remote candidates.", {}, "remote"],
    ["Hybrid working from Invented City or working remotely from anywhere", {}, "remote"],
    [
      "If you live within 40 miles of us, you work in the office 2 days a week.",
      { location: "Remote" },
      "remote",
    ],
    ["If you live within 40 miles of us, you work in the office 2 days a week.", {}, "hybrid"],
    ["Hybrid working", { title: "Data Engineer (100% remote)" }, "remote"],
    ["We work in-person with clients and each other three days a week. Else work from home.", {}, "hybrid"],
    ["You work on-site in our Invented City office a few days per week.", {}, "hybrid"],
    ["You visit our office a few times a year.", { location: "Remote" }, "remote"],
    [
      "Flex (1-3 days/week in the office) or Office (4-5 days/week in the office); a hybrid role.",
      {},
      "hybrid",
    ],
    ["A hybrid schedule, unless the role is an on-site one of 5 days a week.", {}, "hybrid"],
    ["This is an office-based role. Ask about hybrid working arrangements.", {}, "onsite"],
    ["For those who enjoy working from our office there is lunch.", {}, "unspecified"],
    ["You coordinate with onsite and offshore teams.", {}, "unspecified"],
    ["Work with people on-site and in remote offices", {}, "unspecified"],
    ["Legal\n\nWe are an equal opportunity employer.\n\n#LI-Remote", {}, "remote"],
    ["We also have a hybrid approach to working from home!", {}, "hybrid"],
    ["For positions with remote locations the pay may differ.", {}, "unspecified"],
    ["Skilled in shells and using remote machines", {}, "unspecified"],
    ["Benefits\n\n- Work-from-home Fridays\n- Lunch", {}, "hybrid"],
    ["We offer remote and hybrid opportunities.", { location: "Remote" }, "remote"],
    ["Benefits\n\n- Lunch\n\nLocation: Remote from within the States", {}, "remote"],
    ["You work in our Lisbon, Portugal office on Monday and Friday.", {}, "hybrid"],
    ["You visit the Porto office 1-2 days a week.", {}, "hybrid"],
    ["The position is not open to fully remote work.", {}, "hybrid"],
    ["You work remotely, and one week per month we all meet in our Porto office.", {}, "hybrid"],
    ["#Hybrid", { location: "Remote, Peru" }, "hybrid"],
    ["We make maps.", { location: "Remote Hybrid, Remote, Peru" }, "hybrid"],
    ["This role is office-based.", { location: "Remote" }, "onsite"],
    ["In-person must", {}, "onsite"],
    ["You join a team located at our customer site in Lima.", {}, "onsite"],
    ["We're hiring a data scientist in our Lima office.", {}, "onsite"],
    ["We bring water to the most remote locations on Earth.", {}, "unspecified"],
    ["Benefits\n\n- Remote working (within Peru).", {}, "remote"],
    ["Un accord de télétravail 3J/semaine", { location: "Remote" }, "hybrid"],
  ])("%s", (text, header, wanted) => expect(read(text, header).workMode).toBe(wanted));
});

describe("employment", () => {
  it.each([
    ["The chance to work full time from anywhere", {}, "full-time"],
    ["Equity for all full-time employees", {}, "unspecified"],
    ["The range is that of full-time salaries in Canada.", {}, "unspecified"],
    ["If you’re part-time with us, you’ll still receive 15 days off.", {}, "unspecified"],
    ["An education benefit for full-time and part-time staff", {}, "unspecified"],
    ["2+ years of experience in a full-time data role", {}, "unspecified"],
    ["We have 1,600+ full-time employees.", {}, "unspecified"],
    ["We do not work with C2C at this time.", {}, "unspecified"],
    ["You may work part-time from the office.", {}, "unspecified"],
    ["This role is part-time (20 hours a week).", { workType: "FULL_TIME" }, "part-time"],
    ["Part-time is possible too.", { workType: "FULL_TIME" }, "full-time"],
    ["Duration: 6 months, perhaps more", { workType: "FULL_TIME" }, "contract"],
    ["We fill a Data Scientist position (Internship).", {}, "internship"],
    ["Authorization for permanent employment in the United States", {}, "unspecified"],
    ["No word on it.", { title: "Data Analyst - 12 month FTC", workType: "FULL_TIME" }, "contract"],
    ["Position type: Temporary. C2C is not available.", {}, "temporary"],
    [
      "Full-time employees will accrue days off, as will those of less than a full-time schedule.",
      {},
      "unspecified",
    ],
    ["If you prefer to work part-time, tell us.", {}, "unspecified"],
    ["You must be enrolled full time at a college.", {}, "unspecified"],
    ["You start in a part-time consulting position and may go on to full-time.", {}, "part-time"],
    ["You must have full-time working rights here.", {}, "unspecified"],
    ["Full-time roles are eligible for a bonus.", {}, "unspecified"],
    ["You are authorized to work in Peru on a full-time basis.", {}, "unspecified"],
    ["We also hire full-time employees in 12 states.", {}, "unspecified"],
    ["You get 40 hours of volunteer time off.", {}, "unspecified"],
    ["Flexible hours and part-time models", {}, "unspecified"],
    ["We bring clients and freelancers together.", {}, "unspecified"],
    ["Length: 9 month's contract", {}, "contract"],
    ["No word on it.", { title: "AI Residency" }, "internship"],
  ])("%s", (text, header, wanted) => expect(read(text, header).employment).toBe(wanted));
});

describe("sponsorship and clearance", () => {
  it.each([
    ["We are unable to sponsor visas.", false],
    ["Must be authorized to work in the US without visa sponsorship.", false],
    ["Visa sponsorship is available.", true],
    ["We sponsor H-1B visas.", true],
    ["You will work with executive sponsors.", null],
    ["Must be a U.S. citizen.", false],
    ["A valid EU work permit is required for this role.", false],
    ["Company-sponsored health insurance", null],
    ["To join you must also:\n- be a U.S. Citizen or Permanent Resident", false],
    ["We can only hire U.S. citizens for this job.", false],
    ["Requirements\n\n- US citizenship\n- SQL", false],
    ["- U.S. citizenship and a background check", false],
    ["U.S. citizenship is required for most positions.", null],
    ["You must have existing, full rights to work here.", false],
    ["This job is eligible for PERM sponsorship.", true],
  ])("%s", (text, wanted) => expect(read(text).sponsorship).toBe(wanted));

  it.each([
    ["Active TS/SCI clearance required", true],
    ["Ability to obtain a security clearance", true],
    ["A security clearance is a plus", false],
    ["Must hold an active Secret clearance, Top Secret preferred", true],
    ["Must have good manners; a security clearance is preferred", false],
    ["No clearance required", false],
    ["Our software strengthens the public trust.", false],
    ["Able to obtain a Public Trust", true],
    ["Clearance sale analytics", false],
    ["SQL\n\nDesired skills:\n- Python\n\nSecurity clearance:\nActive TS/SCI required.", true],
  ])("%s", (text, wanted) => expect(requirement(text).clearance).toBe(wanted));
});

describe("need", () => {
  const needs = (text: string) =>
    Object.fromEntries(requirement(text).skills.map(({ id, need }) => [id, need]));
  it.each([
    ["Python and SQL, Docker is a plus", { python: "required", sql: "required", docker: "preferred" }],
    [
      "Strong Python; Docker, Terraform or Ansible would be a bonus",
      { python: "required", docker: "preferred", terraform: "preferred", ansible: "preferred" },
    ],
    ["A scripting language (Python preferred)", { python: "preferred" }],
    ["Nice to have: Docker", { docker: "preferred" }],
    ["You don't need to know Docker", { docker: "mentioned" }],
    ["Python, ideally with PyTorch", { python: "required", pytorch: "preferred" }],
    [
      "Experience with version control systems such as Git",
      { "version-control": "mentioned", git: "required" },
    ],
    ["Experience with LLM frameworks", { "large-language-models": "required" }],
    ["Design and run experiments to learn what works", { "design-of-experiments": "required" }],
    ["Set up logging, monitoring and alerting for our services", { monitoring: "required" }],
    ["Write unit and integration tests", { "unit-testing": "required" }],
    ["Own the system architecture of our product", { "software-architecture": "required" }],
    ["Ingest, clean and normalise data", { "data-wrangling": "required" }],
    ["Deploy generative AI applications", { "model-deployment": "required" }],
  ])("%s", (text, wanted) => expect(needs(text)).toMatchObject(wanted));

  it("is a demand where the only list is of what is desired", () => {
    const list = "Desired skills and experience\n\n- Python\n- Docker";
    expect(read(list).skills.map(({ need }) => need)).toEqual(["required", "required"]);
    const both = `Requirements\n\n- SQL\n\n${list}`;
    expect(
      read(both)
        .skills.map(({ need }) => need)
        .toSorted(),
    ).toEqual(["preferred", "preferred", "required"]);
  });
});

describe("skills where sections mislead", () => {
  it.each([
    [
      "About us\n\nWe sell maps to cities. Our technology stack includes Kafka and Terraform in all its parts.",
      "Terraform",
    ],
    ["Benefits\n\n- Lunch\n- Advanced knowledge of Terraform", "Terraform"],
    ["How to apply\n\n- Send a note\n- Strong proficiency in Terraform", "Terraform"],
    ["The role\n\nUtilizing Terraform and other tools of the trade.", "Terraform"],
    ["About us\n\nHands-on experience with Terraform is required in every part of it.", "Terraform"],
    ["Why us?\n\n- Design, build and mend tools for the house with Terraform", "Terraform"],
    ["Perks\n\n- You have firm expertise in Terraform and the like", "Terraform"],
    ["Perks\n\nFruit\n\nWhat you will be doing\n\n- Looking after all of our Terraform", "Terraform"],
    ["About us\n\nMaps.\n\n## Why Tidemill needs you\n\n- All of our Terraform", "Terraform"],
    ["## Our duties\n\n**Catch fraud by models**\n\n- All of our Terraform", "Terraform"],
    ["About us\n\nWe make maps.\n\nRequirements for all engineers\n\nExpert in Terraform", "Terraform"],
    ["Duties\n\n- **Apply** what you know to our tools\n- All of our Terraform", "Terraform"],
  ])("%s", (text, name) => expect(read(text).skills.find((one) => one.name === name)?.need).toBe("required"));

  it("ask for nothing in a boast of benefits", () => {
    const { skills } = read("Benefits\n\n- Gain experience with Terraform and grow with us");
    expect(skills.find(({ need }) => need === "required")).toBeUndefined();
  });

  it("ask for nothing in a list of benefits", () => {
    for (const item of ["Develop your Terraform, and yourself", "Terraform trainings for all"])
      expect(read(`Benefits\n\n- ${item}`).skills).toEqual([]);
  });
});

describe("methods named by a verb or in passing", () => {
  const needOf = (text: string, id: string) => read(text).skills.find((one) => one.id === id)?.need ?? null;
  it.each([
    ["Duties\n\n- Design, prototype and refine tools", "prototyping", "required"],
    ["Duties\n\n- Research, prototyping and delivery", "prototyping", "required"],
    ["Requirements\n\n- Unit/integration testing", "unit-testing", "required"],
    ["Duties\n\n- Unit, integration and runtime tests", "integration-testing", "required"],
    ["Requirements\n\n- Entity/relation extraction", "named-entity-recognition", "required"],
    ["Duties\n\n- Evaluate the performance of many machine learning models", "model-evaluation", "required"],
    ["Requirements\n\n- Work with relational and/or NoSQL databases", "relational-databases", "required"],
    ["Duties\n\nYou answer questions by applying data mining and clustering.", "data-mining", "required"],
    ["Requirements\n\n- Experience with language models", "large-language-models", "required"],
    [
      "Requirements\n\n- Strong knowledge of algorithms and complexity",
      "data-structures-and-algorithms",
      "required",
    ],
    ["The role\n\nWe use Rust and Terraform for most of it.", "terraform", "required"],
    ["The role\n\nThe team ships maps with tools such as Rust and Terraform.", "terraform", "required"],
    ["The role\n\nThe team has moved from Oracle to Terraform.", "terraform", "mentioned"],
    [
      "The role\n\nYou will keep in shape what we store and move with the likes of Looker, Tableau, Snowflake, Redshift, MongoDB, Cassandra, Redis, Airflow, Spark, Flink, Hadoop, Hive, Presto, Trino, Kafka, RabbitMQ, Docker, Kubernetes, Jenkins, Ansible, Splunk, Grafana, Prometheus, PostgreSQL, MySQL, Elasticsearch, DynamoDB, BigQuery, Databricks and Terraform",
      "terraform",
      "required",
    ],
    [
      "Duties\n\nBuild drug discovery tools\nTranslate aims into deep learning work",
      "deep-learning",
      "required",
    ],
    ["Duties\n\n- Own business intelligence", "business-intelligence", "required"],
    ["Duties\n\n- Follow the software development lifecycle", "software-development-lifecycle", "required"],
    ["Requirements\n\n- You know how to design systems that are sound", "design-systems", null],
    ["Requirements\n\n- Design systems in Figma", "design-systems", "required"],
  ])("%s: %s", (text, id, need) => expect(needOf(text, id)).toBe(need));

  const byRules = createAdReader(shippedTaxonomy(), shippedModel());
  it.each([
    ["Duties\n\n- Monitor the coding of algorithms in stores", "data-structures-and-algorithms", "mentioned"],
    ["Duties\n\nThe house is known for its deep learning work", "deep-learning", "mentioned"],
  ])("by the rules alone, %s: %s", (text, id, need) => {
    const { skills } = byRules.read({ id: "test", text });
    expect(skills.find((one) => one.id === id)?.need).toBe(need);
  });
});

describe("short wording", () => {
  it.each([
    ["Stage de 5 mois à Nantes.", "internship"],
    ["Wir suchen dich als Werkstudent (m/w/d) in Kassel.", "internship"],
    ["Erste Erfahrung als Werkstudent ist gern gesehen.", "unspecified"],
    ["Each stage of our process takes 6 months.", "unspecified"],
  ])("%s is of employment: %s", (text, wanted) => expect(read(text).employment).toBe(wanted));

  it.each([
    ["Unable to sponsor.", false],
    ["We are unable to sponsor at this time.", false],
    ["We are unable to sponsor local sports clubs.", null],
  ])("%s says of sponsorship: %s", (text, wanted) => expect(read(text).sponsorship).toBe(wanted));

  it("reads years of exp", () => {
    expect(requirement("6+ yrs exp").yearsMin).toBe(6);
    expect(requirement("6+ yrs exp in backend work").yearsMin).toBe(6);
  });
});
