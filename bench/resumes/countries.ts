import type { Wording } from "./wording.ts";

/** What a person of a country is drawn from. Names, employers and schools are invented; lists are parted by bars. */
export interface Country {
  readonly code: string;
  readonly language: keyof typeof Wording;
  readonly given: string;
  readonly family: string;
  readonly places: string;
  /** # is a digit. Only number ranges kept for fiction where a country has one. */
  readonly phones: string;
  readonly employers: string;
  readonly schools: string;
  /** Each given name with its family name in the person's own script, in the order of `given`. */
  readonly ownScript?: string;
}

export const COUNTRIES: readonly Country[] = [
  {
    code: "US",
    language: "en",
    given: "Imani|Casey|Delphine|Marcus|Wren|Thaddeus",
    family: "Oakhollow|Brightwater-Lane|McFable|O'Notional|Quillfeather|Van Imagine",
    places: "Portland, OR|Austin, TX|Chicago, IL|Raleigh, NC|Denver, CO",
    phones: "(503) 555-01##|312-555-01##|+1 919.555.01##|720.555.01##|+1 (512) 555-01##",
    employers:
      "Lanternfish Analytics, Inc.|Hollow & Sons|Thistledown Health|Grey Heron Software|Farrow, Pike & Doe LLP|Bluewick|Copperleaf Insurance Group|Nimbus Orchard|Mapleforge Labs, LLC",
    schools: "University of Nordhaven|Calder State University|Whitlow College|Tamsin Institute of Technology",
  },
  {
    code: "GB",
    language: "en",
    given: "Rhiannon|Alistair|Nkechi|Tobias|Saoirse|Hamish",
    family: "Fenwick-Ash|Merrowby|Okonjo-Vale|Tallow|Penhallow|Strathnever",
    places: "Leeds, United Kingdom|Bristol, UK|Edinburgh, Scotland|Manchester, UK|Cambridge, UK",
    phones: "07700 900###|+44 7700 900###|020 7946 0###|+44 (0)113 496 0###",
    employers:
      "Quayside Data Ltd|Harrow & Finch|Pennine Rail Signals plc|The Ledger Room|Oakapple Health Trust|Marlow Research Council|Saltmarsh Robotics|Bellwether, Stone & Co.",
    schools:
      "University of Eastmere|Imperium College Ravensby|Kestrel School of Economics|University of St Piran",
  },
  {
    code: "DE",
    language: "de",
    given: "Jürgen|Annegret|Sören|Friederike|Özlem|Bäärbel",
    family: "Müßig|Großkopf|Dünnebier|von Erdachten|Köhlerhain|Fabelmann",
    places: "Leipzig|Köln|München|Hamburg|Stuttgart, Deutschland",
    phones: "+49 30 23125 ###|0221/4710-###|+49 (0)69 900 09###|0176 040690##",
    employers:
      "Nordlicht Datenwerke GmbH|Fabelhaft Versicherung AG|Bergmann & Söhne KG|Sternwarte Software GmbH & Co. KG|Universitätsklinikum Erlenbach|Deichgraf Energie SE|Lupenrein|Grünspan Logistik GmbH",
    schools:
      "Universität Erlenbach|Technische Universität Mittelmark|Hochschule Wolkenstein|Universität zu Nirgendsheim",
  },
  {
    code: "CH",
    language: "en",
    given: "Reto|Aurélie|Ladina|Beat|Célestine",
    family: "Zumwald|Hänggi-Traum|Brönnimann|de Songe|Caflisch",
    places: "Zürich, Switzerland|Lausanne, Switzerland|Basel|Bern, Switzerland",
    phones: "+41 44 555 01 ##|+41.79.555.01.##|044 555 01 ##",
    employers:
      "Gipfelkreuz Robotik AG|Uhrwerk Banking Systems|Lac Bleu Sàrl|Murmeltier Labs|Pharma Enzian AG|Kantonale Prüfstelle Hinterwald",
    schools: "Universität Hinterwald|École polytechnique du Lac Bleu|Fachhochschule Oberalp",
  },
  {
    code: "FR",
    language: "fr",
    given: "Maëlys|Étienne|Zoé|Gaëtan|Françoise|Loïc",
    family: "Dubourg-Lointain|Lefèvre-Songe|de la Fabulerie|Châteauvide|N'Guessan-Roy|Imbert",
    places: "Lyon|Nantes, France|Paris|Grenoble, France|Toulouse",
    phones: "06 39 98 ## ##|+33 6 39 98 ## ##|01.99.00.##.##|+33 (0)1 99 00 ## ##",
    employers:
      "Lumen Rivage SAS|Société Hydre & Fils|Banque du Vieux Moulin|Atelier Numérique Céleste|Mutuelle Argentine-sur-Mer|Hôpital Saint-Elme|Cartographe",
    schools: "Université de Valmorin|École d'ingénieurs de Brumeville|Institut polytechnique des Ormes",
  },
  {
    code: "ES",
    language: "es",
    given: "Íñigo|María José|Begoña|Nuño|Itziar",
    family: "Peñalosa Ficticio|Ibáñez de Ensueño|Quimera Núñez|Güell Fabulado|Azcárate Inventado",
    places: "Valencia, España|Madrid|Bilbao, España|Sevilla|Barcelona, España",
    phones: "+34 600 00 0# ##|910 00 0# ##|+34 655-00-##-##",
    employers:
      "Datos del Faro, S.L.|Molino Azul S.A.|Seguros La Cigüeña|Aurora Cartografía|Hermanos Tejo y Cía.|Hospital Universitario de Montemar|Nébula Retail",
    schools: "Universidad de Montemar|Universidad Politécnica de Altavega|Escuela Superior de Ríoclaro",
  },
  {
    code: "PL",
    language: "en",
    given: "Zdzisława|Łukasz|Małgorzata|Jiří|Zsófia",
    family: "Śliwińska-Zmyślona|Wymysłowski|Dvořák-Smyšlený|Żółcik|Kitalált",
    places: "Kraków, Poland|Warsaw, Poland|Brno|Budapest, Hungary|Prague",
    phones: "+48 600 000 0##|+420 601 000 0##|+36 20 000 00##|601.000.0##",
    employers:
      "Bursztyn Software Sp. z o.o.|Krtek Data s.r.o.|Zielona Sowa|Dunaj Telecom Zrt.|Praska Fabryka Modeli|Instytut Chmur Obliczeniowych",
    schools: "Politechnika Zmyślona|Univerzita Horní Lhota|Uniwersytet w Bajkowie",
  },
  {
    code: "IN",
    language: "en",
    given: "Anaya|Vihaan|Lakshmipriya|Rohit|Tejaswini",
    family: "Kalpanik|Ramasundaram|Swapnil Rao|Iyer-Maya|Chatterjee-Bose",
    places: "Bengaluru, India|Hyderabad, India|Pune, India|Chennai",
    phones: "+91 98000 00###|+91-80-0000-0###|(+91) 97000-00###",
    employers:
      "Peepal Tree Technologies Pvt. Ltd.|Monsoon Analytics|Banyan Bank|Tanpura Systems|Chai & Circuits|Indus Kite Solutions Private Limited",
    schools: "Malgudi Institute of Technology|University of Narmadapur|Swarna College of Engineering",
  },
  {
    code: "BG",
    language: "en",
    given: "Светлана|Борислав|Олександра|Дмитро",
    family: "Измислена|Приказкин|Вигадана|Небувалий",
    places: "Sofia, Bulgaria|Kyiv, Ukraine|Belgrade, Serbia",
    phones: "+359 88 000 0###|+380 44 000 00 ##|+381 60 000 0###",
    employers: "Балкан Софтуер ООД|Rila Cloud|Дніпро Аналітика|Vitosha Payments EAD|Чорна Скриня",
    schools: "Софийски институт Измислица|University of Podil|Технически университет Приказка",
  },
  {
    code: "GR",
    language: "en",
    given: "Ευγενία|Θεόδωρος|Καλλιόπη",
    family: "Φανταστικού|Παραμυθάς|Ονειροπόλου",
    places: "Athens, Greece|Thessaloniki, Greece",
    phones: "+30 210 000 0###|+30 697.000.0###",
    employers: "Γαλάζιο Κύμα ΑΕ|Aegean Signals|Δελφοί Δεδομένα|Olive Press Robotics",
    schools: "Πανεπιστήμιο Φαντασίας|Polytechnion of Ithakion",
  },
  {
    code: "IL",
    language: "en",
    given: "Noa|Yusuf|Layla|Amir|Farah",
    family: "Bar-Dimyon|Al-Khayali|Mansour-Hulm|Ben Agada|Wahmi",
    places: "Tel Aviv, Israel|Amman, Jordan|Dubai, UAE|Cairo, Egypt",
    phones: "+972 3 000 00##|+962 7 0000 0###|+971 50 000 0###|+20 10 0000 0###",
    employers: "Cedar Signal Ltd.|Dune Analytics FZ-LLC|Qamar Cloud|Tamar Vision|Papyrus & Partners",
    schools: "University of Wadi Qamar|Technion-on-Sea Institute|Nile Delta University",
    ownScript: "נועה בר-דמיון|يوسف الخيالي|ليلى منصور|אמיר בן אגדה|فرح وهمي",
  },
  {
    code: "JP",
    language: "en",
    given: "Haruka|Wei|Minjun|Xiaoyu|Sora",
    family: "Kuusou|Xuxiang|Gasang|Menghuan|Yumemiya",
    places: "Tokyo, Japan|Seoul, South Korea|Singapore|Taipei, Taiwan|Osaka, Japan",
    phones: "+81 3-0000-0###|+82 2 000 0###|+65 0000 0###|+886 2 0000 0###",
    employers:
      "Kumo Robotics K.K.|Hanok Data Co., Ltd.|Lotus Gate Pte. Ltd.|Jade Rabbit Games|Asagao Life Insurance",
    schools: "Minato Institute of Science|Hansarang University|National University of Merlion",
    ownScript: "空想 春香|虚想 伟|가상 민준|夢幻 小雨|夢宮 空",
  },
  {
    code: "BR",
    language: "en",
    given: "João Pedro|Conceição|Thaís|Antônio",
    family: "da Ilusão|Gonçalves Miragem|dos Sonhos|Araújo-Fábula",
    places: "Curitiba, Brazil|São Paulo, Brazil|Lisbon, Portugal|Recife, Brazil",
    phones: "+55 (41) 0000-0###|+351 910 000 0##|(11) 90000-0###",
    employers:
      "Jacarandá Dados Ltda.|Banco da Serra|Caju Mobilidade|Estúdio Maré, Lda.|Ipê Biotecnologia S.A.",
    schools: "Universidade Federal de Serra Azul|Instituto Superior de Maré Alta",
  },
  {
    code: "NL",
    language: "en",
    given: "Sjoerd|Anouk|Åse|Bjørn|Øyvind",
    family: "van der Verzonnen|de Fantast|Drømgård|Påhitt|ter Luchtkasteel",
    places: "Utrecht, Netherlands|Amsterdam|Oslo, Norway|Copenhagen, Denmark|Stockholm, Sweden",
    phones: "+31 6 0000 00##|+47 000 00 0##|+45 00 00 00 ##|020-000 00##",
    employers:
      "Windmolen Data B.V.|Fjordlys AS|Tulp & Zonen|Nordisk Drøm A/S|Grachtengordel Media|Hygge Health ApS",
    schools: "Universiteit Waterland|Hogeschool Polderdam|Drømsund University",
  },
];

