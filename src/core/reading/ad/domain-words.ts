import type { Domain } from "../../vocabulary.ts";

/** Wording that speaks for a domain: strong phrases settle it, the others add up. `|` divides phrases. */
const STRONG: Partial<Record<Domain, string>> = {
  healthcare:
    "healthcare|health care|digital health|healthtech|health tech|hospital|hospitals|patients|patient care|patient outcomes|clinicians|clinical|clinical workflows|electronic health records|ehr|emr|medical imaging|telehealth|telemedicine|healthcare providers|health plans|payers|value-based care|mental health care|medicare|medicaid|gesundheitswesen|santé|radiology|healthcare ai|nurses",
  finance:
    "fintech|financial services|banking|bank|banks|wealth management|asset management|hedge fund|trading|payments|payment processing|lending|loans|mortgage|credit risk|insurance|insurtech|reinsurance|underwriting|claims processing|investment management|investors portfolio|capital markets|financial institutions|cryptocurrency|crypto|blockchain|defi|web3|stablecoin|digital assets|accounting software|financial advisors|private equity|quantitative trading|tax|finanzdienstleistungen|banque|assurance|anti-money laundering|personal finance|financial crime",
  "retail-commerce":
    "e-commerce|ecommerce|retail|retailers|retailer|online store|merchants|marketplace for|shoppers|online shopping|grocery|fashion brand|consumer goods|cpg|merchandising|buyers and sellers|online marketplace|food delivery|dtc|einzelhandel|handel",
  "media-entertainment":
    "streaming|media company|entertainment|music|film|video platform|publishing|news|podcast|creators|content creators|sports|broadcast|broadcasting|television|movie|audiobook|storytelling|sports betting|dating app",
  advertising:
    "advertising|adtech|ad tech|advertisers|programmatic|dsp|demand-side platform|marketing technology|martech|ad platform|ads platform|digital marketing|media buying|marketing agency|brand marketing|marketers",
  education:
    "edtech|education|students|learners|teachers|schools|university|universities|online learning|learning platform|higher education|classroom|language learning|courses",
  legal:
    "legal tech|legaltech|law firms|law firm|lawyers|legal professionals|contract lifecycle|litigation|attorneys|legal ai",
  security:
    "cybersecurity|cyber security|threat detection|threat intelligence|endpoint security|security company|security platform|security operations|identity security|fraud prevention|fraud detection|penetration testing|vulnerability management|infosec|soc analysts|network security|cloud security|application security",
  "energy-climate":
    "energy|renewable|renewable energy|solar|wind power|climate|climate change|carbon|decarbonization|decarbonisation|sustainability|utilities|utility|electric grid|power grid|oil and gas|battery|batteries|electrification|nuclear|weather|net zero|energiewende|énergie",
  manufacturing:
    "manufacturing|industrial automation|factory|factories|industry 4.0|production lines|predictive maintenance|industrial|supply of parts|plant operations|construction equipment|fertigung|maschinenbau|process industry|machinery",
  "automotive-mobility":
    "automotive|autonomous driving|autonomous vehicles|self-driving|electric vehicles|ev charging|vehicles|mobility|ride-hailing|ridesharing|adas|car manufacturer|oem|aviation|airline operations|trucks|aircraft|fahrzeuge|drivers",
  robotics: "robotics|robots|robot|humanoid|drones|manipulation|embodied ai|uav",
  "defence-government":
    "defense|defence|department of defense|dod|military|government|federal|national security|intelligence community|public sector|warfighter|armed forces|government agencies|civil service|space systems|aerospace|army|navy|air force|citizens",
  "hr-recruiting":
    "hr tech|recruiting|recruitment|talent acquisition|payroll|human resources|hiring platform|recruiters|hr software|staffing|workforce management|employee experience|talent marketplace|background screening",
  "travel-hospitality":
    "travel|hospitality|hotels|hotel|airlines|airline|vacation rentals|booking|travelers|travellers|tourism|restaurants|restaurant",
  "real-estate":
    "real estate|proptech|property management|homebuyers|mortgages and homes|rental|landlords|tenants|commercial real estate|construction industry|home buying|immobilien|residential",
  telecom:
    "telecommunications|telecom|5g|mobile operators|network operators|broadband|wireless carriers|telco|satellite communications|voip",
  agriculture: "agriculture|agtech|farmers|farming|crops|crop|agricultural|livestock|farm",
  gaming:
    "gaming|video games|games studio|game studio|players|mobile games|game development|esports|game developers|gamers|online games",
  "biotech-pharma":
    "biotech|biotechnology|pharma|pharmaceutical|drug discovery|drug development|genomics|life sciences|clinical trials|therapeutics|proteins|protein|molecular|biology|biopharma|bioinformatics|medicines|diagnostics",
  logistics:
    "logistics|supply chain|freight|shipping|warehouses|warehouse|fleet management|last mile|delivery network|trucking|carriers|shippers|transportation management|fulfillment|parcel",
  "developer-tools":
    "developer tools|developers worldwide|developer experience platform|developer platform|open source company|api platform|devtools|devops platform|code editor|observability platform|ci cd platform|database company|cloud infrastructure|for developers|software development platform|cloud platform for|data platform company|data infrastructure company",
  "enterprise-software":
    "saas|b2b saas|enterprise software|crm|erp|customer experience platform|business software|workflow automation|collaboration platform|customer support software|contact center|customer service platform|enterprise ai|productivity software|customer engagement|data analytics platform|business intelligence platform|document management|sales teams|revenue teams|go-to-market teams",
  consumer:
    "consumer app|consumer apps|social network|mobile app with millions|consumer product|consumer electronics|smart home|dating|social media platform|fitness app|families|consumers",
  "ai-lab":
    "frontier models|foundation model company|artificial general intelligence|agi|ai research lab|ai lab|frontier ai|research lab|superintelligence|training frontier|ai safety and research",
  semiconductor:
    "semiconductor|semiconductors|chip|chips|asic|silicon|soc design|eda|fpga|gpu company|ai accelerators|wafer|chip design|processors|ai chips|ai hardware",
  consulting:
    "consulting|consultancy|consulting firm|our clients|client projects|professional services|systems integrator|advisory|outsourcing|it services|digital transformation partner|staff augmentation|software house|beratung|conseil|consultoría",
};

/** Domains whose words often turn up in passing: each hit counts less. */
const DISCOUNT: Partial<Record<Domain, number>> = {
  consulting: 0.45,
  "enterprise-software": 0.5,
  consumer: 0.45,
  "media-entertainment": 0.6,
  education: 0.5,
  advertising: 0.7,
  manufacturing: 0.8,
  "energy-climate": 0.8,
  "automotive-mobility": 0.8,
  "defence-government": 0.7,
  security: 0.9,
  robotics: 0.8,
  "developer-tools": 0.8,
  "travel-hospitality": 0.7,
  "hr-recruiting": 0.8,
  semiconductor: 0.8,
  telecom: 0.9,
};

/** The wording by domain. */
export const DOMAIN_WORDS = Object.fromEntries(
  Object.entries(STRONG).map(([domain, words]) => [domain, words.split("|")]),
) as Record<Domain, string[]>;

export function domainWeight(domain: Domain): number {
  return DISCOUNT[domain] ?? 1;
}
