import { defineLexicon } from "../lexicon.ts";

const MODEL = "(?:do |o |este )?(?:modelo|conjunto de dados|dataset|corpus|projeto)";

export default defineLexicon({
  language: "pt",
  titles: {
    description: [
      `(?:descrição|resumo|detalhes|informações|introdução|apresentação|visão geral|características)(?: (?:geral|breve))?(?: ${MODEL})?|sobre ${MODEL}|o que é .{1,40}`,
    ],
    "intended-use": [
      `usos?(?: pretendidos?| previstos?| diretos?| recomendados?| possíveis)?(?: ${MODEL})?|casos de uso|aplicações|propósito|finalidade|objetivos?`,
    ],
    "out-of-scope": [
      "usos? (?:fora do escopo|não (?:pretendidos?|previstos?|recomendados?)|indevidos?|proibidos?)|mau uso.{0,30}",
    ],
    limitations: [`limitações(?: conhecidas| ${MODEL})?|problemas conhecidos|avisos|restrições|ressalvas`],
    bias: ["vi[eé]s(?:es)?(?: .{1,30})?|riscos?(?: .{1,20})?|considerações éticas|ética|segurança|impacto social"],
    "training-data": [
      "(?:dados|conjuntos? de dados|corpus|dataset)(?: de| do| para o| usados? no| utilizados? no)? ?(?:treinamento|treino|pré-?treinamento|ajuste fino)?(?: e (?:de )?avaliação)?|fontes? (?:de|dos) dados",
    ],
    "training-procedure": [
      "(?:procedimento|processo|detalhes|método|configuração|parâmetros)? ?(?:de |do )?(?:treinamento|treino|pré-?treinamento|ajuste fino|fine-?tuning)(?: do modelo)?|hiperparâmetros(?: .{1,30})?|pré-?processamento|como (?:foi|o modelo foi) (?:treinado|criado|feito).{0,20}",
    ],
    evaluation: [
      "(?:resultados|avaliação|métricas|desempenho|performance|benchmarks?)(?: (?:de|do|da|no|em|e) .{1,40})?",
    ],
    usage: [
      "como (?:usar|utilizar|começar|executar|rodar|carregar).{0,50}|modo de uso|exemplos?(?: de (?:uso|código|inferência))?|instalação|inferência|início rápido|instruções|utilização|uso com .{1,30}|como usar",
    ],
    license: ["licença(?: .{1,40})?|licenciamento|termos de uso|direitos autorais"],
    citation: ["cita(?:ção|ções|r).{0,30}|como citar.{0,30}"],
    environment: ["impacto ambiental|pegada de carbono|emissões.{0,20}"],
    specifications: [
      "(?:especificações|requisitos|arquitetura)(?: (?:técnicas|técnicos|do modelo|de hardware|de software))?|infraestrutura(?: de computação)?|hardware|software",
    ],
    contact: ["contatos?|autores|autor(?:a)?|equipe|suporte|dúvidas|responsáveis"],
    explainability: ["interpretabilidade|explicabilidade"],
  },
  weakTitles: { citation: ["referências?|bibliografia"], "training-procedure": ["quantização"] },
  mentionTitles: {
    description: [
      "desenvolvido por|criado por|criador do modelo|modelo (?:base|original)|tipo de modelo|idiomas?|tarefa",
    ],
    citation: ["artigo"],
  },
  otherTitles: [
    "agradecimentos|índice|idiomas?|notícias|contribuições|sobre o formato .{1,20}|mais informações|arquivos incluídos",
  ],
  foreignTitles: ["agradecimentos|índice|notícias|outros modelos|sobre o formato .{1,20}"],
  topics: {
    bias: ["\\bvi[eé]s|estereótip|ofensiv|discrimin|tóxic|étic|risco"],
    limitations: ["limit|\\bnão\\b|erro|pode|apenas|falh|incorret"],
    "intended-use": ["\\bus|aplic|tarefa|\\bserve\\b|destinad|projetad"],
  },
  cues: {
    description: [
      {
        says: "(?:este|o|esta) (?:modelo|repositório|versão|dataset|conjunto).{0,60}(?:é|contém|foi|está)(?: |$)|é (?:um|uma|o|a) .{0,80}(?:modelo|versão|dataset|corpus)|modelo .{0,60}(?:treinad|basead|ajustad|para|original)|treinado com \\S+",
      },
    ],
    "intended-use": [
      {
        says: "(?:pode|podem|poderia) (?:ser )?(?:usad|utilizad|usar|utilizar|empregad)\\S*(?: \\S+)? (?:para|em|como)|(?:projetado|pensado|destinado|voltado|criado|útil|serve) para",
        unless: "não (?:foi|é|deve) (?:projetad|pensad|destinad|ser)",
      },
    ],
    "out-of-scope": [
      {
        says: "não deve(?:m)? ser (?:usad|utilizad)|não (?:foi|é) (?:projetado|pensado|destinado)|apenas para (?:fins de )?pesquisa|proibid",
      },
    ],
    limitations: [
      {
        says: "limitações (?:do|são)|pode (?:falhar|cometer erros|produzir (?:erros|resultados incorretos)|gerar (?:informações|texto) (?:incorret|fals))|não (?:funciona bem|garante|é capaz)|alucina",
      },
    ],
    bias: [{ says: "\\bvi[eé]s\\b|enviesad|estereótip|ofensiv|conteúdo (?:nocivo|tóxico)|discriminatóri" }],
    "training-data": [
      {
        says: "(?:treinad|ajustad|pré-?treinad|refinad)\\S* .{0,80}(?:com|em|no|na|sobre|usando|utilizando) .{0,80}(?:dados|corpus|dataset|wikipedia|texto|notícias|tweets|sentenças|exemplos)|(?:dados|corpus|dataset) .{0,60}(?:trein|utilizad|usad|coletad|extraíd)",
        unless: "seus próprios|não foi treinado",
      },
    ],
    "training-procedure": [
      {
        says: "taxa de aprendizado|épocas|n?epochs|tamanho do (?:lote|batch)|batch_size|otimizador|treinad\\S* .{0,60}(?:durante|gpu|tpu|horas|passos)|(?:lora|sft|dpo)\\b.{0,30}(?:trein|ajust)|^parâmetros$",
      },
    ],
    evaluation: [
      {
        says: "(?:precisão|acurácia|resultado|f1|desempenho).{0,40}\\d|^m[eé]tricas$|\\bavaliação com\\b|\\beval no conjunto de teste\\b",
      },
    ],
    usage: [
      {
        says: "(?:para (?:usar|utilizar|carregar|executar|rodar)|você pode (?:usar|carregar|executar)|usei o seguinte comando) ?.{0,40}",
      },
    ],
    license: [{ says: "(?:sob|com) (?:a |uma )?licença|licença (?:apache|mit|cc|do)" }],
    citation: [{ says: "(?:por favor,? )?cit(?:e|ar|em) (?:este|esta|nosso|o|a|como)" }],
    environment: [{ says: "emissões|pegada de carbono|co2" }],
    specifications: [
      {
        says: "\\d+ ?(?:m|b|milhões|bilhões)(?: de)? parâmetros|\\d+ camadas|memória (?:gpu|ram)|vram|valores de ram|comprimento de contexto",
      },
    ],
    contact: [
      {
        says: "(?:contat|escrev|entre em contato)\\S* .{0,30}(?:@|com|para|nos)|para (?:qualquer|mais) (?:dúvida|pergunta)",
      },
    ],
  },
  placeholders: [
    "(?:em breve|a (?:definir|determinar|ser (?:definido|adicionado|preenchido))|pendente|em (?:desenvolvimento|construção|andamento))|(?:mais informações|informações adicionais)(?: (?:são )?(?:necessárias|em breve|pendentes))|sem (?:informações|dados)|não (?:disponível|especificado|se aplica)|por fazer",
  ],
});
