import { defineLexicon } from "../lexicon.ts";

const MODEL = "(?:av |för |om )?(?:modellen|modell|datasetet|datamängden|korpusen|projektet)";

export default defineLexicon({
  language: "sv",
  titles: {
    description: [
      `(?:beskrivning|sammanfattning|översikt|introduktion|inledning|detaljer|information|bakgrund|egenskaper)(?: ${MODEL})?|(?:modell|data(?:set|mängds))(?:beskrivning|detaljer|information|översikt|kort.{0,40})|om (?:den här )?(?:modellen|datasetet|projektet)|vad är .{1,40}`,
    ],
    "intended-use": [
      "(?:avsedd|tänkt|direkt|rekommenderad|möjlig) (?:användning|tillämpning)(?: och begränsningar)?|användningsområden?|användningsfall|tillämpningar|tillämpningsområden?|syfte|ändamål",
    ],
    "out-of-scope": [
      "(?:ej|icke|inte) (?:avsedd|tillåten|rekommenderad) användning|otillåten användning|missbruk|användningsbegränsningar",
    ],
    limitations: [`(?:kända )?(?:begränsningar|brister|svagheter|kända problem)(?: (?:hos|i|med) .{1,30}| ${MODEL})?`],
    bias: [
      "partiskhet|snedvridning(?:ar)?|risker(?: .{1,20})?|etik|etiska (?:överväganden|aspekter)|säkerhet|samhällspåverkan",
    ],
    "training-data": [
      "(?:tränings|förtränings|finjusterings)?(?:data|dataset|datamängd(?:er)?|korpus(?:ar)?|textmaterial)(?: och (?:utvärderings|test)data)?|datakällor|källor",
    ],
    "training-procedure": [
      "(?:för)?träning(?:en)?(?:sprocess(?:en)?|sprocedur(?:en)?|sdetaljer|sparametrar|smetod)?|finjustering(?:en)?|hyperparametrar(?: .{1,30})?|förbehandling|hur modellen (?:tränades|skapades)",
    ],
    evaluation: [
      "(?:resultat(?:en)?|utvärdering(?:en)?(?:s(?:resultat|data|metod))?|prestanda|mätvärden|mått|jämförelse)(?: (?:av|på|för|och) .{1,40})?",
    ],
    usage: [
      "användning(?:en)?(?: (?:av|med|i) .{1,30})?|hur (?:man|du) använder .{1,40}|så (?:här )?använder du .{1,40}|(?:kod)?exempel(?:kod)?|installation(?: och användning)?|kom ig[åa]ng|instruktioner|snabbstart|inferens",
    ],
    license: ["licens(?:er|ering)?(?: .{1,40})?|licensinformation|användarvillkor|villkor|upphovsrätt"],
    citation: [
      "citering(?:ar)?|citat|citera(?: .{1,30})?|hur (?:man|du) (?:citerar|refererar).{0,30}|referera till .{1,30}",
    ],
    environment: ["miljöpåverkan|klimatavtryck|koldioxidavtryck|utsläpp.{0,20}|energiförbrukning"],
    specifications: [
      "(?:tekniska )?specifikationer|(?:modell)?arkitektur(?:en)?|(?:system)?krav|hårdvara|mjukvara|(?:tekniska )?förutsättningar",
    ],
    contact: ["kontakt(?:information|uppgifter)?|författare|upphovs(?:män|personer)|utvecklare|support|frågor"],
    explainability: ["tolkningsbarhet|förklarbarhet"],
  },
  weakTitles: { citation: ["referenser|litteratur|källförteckning"] },
  mentionTitles: { description: ["utvecklad av|basmodell|modelltyp|språk|uppgift"] },
  otherTitles: ["tack(?: till)?|innehåll(?:sförteckning)?|språk|nyheter|bidrag"],
  foreignTitles: ["tack(?: till)?|innehållsförteckning|nyheter|andra modeller|om oss"],
  topics: {
    bias: ["bias|partisk|fördom|stötande|diskrimin|toxi|etisk|risk|skadlig"],
    limitations: ["begräns|brist|\\binte\\b|\\bfel|\\bkan\\b|\\bbara\\b|endast"],
    "intended-use": ["använd|avsedd|tänkt|lämp|syfte|uppgift"],
  },
  cues: {
    description: [
      {
        says: "(?:detta|den här|denna|det här) (?:är|modellen|repot|versionen|datasetet|datamängden)(?: |$)|modellen .{0,40}(?:är|baserad|bygger|tränad)|är (?:en|ett) .{0,80}(?:modell|version|dataset|korpus|språkmodell)|bygger på|baserad på",
      },
    ],
    "intended-use": [
      {
        says: "kan (?:\\S+ )?användas (?:för|till|som|inom)|(?:avsedd|tänkt|lämplig|utvecklad|framtagen|optimerad) (?:för|att|till)|lämpar sig (?:för|till)",
        unless: "\\b(?:inte|ej) .{0,30}(?:avsedd|tänkt|lämplig|användas)",
      },
    ],
    "out-of-scope": [
      {
        says: "(?:bör|ska|får|skall) (?:inte|ej) .{0,40}användas|(?:inte|ej) (?:avsedd|tänkt|lämplig)|endast för forskning|förbjud|otillåt",
      },
    ],
    limitations: [
      {
        says: "begränsning(?:ar|en)|kan .{0,60}(?:fel|felaktig|hallucin|missvisande)|fungerar (?:inte|dåligt|sämre)|hallucin|ingen garanti",
      },
    ],
    bias: [{ says: "partisk|fördom|stereotyp|stötande|skadligt innehåll|diskriminer|\\bbias" }],
    "training-data": [
      {
        says: "(?:tränad|tränats|tränades|förtränad|förtränats|finjusterad|finjusterats|träningen) .{0,80}(?:data|text|korpus|dataset|artiklar|wikipedia|meningar|dokument|\\d)|(?:data|dataset|korpus|text)\\S* .{0,60}(?:samla(?:ts|d|de)|hämta(?:ts|d|de)|använ(?:ts|des|da))|tränad på|träningsdata",
        unless: "egna data|egen data",
      },
    ],
    "training-procedure": [
      {
        says: "inlärningshastighet|epoker|batchstorlek|tränad .{0,60}(?:timmar|gpu|tpu|steg|dagar)|(?:lora|sft|dpo)\\b.{0,30}trän",
      },
    ],
    evaluation: [{ says: "(?:noggrannhet|träffsäkerhet|resultat|f1|precision|prestanda).{0,40}\\d" }],
    usage: [
      {
        says: "för att använda modellen|(?:kan|går att) .{0,40}(?:laddas|köras|installeras)|använd modellen (?:så|med)",
      },
    ],
    license: [{ says: "under .{0,30}licens|licensiera|licens: " }],
    citation: [{ says: "(?:vänligen )?(?:citera|referera till)" }],
    environment: [{ says: "co2|koldioxid|utsläpp|elförbrukning" }],
    specifications: [
      {
        says: "\\d+ ?(?:m|b|miljoner|miljarder) parametrar|\\d+ lager|gpu-?minne|\\d ?gb .{0,20}vram|kontextlängd|parametrar",
      },
    ],
    contact: [{ says: "(?:kontakta|mejla|maila|hör av (?:dig|er)) .{0,30}(?:@|oss|mig)|vid frågor" }],
  },
  placeholders: [
    "(?:kommer snart|kommer|inom kort|pågår|under (?:arbete|uppbyggnad|utveckling))|(?:mer|ytterligare) information (?:behövs|krävs|kommer)|(?:ej|inte) (?:tillgänglig|angiven|tillämpligt|specificerad)|okänd|saknas|ingen information|att (?:göra|fylla i|läggas till)",
  ],
});
