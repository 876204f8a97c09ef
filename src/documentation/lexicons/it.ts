import { defineLexicon } from "../lexicon.ts";

const MODEL = "(?:del |il |questo |di )?(?:modello|dataset|corpus|progetto)";

export default defineLexicon({
  language: "it",
  titles: {
    description: [
      `(?:descrizione|riepilogo|dettagli|informazioni|introduzione|presentazione|panoramica|caratteristiche)(?: (?:generale|breve|sul modello))?(?: ${MODEL})?|cos'è .{1,40}|sul modello`,
    ],
    "intended-use": [
      `(?:usi|uso|utilizzi?)(?: (?:previst[oi]|dirett[oi]|consigliat[oi]|possibili))(?: ${MODEL})?|casi d'uso|applicazioni|scopo|finalità`,
    ],
    "out-of-scope": [
      "(?:usi|uso|utilizzi?) (?:fuori (?:ambito|scopo)|non previst[oi]|impropri[oi]?|vietat[oi])|uso improprio.{0,30}",
    ],
    limitations: [`limit(?:i|azioni)(?: not[ie]| ${MODEL})?|problemi noti|avvertenze|restrizioni`],
    bias: ["pregiudizi|bias(?: .{1,30})?|rischi(?: .{1,20})?|considerazioni etiche|etica|sicurezza|impatto sociale"],
    "training-data": [
      "(?:dati|dataset|corpus)(?: di| per l'| utilizzati per l')? ?(?:addestramento|pre-?addestramento|training)?(?: e (?:di )?valutazione)?|fonti? dei dati",
    ],
    "training-procedure": [
      "(?:procedura|processo|dettagli|metodo|configurazione|parametri)? ?(?:di |dell')?(?:addestramento|pre-?addestramento|fine-?tuning)(?: del modello)?|iperparametri(?: .{1,30})?|pre-?elaborazione|come è stato (?:addestrato|creato).{0,20}",
    ],
    evaluation: ["(?:risultati|valutazione|metriche|prestazioni|benchmarks?)(?: (?:di|del|su|dei|e) .{1,40})?"],
    usage: [
      "come (?:usare|utilizzare|iniziare|eseguire|caricare).{0,50}|esempi(?:o)?(?: (?:d'uso|di utilizzo|di codice|di inferenza))?|installazione|inferenza|guida rapida|istruzioni|utilizzo",
    ],
    license: ["licenza(?: .{1,40})?|termini d'uso|diritti d'autore"],
    citation: ["citazion[ei](?: .{1,20})?|citare.{0,30}|come citare.{0,30}"],
    environment: ["impatto ambientale|impronta di carbonio|emissioni.{0,20}"],
    specifications: [
      "(?:specifiche|requisiti|architettura)(?: (?:tecniche|tecnici|del modello|hardware|software))?|infrastruttura(?: di calcolo)?|hardware|software",
    ],
    contact: ["contatt[io]|autor[ei]|supporto|domande"],
    explainability: ["interpretabilità|spiegabilità"],
  },
  weakTitles: { citation: ["riferimenti|bibliografia"], "training-procedure": ["quantizzazione"] },
  mentionTitles: { description: ["sviluppato da|creato da|modello (?:di )?base|tipo di modello|lingu[ae]|compito"] },
  otherTitles: ["ringraziamenti|indice|lingu[ae]|novità|contributi"],
  foreignTitles: ["ringraziamenti|indice|novità|altri modelli"],
  topics: {
    bias: ["pregiudiz|stereotip|offensiv|discrimin|tossic|\\betic|risch"],
    limitations: ["limit|\\bnon\\b|errori|può|solo|sbagliat"],
    "intended-use": ["\\bus|utilizz|applic|compit|destinat|progettat"],
  },
  cues: {
    description: [
      {
        says: "(?:questo|il|si è creato un|questa) (?:modello|repository|versione|dataset).{0,60}(?:è|contiene|chiamato|basato)(?: |,|$)|è (?:un|una|il|la) .{0,80}(?:modello|versione|dataset|corpus)|modello .{0,60}(?:addestrato|basato|per|chiamato|bert)",
      },
    ],
    "intended-use": [
      {
        says: "(?:può|possono|potrebbe) essere (?:usat|utilizzat|impiegat)\\S*(?: \\S+)? (?:per|in|come)|(?:progettato|pensato|destinato|utile|serve) (?:specificamente )?(?:per|a)",
        unless: "non (?:è|è stato) (?:progettat|pensat|destinat)",
      },
    ],
    "out-of-scope": [
      {
        says: "non deve (?:essere )?(?:usat|utilizzat)|non è (?:stato )?(?:progettato|pensato|destinato)|solo (?:per|a) scopi? di ricerca|vietat",
      },
    ],
    limitations: [
      {
        says: "limit(?:i|azioni) (?:del|sono)|può (?:sbagliare|fallire|produrre (?:errori|risultati errati)|generare (?:informazioni|testo) (?:errat|fals))|non (?:funziona bene|garantisce)|allucinazion",
      },
    ],
    bias: [{ says: "pregiudiz|stereotip|offensiv|contenut\\S+ (?:dannos|tossic)|discriminator" }],
    "training-data": [
      {
        says: "(?:addestrat|pre-?addestrat|affinat)\\S* .{0,80}(?:su|con|sui|sul|usando|utilizzando) .{0,80}(?:dati|corpus|dataset|wikipedia|test[oi]|notizie|tweet|frasi|esempi)|(?:dati|corpus|corpora|dataset|database) .{0,80}(?:addestra|utilizzat|usat|raccolt|scelti|ottenut|input)|per i dati in input",
        unless: "tuoi dati|non è stato addestrato",
      },
    ],
    "training-procedure": [
      {
        says: "tasso di apprendimento|epoche|dimensione del batch|ottimizzatore|fase di addestramento|masked-language model|addestrat\\S* .{0,60}(?:per|gpu|tpu|ore|passi)|(?:lora|sft|dpo)\\b.{0,30}addestra",
      },
    ],
    evaluation: [{ says: "(?:precisione|accuratezza|risultat[oi]|f1|prestazion[ei]).{0,40}\\d" }],
    usage: [{ says: "(?:per (?:usare|utilizzare|caricare|eseguire)|puoi (?:usare|caricare|eseguire)) .{0,40}" }],
    license: [{ says: "(?:sotto|con) (?:la |una )?licenza|licenza (?:apache|mit|cc)" }],
    citation: [{ says: "(?:si prega di )?cita(?:re|te) (?:questo|questa|il|la|come)" }],
    environment: [{ says: "emissioni|impronta di carbonio|co2" }],
    specifications: [{ says: "\\d+ ?(?:m|b|milioni|miliardi)(?: di)? parametri|\\d+ strati|memoria gpu|vram" }],
    contact: [{ says: "(?:contatt|scriv)\\S* .{0,30}(?:@|mi|ci)|per (?:qualsiasi|ulteriori) (?:domand|informazion)" }],
  },
  placeholders: [
    "(?:prossimamente|in arrivo|presto disponibile|da (?:definire|completare|aggiungere|determinare)|in (?:sviluppo|costruzione|corso))|(?:ulteriori|maggiori|più) informazioni (?:necessarie|richieste|in arrivo)|nessuna informazione|non (?:disponibile|specificato|applicabile)",
  ],
});
