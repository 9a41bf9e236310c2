import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adviceFor } from "../../../../src/core/reading/ad/advice.ts";
import { withInShort } from "../../../../src/core/reading/ad/in-short.ts";
import { warningsFor } from "../../../../src/core/reading/ad/warnings.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const reader = shippedAdReader();
const read = (text: string) => withInShort(reader.read({ id: "warned", text }), text);
const warned = (text: string) => warningsFor(read(text), text).map(({ id }) => id);

/** Invented, as everything here. */
const FOREIGN = {
  Polish:
    "Inżynier uczenia maszynowego\n\nTwoje zadania\n- Tworzenie modeli w Pythonie i PyTorch\n- Budowa potoków danych w Airflow\n\nWymagania\n- minimum 2 lata doświadczenia\n- SQL oraz Docker\n",
  Japanese:
    "機械学習エンジニア\n\n東京の会社です。Python と PyTorch を使ってモデルを開発します。経験3年以上。年収800万円。\n",
  Chinese:
    "机器学习工程师\n\n岗位职责：使用 Python 和 PyTorch 开发推荐模型。要求：三年以上工作经验，熟悉 SQL。\n",
  Korean: "머신러닝 엔지니어\n\n담당 업무: Python과 PyTorch로 모델을 개발합니다. 경력 3년 이상.\n",
  Russian:
    "Инженер машинного обучения\n\nОбязанности: разработка моделей на Python и PyTorch. Требования: опыт от 3 лет, знание SQL.\n",
  Ukrainian:
    "Інженер машинного навчання\n\nОбов'язки: розробка моделей на Python і PyTorch. Вимоги: досвід від 3 років, SQL.\n",
  Italian:
    "Ingegnere machine learning\n\nCosa farai\n- Sviluppo di modelli con PyTorch per la previsione della domanda\n\nRequisiti\n- almeno 3 anni di esperienza nella scrittura di codice Python\n",
  Swedish:
    "Maskininlärningsingenjör\n\nDu kommer att bygga modeller med PyTorch och Python för vår tjänst.\n\nVi söker dig som har erfarenhet av SQL och Docker.\n",
  Czech:
    "Inženýr strojového učení\n\nCo je tvá práce\n- vývoj modelů v Pythonu a PyTorch\n\nPožadujeme\n- zkušenosti s SQL, praxe 3 roky, znalost Dockeru nebo Kubernetes\n",
  Turkish:
    "Makine öğrenmesi mühendisi\n\nPython ve PyTorch ile model geliştirme için ekip arkadaşı arıyoruz.\n\nAranan nitelikler\n- 3 yıl deneyim, SQL bilgisi\n",
};

describe("an ad in a language that is not read well", () => {
  it.each(Object.entries(FOREIGN))(
    "%s is named first, and nothing rests on what was not found",
    (language, text) => {
      const { inShort } = read(text);
      expect(inShort.warnings).toEqual([
        `This ad seems to be in ${language}, which Bearings does not read well: facts may be missing, and what is not found may still stand there.`,
      ]);
      expect(inShort).toMatchObject({ spread: null, severalJobs: false });
      expect(inShort.sentence).not.toMatch(/%|kinds? of work/);
      expect(adviceFor(read(text), text)).toEqual([]);
    },
  );
});

const FOLDER = new URL("../../../corpus/ads/", import.meta.url);
it.each(readdirSync(FOLDER).filter((name) => /\.(?:md|html|txt)$/.test(name)))(
  "%s, in a language that is read well, carries no warning",
  (name) => expect(warned(readFileSync(new URL(name, FOLDER), "utf8"))).toEqual([]),
);

const RECIPE =
  "Lentil soup\n\nIngredients\n- 200 g lentils\n- 1 onion\n- 2 carrots\n\nMethod\n1. Chop the onion and fry it.\n2. Add lentils and water, stir, cook for 20 minutes.\n";

const RESUME =
  "Ada Invented\nData engineer\nada@example.org\n\nExperience\nData engineer, Sample Mills, 2019 – 2023\n- Pipelines in Airflow and Spark\nAnalyst, Sample Lamps, 2016 – 2019\n- SQL and Tableau\n\nEducation\nBSc Statistics, 2012 – 2016\n\nSkills\nPython, SQL\n";

describe("a text that is no ad", () => {
  it("is told to be none, without shares, spread or advice", () => {
    expect(warned(RECIPE)).toEqual(["not-an-ad"]);
    expect(read(RECIPE).inShort).toMatchObject({ spread: null, severalJobs: false });
    expect(adviceFor(read(RECIPE), RECIPE)).toEqual([]);
  });

  it("that is a résumé is told to be one; an ad that names years is none", () => {
    expect(warned(RESUME)).toEqual(["resume"]);
    const ad =
      "Data engineer\n\nExperience\n- You have worked with SQL\n\nEducation\nBachelor's\n\nWe grew 2019 – 2021 and 2021 – 2023.\n";
    expect(warned(ad)).toEqual([]);
  });

  it.each(["ML Engineer", "Data scientist wanted", "Ingénieure IA", "A role in our team, apply now"])(
    "is not what a short ad is called: %s",
    (text) => {
      expect(warned(text)).toEqual([]);
      expect(read(text).inShort.spread).toBeNull();
      expect(read(text).inShort.sentence).not.toContain("%");
      expect(read(text).inShort.sentence).toContain("too little of the work");
    },
  );
});
