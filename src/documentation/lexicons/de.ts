import { defineLexicon } from "../lexicon.ts";

const MODEL = "(?:des |der |zum |dieses )?(?:modells?|datensatz(?:es)?|korpus|projekts?)";

export default defineLexicon({
  language: "de",
  titles: {
    description: [
      `(?:beschreibung|zusammenfassung|überblick|übersicht|einleitung|einführung|details|informationen|eigenschaften)(?: (?:${MODEL}|zum modell))?|(?:modell|datensatz)(?:beschreibung|details|übersicht|informationen|karte.{0,40})|über (?:das|dieses) modell|was ist .{1,40}`,
    ],
    "intended-use": [
      "(?:beabsichtigte|vorgesehene|geplante|direkte|empfohlene|mögliche) (?:verwendung|nutzung|anwendung(?:en)?)|verwendungszweck|einsatzzweck|einsatzgebiete?|anwendungsfälle|anwendungsbereiche?|zweck",
    ],
    "out-of-scope": [
      "(?:nicht (?:vorgesehene|beabsichtigte)|unzulässige|verbotene|missbräuchliche) (?:verwendung|nutzung)|missbrauch.{0,30}|nutzungsbeschränkungen",
    ],
    limitations: [
      `(?:bekannte )?(?:einschränkungen|grenzen|beschränkungen|limitationen|probleme|schwächen)(?: ${MODEL})?|hinweise`,
    ],
    bias: [
      "verzerrungen?(?: .{1,30})?|vorurteile|risiken(?: .{1,20})?|ethi(?:k|sche .{1,20})|sicherheit|gesellschaftliche auswirkungen",
    ],
    "training-data": [
      "(?:trainings|vortrainings|feinabstimmungs)?(?:daten|datensatz|datensätze|korpus|korpora)(?: (?:und|für) .{1,30})?|datenquellen?|trainings- und evaluationsdaten",
    ],
    "training-procedure": [
      "(?:trainings?|vortrainings?|fine-?tuning|feinabstimmungs?)(?:verfahren|prozess|details|parameter|konfiguration|ablauf|prozedur)?|hyperparameter(?: .{1,30})?|vorverarbeitung|wie das modell (?:trainiert|erstellt) wurde",
    ],
    evaluation: [
      "(?:ergebnisse?|evaluation|evaluierung|bewertung|metriken|leistung|benchmarks?|auswertung)(?: (?:von|auf|der|des|und) .{1,40})?",
    ],
    usage: [
      "(?:verwendung|nutzung|benutzung|anwendung|anleitung|installation|beispiele?|schnellstart|inferenz|erste schritte|so (?:wird|geht).{0,30}|beispielcode|codebeispiele?|wie (?:man|benutze|verwende|nutze).{1,50})(?: (?:mit|in|von|des) .{1,30})?",
    ],
    license: ["lizenz(?:en)?(?: .{1,40})?|lizenzinformationen|nutzungsbedingungen|urheberrecht"],
    citation: ["zitat(?:ion)?|zitieren.{0,30}|zitierhinweis|zitierweise|wie (?:man )?zitier.{0,30}"],
    environment: ["umweltauswirkungen|umwelteinfluss|co2-?(?:fußabdruck|emissionen)|emissionen.{0,20}"],
    specifications: [
      "(?:technische )?(?:spezifikationen|anforderungen|daten zum modell|voraussetzungen)|(?:modell)?architektur|systemanforderungen|hardware|software|recheninfrastruktur",
    ],
    contact: ["kontakt|autor(?:en|in|innen)?|ansprechpartner|fragen|feedback|support"],
    explainability: ["interpretierbarkeit|erklärbarkeit"],
  },
  weakTitles: { citation: ["referenzen|literatur|quellen"], "training-procedure": ["quantisierung"] },
  mentionTitles: { description: ["entwickelt von|entwickler|basismodell|modelltyp|sprachen?|aufgabe"] },
  otherTitles: ["danksagung(?:en)?|inhaltsverzeichnis|inhalt|sprachen?|neuigkeiten|beiträge"],
  foreignTitles: ["danksagung(?:en)?|inhaltsverzeichnis|neuigkeiten|weitere modelle|über uns"],
  topics: {
    bias: ["verzerr|vorurteil|beleidig|diskrimin|toxi|\\bethi|risik|schädlich"],
    limitations: ["einschränk|grenze|nicht|fehler|kann|nur|falsch"],
    "intended-use": ["verwend|nutz|einsatz|anwend|gedacht|zweck|aufgabe"],
  },
  cues: {
    description: [
      {
        says: "(?:dieses|das|dies|diese) (?:modell|repository|version|ist|datensatz).{0,60}(?:ist|enthält|wurde|basiert|kann)(?: |$)|ist (?:ein|eine|das|die) .{0,80}(?:modell|version|datensatz|korpus|sprachmodell)|modell .{0,60}(?:trainiert|basier|für|feinabgestimmt)|basiert auf",
      },
    ],
    "intended-use": [
      {
        says: "(?:kann|können|könnte) .{0,30}(?:für|zur|zum|als) .{0,80}(?:verwendet|genutzt|eingesetzt|benutzt)|(?:gedacht|geeignet|entwickelt|konzipiert|bestimmt|optimiert) (?:für|zur|zum|um)|eignet sich (?:für|zur|zum)",
        unless: "nicht .{0,30}(?:gedacht|geeignet|verwendet|eingesetzt)",
      },
    ],
    "out-of-scope": [
      {
        says: "(?:sollte|soll|darf|dürfen) nicht .{0,60}(?:verwendet|genutzt|eingesetzt)|nicht (?:für|zur|zum) .{0,60}(?:gedacht|geeignet|bestimmt|vorgesehen)|nur (?:für|zu) forschungs|verboten|untersagt",
      },
    ],
    limitations: [
      {
        says: "(?:einschränkungen|grenzen) (?:des|sind|von)|kann .{0,60}(?:fehler|falsche|ungenaue|halluzin)|(?:funktioniert|arbeitet) nicht|keine gewähr|halluzin|nicht garantiert|fehleranfällig",
      },
    ],
    bias: [{ says: "verzerrung|vorurteile|voreingenommen|stereotyp|beleidigend|schädliche inhalte|diskriminier" }],
    "training-data": [
      {
        says: "(?:trainiert|feinabgestimmt|finegetuned|vortrainiert|nachtrainiert).{0,20}|(?:daten|datensatz|korpus|wikipedia|texte[n]?|sätze[n]?) .{0,80}(?:trainiert|training|verwendet|gesammelt)|trainingsdaten (?:sind|bestehen|stammen|umfassen)|trainiert .{0,60}(?:auf|mit) .{0,60}(?:daten|korpus|texten|sätzen|wikipedia)",
        unless: "eigenen? daten|nicht trainiert|trainiert (?:werden|hat)$",
      },
    ],
    "training-procedure": [
      {
        says: "lernrate|epochen|batch-?größe|optimierer|trainiert .{0,60}(?:stunden|gpu|tpu|schritte|tage)|(?:lora|sft|dpo)\\b.{0,30}(?:train|abgestimmt)",
      },
    ],
    evaluation: [{ says: "(?:genauigkeit|ergebnis|f1|leistung|treffer).{0,40}\\d" }],
    usage: [
      {
        says: "(?:um das modell zu (?:verwenden|nutzen|laden)|(?:kann|lässt sich) .{0,40}(?:geladen|ausgeführt|installiert))",
      },
    ],
    license: [{ says: "unter (?:der|einer) .{0,30}lizenz|lizenz(?:iert|: )" }],
    citation: [{ says: "(?:bitte )?zitier(?:en|t) (?:sie )?(?:dieses|diese|unsere|das|wie)" }],
    environment: [{ says: "co2|emissionen|fußabdruck|stromverbrauch" }],
    specifications: [
      {
        says: "\\d+ ?(?:m|b|mio\\.?|mrd\\.?|millionen|milliarden) parameter|\\d+ schichten|gpu-?speicher|vram|kontextlänge",
      },
    ],
    contact: [{ says: "(?:kontaktier|schreib|wende)\\S* .{0,30}(?:@|uns|mich|sich)|bei fragen" }],
  },
  placeholders: [
    "(?:demnächst|folgt(?: in kürze)?|in (?:arbeit|bearbeitung|vorbereitung|kürze)|noch (?:offen|zu (?:ergänzen|erledigen))|ausstehend)|(?:weitere|mehr) informationen (?:erforderlich|benötigt|folgen|notwendig)|keine (?:angaben?|informationen)|nicht (?:verfügbar|angegeben|zutreffend)|unbekannt|wird (?:noch )?(?:ergänzt|nachgereicht)",
  ],
});
