import { Document, Packer, Paragraph, TextRun } from "docx";

/** A Brazilian one with personal data, labels in bold and periods in words. Sample of an invented person. */
export async function make(): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ alignment: "center", children: [new TextRun({ text: "Jandira Inexistente de Sá", bold: true, size: 36 })] }),
          line("Brasileira, solteira, 31 anos", true),
          line("Rua do Faz de Conta, 77 – Campinas – SP", true),
          line("Telefone: (19) 95550-0144 / E-mail: jandira.sa@exemplo.example.com.br", true),
          heading("OBJETIVO"),
          line("Engenheira de Machine Learning"),
          heading("FORMAÇÃO ACADÊMICA"),
          item("Mestrado em Ciência da Computação. Universidade Estadual do Faz de Conta, conclusão em 2019."),
          item("Graduação em Engenharia da Computação. Universidade Federal de Lugar Algum, conclusão em 2016."),
          heading("EXPERIÊNCIA PROFISSIONAL"),
          ...job("03/2022 – Atual", "Banco Vaga-lume S.A.", "Engenheira de Machine Learning Sênior", "Modelos de crédito em produção com MLflow e Kubernetes; monitoramento de drift."),
          ...job("07/2019 – 02/2022", "Sabiá Logística Ltda.", "Cientista de Dados", "Roteirização com OR-Tools e previsão de demanda em Python."),
          ...job("01/2017 – 06/2019", "Pitanga Sistemas", "Desenvolvedora Java", "APIs em Spring Boot para 30 prefeituras."),
          heading("QUALIFICAÇÕES E ATIVIDADES COMPLEMENTARES"),
          item("Curso de Engenharia de Dados na Nuvem (120 h), 2021."),
          item("Conhecimentos em Python, Java, SQL, Spark, MLflow, Kubernetes e AWS."),
          heading("IDIOMAS"),
          item("Inglês – fluente. Espanhol – intermediário."),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function job(period: string, firm: string, role: string, text: string): Paragraph[] {
  const labelled = (label: string, value: string) =>
    new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)] });
  return [
    new Paragraph({ spacing: { before: 120 }, bullet: { level: 0 }, children: [new TextRun({ text: `${period} – ${firm}`, bold: true })] }),
    labelled("Cargo", role),
    labelled("Principais atividades", text),
  ];
}

function line(text: string, centred = false): Paragraph {
  return new Paragraph({ text, ...(centred && { alignment: "center" }) });
}

function item(text: string): Paragraph {
  return new Paragraph({ text, bullet: { level: 0 } });
}

function heading(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 240 }, children: [new TextRun({ text, bold: true })] });
}
