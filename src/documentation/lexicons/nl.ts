import { defineLexicon } from "../lexicon.ts";

const MODEL = "(?:van (?:het|dit|de) |het |dit )?(?:model|dataset|corpus|project)";

export default defineLexicon({
  language: "nl",
  titles: {
    description: [
      `(?:beschrijving|samenvatting|overzicht|inleiding|introductie|details|informatie|achtergrond|kenmerken)(?: ${MODEL})?|(?:model|dataset)(?:beschrijving|details|informatie|overzicht|kaart.{0,40})|over (?:dit|het|deze|de) (?:model|dataset|project)|wat is .{1,40}`,
    ],
    "intended-use": [
      "(?:beoogd|bedoeld|direct|aanbevolen|mogelijk)e? (?:gebruikers|gebruik|toepassing(?:en)?)(?: en beperkingen)?|toepassingen|toepassingsgebied(?:en)?|gebruiksdoel(?:en)?|doel(?:einden|stelling)?",
    ],
    "out-of-scope": [
      "(?:niet (?:beoogd|bedoeld|toegestaan)|ongeoorloofd|verboden|oneigenlijk)e? gebruik|misbruik|gebruiksbeperkingen",
    ],
    limitations: [
      `(?:bekende )?(?:beperkingen|tekortkomingen|problemen|zwaktes)(?: ${MODEL})?|kanttekeningen|(?:bekende )?aandachtspunten`,
    ],
    bias: [
      "vooroordelen|vooringenomenheid|risico's(?: .{1,20})?|ethiek|ethische (?:overwegingen|aspecten)|veiligheid|maatschappelijke (?:impact|gevolgen)",
    ],
    "training-data": [
      "(?:trainings?|pretraining|finetuning)(?:-| )?(?:data|dataset|datasets|gegevens|corpus|materiaal)(?: en .{1,30})?|gebruikte data(?:sets?)?|gegevens(?:bronnen)?|databronnen|bronnen",
    ],
    "training-procedure": [
      "(?:pre-?train(?:en|ing)|finetun(?:en|ing)) van .{1,30}|training(?:s(?:proces|procedure|details|parameters|methode))?|hyperparameters(?: .{1,30})?|voorbewerking|hoe het model (?:is )?(?:getraind|gemaakt)(?: is)?",
    ],
    evaluation: [
      "(?:resultaten|evaluatie(?:resultaten)?|prestaties|meetwaarden|vergelijking|nauwkeurigheid)(?: (?:van|op|voor|en) .{1,40})?",
    ],
    usage: [
      "gebruik(?: (?:van|met|in) .{1,30})?|gebruiksaanwijzing|hoe (?:te gebruiken|gebruik je .{1,40}|gebruik ik .{1,40})|voorbeeld(?:en|code)?|installatie|aan de slag.{0,30}|snelstart|instructies|inferentie",
    ],
    license: ["licentie(?:s|-?informatie)?(?: .{1,40})?|gebruiksvoorwaarden|voorwaarden|auteursrecht(?:en)?"],
    citation: ["citatie(?:s)?|citeren.{0,30}|bronvermelding|hoe te citeren|verwijzen naar .{1,30}"],
    environment: [
      "milieu-?impact|milieueffect(?:en)?|(?:co2|koolstof)-?(?:voetafdruk|uitstoot)|uitstoot|energieverbruik",
    ],
    specifications: [
      "(?:technische )?(?:specificaties|vereisten|gegevens)|(?:model)?architectuur|systeemvereisten|vereisten|benodigdheden",
    ],
    contact: ["contact(?:gegevens|informatie)?|auteurs?|makers?|ontwikkelaars?|vragen|ondersteuning"],
    explainability: ["interpreteerbaarheid|uitlegbaarheid|verklaarbaarheid"],
  },
  weakTitles: { citation: ["referenties|literatuur"] },
  mentionTitles: { description: ["ontwikkeld door|basismodel|modeltype|ta(?:al|len)|taak"] },
  otherTitles: ["dankwoord|dankbetuiging(?:en)?|inhoud(?:sopgave)?|ta(?:al|len)|nieuws|bijdragen"],
  foreignTitles: ["dankwoord|dankbetuiging(?:en)?|inhoudsopgave|nieuws|andere modellen|over ons"],
  topics: {
    bias: ["vooroorde|vooringenomen|bias|stereotyp|beledig|discrimin|toxi|\\bethi|risico|schadelijk"],
    limitations: ["beperk|niet|fout|\\bkan\\b|alleen|onjuist|tekort"],
    "intended-use": ["gebruik|bedoeld|geschikt|toepass|doel|taak"],
  },
  cues: {
    description: [
      {
        says: "(?:dit|deze|het) (?:is|model|repository|versie|dataset)(?: (?:is|bevat|kan|werd|heeft)|$)|is een .{0,80}(?:model|versie|dataset|corpus|taalmodel)|gebaseerd op|model .{0,60}(?:getraind|voor)",
      },
    ],
    "intended-use": [
      {
        says: "(?:kan|kunnen) (?:\\S+ )?(?:worden )?(?:gebruikt|ingezet|toegepast) (?:worden )?(?:voor|om|als)|(?:bedoeld|geschikt|ontwikkeld|ontworpen|geoptimaliseerd) (?:voor|om)",
        unless: "\\bniet .{0,30}(?:bedoeld|geschikt|gebruikt|ingezet)",
      },
    ],
    "out-of-scope": [
      {
        says: "(?:mag|mogen|moet|dient) niet .{0,40}(?:gebruikt|ingezet)|niet (?:bedoeld|geschikt|toegestaan)|alleen voor onderzoek|verboden",
      },
    ],
    limitations: [
      {
        says: "beperking(?:en)?|kan .{0,60}(?:fouten|foutieve|onjuiste|hallucin)|werkt (?:niet|minder|slecht)|hallucin|geen garantie|niet gegarandeerd",
      },
    ],
    bias: [{ says: "vooroorde|vooringenomen|stereotyp|beledigend|schadelijke inhoud|discriminer|\\bbias" }],
    "training-data": [
      {
        says: "(?:getraind|gefinetuned|voorgetraind|nagetraind|bijgetraind) (?:\\S+ ){0,4}(?:op|met)|(?:data|dataset|corpus|teksten)\\S* .{0,60}(?:verzameld|gebruikt|afkomstig)|trainingsdata",
        unless: "eigen data|niet getraind",
      },
    ],
    "training-procedure": [
      {
        says: "leersnelheid|epochs|batchgrootte|getraind .{0,60}(?:uren|uur|gpu|tpu|stappen|dagen)|(?:lora|sft|dpo)\\b.{0,30}(?:train|getraind)",
      },
    ],
    evaluation: [{ says: "(?:nauwkeurigheid|resultaten?|f1|prestaties|score).{0,40}\\d" }],
    usage: [
      {
        says: "om (?:het|dit) model te (?:gebruiken|laden)|kan .{0,40}(?:geladen|uitgevoerd|geïnstalleerd) worden|gebruik het model",
      },
    ],
    license: [{ says: "onder .{0,30}licentie|gelicentieerd|licentie: " }],
    citation: [{ says: "(?:citeer|verwijs naar|gelieve te citeren)" }],
    environment: [{ says: "co2|uitstoot|voetafdruk|stroomverbruik" }],
    specifications: [
      { says: "\\d+ ?(?:m|b|miljoen|miljard) parameters|\\d+ lagen|gpu-?geheugen|\\d ?gb .{0,20}vram|contextlengte" },
    ],
    contact: [{ says: "(?:neem contact op|mail|stuur) .{0,30}(?:@|ons|mij|met)|bij vragen|voor vragen" }],
  },
  placeholders: [
    "(?:binnenkort(?: beschikbaar)?|volgt(?: nog| binnenkort)?|in (?:ontwikkeling|bewerking|voorbereiding)|nog (?:in te vullen|aan te vullen|te bepalen))|(?:meer|verdere) informatie (?:nodig|vereist|volgt)|geen informatie|niet (?:beschikbaar|van toepassing|opgegeven|gespecificeerd)|onbekend",
  ],
});