/** A country that only the layouts held apart are tried with. */
export const RARE_COUNTRIES: readonly Country[] = [
  {
    code: "CA",
    language: "en",
    given: "Maxime|Odalys|Priyanka|Desmond|Élodie",
    family: "Tremblefort|Noonday|St-Songe|Achterberg|Makebelieve",
    places: "Toronto, ON|Montréal, QC|Vancouver, BC, Canada|Melbourne, Australia|Auckland, New Zealand",
    phones: "(416) 555-01##|514.555.01##|+61 491 570 ###|+64 9 000 00##",
    employers:
      "Boréal Capteurs inc.|Wattle & Daub|Kauri Payments Ltd|Snowgoose AI|Halfpenny, Marsh and Partners|Prairie Genomics Corp.|Outback Telemetry Pty Ltd",
    schools: "Université du Grand-Lac|University of Tussock Bay|Marigold Polytechnic",
  },
  {
    code: "IT",
    language: "en",
    given: "Niccolò|Fiammetta|Ginevra|Ştefan|Ioana",
    family: "Fantasia|Sognatore|dell'Invenzione|Închipuitu|Basmeanu",
    places: "Bologna, Italy|Turin, Italy|Milan|Bucharest, Romania|Vienna, Austria",
    phones: "+39 02 0000 0###|+40 720 000 0##|+43 1 000 00##|02.0000.0###",
    employers:
      "Colonnato Digitale S.r.l.|Torre Pendente S.p.A.|Fratelli Corvo|Zimbru Soft SRL|Donauwelle Data GmbH",
    schools: "Università di Castelfinto|Politecnico di Roccanuvola|Universitatea din Valea Visului",
  },
];
