import { isPlaceholderLine } from "./lexicons.ts";

/** Sentences that tools write into every card, told by the words that no author would choose. They say nothing of this model. */
const TEMPLATE_SENTENCES: readonly RegExp[] = [
  // huggingface_hub templates/modelcard_template.md, datasetcard_template.md
  /^users (?:\(both direct and downstream\) )?should be made aware of the risks/,
  /^carbon emissions can be estimated using the machine learning impact calculator/,
  /^use the code below to get started with the model/,
  /^it has been generated using this raw template/,
  /^this section (?:describes|addresses|provides (?:information|a description)|should|is meant to|is for)\b/,
  /^click to expand/,
  /^(?:none(?: yet)?|nothing yet|null|nan|unknown(?: yet| at (?:this time|the moment))?|not (?:publicly )?known|unspecified|not publicly disclosed|undisclosed|undetermined|undefined|undocumented|(?:i )?do not know|idk)\W{0,3}$/,
  // speechbrain, and whoever else promises
  /^(?:the )?(?:\S{1,20} ){0,2}(?:scripts?|code|details?|documentation) (?:is|are) (?:currently |still )?being (?:worked on|prepared|written|finali[sz]ed)\b/,
  /^we will (?:soon )?(?:update|add|release|publish|provide|upload|share) .{0,60}\b(?:soon|later|once|when)\b/,
  // transformers modelcard.py, keras_callbacks.py; diffusers
  /^this model ?card has been (?:automatically generated|generated automatically)/,
  /^you should probably proofread and (?:complete|edit) it/,
  /^this is the model card of a .{0,4} ?(?:transformers|diffusers) (?:model|pipeline) that has been pushed on the hub/,
  // huggingface_hub hub_mixin.py
  /^this model has been pushed to the hub using/,
  // what the Hub writes into a new Space
  /^check out the configuration reference at/,
  // huggingface_hub fastai_utils.py
  /^congratulations on hosting your fastai model/,
  /^fill out this model card with more information|^create a demo in gradio or streamlit|^join (?:the|our) fastai community/,
  /^greetings fellow fastlearner|^don't forget to delete this content from your model card/,
  // an invitation to do what the author did not
  /^(?:you are|you're|feel free|please feel free) (?:welcome )?to (?:make|do|add|run|contribute) (?:your own|one|them|it)(?: yourself)?\b/,
  // peft utils/save_and_load.py: the settings below it say what there is to say
  /^the following (?:\S{1,20} )?quantization config was used during training/,
  // skops card/_model_card.py
  /^this model card is written by following authors|^you can contact the model card authors through following channels/,
  /^below you can find information related to citation|^you can find the details about (?:the )?evaluation process/,
  /^the model is trained with (?:the )?below hyperparameters|^the model plot is below/,
  // datasets templates/README.md
  /^thanks to @?\S{1,60}(?:,? (?:and )?@?\S{1,60}){0,10} for adding this dataset/,
];

/** What templates ask of the author, in their own words: text that stands where something is still to be written. */
const REQUESTS: readonly RegExp[] = [
  // huggingface_hub templates/modelcard_template.md
  /^this (?:model|dataset) ?card aims to be a base template/,
  // its comments, where somebody took the marks around them away
  /^(?:address questions around how the (?:model|data ?set)|it should also include self-reported|this should link to a (?:data ?set|data) card|these are the (?:evaluation metrics being used|things the evaluation is disaggregating by)|relevant (?:interpretability|explainability\/interpretability) work for the model goes here|total emissions \(in grams of co2eq\)|edit the suggested text below|if there is a paper or blog post introducing the|if relevant, include terms and calculations|this relates heavily to the technical specifications|list how the model may foreseeably be misused|content here should link to that section|motivation for the creation of this dataset|if the dataset contains annotations which are not part|results should be based on the factors and metrics|what do the results say\?|fp32, fp16 mixed precision, bf16)/,
  // sentence-transformers model_card_template.md
  /^for an automated evaluation of this model, see the sentence embeddings benchmark/,
  // transformers model_cards template of 2020
  /^preprocessing, hardware used, hyperparameters/,
  /^you can (?:embed local or remote images|include sample code which will be formatted)/,
  // datasets templates/README_guide.md
  /^what need motivated the creation of this dataset|^what are some of the reasons underlying the major choices/,
  /^the (?:statement|summary) should (?:include both positive outlooks|explicitly mention)|^these risks may range from making important decisions/,
  /^for wikipedia text, see for example|^in particular describe any|^see larson 2017 .{0,20}for using identity categories/,
  /^for each of the tasks tagged for this dataset|^success on this task is typically measured by achieving a high\/low|^the \(?model name or model class/,
  /^if known, name and email|^list any key words or search terms|\bplease elaborate here\b/,
  // any template: an order to whoever fills it in
  /^(?!.{0,160}\b(?:you'll|click|run all)\b)(?:please |briefly |also |instead ){0,3}(?:describe|provide|state|list(?! of\b)|explain|specify|summari[sz]e|mention|outline|discuss|indicate|give|add|include) .{0,200}\b(?:data ?sets?|data|models?|annotations?|licen[sc]e|links?|urls?|people|process(?:es)?|tasks?|languages?|splits?|bias(?:es)?|limitations?|remediations|overview|paper|tags?|homepage|evaluation results|information)\b/,
  /^(?:if|when|where|as) (?:known|applicable|available|possible|relevant|appropriate)[^,]{0,30}, (?:please )?(?:describe|provide|state|list|explain|specify|mention|outline|give|add|include|link to)\b/,
  /^if you .{0,120}, (?:please )?(?:add|include|provide) (?:a |an )?(?:links?|descriptions?|references?|summary)\b/,
  /^if (?:the |your |any |known|there |their |you |studies|analyses|efforts|annotations|compensation|funding|data ).{0,240}\b(?:add|include|provide|describe|state|link|cite|outline)\b.{0,40}\b(?:here|below|in the following|studies|process|attributes|whether)\b/,
];

/** A mark that something is to be written, wherever it stands in a text. */
const OPEN_MARK =
  /\[(?:more|needs?(?: more)?|further) information(?: needed| required)?\]|\[todo\b[^\]\n]{0,300}\]|^\s*#?\s*\*?todo\b\*?:?|\(forthcoming\.?\)|\b(?:add|insert|enter|put) [\w' -]{1,40} here\b|\bmore (?:information|info) (?:is )?needed\b/i;
/** A variable of a template that nobody has rendered, with its default. */
const UNRENDERED = /\{\{\s{0,3}[a-z_]{2,40}\s{0,3}(?:\|[^{}]{0,400})?\}\}/g;
/** A sentence with blanks to fill in: "a model for [TASK NAME]". */
const BLANKS =
  /\[(?!CLICK )[A-Z][A-Z]+(?: [A-Z]+){1,5}\]|\[(?:YOUR|VOTRE|TU|SEU|IHR|INSERT|ADD|LINK|URL|LIEN|ENLACE)(?:_[A-Z]+){1,5}\]|\[(?:Dataset|Model) Name\]/;
/** Text in brackets or braces that asks for a value; a placeholder where it is all that there is. */
const ASKING =
  /^(?:[[{<(](?:[Yy]our|[Ii]nsert|[Aa]dd|[Ee]nter|[Dd]escribe|[Pp]rovide|[Nn]ame of|[Mm]odel[ _][Nn]ame|[Dd]ataset[ _][Nn]ame|[Ii]f (?:known|available|applicable|the data)|tbd|TBD|todo|TODO)\b[^\])}>]{0,250}[\])}>]|\[(?:[Oo]ptional|(?:[\w-]{1,20} )?(?:[Ll]inks?|URL|[Nn]ames?|[Dd]ate|DOI|[Ee]mail)(?: to (?:the )?[\w-]{1,20})?|[Yy]ear|[Cc]itation)\]|\$?\{[A-Z][A-Z0-9_]{2,40}\}|[[<]?(?:MODEL|DATASET|REPO|PROJECT|AUTHOR|YOUR)_[A-Z_]{2,40}[\]>]?|your[-_. ]?e?-?mail@\S{1,40})$/;

