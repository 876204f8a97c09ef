import { defineLexicon } from "../lexicon.ts";

const MODEL = "(?:du |le |ce |de )?(?:modèle|jeu de données|dataset|corpus|projet)";

export default defineLexicon({
  language: "fr",
  titles: {
    description: [
      `(?:description|résumé|détails|informations|introduction|présentation|aperçu|vue d'ensemble|caractéristiques)(?: (?:générale?s?|rapide))?(?: ${MODEL})?|à propos ${MODEL}|informations? sur (?:le |ce )(?:modèle|jeu de données)|à propos|qu'est-ce que .{1,40}`,
    ],
    "intended-use": [
      `(?:utilisations?|usages?)(?: (?:prévue?s?|directe?s?|envisagée?s?|recommandée?s?|possibles))(?: ${MODEL})?|cas d'usage|cas d'utilisation|applications|objectifs?|usages`,
    ],
    "out-of-scope": [
      "(?:utilisations?|usages?) (?:hors (?:du )?(?:champ|périmètre|cadre)|non prévue?s?|détournée?s?|interdite?s?|abusive?s?)|mauvais usage.{0,30}",
    ],
    limitations: [
      `limit(?:es|ations)(?: connues| ${MODEL})?|problèmes connus|avertissements?|restrictions|mises? en garde`,
    ],
    bias: ["biais(?: .{1,30})?|risques?(?: .{1,20})?|considérations éthiques|éthique|sécurité|impact social"],
    "training-data": [
      "(?:données|jeux? de données|corpus|dataset)(?: d'| de l'| pour l'| utilisée?s? pour l')?(?:entraînement|entrainement|pré-?entraînement|apprentissage)?(?: et (?:d')?évaluation)?|sources? des données",
    ],
    "training-procedure": [
      "(?:procédure|processus|détails|méthode|configuration|paramètres)? ?(?:d'|de l')?(?:entraînement|entrainement|pré-?entraînement|apprentissage|fine-?tuning|affinage)(?: du modèle)?|hyper-?paramètres(?: .{1,30})?|prétraitement|comment le modèle a été (?:entraîné|créé)",
    ],
    evaluation: [
      "(?:résultats|évaluation|métriques|performances?|benchmarks?|scores?)(?: (?:de|du|sur|des|et) .{1,40})?",
    ],
    usage: [
      "comment (?:utiliser|l'utiliser|commencer|exécuter|charger|démarrer).{0,50}|mode d'emploi|exemples?(?: (?:d'utilisation|d'usage|de code|d'inférence))?|installation|inférence|démarrage rapide|instructions|utilisation(?: (?:avec|du|de) .{1,30})?",
    ],
    license: ["licences?(?: .{1,40})?|conditions d'utilisation|droits d'auteur"],
    citation: ["citations?(?: .{1,20})?|citer.{0,30}|comment citer.{0,30}"],
    environment: ["impact environnemental|empreinte carbone|émissions.{0,20}"],
    specifications: [
      "(?:spécifications|prérequis|exigences|architecture)(?: (?:techniques|du modèle|matérielles|logicielles))?|infrastructure(?: de calcul)?|matériel|logiciel",
    ],
    contact: ["contacts?|auteurs?|auteures?|équipe|support|questions"],
    explainability: ["interprétabilité|explicabilité"],
  },
  weakTitles: { citation: ["références?|bibliographie"], "training-procedure": ["quantification|quantisation"] },
  mentionTitles: { description: ["développé par|créé par|modèle de base|type de modèle|langues?|tâche"] },
  otherTitles: ["remerciements|sommaire|table des matières|langues?|actualités|contributions"],
  foreignTitles: ["remerciements|sommaire|actualités|autres modèles"],
  topics: {
    bias: ["biais|stéréotyp|offensant|discrimin|toxi|éthi|risque"],
    limitations: ["limit|\\bpas\\b|erreur|peut|seulement|uniquement|incorrect"],
    "intended-use": ["\\butilis|\\busage|appli|tâche|destiné|conçu"],
  },
  cues: {
    description: [
      {
        says: "(?:ce|le|cette) (?:modèle|dépôt|version|dataset|jeu).{0,60}(?:est|contient|a été|permet)(?: |$)|est (?:un|une|le|la) .{0,80}(?:modèle|version|dataset|corpus)|modèle .{0,60}(?:entraîné|basé|affiné|pour|finetuné)",
      },
    ],
    "intended-use": [
      {
        says: "(?:peut|peuvent|pourrait) être (?:utilis|employ|exploit)\\S*(?: \\S+)? (?:pour|dans|comme|afin)|(?:conçu|destiné|prévu|utile|sert) (?:spécifiquement )?(?:pour|à)",
        unless: "n'(?:est|a) pas (?:conçu|destiné|prévu)",
      },
    ],
    "out-of-scope": [
      {
        says: "ne (?:doit|doivent|devrait) pas être (?:utilis|employ)|n'(?:est|a) pas (?:été )?(?:conçu|destiné|prévu)|uniquement (?:à des fins de|pour la) recherche|interdit",
      },
    ],
    limitations: [
      {
        says: "limit(?:es|ations) (?:du|de|sont)|peut (?:se tromper|échouer|produire (?:des erreurs|des résultats incorrects)|générer (?:des informations|du texte) (?:incorrect|faux|erroné))|ne (?:fonctionne pas bien|garantit pas)|hallucin",
      },
    ],
    bias: [{ says: "\\bbiais\\b|biaisé|stéréotyp|offensant|contenu (?:nuisible|toxique)|discriminatoire" }],
    "training-data": [
      {
        says: "(?:entraîné|entrainé|affiné|finetuné|pré-?entraîné)\\S* .{0,80}(?:sur|avec|à partir|en utilisant) .{0,80}(?:données|corpus|dataset|wikip[eé]dia|textes?|articles|tweets|phrases|exemples)|(?:données|corpus|dataset) .{0,60}(?:entraîn|utilisé|collecté|extrait)",
        unless: "vos propres|n'a pas été entraîné",
      },
    ],
    "training-procedure": [
      {
        says: "taux d'apprentissage|époques|epochs|taille (?:de|du) (?:lot|batch)|optimiseur|entraîn\\S* .{0,60}(?:pendant|gpu|tpu|heures|étapes)|(?:lora|sft|dpo)\\b.{0,30}(?:entraîn|affin)",
      },
    ],
    evaluation: [{ says: "(?:précision|exactitude|résultat|f1|performance).{0,40}\\d" }],
    usage: [
      { says: "(?:pour (?:utiliser|charger|exécuter|lancer)|vous pouvez (?:utiliser|charger|exécuter)) .{0,40}" },
    ],
    license: [{ says: "sous (?:la |une )?licence|licence (?:apache|mit|cc|du)" }],
    citation: [{ says: "(?:merci de |veuillez )?cite[rz] (?:ce|cette|notre|le|la|comme)" }],
    environment: [{ says: "émissions de|empreinte carbone|co2" }],
    specifications: [
      {
        says: "\\d+ ?(?:m|b|millions|milliards)(?: de)? paramètres|\\d+ couches|mémoire (?:gpu|vive)|vram|longueur de contexte",
      },
    ],
    contact: [{ says: "(?:contact|écri)\\S* .{0,30}(?:@|moi|nous|à )|pour toute (?:question|demande)" }],
  },
  placeholders: [
    "(?:bientôt(?: disponible)?|à (?:venir|définir|déterminer|compléter|ajouter|remplir|faire)|en (?:cours(?: de .{1,20})?|développement|construction))|(?:plus d'|davantage d')informations? (?:nécessaires?|requises?|à venir)|informations? (?:nécessaires?|manquantes?|à venir)|aucune information|non (?:disponible|spécifié|renseigné|applicable)",
  ],
});
