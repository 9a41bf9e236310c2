import type { Domain } from "../../vocabulary.ts";

/** Wording that speaks for a domain: strong phrases settle it, the others add up. `|` divides phrases. */
const STRONG: Partial<Record<Domain, string>> = {
  healthcare:
    "healthcare|health care|digital health|healthtech|health tech|hospital|hospitals|patients|patient care|patient outcomes|clinicians|clinical|clinical workflows|electronic health records|ehr|emr|medical imaging|telehealth|telemedicine|healthcare providers|health plans|payers|value-based care|mental health care|medicare|medicaid|gesundheitswesen|krankenhäuser|kliniken|santé|hôpitaux|hospitais|hospitales|sector salud|saúde|ziekenhuizen|zorgsector|radiology|healthcare ai",
  finance:
    "fintech|financial services|banking|bank|banks|wealth management|asset management|hedge fund|payments|payment processing|lending|loans|mortgage|credit risk|insurance|insurtech|reinsurance|underwriting|claims processing|investment management|investors portfolio|capital markets|financial institutions|cryptocurrency|crypto|blockchain|defi|web3|stablecoin|digital assets|accounting software|financial advisors|private equity|quantitative trading|finanzdienstleistungen|versicherung|versicherungen|banque|banques|assurance|assurances|seguros|crédito|empréstimos|banca|verzekeringen|verzekeraar|anti-money laundering|personal finance|financial crime|trading firm|trading platform|quantitative trading firm|proprietary trading|tax software|tax compliance|wealth manager|wealth|brokerage|investment firm|investing platform|stock exchange|credit union|credit cards|neobank|payment platform|money movement|lenders|borrowers|policyholders|insurer|insurers|financial products|financial technology|financial crimes|actuarial|trading systems",
  "retail-commerce":
    "e-commerce|ecommerce|retail|retailers|retailer|online store|merchants|marketplace for|shoppers|online shopping|grocery|fashion brand|consumer goods|cpg|merchandising|buyers and sellers|online marketplace|food delivery|dtc|einzelhandel|onlinehandel|grande distribution|commerce de détail|comercio electrónico|tiendas|lojas|magasins|winkels|filialen|marketplace de produtos|produtos artesanais|varejo|comércio eletrônico|detailhandel|webshop|fashion|online fashion|shopping|stores|supermarket|supermarkets|retail chain|brands and retailers|marketplace sellers|delivery platform",
  "media-entertainment":
    "streaming|media company|entertainment|video platform|publishing|podcast|creators|content creators|broadcast|broadcasting|television|audiobook|storytelling|sports betting|dating app|film and television|movies|music streaming|newsroom|news organization|sports league|sports media|fans|viewers|subscribers worldwide|video content|content creation platform|audio books|publisher|publishers",
  advertising:
    "advertising|adtech|ad tech|advertisers|programmatic|dsp|demand-side platform|marketing technology|martech|ad platform|ads platform|media buying|marketing agency|brand marketing|marketers|digital marketing agency|advertising agency|marketing platform|performance marketing|ad campaigns|media agency|marketing teams|consumer insights|customer acquisition platform|influencer",
  education:
    "edtech|learners|teachers|schools|online learning|learning platform|higher education|classroom|language learning|edtech company|education technology|educational|higher ed|students and teachers|online courses|k-12|curriculum|tutoring|learning company|students worldwide|student success",
  legal:
    "legal tech|anwaltskanzleien|cabinets d'avocats|jurisprudence|despachos de abogados|escritórios de advocacia|advocatenkantoren|legaltech|law firms|law firm|lawyers|legal professionals|contract lifecycle|litigation|attorneys|legal ai",
  security:
    "cybersecurity|cyber security|threat detection|threat intelligence|endpoint security|security company|security platform|identity security|fraud prevention|fraud detection|soc analysts|cyber defense|security awareness|email security|security teams|threat actors|attackers|identity verification|data security|zero trust|cyber threats",
  "energy-climate":
    "renewable|renewable energy|solar|wind power|climate|climate change|carbon|decarbonization|decarbonisation|sustainability|utilities|electric grid|power grid|oil and gas|batteries|electrification|nuclear|weather|net zero|energiewende|énergie|erneuerbare energie|erneuerbare energien|stromnetze|photovoltaik|energieversorger|énergies renouvelables|energías renovables|energias renováveis|windparks|parcs éoliens|éoliennes|parques eólicos|usinas solares|windparken|zonneparken|energieleverancier|duurzame energie|hernieuwbare energie|forecast storms|meteorology|storms|clean energy|energy company|energy industry|energy sector|energy transition|energy markets|energy storage|energy efficiency|energy management|energy solutions|power plants|power generation|oil & gas|data center energy|greenhouse gas",
  manufacturing:
    "manufacturing|industrial automation|factory|factories|industry 4.0|production lines|predictive maintenance|industrial|supply of parts|plant operations|construction equipment|fertigung|maschinenbau|maschinenbauer|industrie manufacturière|fabricación|fabricação|manufactura|maakindustrie|process industry|machinery|manufacturers|industrial customers|industrial companies|industrial software|factory floor|shop floor|industrial equipment|appliances",
  "automotive-mobility":
    "automotive|autonomous driving|autonomous vehicles|self-driving|electric vehicles|ev charging|vehicles|ride-hailing|ridesharing|adas|car manufacturer|oem|aviation|airline operations|trucks|aircraft|fahrzeuge|automaker|connected vehicles|autonomous trucks|driverless|robotaxi|mobility company|mobility services|car sharing|drive autonomously|av|flight operations",
  robotics: "robotics|robots|robot|humanoid|drones|manipulation|embodied ai|uav",
  "defence-government":
    "defense|defence|department of defense|dod|military|government|federal|national security|intelligence community|public sector|öffentliche verwaltung|bundesbehörde|secteur public|administración pública|setor público|overheid|rijksdienst|gemeente|warfighter|armed forces|government agencies|civil service|space systems|aerospace|army|navy|air force",
  "hr-recruiting":
    "hr tech|talent acquisition|human resources|hiring platform|hr software|workforce management|talent marketplace|background screening|recruiting platform|recruitment platform|talent platform|payroll platform|payroll and hr|hr platform|job seekers|job marketplace|staffing agency|people management platform|hcm|payroll company",
  "travel-hospitality":
    "hospitality|hotels|hotel|airlines|airline|vacation rentals|travelers|travellers|tourism|restaurants|restaurant|travel company|travel industry|travel technology|travel platform|hospitality industry|hotel industry|online travel|short-term rentals|guests and hosts|vacation",
  "real-estate":
    "real estate|proptech|property management|homebuyers|mortgages and homes|landlords|tenants|commercial real estate|construction industry|home buying|immobilien|rental housing|rental properties|homeowners|home buyers|brokerages and agents|facility management|building management|construction technology",
  telecom:
    "telecommunications|telecom|5g|mobile operators|network operators|broadband|wireless carriers|telco|satellite communications|voip",
  agriculture:
    "agriculture|agtech|agriculteurs|agricultores|landwirte|tuinbouw|landwirtschaft|agricultura|landbouw|farmers|farming|crops|crop|agricultural|livestock|growers|precision agriculture|food production|agribusiness",
  gaming:
    "gaming|video games|games studio|game studio|mobile games|game development|esports|game developers|gamers|online games|millions of players|game worlds|player experience|gameplay|interactive entertainment",
  "biotech-pharma":
    "biotech|biotechnology|pharma|pharmaceutical|drug discovery|drug development|genomics|life sciences|clinical trials|therapeutics|proteins|protein|molecular|biology|biopharma|bioinformatics|medicines|diagnostics",
  logistics:
    "logistics|logistik|spedition|scheepvaart|logistique|logística|logistiek|supply chain|freight|fleet management|last mile|delivery network|trucking|carriers|shippers|transportation management|fulfillment|parcel|freight forwarding|shipping company|shipping and logistics|parcels|warehouse automation|logistics company|supply chains|ports|carriers and shippers|ocean freight|delivery drivers",
  "developer-tools":
    "developer tools|developers worldwide|developer experience platform|developer platform|open source company|api platform|devtools|devops platform|code editor|observability platform|ci cd platform|database company|cloud infrastructure|software development platform|cloud platform for|data platform company|data infrastructure company|software developers|engineering teams|open source|developer|developers|apis for|platform engineers|monitoring and security platform|observability|database|infrastructure software|kubernetes platform|cloud provider|cloud platform|data cloud|ai cloud|ml platform company|data observability",
  "enterprise-software":
    "saas|b2b saas|enterprise software|customer experience platform|business software|collaboration platform|customer support software|contact center|customer service platform|enterprise ai|productivity software|customer engagement|data analytics platform|business intelligence platform|sales teams|revenue teams|go-to-market teams|enterprise|enterprises|businesses of all sizes|business customers|customer service|customer experience|customer support|contact centers|enterprise customers|fortune 500 companies|small businesses|crm platform|erp software|workflow platform|work management|revenue|meeting notes|productivity|e-signature|procurement|document processing|business applications|conversational ai platform|automation platform",
  consumer:
    "consumer app|consumer apps|social network|mobile app with millions|consumer product|consumer electronics|smart home|social media platform|fitness app|consumers|dating apps|online dating|social app|people around the world connect|everyday users|consumer brand|smartphone users",
  "ai-lab":
    "frontier models|foundation model company|artificial general intelligence|agi|ai research lab|ai lab|frontier ai|superintelligence|training frontier|ai safety and research|ai research and deployment company|general-purpose artificial intelligence|benefits all of humanity|reliable interpretable and steerable|beneficial ai|build agi|frontier model|frontier lab|general purpose ai|world models",
  semiconductor:
    "semiconductor|semiconductors|chip|chips|soc design|fpga|gpu company|ai accelerators|wafer|chip design|ai chips|ai hardware|chipmaker|ai chip|silicon engineering|accelerated computing|soc|system on chip|gpu computing",
  consulting:
    "consulting|consultancy|consulting firm|our clients|client projects|professional services|systems integrator|advisory|outsourcing|it services|digital transformation partner|staff augmentation|software house|beratung|consultoría|consulting services|technology consulting|management consulting|consultancy services|global consultancy|audit tax and advisory|solutions integrator|digital agency|engineering services|software consultancy|nearshore|software development company",
};

/** Domains whose words often turn up in passing: each hit counts less. */
const DISCOUNT: Partial<Record<Domain, number>> = {
  consulting: 0.45,
  "enterprise-software": 0.3,
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
  "developer-tools": 0.35,
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
