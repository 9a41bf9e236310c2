import { describe, expect, it } from "vitest";
import type { Ad, Posting } from "../../../../src/core/posting.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const reader = shippedAdReader();
const read = (words: string, header: Partial<Ad> = {}): Posting =>
  reader.read({
    id: "place",
    text: `We are hiring a Data Engineer to join our team.\n\n${words}\n\nYou will build pipelines.`,
    ...header,
  });

function countries(words: string, header: Partial<Ad> = {}): string {
  const codes = read(words, header).places.map(({ country }) => country);
  return [...new Set(codes)].toSorted().join(" ");
}

describe("regions", () => {
  it.each([
    ["This role is remote within EMEA.", "EMEA"],
    ["We hire remotely across LATAM.", "LATAM"],
    ["Location: Remote, APAC", "APAC"],
    ["You can work from anywhere in the European Union.", "EU"],
    ["Location: Remote - Latin America", "LATAM"],
    ["Remote (Europe only)", "EU"],
    ["We are looking for candidates based in North America.", "NA"],
    ["Open to candidates in EMEA and APAC.", "APAC EMEA"],
    ["Location: Remote – DACH", "DACH"],
    ["Work from anywhere in the world.", ""],
  ])("%s", (words, wanted) => expect(countries(words)).toBe(wanted));
});

describe("countries", () => {
  it.each([
    ["Location: Remote (US only)", "US"],
    ["This position is remote, US only.", "US"],
    ["Remote (US or Canada)", "CA US"],
    ["Candidates must reside in the United States.", "US"],
    ["You must be located in the UK or Ireland.", "GB IE"],
    ["Remote within Germany, Austria or Switzerland", "AT CH DE"],
    ["Must be legally authorized to work in Canada.", "CA"],
    ["Standort: München, Deutschland", "DE"],
    ["Lieu : Nantes, France", "FR"],
    ["Ubicación: Ciudad de México, México", "MX"],
    ["Localização: Porto, Portugal", "PT"],
    ["Locatie: Eindhoven, Nederland", "NL"],
    ["Our customers are in the US, Japan and Brazil.", ""],
  ])("%s", (words, wanted) => expect(countries(words)).toBe(wanted));
});

describe("cities with their countries", () => {
  const cities = (words: string, header: Partial<Ad> = {}) =>
    read(words, header)
      .places.map(({ city, country }) => `${city ?? "-"}/${country ?? "-"}`)
      .join(" ");
  it.each<[string, Partial<Ad>, string]>([
    ["Location: Lisbon, Portugal", {}, "Lisbon/PT"],
    ["The job is based in Warsaw, Poland.", {}, "Warsaw/PL"],
    ["You will work from our office in Toronto, Canada.", {}, "Toronto/CA"],
    ["You will be based in Bengaluru, India or Singapore.", {}, "Bengaluru/IN -/SG"],
    ["", { location: "Cambridge, United Kingdom" }, "Cambridge/GB"],
    ["", { location: "London, Ontario, Canada" }, "London/CA"],
    ["", { location: "Paris, France / Berlin, Germany" }, "Paris/FR Berlin/DE"],
    ["", { location: "Dublin, Ireland (Hybrid)" }, "Dublin/IE"],
    ["", { location: "Santiago, Chile" }, "Santiago/CL"],
    ["", { location: "Remote (US only)" }, "-/US"],
    ["", { location: "Remote - Brazil or Argentina" }, "-/BR -/AR"],
  ])("%s %o", (words, header, wanted) => expect(cities(words, header)).toBe(wanted));
});

describe("work mode where header and text differ", () => {
  it.each<[string, Partial<Ad>, string]>([
    ["This is a hybrid role: three days a week in our Boston office.", { location: "Remote, US" }, "hybrid"],
    ["You will work on-site in our Denver lab five days a week.", { workType: "Remote" }, "onsite"],
    ["This position is fully remote.", { location: "New York, NY (Hybrid)" }, "remote"],
    ["We expect everyone in the office two days per week.", { location: "London (Remote)" }, "hybrid"],
    ["This role is not remote.", { location: "Remote" }, "onsite"],
    [
      "Work from home is possible for this role on Fridays; otherwise you are in the office 4 days a week.",
      { location: "Leeds" },
      "hybrid",
    ],
    ["We sell software for remote teams.", { workType: "Onsite" }, "onsite"],
    ["Our hybrid cloud serves remote sites.", { location: "Remote" }, "remote"],
  ])("%s %o", (words, header, wanted) => expect(read(words, header).workMode).toBe(wanted));
});

describe("years", () => {
  const years = (words: string) =>
    reader.read({ id: "years", text: `# Data Engineer\n\n## Requirements\n\n- ${words}` }).yearsMin;
  it.each([
    ["At least four years of experience building data products", 4],
    ["2 to 4 years' experience in data engineering", 2],
    ["Experience: 6+ yrs in software development", 6],
    ["Minimum of 3 years of professional experience; 2 years with Kafka", 3],
    ["Over 8 years of industry experience", 8],
    ["7 Jahre Berufserfahrung in der Softwareentwicklung", 7],
    ["Au moins 3 ans d'expérience en tant que data engineer", 3],
    ["Mínimo 4 años de experiencia en ingeniería de datos", 4],
    ["Pelo menos 5 anos de experiência em engenharia de dados", 5],
    ["Minimaal 2 jaar werkervaring als data engineer", 2],
    ["Mehrjährige Berufserfahrung", null],
    ["You are at least 18 years old", null],
    ["In the last 3 years we have tripled our team", null],
    ["Founded 12 years ago, in 2014", null],
    ["A four-year degree", null],
    ["Our 2026 roadmap spans 5 years", null],
  ])("%s", (words, wanted) => expect(years(words)).toBe(wanted));
});

describe("titles and ways of working", () => {
  it.each<[string, Partial<Ad>, string]>([
    ["No place.", { title: "Data Engineer - Remote, US", location: "Remote" }, "US"],
    ["No place.", { title: "Data Engineer, US Remote", location: "Remote,., ." }, "US"],
    ["No place.", { title: "UK Data Engineer" }, "GB"],
    ["No place.", { title: "Security Engineer (SWE)", location: "Remote" }, ""],
    ["No place.", { location: "Corvallis, OR" }, "US"],
    ["This role can be hybrid in our San Francisco or London hubs.", {}, "GB US"],
    ["In person 5 days/week in Boston.", {}, "US"],
    ["Our staff sit in seven offices located in the UK, Malta and Australia.", {}, ""],
  ])("%s %o", (words, header, wanted) => expect(countries(words, header)).toBe(wanted));
});
