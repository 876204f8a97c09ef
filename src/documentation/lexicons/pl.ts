import { defineLexicon } from "../lexicon.ts";

const MODEL = "(?:o |tego )?(?:modelu|zbioru(?: danych)?|korpusu|projektu|danych)";

export default defineLexicon({
  language: "pl",
  titles: {
    description: [
      `(?:krótki )?(?:opis|podsumowanie|przegląd|wstęp|wprowadzenie|szczegóły|informacje|charakterystyka|cechy)(?: ${MODEL}| o modelu)?|o (?:modelu|projekcie|zbiorze danych)|czym jest .{1,40}|karta modelu.{0,40}`,
    ],
    "intended-use": [
      "(?:zamierzone|przewidywane|przewidziane|bezpośrednie|zalecane|możliwe) (?:użycie|zastosowani[ea]|wykorzystanie)(?: i ograniczenia)?|zastosowani[ea](?: modelu)?|przypadki użycia|przeznaczenie|cel",
    ],
    "out-of-scope": [
      "(?:niedozwolone|niezamierzone|zabronione|niewłaściwe) (?:użycie|zastosowani[ea]|wykorzystanie)|nadużycia|użycie poza zakresem",
    ],
    limitations: [`(?:znane )?(?:ograniczenia|problemy|wady|słabości)(?: ${MODEL})?(?: i .{1,30})?`],
    bias: [
      "uprzedzenia|stronniczość|obciążenia|ryzyk[oa](?: .{1,20})?|zagrożenia|etyka|kwestie etyczne|aspekty etyczne|bezpieczeństwo|wpływ społeczny",
    ],
    "training-data": [
      "(?:dane|zbi[óo]r(?:y)?(?: danych)?|korpus(?:y)?)(?: (?:treningow[ey]|uczące|trenuj[ąa]c[ey]|do trenowania|do uczenia|szkoleniowe))?(?: i (?:ewaluacyjne|testowe))?|źródła danych",
    ],
    "training-procedure": [
      "(?:procedura |proces |szczegóły |przebieg |parametry )?(?:trening|treningu|trenowanie|trenowania|uczenie|uczenia|szkolenie|szkolenia|dostrajanie|dostrajania)(?: modelu)?|hiperparametry(?: .{1,30})?|przetwarzanie wstępne|jak (?:wytrenowano|powstał) .{1,30}",
    ],
    evaluation: [
      "(?:metryki modelu|wyniki|ewaluacja|ocena|skuteczność|wydajność|metryki|porównanie)(?: (?:na|dla|modelu|ewaluacji|i) ?.{0,40})?",
    ],
    usage: [
      "(?:użycie|użytkowanie|korzystanie)(?: (?:z|modelu|w|za) ?.{0,30})?|jak (?:używać|użyć|korzystać|uruchomić|zacząć).{0,40}|przykład(?:y|owe)?(?: (?:użycia|kodu|kod))?|instalacja|(?:wczytywanie|ładowanie|uruchomienie|uruchamianie)(?: modelu)?|instrukcja(?: .{1,30})?|szybki start|pierwsze kroki|wnioskowanie",
    ],
    license: ["licencj[ae](?: .{1,40})?|warunki (?:użytkowania|korzystania|licencji)|prawa autorskie"],
    citation: ["cytowani[ae].{0,30}|jak cytować.{0,30}|cytat|informacje o cytowaniu"],
    environment: ["wpływ na środowisko|ślad węglowy|emisj[ae].{0,20}|zużycie energii"],
    specifications: [
      "(?:specyfikacja|wymagania)(?: (?:techniczna|techniczne|sprzętowe|systemowe))?|architektura(?: modelu)?|sprzęt|oprogramowanie",
    ],
    contact: ["kontakt|autor(?:zy|ka)?|twórcy|zespół|wsparcie|pytania"],
    explainability: ["interpretowalność|wyjaśnialność"],
  },
  weakTitles: { citation: ["bibliografia|literatura|referencje"] },
  mentionTitles: { description: ["opracowan[ey] przez|model bazowy|typ modelu|języki?|zadanie"] },
  otherTitles: ["podziękowania|spis treści|języki?|aktualności"],
  foreignTitles: ["podziękowania|spis treści|aktualności|inne modele|o nas"],
  topics: {
    bias: ["uprzedz|stronnicz|stereotyp|obraź|dyskrymin|toksy|etyczn|ryzyk|szkodliw"],
    limitations: ["ogranicz|\\bnie\\b|błęd|może|tylko|niepoprawn"],
    "intended-use": ["użyt|użyc|zastosow|przeznacz|służy|nadaje|\\bcel(?:em|u)?\\b|zadani"],
  },
  cues: {
    description: [
      {
        says: "(?:to|ten|niniejszy) (?:jest |model|repozytorium|zbiór|wersja)|jest (?:to )?.{0,60}(?:model|modelem|wersj|zbior|korpus)|model .{0,60}(?:wytrenowan|oparty|dla|przeznaczon)|oparty na",
      },
    ],
    "intended-use": [
      {
        says: "(?:może|można|mogą) .{0,30}(?:być )?(?:użyt|używa|wykorzysta|stosowa)\\S* .{0,10}(?:do|w|jako|przy)|(?:przeznaczon|zaprojektowan|stworzon|zoptymalizowan)\\S* (?:do|dla|z myślą)|nadaje się do|służy do",
        unless: "\\bnie .{0,30}(?:przeznaczon|zaprojektowan|nadaje|powin)",
      },
    ],
    "out-of-scope": [
      {
        says: "nie (?:powin\\S*|należy|wolno|może) .{0,40}(?:używ|użyt|stosow|wykorzyst)|nie jest przeznaczon|wyłącznie do celów badawczych|zabronion|zakazan",
      },
    ],
    limitations: [
      {
        says: "ograniczeni[ae]|może .{0,60}(?:błęd|niepoprawn|nieprawdziw|halucyn)|nie (?:działa|radzi)|halucyn|nie gwarantuj|bez gwarancji",
      },
    ],
    bias: [{ says: "uprzedze|stronnicz|stereotyp|obraźliw|szkodliwe treści|dyskryminac" }],
    "training-data": [
      {
        says: "(?:wytrenowan|trenowan|dotrenowan|dostrojon|uczon|nauczon|przeszkolon|pretrenowan)\\S* .{0,60}(?:na|przy użyciu|z użyciem|za pomocą)|(?:dane|danych|zbi[óo]r\\S*|korpus\\S*|tekst\\S*) .{0,60}(?:zebran|pochodz|użyt|wykorzystan)|dane treningowe",
        unless: "własn\\S+ dan|nie był",
      },
    ],
    "training-procedure": [
      {
        says: "współczynnik uczenia|epok|rozmiar (?:partii|wsadu)|trenowan\\S* .{0,60}(?:godzin|gpu|tpu|krok|dni)|(?:lora|sft|dpo)\\b.{0,30}(?:tren|dostr)",
      },
    ],
    evaluation: [{ says: "(?:dokładność|skuteczność|wynik\\S*|f1|precyzja).{0,40}\\d" }],
    usage: [
      {
        says: "aby (?:użyć|załadować|uruchomić|skorzystać)|można .{0,30}(?:załadować|uruchomić|zainstalować)|model można",
      },
    ],
    license: [{ says: "na licencji|licencjonowan|licencja: |objęt\\S* licencj" }],
    citation: [{ says: "(?:prosimy o cytowanie|proszę zacytować|prosimy zacytować|zacytuj|cytując)" }],
    environment: [{ says: "co2|emisj|ślad węglowy|zużycie (?:energii|prądu)" }],
    specifications: [
      {
        says: "\\d+ ?(?:m|b|mln|mld|miliard\\S*|milion\\S*) parametrów|\\d+ warstw|pamięci? gpu|\\d ?gb .{0,20}vram|długość kontekstu",
      },
    ],
    contact: [{ says: "(?:skontaktuj|napisz|kontaktow)\\S* .{0,30}(?:@|nami|mną|do)|w razie pytań" }],
  },
  placeholders: [
    "(?:wkrótce(?: dostępne)?|w (?:przygotowaniu|trakcie|budowie|opracowaniu)|do (?:uzupełnienia|ustalenia|zrobienia)|zostanie (?:uzupełnion|dodan)\\S*)|(?:więcej|dodatkowe) informacji (?:wkrótce|potrzebne|wymagane)|brak(?: (?:danych|informacji))?|nie (?:dotyczy|podano|określono)|nieznan[ey]|niedostępn[ey]",
  ],
});