/** Longer sentences say something, whatever they say. */
const LONGEST_PLACEHOLDER = 90;
const LONGEST_ASKING = 300;
const LONGEST_REQUEST = 2_000;

/** One expression is asked faster than many. */
const TEMPLATE_SENTENCE = anyOf(TEMPLATE_SENTENCES);
const REQUEST = anyOf(REQUESTS);

function anyOf(expressions: readonly RegExp[]): RegExp {
  return new RegExp(expressions.map(({ source }) => source).join("|"));
}

/** True where the sentence is nothing but a placeholder. */
export function isUnfilled(sentence: string): boolean {
  if (sentence.length <= LONGEST_ASKING && ASKING.test(sentence)) return true;
  if (sentence.length > LONGEST_PLACEHOLDER) return false;
  const lower = sentence.toLowerCase();
  let bare = lower.includes("://") ? lower.replace(/https?:\/\/\S{1,300}/g, " ") : lower;
  if (!/^[a-z]/.test(bare)) bare = bare.replace(/^[^\p{L}\p{N}]+/u, "");
  if (!/[a-z]/.test(bare.slice(-1))) bare = bare.replace(/[^\p{L}\p{N}]{1,20}$/u, "");
  if (/[^\S ]| {2}/.test(bare)) bare = bare.replace(/\s+/g, " ");
  return bare !== "" && isPlaceholderLine(bare);
}

/** True for a sentence of a known tool or template, in lower case, that says nothing of this model. */
export function isBoilerplate(sentence: string): boolean {
  return TEMPLATE_SENTENCE.test(sentence);
}

/** True for a sentence that asks the author to write something in its place. */
export function isRequest(sentence: string, lower: string): boolean {
  return sentence.length < LONGEST_REQUEST && (REQUEST.test(lower) || BLANKS.test(sentence));
}

/** The mark in a sentence that something is still to be written; null where there is none. */
export function openMark(sentence: string): string | null {
  return sentence.length < LONGEST_REQUEST ? (OPEN_MARK.exec(sentence)?.[0] ?? null) : null;
}

/** The text with every unrendered variable of a template in the form of a placeholder. */
export function withVariablesMarked(text: string): string {
  return text.includes("{{") ? text.replace(UNRENDERED, "[More Information Needed]") : text;
}
