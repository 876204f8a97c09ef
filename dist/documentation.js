import { o as SECTIONS } from "./domain.js";
import { t as require_dist } from "./vendor-yaml.js";
import { t as w } from "./vendor-marked.js";

// src/documentation/plain-metadata.ts
var import_dist = require_dist();
/** A value that ends with its line whatever stands around it, and is not null. Linear: each way to go on starts differently. */
const VALUE = String.raw`(?!(?:[Nn]ull|NULL) *$)[\p{L}\p{N}](?:[^\s:#]|:(?! |$)|#| (?!#))*|"[^"\\\t]*" *|'[^'\t]*' *`;
/** Indent, dash with its spaces, key, value of the key, value without one. */
const LINE = new RegExp(`^( *)(- +)?(?:([A-Za-z][\\w-]{0,60}):(?: +(${VALUE})| *)|(${VALUE}))$`, "u");
/** Keys that YAML takes for something else than a text. */
const NO_TEXT = /^(?:true|false|null)$/i;
/**
* The keys of metadata in the plainest YAML, with one key, value or item on each line; null for all other text, valid or not. What is
* read here means the same to a YAML parser, which takes many times as long.
*/
function readPlainMetadata(lines) {
	const entries = [];
	const open = [];
	for (const [line, text] of lines.entries()) {
		if (/^ *$/.test(text)) continue;
		const match = LINE.exec(text);
		if (match === null) return null;
		const [, spaces, dash, key, keyValue] = match;
		const indent = spaces.length;
		while (open.length > 0 && open.at(-1).indent > indent) open.pop();
		if (dash === void 0) {
			if (isAt(open.at(-1), "list", indent)) open.pop();
			if (key === void 0 || !isEntered(open, "mapping", indent, entries)) return null;
		} else {
			if (!isEntered(open, "list", indent, entries)) return null;
			if (key === void 0) continue;
			if (open.length === 2) entries.at(-1).shape = "list";
			open.push({
				kind: "mapping",
				indent: indent + dash.length,
				keys: /* @__PURE__ */ new Set(),
				isWaiting: false
			});
		}
		const mapping = open.at(-1);
		if (mapping.keys.has(key) || NO_TEXT.test(key)) return null;
		mapping.keys.add(key);
		mapping.isWaiting = keyValue === void 0;
		if (open.length === 1) entries.push({
			key,
			line,
			shape: keyValue === void 0 ? "nothing" : "text"
		});
	}
	return entries.length === 0 ? null : entries;
}
/** True where such a list or mapping is open at the indent, or may open there: at the start, or below a key that waits for it. */
function isEntered(open, kind, indent, entries) {
	const above = open.at(-1);
	if (isAt(above, kind, indent)) return true;
	if (above === void 0 ? kind === "list" || entries.length > 0 : !above.isWaiting) return false;
	if (above !== void 0) {
		above.isWaiting = false;
		if (open.length === 1) entries.at(-1).shape = kind === "list" ? "texts" : "mapping";
	}
	open.push({
		kind,
		indent,
		keys: /* @__PURE__ */ new Set(),
		isWaiting: false
	});
	return true;
}
function isAt(level, kind, indent) {
	return level?.kind === kind && level.indent === indent;
}

// src/documentation/front-matter.ts
/** Longest metadata that is read, in characters: evaluation indexes of embedding models reach 200,000. */
const LONGEST_METADATA = 4e5;
/** A card whose metadata starts later than this has prose first and then a rule line. */
const LINES_BEFORE_METADATA = 6;
const MOST_PROBLEMS = 5;
const FENCE$1 = /^---[ \t]*$/;
const KEY_LINE = /^["']?[A-Za-z][\w-]{0,60}["']?:(?:\s|$)/;
const YAML_LINE = /^(?:["']?[A-Za-z][\w-]{0,60}["']?:(?:\s|$)|\s*- |\s+\S|#|\s*$)/;
/** Keys of the Hub's metadata: huggingface.co/docs/hub/model-cards and datasets-cards. */
const HUB_KEY = /^["']?(?:license|license_name|license_link|language|languages|tags|datasets|metrics|library_name|pipeline_tag|base_model|base_model_relation|model-index|widget|thumbnail|inference|new_version|pretty_name|task_categories|task_ids|size_categories|configs|dataset_info|annotations_creators|language_creators|multilinguality|source_datasets|model_name|co2_eq_emissions)["']?:(?:\s|$)/;
const CONFLICT = /^(?:<{7} |>{7} |={7}$)/;
/** What kind of value the Hub expects: huggingface_hub `repocard_data.py`, hub-docs `modelcard.md`. */
const EXPECTED = {
	license: "texts",
	license_name: "text",
	license_link: "text",
	language: "texts",
	library_name: "text",
	pipeline_tag: "text",
	base_model: "texts",
	base_model_relation: "text",
	new_version: "text",
	datasets: "texts",
	tags: "texts",
	metrics: "texts",
	"model-index": "list"
};
/**
* Finds the metadata at the start of a card and what is wrong with it. The Hub reads one block between two `---` lines with nothing
* but white space before it (`^(\s*---(\r\n|\r|\n))` in huggingface_hub `repocard.py`); metadata in any other form is told as a problem.
*/
function readFrontMatter(lines) {
	const body = [...lines];
	const problems = [];
	const first = lines.findIndex((line) => line.trim() !== "");
	if (first === -1) return {
		found: false,
		body,
		problems
	};
	const open = findOpening(lines, first);
	if (open === null) {
		const end = endOfUnfencedMetadata(lines, first);
		if (end === null) return {
			found: false,
			body,
			problems
		};
		problems.push({
			line: first + 1,
			message: "The metadata is not between two lines of ---, so the Hub does not read it."
		});
		blank(body, first, end);
		return {
			found: true,
			body,
			problems
		};
	}
	const close = findClosing(lines, open);
	if (close === null) {
		const end = endOfYaml(lines, open + 1);
		if (end === open + 1) return {
			found: false,
			body,
			problems
		};
		problems.push({
			line: open + 1,
			message: "The metadata has no closing line of ---, so the Hub does not read it."
		});
		blank(body, open, end);
		return {
			found: true,
			body,
			problems
		};
	}
	if (open > first) problems.push({
		line: first + 1,
		message: "Text stands before the metadata, so the Hub does not read it."
	});
	const read = readMetadata$1(lines.slice(open + 1, close), open + 2);
	if (read === "prose") {
		problems.push({
			line: open + 1,
			message: "The Hub takes the text between the first two lines of --- as metadata, and it is prose."
		});
		return {
			found: false,
			body,
			problems
		};
	}
	problems.push(...read);
	blank(body, open, close + 1);
	const next = lines.findIndex((line, index) => index > close && line.trim() !== "");
	if (next !== -1 && FENCE$1.test(lines[next]) && HUB_KEY.test(lines[next + 1] ?? "")) {
		const secondClose = findClosing(lines, next);
		if (secondClose !== null) {
			problems.push({
				line: next + 1,
				message: "A second block of metadata follows the first; the Hub reads the first only."
			});
			blank(body, next, secondClose + 1);
		}
	}
	return {
		found: true,
		body,
		problems
	};
}
function findOpening(lines, first) {
	if (FENCE$1.test(lines[first])) return first;
	for (let index = first + 1; index < Math.min(lines.length, first + LINES_BEFORE_METADATA); index++) if (FENCE$1.test(lines[index])) return HUB_KEY.test(lines[index + 1] ?? "") ? index : null;
	return null;
}
function findClosing(lines, open) {
	for (let index = open + 1; index < lines.length; index++) if (FENCE$1.test(lines[index])) return index;
	return null;
}
/** Metadata without fences: a first line with a key that the Hub knows, and at least one more key or list item under it. */
function endOfUnfencedMetadata(lines, first) {
	if (!HUB_KEY.test(lines[first])) return null;
	const end = endOfYaml(lines, first);
	let structured = 0;
	for (let index = first; index < end; index++) if (KEY_LINE.test(lines[index]) || /^\s*- /.test(lines[index])) structured++;
	if (structured < 2) return null;
	return FENCE$1.test(lines[end] ?? "") ? end + 1 : end;
}
/** Index after the run of lines that look like YAML; a blank line ends it. */
function endOfYaml(lines, start) {
	let index = start;
	while (index < lines.length && lines[index].trim() !== "" && YAML_LINE.test(lines[index]) && !/^#+ /.test(lines[index])) index++;
	return index;
}
function blank(lines, start, end) {
	for (let index = start; index < end; index++) lines[index] = "";
}
/** Problems of the lines between the fences; `prose` where they are no metadata at all. */
function readMetadata$1(lines, firstLine) {
	const conflict = lines.findIndex((line) => CONFLICT.test(line));
	if (conflict !== -1) return [{
		line: firstLine + conflict,
		message: "The metadata holds the marks of an unresolved merge conflict."
	}];
	const text = lines.join("\n");
	if (text.trim() === "" || text.length > LONGEST_METADATA) return [];
	const plain = readPlainMetadata(lines);
	if (plain !== null) return wrongShapes(plain.map((entry) => ({
		...entry,
		line: firstLine + entry.line
	})));
	const counter = new import_dist.LineCounter();
	try {
		const document = (0, import_dist.parseDocument)(text, {
			lineCounter: counter,
			logLevel: "silent",
			prettyErrors: false
		});
		const lineOf = (offset) => firstLine + Math.max(counter.linePos(offset).line, 1) - 1;
		if (document.errors.length > 0) {
			if (document.errors.some((error) => /call stack/i.test(error.message))) return [nestedTooDeeply(firstLine)];
			if (!lines.some((line) => KEY_LINE.test(line))) return "prose";
			return document.errors.slice(0, MOST_PROBLEMS).map((error) => ({
				line: lineOf(error.pos[0]),
				message: `The metadata is not valid YAML: ${firstSentence(error.message)}`
			}));
		}
		const root = document.contents;
		if (root === null) return [];
		if ((0, import_dist.isMap)(root)) return wrongShapes(entriesOf(root, lineOf));
		if ((0, import_dist.isScalar)(root) && !lines.some((line) => KEY_LINE.test(line))) return "prose";
		return [{
			line: firstLine,
			message: "The metadata is not a mapping of keys to values."
		}];
	} catch {
		return [nestedTooDeeply(firstLine)];
	}
}
function nestedTooDeeply(line) {
	return {
		line,
		message: "The metadata is nested too deeply to be read."
	};
}
/** An absent value is for other rules. */
const FITTING = {
	text: [
		"text",
		"nothing",
		null
	],
	texts: [
		"text",
		"texts",
		"nothing",
		null
	],
	list: [
		"texts",
		"list",
		"nothing",
		null
	]
};
function wrongShapes(entries) {
	const problems = [];
	for (const { key, line, shape } of entries) {
		const expected = Object.hasOwn(EXPECTED, key) ? EXPECTED[key] : null;
		if (expected === null || FITTING[expected].includes(shape)) continue;
		const words = {
			text: "text",
			texts: "text or a list of texts",
			list: "a list"
		}[expected];
		problems.push({
			line,
			message: `${key} must be ${words}.`,
			field: key
		});
	}
	return problems.slice(0, MOST_PROBLEMS);
}
function entriesOf(root, lineOf) {
	return root.items.map(({ key, value }) => ({
		key: (0, import_dist.isScalar)(key) ? String(key.value) : "",
		line: lineOf(key.range?.[0] ?? 0),
		shape: shapeOf(value)
	}));
}
function shapeOf(value) {
	if ((0, import_dist.isScalar)(value)) return value.value === null ? "nothing" : typeof value.value === "object" ? "mapping" : "text";
	if ((0, import_dist.isSeq)(value)) return value.items.some((item) => (0, import_dist.isMap)(item) || (0, import_dist.isSeq)(item)) ? "list" : "texts";
	return value === null ? "nothing" : (0, import_dist.isMap)(value) ? "mapping" : null;
}
function firstSentence(message) {
	const line = message.split("\n", 1)[0].slice(0, 200).trim();
	return line.endsWith(".") ? line : `${line}.`;
}

// src/documentation/generators.ts
/** Tools that write cards, by what their text shows. The first that matches wrote the frame; the others are its parts. */
const GENERATORS = [
	{
		id: "autotrain",
		says: ["model trained using autotrain", "model trained using autonlp"],
		near: ["problem type: "],
		line: /^- problem type: .{3,60}\n- model id: \d/im
	},
	{
		id: "mergekit",
		says: ["merge of the following models using [lazymergekit]", "merge of the following models using [mergekit]"],
		near: ["mergekit"],
		line: /\bmerge (?:model )?of pre-trained (?:language )?models (?:created|made) (?:using|with) \[?mergekit/i
	},
	{
		id: "axolotl",
		says: ["see axolotl config"],
		near: ["built with axolotl"],
		line: /^\[?<img [^>\n]{1,300}alt="built with axolotl"[^]{0,400}\n## model description\n/im
	},
	{
		id: "setfit",
		says: ["this is a [setfit", "this is a setfit"]
	},
	{
		id: "trl",
		says: [
			"trained using [trl]",
			"trained using trl",
			"this is a [trl model",
			"this is a [trl language model"
		]
	},
	{
		id: "unsloth",
		near: ["2x faster", "to gguf format using"],
		line: /(?:trained|finetuned) (?:\*\*)?2x faster(?:\*\*)? with \[?\*{0,2}unsloth|\bfinetuned and converted to gguf format using \[?unsloth/i
	},
	{
		id: "keras",
		says: [
			"information keras had access to",
			"\n- generated_from_keras_callback",
			"\n- training_precision: ",
			"<summary>view model plot</summary>"
		]
	},
	{
		id: "diffusers",
		says: [
			"diffusers pipeline that has been pushed",
			"diffusers model that has been pushed",
			"information the training script had access to",
			"this is a dreambooth model derived from ",
			"these are textual inversion adaption weights for ",
			"these are controlnet weights trained on ",
			"these are t2iadapter weights trained on ",
			"these are custom diffusion adaption weights for ",
			"this pipeline was finetuned from **"
		],
		near: ["these are "],
		line: /^these are (?:.{1,120} )?lora (?:(?:adaption|adaptation|adapter) )?weights for |^#{1,3} these are .{1,120} lora adapt\w+ weights for /im
	},
	{
		id: "trainer",
		says: ["information the trainer had access to"],
		near: ["the following hyperparameters were used during training:", "this model is a fine-tuned version of "],
		line: /^the following hyperparameters were used during training:\s{1,6}(?:[-*] )?\w{1,40}: |^this model is a fine-tuned version of .{1,200} on (?:an?|the) .{1,120} dataset\b[^]{0,200}\n## model description\n/im
	},
	{
		id: "peft",
		says: ["quantization config was used during training:\n"],
		near: ["framework versions"],
		line: /^#{2,4} framework versions\s{1,6}- peft \d/im
	}
];
/** Generators write at the start; what follows may quote another card. */
const LONGEST_LOOK = 6e4;
/** The tool that wrote the card, null where the text shows none. */
function generatorOf(text) {
	const start = text.slice(0, LONGEST_LOOK);
	const lower = start.toLowerCase();
	const holds = (words) => lower.includes(words);
	for (const { id, says = [], line, near = [] } of GENERATORS) if (says.some(holds) || near.some(holds) && line?.test(start) === true) return id;
	return null;
}

// src/documentation/lexicon.ts
function defineLexicon(lexicon) {
	return lexicon;
}

// src/documentation/lexicons/ar.ts
const MODEL$11 = "(?: (?:عن )?(?:هذا )?(?:النموذج|المشروع|البيانات|مجموعة البيانات))?";
var ar_default = defineLexicon({
	language: "ar",
	titles: {
		description: [`(?:وصف|نبذة|نظرة عامة|مقدمة|المقدمة|ملخص|تفاصيل|معلومات|الوصف|مميزات|المميزات|خصائص)${MODEL$11}|عن (?:النموذج|المشروع)|حول (?:النموذج|المشروع)|ما (?:هو|هي) .{1,40}|بطاقة النموذج.{0,40}`],
		"intended-use": ["(?:الاستخدام|الاستخدامات|الاستعمالات|استخدامات) (?:المقصودة?|المقترحة?|المباشرة?|الموصى بها|المحتملة|النموذج)|حالات (?:الاستخدام|استخدام)|الغرض(?: من .{1,30})?|الهدف|التطبيقات|مجالات الاستخدام"],
		"out-of-scope": ["(?:الاستخدام|الاستخدامات) (?:خارج النطاق|المحظورة?|غير المقصودة?|غير المسموح.{0,6})|سوء الاستخدام"],
		limitations: ["(?:القيود|قيود|حدود|محدوديات|المشاكل المعروفة|نقاط الضعف)(?: .{1,30})?|ملاحظات هامة"],
		bias: ["(?:التحيز|التحيزات|تحيز|الانحياز)(?: .{1,30})?|المخاطر(?: .{1,20})?|(?:ال)?اعتبارات (?:ال)?أخلاقية|الأخلاقيات|الأمان|السلامة"],
		"training-data": ["بيانات (?:التدريب|التعلم|الضبط)(?: .{1,30})?|البيانات(?: المستخدمة.{0,30})?|مجموع(?:ة|ات) (?:ال)?بيانات(?: .{1,30})?|(?:طريقة )?(?:جمع|تجميع) البيانات|مصادر البيانات|مصدر البيانات"],
		"training-procedure": ["(?:إجراءات |عملية |تفاصيل |طريقة |إعدادات )?(?:التدريب|تدريب النموذج|الضبط الدقيق)|المعاملات الفائقة|المعالجة (?:المسبقة|الأولية)"],
		evaluation: ["(?:النتائج|نتائج|التقييم|تقييم|الأداء|أداء|المقاييس|مقارنة)(?: .{1,40})?|(?:ال)?دقة(?: النموذج)?"],
		usage: ["(?:كيفية|طريقة) (?:الاستخدام|استخدام|الاستعمال|التشغيل|التثبيت).{0,40}|(?:الاستخدام|الاستعمال|التثبيت|استخدام النموذج)|مثال(?: .{1,30})?|أمثلة(?: .{1,30})?|البدء السريع|البداية السريعة"],
		license: ["(?:ال)?(?:رخصة|ترخيص|تراخيص)(?: .{1,40})?|حقوق (?:النشر|الملكية)|شروط الاستخدام"],
		citation: ["(?:ال)?(?:اقتباس|استشهاد)(?: .{1,30})?|كيفية (?:الاقتباس|الاستشهاد).{0,30}"],
		environment: ["(?:ال)?(?:أثر|تأثير) (?:ال)?بيئي|انبعاثات .{1,20}|البصمة الكربونية"],
		specifications: ["(?:ال)?(?:مواصفات|متطلبات)(?: .{1,20})?|(?:ال)?(?:بنية|معمارية|هيكلية)(?: النموذج)?|العتاد"],
		contact: ["(?:ال)?(?:تواصل|اتصال)(?: .{1,20})?|للتواصل|(?:ال)?(?:مؤلف|مؤلفون|مطور|مطورون|كاتب)|الدعم|فريق العمل"],
		explainability: ["قابلية (?:التفسير|الشرح)"]
	},
	weakTitles: { citation: ["المراجع|المصادر"] },
	mentionTitles: { description: ["تطوير|النموذج الأساسي|نوع النموذج|اللغ(?:ة|ات)|المهمة"] },
	otherTitles: ["شكر(?: وتقدير)?|المحتويات|اللغ(?:ة|ات)|الأخبار|المساهمة"],
	foreignTitles: ["شكر(?: وتقدير)?|المحتويات|الأخبار|نماذج أخرى|من نحن"],
	topics: {
		bias: ["تحيز|انحياز|نمطي|مسيئ|تمييز|أخلاق|مخاطر|ضار"],
		limitations: ["قيود|حدود|لا |خطأ|أخطاء|قد |فقط|غير"],
		"intended-use": ["استخدام|يستخدم|غرض|هدف|مصمم|مناسب|مهام"]
	},
	cues: {
		description: [{ says: "(?:هذا|هذه|هو|هي) (?:\\S+ ){0,3}(?:النموذج|نموذج|نسخة|مجموعة|المشروع|المستودع)|(?:النموذج|نموذج) .{0,60}(?:مدرب|مبني|لغوي|قائم|يعتمد)|مبني على" }],
		"intended-use": [{
			says: "يمكن (?:استخدام|استعمال)\\S* (?:\\S+ ){0,3}(?:في|ل|لـ|من أجل|ك)|(?:مصمم|مخصص|مناسب|مطور|تم تصميم|تم تطوير)\\S* (?:\\S+ ){0,2}(?:ل|في)",
			unless: "(?:لا|غير|ليس) (?:\\S+ )?(?:يمكن|مصمم|مخصص|مناسب|ينبغي)"
		}],
		"out-of-scope": [{ says: "لا (?:يجوز|ينبغي|يجب|يسمح|تستخدم)\\S* .{0,40}(?:استخدام)?|غير (?:مخصص|مناسب) ل|لأغراض (?:البحث|بحثية) فقط|يحظر|ممنوع" }],
		limitations: [{ says: "قيود|قد (?:ينتج|يخطئ|يولد|تكون) .{0,40}(?:خطأ|خاطئ|أخطاء|غير دقيق)|لا (?:يدعم|يضمن|يعمل)|هلوس" }],
		bias: [{ says: "تحيز|انحياز|صور نمطية|مسيئ|محتوى ضار|تمييز" }],
		"training-data": [{ says: "(?:تدريب|درب|مدرب|ضبط)\\S* .{0,60}(?:على|باستخدام) .{0,60}(?:بيانات|نصوص|جمل|ويكيبيديا|مقالات|مدونة|\\d)|(?:بيانات|نصوص) .{0,40}(?:جمع|مأخوذ|مستخرج)|بيانات التدريب" }],
		"training-procedure": [{ says: "معدل التعلم|حقبة|حقب|دورات تدريب|حجم الدفعة|تدريب .{0,60}(?:ساعة|ساعات|gpu|tpu|خطوة|أيام)" }],
		evaluation: [{ says: "(?:دقة|الدقة|نتيجة|نتائج|f1|مقياس).{0,40}\\d" }],
		usage: [{ says: "(?:لاستخدام|لتشغيل|لتحميل) |يمكنك (?:استخدام|تشغيل|تحميل)|كما يلي" }],
		license: [{ says: "(?:بموجب|تحت) .{0,20}(?:رخصة|ترخيص)|مرخص" }],
		citation: [{ says: "(?:يرجى|الرجاء) (?:الاستشهاد|الاقتباس|الإشارة)" }],
		environment: [{ says: "co2|انبعاثات|الكربون|استهلاك الطاقة" }],
		specifications: [{ says: "\\d+ ?(?:m|b|مليون|مليار) (?:معامل|معلمة|بارامتر)|\\d+ طبقة|ذاكرة gpu|\\d ?gb .{0,20}vram|طول السياق" }],
		contact: [{ says: "(?:تواصل|للتواصل|راسل|اتصل)\\S* .{0,30}(?:@|معنا|بنا|عبر)|للاستفسار" }]
	},
	placeholders: ["(?:قريبا|قريباً|سيتم (?:الإضافة|التحديث|إضافت\\S*) ?(?:لاحقا|لاحقاً|قريبا|قريباً)?|قيد (?:التطوير|الإنشاء|الإعداد))|(?:مزيد من|هناك حاجة إلى مزيد من) المعلومات(?: مطلوب\\S*)?|(?:لا يوجد|لا توجد معلومات|غير (?:متوفر|محدد|معروف|متاح))"]
});

// src/documentation/lexicons/de.ts
const MODEL$10 = "(?:des |der |zum |dieses )?(?:modells?|datensatz(?:es)?|korpus|projekts?)";
var de_default = defineLexicon({
	language: "de",
	titles: {
		description: [`(?:beschreibung|zusammenfassung|überblick|übersicht|einleitung|einführung|details|informationen|eigenschaften)(?: (?:${MODEL$10}|zum modell))?|(?:modell|datensatz)(?:beschreibung|details|übersicht|informationen|karte.{0,40})|über (?:das|dieses) modell|was ist .{1,40}`],
		"intended-use": ["(?:beabsichtigte|vorgesehene|geplante|direkte|empfohlene|mögliche) (?:verwendung|nutzung|anwendung(?:en)?)|verwendungszweck|einsatzzweck|einsatzgebiete?|anwendungsfälle|anwendungsbereiche?|zweck"],
		"out-of-scope": ["(?:nicht (?:vorgesehene|beabsichtigte)|unzulässige|verbotene|missbräuchliche) (?:verwendung|nutzung)|missbrauch.{0,30}|nutzungsbeschränkungen"],
		limitations: [`(?:bekannte )?(?:einschränkungen|grenzen|beschränkungen|limitationen|probleme|schwächen)(?: ${MODEL$10})?|hinweise`],
		bias: ["verzerrungen?(?: .{1,30})?|vorurteile|risiken(?: .{1,20})?|ethi(?:k|sche .{1,20})|sicherheit|gesellschaftliche auswirkungen"],
		"training-data": ["(?:trainings|vortrainings|feinabstimmungs)?(?:daten|datensatz|datensätze|korpus|korpora)(?: (?:und|für) .{1,30})?|datenquellen?|trainings- und evaluationsdaten"],
		"training-procedure": ["(?:trainings?|vortrainings?|fine-?tuning|feinabstimmungs?)(?:verfahren|prozess|details|parameter|konfiguration|ablauf|prozedur)?|hyperparameter(?: .{1,30})?|vorverarbeitung|wie das modell (?:trainiert|erstellt) wurde"],
		evaluation: ["(?:ergebnisse?|evaluation|evaluierung|bewertung|metriken|leistung|benchmarks?|auswertung)(?: (?:von|auf|der|des|und) .{1,40})?"],
		usage: ["(?:verwendung|nutzung|benutzung|anwendung|anleitung|installation|beispiele?|schnellstart|inferenz|erste schritte|so (?:wird|geht).{0,30}|beispielcode|codebeispiele?|wie (?:man|benutze|verwende|nutze).{1,50})(?: (?:mit|in|von|des) .{1,30})?"],
		license: ["lizenz(?:en)?(?: .{1,40})?|lizenzinformationen|nutzungsbedingungen|urheberrecht"],
		citation: ["zitat(?:ion)?|zitieren.{0,30}|zitierhinweis|zitierweise|wie (?:man )?zitier.{0,30}"],
		environment: ["umweltauswirkungen|umwelteinfluss|co2-?(?:fußabdruck|emissionen)|emissionen.{0,20}"],
		specifications: ["(?:technische )?(?:spezifikationen|anforderungen|daten zum modell|voraussetzungen)|(?:modell)?architektur|systemanforderungen|hardware|software|recheninfrastruktur"],
		contact: ["kontakt|autor(?:en|in|innen)?|ansprechpartner|fragen|feedback|support"],
		explainability: ["interpretierbarkeit|erklärbarkeit"]
	},
	weakTitles: {
		citation: ["referenzen|literatur|quellen"],
		"training-procedure": ["quantisierung"]
	},
	mentionTitles: { description: ["entwickelt von|entwickler|basismodell|modelltyp|sprachen?|aufgabe"] },
	otherTitles: ["danksagung(?:en)?|inhaltsverzeichnis|inhalt|sprachen?|neuigkeiten|beiträge"],
	foreignTitles: ["danksagung(?:en)?|inhaltsverzeichnis|neuigkeiten|weitere modelle|über uns"],
	topics: {
		bias: ["verzerr|vorurteil|beleidig|diskrimin|toxi|\\bethi|risik|schädlich"],
		limitations: ["einschränk|grenze|nicht|fehler|kann|nur|falsch"],
		"intended-use": ["verwend|nutz|einsatz|anwend|gedacht|zweck|aufgabe"]
	},
	cues: {
		description: [{ says: "(?:dieses|das|dies|diese) (?:modell|repository|version|ist|datensatz).{0,60}(?:ist|enthält|wurde|basiert|kann)(?: |$)|ist (?:ein|eine|das|die) .{0,80}(?:modell|version|datensatz|korpus|sprachmodell)|modell .{0,60}(?:trainiert|basier|für|feinabgestimmt)|basiert auf" }],
		"intended-use": [{
			says: "(?:kann|können|könnte) .{0,30}(?:für|zur|zum|als) .{0,80}(?:verwendet|genutzt|eingesetzt|benutzt)|(?:gedacht|geeignet|entwickelt|konzipiert|bestimmt|optimiert) (?:für|zur|zum|um)|eignet sich (?:für|zur|zum)",
			unless: "nicht .{0,30}(?:gedacht|geeignet|verwendet|eingesetzt)"
		}],
		"out-of-scope": [{ says: "(?:sollte|soll|darf|dürfen) nicht .{0,60}(?:verwendet|genutzt|eingesetzt)|nicht (?:für|zur|zum) .{0,60}(?:gedacht|geeignet|bestimmt|vorgesehen)|nur (?:für|zu) forschungs|verboten|untersagt" }],
		limitations: [{ says: "(?:einschränkungen|grenzen) (?:des|sind|von)|kann .{0,60}(?:fehler|falsche|ungenaue|halluzin)|(?:funktioniert|arbeitet) nicht|keine gewähr|halluzin|nicht garantiert|fehleranfällig" }],
		bias: [{ says: "verzerrung|vorurteile|voreingenommen|stereotyp|beleidigend|schädliche inhalte|diskriminier" }],
		"training-data": [{
			says: "(?:trainiert|feinabgestimmt|finegetuned|vortrainiert|nachtrainiert).{0,20}|(?:daten|datensatz|korpus|wikipedia|texte[n]?|sätze[n]?) .{0,80}(?:trainiert|training|verwendet|gesammelt)|trainingsdaten (?:sind|bestehen|stammen|umfassen)|trainiert .{0,60}(?:auf|mit) .{0,60}(?:daten|korpus|texten|sätzen|wikipedia)",
			unless: "eigenen? daten|nicht trainiert|trainiert (?:werden|hat)$"
		}],
		"training-procedure": [{ says: "lernrate|epochen|batch-?größe|optimierer|trainiert .{0,60}(?:stunden|gpu|tpu|schritte|tage)|(?:lora|sft|dpo)\\b.{0,30}(?:train|abgestimmt)" }],
		evaluation: [{ says: "(?:genauigkeit|ergebnis|f1|leistung|treffer).{0,40}\\d" }],
		usage: [{ says: "(?:um das modell zu (?:verwenden|nutzen|laden)|(?:kann|lässt sich) .{0,40}(?:geladen|ausgeführt|installiert))" }],
		license: [{ says: "unter (?:der|einer) .{0,30}lizenz|lizenz(?:iert|: )" }],
		citation: [{ says: "(?:bitte )?zitier(?:en|t) (?:sie )?(?:dieses|diese|unsere|das|wie)" }],
		environment: [{ says: "co2|emissionen|fußabdruck|stromverbrauch" }],
		specifications: [{ says: "\\d+ ?(?:m|b|mio\\.?|mrd\\.?|millionen|milliarden) parameter|\\d+ schichten|gpu-?speicher|vram|kontextlänge" }],
		contact: [{ says: "(?:kontaktier|schreib|wende)\\S* .{0,30}(?:@|uns|mich|sich)|bei fragen" }]
	},
	placeholders: ["(?:demnächst|folgt(?: in kürze)?|in (?:arbeit|bearbeitung|vorbereitung|kürze)|noch (?:offen|zu (?:ergänzen|erledigen))|ausstehend)|(?:weitere|mehr) informationen (?:erforderlich|benötigt|folgen|notwendig)|keine (?:angaben?|informationen)|nicht (?:verfügbar|angegeben|zutreffend)|unbekannt|wird (?:noch )?(?:ergänzt|nachgereicht)"]
});

// src/documentation/lexicons/en.ts
const SUBJECT = "(?:the |this |our |your )?(?:base |language |pre-?trained |fine-?tuned )?(?:models?|project|adapter|checkpoint|lora|repo(?:sitory)?)(?:'s)?";
/** Metrics that are stated with a number. */
const METRIC = "accuracy|acc|f1|f-score|f1-score|bleu|chrf|chr-f|rouge|rouge-?[12l]|wer|cer(?! et al)|perplexity|ppl|precision|recall|auc|mmlu|exact match|miou|fid|psnr|ssim|mse|mae|rmse|mrr|ndcg|matthews correlation|spearman|pearson|eer|hellaswag|gsm8k|mt-bench|win ?rate|loss|mean reward|score";
const TRAINED = "(?:pre-?|fine-? ?|post-?|re-?)?(?:train(?:ed|ing)?|tuned|tuning|finetuned?|finetuning)";
/** Words that turn a sentence on training into advice or into what did not happen. */
const ADVICE$1 = "\\b(?:you can|you could|can be|could be|to be|if you|want to|how to|in order to|should be|not|(?:was|were|are|is|has|have)n't|never) (?:\\S+ )?(?:further )?(?:pre-?|fine-? ?)?(?:train|tun|finetun)|\\byour own (?:data|dataset)|\\bto (?:train|fine-?tune) (?:a|your)\\b|\\bone can also use\\b";
const PUT = "(?:added|determined|announced|completed|filled(?: in)?|updated|provided|written|done|released|published|uploaded|described)";
var en_default = defineLexicon({
	language: "en",
	titles: {
		description: [
			`(?:${SUBJECT} )?(?:details?|descriptions?|summary|overview|information|info|introduction|background|highlights|basics|at a glance)`,
			"(?:general|basic|basics|short|brief|executive|project|quick) (?:descriptions?|summary|overview|information|introduction|details)",
			"intro|about|abstract|tl;?dr|key (?:features|highlights|capabilities)|features|(?:pipeline|system) description",
			"about (?:the |this |our )?(?:model|data ?set|project|repo(?:sitory)?|adapter|lora|checkpoint|merge)s?(?: .{0,30})?",
			"what is .{1,60}|what's (?:this|it)|what does .{1,40} do|what it (?:is|does)",
			"model ?card(?: for .{1,100})?|data ?set ?card for .{1,100}|data ?card for .{1,100}|(?!original )\\S.{0,60} (?:model|data ?set) card",
			"(?:introduction|overview|description|summary|details) (?:of|to) (?!.{0,60}\\bdata ?sets?$).{1,60}"
		],
		"intended-use": [
			"(?:primary |evaluated )?inten[dt]ed (?:uses?|usage|purposes?|applications?|users?|audience|use ?cases?)(?: (?:for|of) .{1,40})?",
			"(?:primary |main |potential |possible |recommended |suggested |common |suitable |ideal |target |practical |downstream |direct |key )?(?:uses|use|use ?cases?(?: \\d{1,2})?|applications?)(?: (?:of|for) (?:the |this )?(?:model|data ?set))?",
			"(?:direct|downstream) uses?|direct (?:and|/) downstream use|evaluated use|purpose|(?:model|data ?set) (?:purpose|uses?)|scope(?: of use)?|target (?:audience|users)",
			"supported tasks(?: and leaderboards?)?|who (?:is it|should use|can use) .{0,40}|when to use(?: .{0,30})?|what can .{1,40} (?:be used for|do)(?: .{0,20})?",
			"(?:permitted|allowed|recommended) uses?"
		],
		"out-of-scope": [
			"out[- ]of[- ]scope(?: (?:use|usage|uses|use ?cases?|applications?))?",
			"(?:potential )?mis-?uses?|malicious use|prohibited(?: uses?| usage)?|unintended uses?|restricted uses?|unacceptable uses?|(?:usage|use|use-based) restrictions|acceptable use(?: policy)?|excessive use|abuse|not (?:intended|suitable|recommended) for(?: .{0,40})?|when not to use(?: .{0,30})?|non-?intended uses?|inappropriate uses?|non-?use ?cases?",
			"what .{1,30} (?:is not|should not be used) for(?: .{0,30})?"
		],
		limitations: ["(?:(?:known|technical|other known|other|model|current|data ?set|general|possible|potential|important|performance) )?limitations?(?: (?:of|with|in) .{1,40})?", "caveats?|known (?:issues|problems|bugs|limitations)|failure (?:modes|cases)|constraints|shortcomings|weaknesses|drawbacks?|what .{1,30} (?:can't|cannot) do|strengths and weaknesses"],
		bias: [
			"(?:(?:discussion of|known|potential|social|societal|model|gender|data ?set|data|algorithmic) )?bias(?:es)?(?: recommendations)?(?: (?:of|in) .{1,40})?",
			"(?:(?:critical|potential|known|safety|model|associated|societal|foreseeable) )?risks?(?: (?:of|assessment|factors|mitigation|evaluation)(?: .{0,40})?)?",
			"ethics|ethical (?:considerations?|concerns?|issues|statement|aspects|implications|use|notes?)|(?:social|societal|broader|safety) (?:impacts?|implications)(?: (?:of|assessment)(?: .{0,40})?)?|fairness|(?:ai )?safety(?: (?:considerations?|evaluations?|measures|module|information|alignment|notes?|notice))?|responsib(?:le|ility)(?: (?:ai|use|deployment|release)(?: considerations?)?)?|responsible ai(?: .{0,30})?|trust|(?:potential )?harms?|toxicity|content warning|harmful content|bias evaluation|societal considerations|red[- ]teaming|child safety|cyber ?security|representational harms|content safety"
		],
		"training-data": [
			"(?:model |text )?(?:(?:(?:continued |further )?(?:pre-?)?train(?:ing)?|fine-? ?tun(?:ing|e)|finetun(?:ing|e)|source|input|sft|dpo|instruction(?:-tuning)?|calibration|alignment|preference) )(?:and (?:evaluation|validation|test(?:ing)?) )?(?:data(?: ?sets?)?|corp(?:us|ora)|sets?|text)(?: (?:used|details|sources?|overview|mix(?:ture)?|statistics|metrics|composition|information|descriptions?|summary|for .{1,30}|of .{1,30}))?",
			"(?:pre-?)?train(?:ing)?[ /&-]{1,3}(?:eval(?:uation)?|test(?:ing)?|validation) data(?: ?sets?)?",
			"(?:model |our |the |text )?(?:data|data ?sets?|corp(?:us|ora))(?: (?:mix(?:ture)?|sources?|overview|used|composition|collection|statistics|specs|details|information|descriptions?|used (?:for|to) .{1,40}|for (?:pre-?|fine-?)?training))?|sources? (?:of )?data|raw data|data ?mix|used data ?sets?",
			"what .{1,20} trained on|trained on|details of .{1,60} \\W ?data ?sets?|data ?set (?:overview|summary|descriptions?)"
		],
		"training-procedure": [
			"(?:model |pre-?|post-?)?train(?:ing|ed)?(?: (?:procedure|process|details?|information|hyper-?parameters?|parameters?|params|config(?:uration)?s?|set-?up|regime|methodology|methods?|arguments?|objectives?|strategy|recipe|pipeline|approach|code|steps?|infrastructure|scripts?|results?|loss|stages?|settings?|run|logs?|metrics|curves?|overview|summary|stats|statistics|hardware|environment|techniques?|plots?|specs|configurations?))?",
			"(?:training|(?:pre-?)training|fine-? ?tuning) (?:of )?(?:the |this )?model|(?:model )?pre-?training procedures?|how .{1,30} was done",
			"how (?:it|this|the model|the .{1,30}|i|we) (?:was |is |were )?(?:trained|made|created|built|fine-?tuned|finetuned)(?: .{0,20})?",
			"(?:fine-? ?tuning|pre-?training|finetuning|sft|dpo|rlhf|distillation|merge|merging) (?:procedure|process|details?|information|hyper-?parameters?|parameters?|config(?:uration)?|set-?up|methods?|strategy|recipe|steps?|code|script|settings?|objectives?|stages?|results?|approach)",
			"(?:model |main |key )?hyper-?parameters?(?: (?:used|settings?|for .{1,40}))?|(?:data )?pre-?processing|speeds, sizes, times|optimi[sz]er|procedure|methodology",
			"(?:building|creating|making) (?:of )?(?:the |this )?(?:model|adapter|merge)|models? merged|(?:see )?axolotl config|merge details|the merge"
		],
		evaluation: ["(?:model |safety |human |automatic |intrinsic |extrinsic |quantitative |performance |final |main |experimental |detailed |automated |benchmark |eval(?:uation)? |test |validation |overall |full )?(?:evaluations?|results?|benchmarks?|benchmarking|performances?|metrics?|scores?|accuracy|quantitative analys[ie]s|eval|evals)(?: (?:results?|metrics?|scores?|protocols?|details?|data|datasets?|procedure|process|set-?up|summary|report|comparison|tables?|methodology|overview|benchmarks?|numbers|measures))?(?: (?:on|of|for|with|in|against|vs\\.?|by|using) .{1,60})?", "test(?:ing)? (?:results?|data(?: ?sets?)?|set|performance|metrics)|testing data, factors (?:&|and) metrics|factors|(?:quality |performance |model )?comparisons?(?: (?:with|to|of|between|against) .{1,50})?|comparing .{1,60} (?:with|to|against) .{1,40}|experimental results|experiments|validation|perplexity|leaderboards?|how (?:good|well) .{1,40}|(?:normali[sz]ed )?confusion matrix|verification metrics|(?:test|validation|evaluation) metrics"],
		usage: [
			"how (?:to|do i|can i|do you|can you) (?!cite|contact|contribute|(?:fine-? ?)?(?:train|tune)|evaluate|reproduce)\\S{1,30}(?: \\S{1,30}){0,8}|how[- ]to",
			"(?:model |basic |example |sample |quick |code |python |advanced |simple |local |general |recommended |direct )?(?:usages?|examples?|inference|quick ?start|getting started|get started|installation|install|deployment|instructions?|(?:code )?snippets?|tutorials?|guides?|predictions?)(?: (?:examples?|guide(?:lines)?|instructions?|code|snippets?|tips|notes|scripts?|details|steps?|information|recommendations?|templates?|api))?(?: (?:with|in|using|via|on|for|of|from|by|through) .{1,60})?|(?:\\S{1,20} ){1,2}inference|example .{1,30} (?:commands?|code)|simple .{1,60} example code|simple example code .{1,60}|in text-generation-webui|(?:transformers|diffusers) pipeline",
			"(?!.{0,40}\\b(?:software|hardware|system|script|data ?sets?)\\b)(?:using|use|utili[sz](?:e|ing)|run|running|load|loading|try|try it|downloading|download|deploy(?:ing)?|calling|serving|install(?:ing)?|infer) (?:with|in|on|using|via|from|by|it|the|this|these|our|model|files?|locally|transformers|vllm|ollama|llama\\.?cpp|diffusers|sglang|lm studio|hugging ?face|python|pipeline|as)(?: .{1,60})?",
			"(?:prompt|chat|instruction|input|conversation|dialogue|dialog)(?:ing)? (?:format|templates?|examples?|guide(?:lines)?|structure|style)s?|prompt(?:s|ing)?(?: (?:format|template)s?)?|sample (?:code|inference|usage)|example (?:code|usage|inference|prompts?|of use|of usage)|code examples?|examples?(?: \\d{1,2})?|transformers|diffusers|vllm|sglang|ollama|llama\\.cpp|lm studio|text-generation-webui|pytorch|tensorflow|(?:python )?api|steps to use(?: .{0,40})?|install(?:ing)? (?!requirements)\\S{2,30}|load(?:ing)? (?:the )?pre-?trained models?|automatically instantiate the model|model in action(?: .{0,40})?|have a try|quick tour|trigger words?|recommended (?:settings|parameters)|generation (?:settings|parameters)",
			"(?:with|using) (?:the |a )?(?:\\S{1,30} ){0,3}pipelines?|(?:with|in) (?:(?:manual|native|plain|pure|raw) )?(?:🤗 ?)?(?:transformers|diffusers|vllm|ollama|llama\\.cpp|python|pytorch|tensorflow|keras|jax|sentence[- ]transformers|fairseq|flair|spacy|speechbrain|espnet|nemo|timm)"
		],
		license: ["(?:(?:model|code|data|data ?set|software|content|weights) )?licen[sc]e?s?(?: (?:and|&|/) (?:terms of use|attribution|usage|disclaimer|copyright|use))?(?: (?:information|agreement|details?|terms|notice|type|text|of .{1,40}|for .{1,40}))?", "licensing(?: information| terms| details)?|terms of (?:use|service)|terms(?: and| &) conditions|copyright(?: .{0,30})?|legal(?: (?:notice|information|disclaimer|terms|considerations|aspects|issues|compliance).{0,20})?"],
		citation: ["(?:paper |model |data ?set )?citi?ations?(?: (?:information|instructions?|details?|info))?|bib ?tex(?: (?:entr(?:y|ies)|citation))?(?: .{0,40})?|(?:how to |please )?cit(?:e|ing)(?: (?!and )[^&,/]{1,40})?|apa|referencing .{1,40}", "if you use (?:this|our|the) .{1,60}"],
		environment: ["(?:environmental|climate|ecological) (?:impact|footprint|considerations?|cost)(?: .{0,40})?|(?:estimated )?(?:carbon|co2e?(?:q)?|ghg)(?: (?:footprint|emissions?|emitted|impact|equivalent))?(?: .{0,60})?|(?:estimated )?(?:emissions|energy|electricity|power)(?: (?:consumption|usage|use|impact))?(?: .{0,40})?|(?:hardware and )?carbon footprint|training (?:energy use|(?:greenhouse gas|ghg|carbon) emissions)|sustainability"],
		specifications: [
			"(?:technical|model|hardware|system|software|tech|environmental|key|detailed|architecture|compute) (?:specifications?|specs?|requirements?)(?: .{0,40})?|specifications?|specs?",
			"(?:full |overall )?(?:model |network |neural network |transformer |system )?archite[ck]?c?h?ture(?:s)?(?: (?:and|&) (?:objective|parameters|design))?(?: (?:details?|overview|and objective|description))?|model structure|network structure",
			"(?:using )?(?:the )?(?:following )?(?:system|hardware|software)(?: specs)? (?:and|&) (?:software|system|hardware)|compute(?: infrastructure| resources)?|(?:computational |computing )?infrastructure|(?:training )?hardware(?: (?:and software|& software|used|recommendations?))?|software(?: (?:dependencies|integration|versions?|used))?|requirements?|dependenc(?:y|ies)|compatibility(?: with .{1,40})?|(?:memory|vram|gpu)|(?:memory|vram|ram|gpu) (?:requirements?|usage|footprint)|prerequisites|supported (?:hardware|platforms|devices|runtimes?)(?: .{0,40})?|model size|number of parameters|training machine|model stats"
		],
		contact: ["(?:model ?card |data ?set ?card |model |data ?set )?(?:contacts?|authors?)(?: (?:us|information|info|details|person|email|and .{1,30}))?|point of contact|(?:main |project )?maintainers?|(?:core |main |key )?(?:contributors?|collaborators?)|the .{1,30} team|team(?: members| .{1,30})?|(?:any )?questions(?: .{0,40})?|support(?: and .{1,30})?|(?:where to (?:ask|send|report)|questions or comments|feedback|reporting) .{0,60}|feedback|get in touch|connect(?: on| with (?:me|us))?|socials?|social (?:media|links)|follow (?:me|us)(?: .{0,30})?|(?:reach|find) (?:out|me|us)(?: .{0,30})?|need help|contact.{0,40}|discord(?: server)?|email"],
		explainability: ["model examination|(?:model )?(?:interpretability|explainability|explainable ai)(?: .{0,40})?|(?:model )?explanations?|feature (?:importance|attribution)s?|attention visuali[sz]ation|shap(?: values)?"]
	},
	datasetTitles: {
		description: ["(?:(?:the |this |our )?(?:data ?sets?|data|corpus|project|repo(?:sitory)?) )?(?:details?|descriptions?|summary|overview|information|info|introduction|background|highlights|at a glance|card)", "intro|about|abstract|tl;?dr|key features|what is .{1,60}|about (?:the |this |our )?(?:data ?set|corpus|data)(?: .{0,30})?|(?:data ?set|data) ?card(?: for .{1,100})?|.{1,60} data ?set card"],
		"training-data": ["source data|initial data collection(?: and normali[sz]ation)?|data(?: ?set)? (?:collection|sources?|creation|curation|acquisition)(?: (?:process|and processing))?|data collection and processing|(?:data ?set )?creation|how .{1,30} (?:was )?(?:created|collected|made|built)|collection process|sources?|who are the source (?:language|data) producers"],
		specifications: ["(?:technical|hardware|software) (?:specifications?|specs?|requirements?)|requirements"],
		"training-procedure": ["training(?: procedure| details)?"],
		evaluation: ["(?:model |human |benchmark )?(?:evaluations?|benchmarks?|results?|performance)(?: (?:results?|metrics?|on .{1,40}|of .{1,40}))?|baselines?(?: results?)?|experiments"]
	},
	weakTitles: {
		contact: ["issues?"],
		citation: ["references?"],
		specifications: ["technical details", "environment(?: set-?up| details| info)?"],
		evaluation: ["test(?:ing|s)?"],
		"training-procedure": ["(?:notable |important |script |run |other |main )?(?:parameters|params|arguments|args|settings|config(?:uration)?)", "fine-? ?tuning|finetuning|pre-?training|quanti[sz]ation(?: .{0,40})?|distillation|data(?: generation)? pipeline|post-?training"]
	},
	mentionTitles: {
		description: ["developed by|(?:model )?developers?|model creators?|(?:model|network) type|base ?models?|original model|finetuned from model|fine-?tuned from(?: model)?|parent model|quanti[sz]ed by|problem type|task|tasks|model name"],
		specifications: ["framework versions?|(?:context|sequence) (?:length|window|size)|max(?:imum)? (?:sequence|context|input|token)s? (?:length|size)?|model ?file specifications?|architecture family|embedding dimensions?|output dimensionality|parameters|# ?params|params|(?:model )?parameter(?:s| count| size)|vocab(?:ulary)? size|tensor type|layers"],
		citation: ["(?:associated |research |original )?papers?(?: (?:presenting|describing|introducing|about) .{1,50})?|publication|arxiv|technical report"],
		"training-data": ["(?:training )?data ?sets?(?: used)?|train(?:ing)? data|data freshness|pre-?training data ?sets?"],
		environment: ["co2 emissions?(?: \\(in grams\\))?"],
		contact: ["e-?mail|discord|support|questions|chat & support|send questions to"],
		"training-procedure": ["optimi[sz]er|learning rate|epochs|batch size|training objective|loss function|(?:asr|tts|enh|st|lm|diar|training) config|quant(?:ization)? method"],
		"intended-use": ["purpose|intended (?:for|use)|use ?cases?"],
		license: ["licen[sc]e"],
		limitations: ["limitations?"]
	},
	titleWords: {
		"out-of-scope": ["\\bout[- ]of[- ]scope\\b|\\bmisuse\\b|\\bprohibited\\b"],
		"intended-use": ["\\bintended (?:use|purpose|user|application)|\\buse ?cases\\b"],
		limitations: ["\\blimitations?\\b|\\bcaveats?\\b|\\bknown issues\\b"],
		bias: ["\\bbias(?:es)?\\b|\\bethic(?:s|al)\\b|\\bfairness\\b|\\brisks\\b"],
		"training-data": ["\\btraining (?:data|corpus|corpora|datasets?)\\b|\\bpre-?training (?:data|corpus|corpora)\\b|\\bdata ?sets? used\\b"],
		"training-procedure": ["\\btraining (?:procedure|process|hyper|details|config|run)|\\bhyper-?parameters\\b"],
		evaluation: ["\\bevaluations?\\b|\\bevaluating\\b|\\bbenchmarks?\\b|\\bresults\\b|\\bperformance\\b|\\baccuracy\\b|\\bscores\\b"],
		license: ["\\blicen[sc](?:e|es|ing)\\b"],
		citation: ["\\bcitations?\\b|\\bbibtex\\b|\\bcite\\b"],
		environment: ["\\bcarbon\\b|\\bco2\\b|\\benvironmental impact\\b|\\bemissions\\b"],
		usage: ["\\bhow to (?:use|run|get|load)\\b|\\busage\\b|\\bquick ?start\\b|\\bgetting started\\b|\\binference with\\b|\\buse (?:it )?with\\b|\\bload(?:ing)? the\\b"],
		specifications: ["\\barchitecture\\b|\\btechnical spec|\\bhardware\\b"],
		contact: ["\\bcontact\\b"],
		description: ["\\bmodel (?:overview|introduction|description|descriptions|details|information|summary)\\b|\\bmodel and data descriptions\\b|\\bbrief introduction\\b"]
	},
	otherTitles: ["more (?:information|details|info) (?:on|about) .{1,100}|share your .{1,60}|\\S{1,3}\\([^()]{1,20}\\)|.{0,20}token (?:bias|usage)|notice", "table of contents|contents|toc|gguf specs|what (?:is|are) (?:gguf|ggml|awq|gptq|exl2|exl3|onnx|imatrix|i-quants?|quanti[sz]ation|lora|the hugging ?face hub)\\b.{0,20}|(?:included |available |provided |model )?files(?: (?:&|and) (?:details|information|descriptions?))?|weights (?:&|and) biases.{0,30}|wandb.{0,30}|.{0,20}safety checker|.{0,20}(?:memory|disk|token|resource) usage|about (?:us|me|gguf|ggml|the (?:team|author|authors|company|lab)|[a-z]{3,20} ?(?:ai|labs?))|licen[sc]e plate.{0,20}|(?:usage|training) cost|acknowledge?ments?.{0,20}|model weights|system info|(?:sample|example|generated) (?:results|images|outputs?|pictures|samples)|samples?|languages?|change ?log|release notes?.{0,20}|news|updates?|what'?s new|contributions?|contribut(?:e|ing).{0,30}|personal and sensitive information|click to .{1,60}|hardware type|hours used|cloud provider|compute region|(?:data ?set )?curators|data (?:instances|fields|splits|structure)|annotations?|annotation process|curation rationale"],
	foreignTitles: ["(?:special |big )?thanks?(?: .{0,60})?|thank you.{0,30}|acknowledge?ments?(?: .{0,20})?|about (?:us|me|gguf|ggml|the (?:team|author|authors|company|lab)|[a-z]{3,20} ?(?:ai|labs?))|sponsors?|our projects|other models|see also|related (?:work|models|projects)|roadmap|to-?do|future work|framework versions?|donat(?:e|ions?)|gguf specs|what is (?:gguf|ggml|awq|gptq|exl2)|powered by .{1,40}|table of contents|contents|contributions"],
	dependentTitles: {
		description: ["summary|overview|introduction|background|details|description|highlights|features|about|information|info|abstract"],
		"training-data": ["(?:the )?(?:data|data ?sets?|corp(?:us|ora))(?: (?:details|information|descriptions?|overview|statistics|used))?"],
		"training-procedure": ["(?:data )?pre-?processing|(?:key |main )?hyper-?parameters?|procedure|methodology|setup"],
		evaluation: ["results?|performance|metrics?|scores?|comparisons?(?: .{1,40})?|loss|accuracy"],
		usage: ["examples?|sample (?:output|code)|instructions?|api|prompts?"],
		specifications: ["parameters|software|hardware|requirements?"]
	},
	pointerTitles: ["home ?page|repository|repo|papers?|leaderboards?|demo|blog(?: ?post)?|github(?: repo(?:sitory)?)?|website|documentation|docs|code|point of contact|size of .{1,60}|total (?:amount|size) .{1,60}|resources for more information|hugging ?face|space|links?|download"],
	topics: {
		bias: ["\\bbias|stereotyp|offensive|harmful|discriminat|toxic|\\bunfair|\\bfair(?:ness)?\\b|\\bethic|disturbing|hateful|\\bgender|\\brac(?:e|ial|ist)|\\brisks?\\b|\\bsafe(?:ty|guard)?|neutral|unfiltered|demographic|social|societal|minorit|abusive|inappropriate|misus|malicious|privacy|culture|cultural|religio|sensitive|explicit|nsfw|violen|vulnerab|profan|politically incorrect"],
		limitations: ["\\blimit(?:ed|s|ing|ations?)\\b(?<!without (?:strict )?limitations)|\\bcannot\\b|\\bcan't\\b|\\bfail|struggl|\\berrors?\\b|\\bwrong|inaccura|incorrect|hallucinat|drawback|caveat|constrain|\\bhave to (?:fit|be)|\\bunable|\\bpoor|\\bweak|\\black(?:s|ing)?\\b|\\bworse|degrad|difficult|hard to|challeng|imperfect|experimental|\\bup to \\d|\\bmax(?:imum)? (?:\\S+ )?(?:length|of \\d)|\\bslow|less (?:accurate|well|reliable)|\\bissues?\\b|keep in mind|\\baware\\b|caution|\\bverif(?:y|ied|ication)", "(?:\\b(?:do|does|did|may|might|will|would|is|are|was|were|has|have|should)(?: not|n't)|\\bnot) (?:\\S+ ){0,2}(?:perform|work|expect|generali[sz]|support|guarantee|able|handle|suit|ready|recommend|trained|tested|cover|understand|necessarily|reflect|know|perfect|reliable|accurate|distinguish|intended|designed|good|well|provide|robust|represent|possible|appropriate)|\\bonly (?:be |been |on |for |in |with )?(?:works?|train|tun|support|test|accept|english|use|suitable|evaluat|valid|understand|a |one|generate)|^\\W*only \\S|\\bonly\\W*$"],
		"intended-use": ["\\b(?:re)?us(?:e|ed|er|ers|es|ing|able|eful)\\b|\\bapplicab|\\bapplications?|\\bintend|\\bdesigned|\\baim(?:ed|s)?\\b|\\bsuit(?:ed|able)|\\bfor (?:research|commercial)|\\btasks?\\b|\\bpurposes?|\\bhelp|\\benabl|\\bassist|have to|want to|\\bgenerat"],
		"out-of-scope": ["\\bnot\\b|n't|\\bprohibit|\\bmisuse|out[- ]of[- ]scope|\\bmalicious|\\bforbid|\\bavoid|\\bharm|\\bunintended|illegal|unlawful|violat"],
		citation: ["\\bcit(?:e|ed|ing|ation)|bibtex|\\bpaper|arxiv|\\bdoi\\b|proceedings|journal|et al|@(?:misc|article|inproc)"],
		contact: ["@|\\bcontact|\\bauthor|\\bby\\b|e-?mail|\\bissues?\\b|discord|\\bteam\\b|\\blab\\b|twitter|github|reach|\\bask\\b"],
		license: ["\\blicen[sc]|apache|\\bmit\\b|\\bcc[- ]by|\\bgpl|\\bbsd\\b|copyright|public domain|commercial|\\bterms\\b"],
		usage: ["\\bus(?:e|ing|age)\\b|load|install|run(?:ning)?\\b|pipeline|import|prompt|download|```"],
		"training-data": ["\\bdata|corp(?:us|ora)|token|samples|images|texts?\\b|wikipedia|hours|examples|pairs|sentences|collected|crawl|annotat|source"],
		"training-procedure": ["\\btrain|epoch|learning rate|batch|optimi[sz]|\\badam|\\blora\\b|gpu|tpu|steps|fine-?tun|loss|objective"],
		evaluation: [`\\b(?:${METRIC})\\b|evaluat|benchmark|perform|result|compar|outperform|test`],
		specifications: ["architect|param|layer|hidden|gpu|tpu|hardware|software|memory|ram\\b|python|torch|cuda|version|transformer|decoder|encoder|context|dimension"],
		environment: ["co2|carbon|emission|energy|kwh|hardware|cloud|hours|region"],
		description: ["\\bmodel|\\bdata ?set|\\bis an?\\b|\\bbased on|\\btrained"],
		explainability: ["interpret|explain|attention|attribut|shap|saliency|probe|probing|examin"]
	},
	cues: {
		description: [
			{ says: "\\bthis (?:repo(?:sitory)?|model|adapter|checkpoint|data ?set|lora|quant|embedding|collection|version|merge|is)\\b.{0,120}\\b(?:is|are|was|contains?|provides?|has been|have been|can|aims?|tries|trained|tuned|generates?|takes|hosts|an? )\\b" },
			{ says: "\\b(?:is|are|as) (?:an? |the |our |my )?.{0,100}\\b(?:models?|classifiers?|transformers?|networks?|lora|adapter|data ?set|corpus|version|merge|checkpoints?|chat ?bot|encoder|embeddings?|reproduction|quants?|generator|tagger|parser|pipeline|agent|bert|gpt|llm|lm|inversion|style)\\b" },
			{ says: "^(?:an? |the |our )?(?:\\S+ ){0,6}(?:pre-?trained|fine-? ?tuned|finetuned?|quanti[sz]ed|distilled|merged|trained|merge of|conversion of|based)\\b" },
			{ says: "\\b(?:gguf|ggml|awq|gptq|exl2|onnx|int4|int8|4-?bit|8-?bit)\\b.{0,60}\\b(?:quant\\w*|format|version|conver\\w+|files?|weights) (?:of|for|from)\\b|\\bquanti[sz](?:ations?|ed version) of\\b|\\b(?:compatible|converted|smaller|larger|pruned|ported|distilled|compressed|uncensored|abliterated) versions? of\\b|\\boriginal model\\b|\\bproblem type: ?\\w" },
			{ says: "\\b(?:we|i) (?:provide|release|present|introduce|propose|open[- ]?source|share|train(?:ed)?|fine-?tuned|built|created)\\b.{0,120}\\b(?:models?|version|bert|gpt|weights|checkpoints?|data ?set|embeddings?|llm)\\b" },
			{
				says: "\\b(?:model|bert|gpt|llama|lora|bot|chat ?bot|network|classifier)\\b.{0,60}\\b(?:trained|fine-? ?tuned|finetuned|based|built|designed|adapted|used|uses|using|for|that)\\b",
				unless: "^the model was (?:trained|fine-?tuned) (?:with|using) the (?:following )?(?:parameters|hyper)|\\bmodel (?:usage|card)\\b|\\bmodel can be (?:loaded|downloaded|found|accessed)\\b|^create your own\\b"
			},
			{ says: "^(?!create your own)(?:\\S+ ){2,}(?:model|generator|classifier|chat ?bot|detector|recognizer|embedding)s?(?: .{0,60})?$|\\bagent playing\\b|\\bpredicts? \\d+ (?:tags|classes|labels)\\b|^(?:\\S+ ){1,6}pipeline\\b|^based on .{1,60}\\b(?:embeddings|bert|lstm|gpt|t5)\\b|^(?:an? )?(?:\\S+ ){0,6}(?:embed(?:ding)?|textual inversion|lora|hypernetwork|embed style)\\b" },
			{ says: "\\bsource (?:languages?(?:\\(s\\))?|group): ?\\w|\\bthis (?:model|adapter|lora|network|data ?set|corpus) (?:also |automatically )?(?:classif|tags|maps|identif|extracts|transcribes|converts|summari|answers|recogni|segments|labels|turns|estimates|scores|ranks|assigns|outputs|returns|produces|understands|contains|provides|collects|covers)|\\bmodel (?:can(?! be (?:loaded|used|found|downloaded|run|imported|accessed))|is able to|generates?|predicts?|classif|detects?|translates?|maps?|takes|tries|aims)\\b|\\bopen sources? .{0,60}model\\b|\\bperforms (?:extractive|abstractive|named|text|token|image|sequence|question|sentiment|speech|object|machine|zero-shot)\\b" }
		],
		"intended-use": [
			{
				says: "\\b(?:can|could|may|might|should|to|will|mostly|mainly|primarily) (?:also )?be (?:directly |mainly |primarily |easily )?(?:re-?)?used (?:directly |as is |extensively )?(?:for|to|as|in|on|without)\\b|\\byou (?:can|could|may) (?:also )?use (?:this|the|it|our|them|\\S+bert\\S*)(?: raw)?(?: model| data ?set)?(?: directly)? (?:for|to|as|with a pipeline for)\\b|\\b(?:model|it|adapter|corpus|data ?set)s? (?:is|are|was) (?:be )?used (?:for|to|in|detecting)\\b",
				unless: "\\bnot (?:be )?used\\b|\\bused (?:for|to|as|in|on) (?:the )?(?:pre-?|fine-?|further )?(?:quanti|train|evaluat|test|tun|download|load|obtain|reproduce|install|run|convert|create|cpu|gpu)|\\b(?:tokenizer|library|script|code|notebook|quants?|template|file|clip|token|prompt|recording|following|command)s? (?:can|could|may|might|should|is|are|was) |\\bif you (?:use|want)\\b|\\binner representation\\b|\\bused in \\W|\\bused (?:in|with) (?:transformers|the same way|python|pytorch|inference)|\\bas follows\\b|\\bused in (?:various|several|many|different) ways\\b"
			},
			{
				says: "\\b(?:we intend for this|intended|designed|specifically designed and trained|meant|suit(?:ed|able)|useful|ideal|aimed|optimi[sz]ed|recommended|specialized|speciali[sz]ed|tailored|built) (?:primarily |mainly |specifically |especially |only )?(?:for|at|to (?:be|help|support|assist|generate|perform|provide|answer|run|enable|detect|classify|interpret))\\b",
				unless: "\\bnot (?:specifically |yet )?(?:intended|designed|meant|suited|suitable|recommended|optimi[sz]ed)|\\b(?:tokenizer|library|layer|gpu|apple|arm|cpu|benchmark|template|quants?|clips?|format|script|notebook|preset|stages?|for (?:speed|efficient (?:training|inference|deployment)|fast|training|inference))\\b|n't\\b|\\binner representation\\b|\\bif you (?:find|found)\\b"
			},
			{
				says: "\\bfor (?:research|academic|educational|non-?commercial|commercial|personal|individual)(?: and \\w+)? (?:use|purposes?|fun)\\b|\\bprimary use|\\bmodel is for \\w+ing\\b|\\b(?:potential|possible|main) use ?cases?\\b|\\bintended (?:use|usage|purpose|application|use-?case)s? (?:of|for|is|are)\\b|\\buse ?cases? (?:such as|include)|\\bhelps? (?:you|users|developers|researchers|people)\\b|\\bdrop-in replacement\\b|\\bpart of (?:my|our|a) (?:thesis|project)\\b.{0,30}\\bto\\b|\\b(?:goal|purpose|aim|objective|motivation) (?:of|behind) (?:this|the|our) (?:model|adapter|lora|data ?set|project|work) (?:is|was)\\b|\\bthe purpose (?:is|was) to\\b|\\b(?:goal|aim|purpose|objective) of .{1,60}\\bis to\\b|(?:\\b(?:as|for) a |^)proof[- ]of[- ]concept\\b|\\bto (?:help|assist|support|enable|allow) (?:researchers|developers|users|practitioners|people|scientists|students|companies)\\b|\\b(?:is|are) (?:very |quite |really |particularly |especially )?(?:good|great|excellent|well[- ]suited|perfect|effective) (?:at|in|for) (?:various|many|different|a variety|tasks|generating|answering|writing|chat)\\b|\\b(?:model|bot|tool|data ?set|adapter|corpus) (?:is|was) (?:created|developed|built|made) (?:for|to)\\b|\\b(?:model|repo(?:sitory)?|checkpoint) is (?:only |just |mainly )?for (?:debugging|testing|demonstration|educational|experiment)",
				unless: "\\blicen[sc]|\\bonly\\b.{0,30}\\bnot\\b|\\b(?:toolkit|notebook|script|guide|fork|library)\\b|\\battorney\\b"
			}
		],
		"out-of-scope": [{
			says: "\\b(?:not|never|n't) (?:be )?(?:intended|designed|suitable|meant|suited|recommended|advised|appropriate|authori[sz]ed|allowed|permitted) (?:for|to|as)\\b|\\b(?:should|must|may|can) ?not be (?:used|relied|deployed|applied)\\b|\\bdo not use (?:it|this|the model|for|in)\\b|\\bnot (?:as|for) (?:an? )?(?:commercial|production|clinical|medical|legal|human)|\\b(?:for|are for) (?:\\w+ )?(?:research|academic|non-?commercial)(?: \\w+)? (?:purposes?|use) only\\b|\\bonly for (?:research|academic)|\\bout[- ]of[- ]scope\\b|\\bresearch purposes only\\b|\\bprohibit|\\bnot (?:suitable|ready) for production\\b|\\bis not a (?:substitute|replacement)\\b|\\b(?:don't|do not) (?:support|recommend|condone|endorse) .{0,40}\\b(?:use|deploy)|\\bnot (?:been )?(?:specifically )?(?:designed|intended|evaluated|validated|tested) (?:or \\w+ )?for (?:all|any|every|high|medical|clinical|legal|critical|safety)\\b|\\b(?:discourage|advise against)\\b.{0,40}\\b(?:us(?:e|ing)|deploy)|\\b(?:strictly )?forbidden\\b|\\bagree not to\\b|\\bif you are looking for an? .{0,120}\\b(?:please )?(?:use|see|check out)\\b|\\byou should look at (?:an? |other )?models?\\b|\\byou (?:can't|cannot|may not|must not) use (?:the|this) model\\b",
			unless: "\\bprohibited by (?:applicable )?law\\b"
		}],
		limitations: [{
			says: "\\blimitations? (?:of|is|are|include|that|in)\\b|\\b(?:model|it|they|this|outputs?|results?|predictions?|generations?|completions?)\\b.{0,50}\\b(?:may|might|can|could|will|does|do|did|would)(?: not|n't)? (?:also |sometimes |still |often |occasionally )?(?:fail|hallucinate|struggle|degrade|be (?:inaccurate|incorrect|wrong|unreliable|factually)|produce (?:inaccurate|incorrect|wrong|factually|unexpected|false|nonsens)|generate (?:inaccurate|incorrect|wrong|false|factually|nonsens)|not (?:work|perform|be able|generali[sz]e|produce|support|always))",
			unless: "\\blimitations? of (?:liability|gpt2|gpt-2|files? uploads?)|\\bthis (?:may|might) be incorrect, check"
		}, {
			says: "\\b(?:inherent|known|certain|several|significant|some) limitations?\\b|\\b(?:does|do|did|will|is|are|was|were) ?n[o']t (?:perform|work|generali[sz]e|handle|trained on|guarantee|state-of-the-art|perfect|expect)\\b|\\bnot (?:guaranteed|perform well|work well|able to|supported)\\b|\\bstruggles? (?:with|to)\\b|\\bonly works? (?:with|for|on|if)\\b|\\bprone to\\b|\\bhallucinat|\\bpoor(?:ly)? (?:performance|on|results?|quality)\\b|\\bperforms? (?:poorly|worse|badly)\\b|\\bknown (?:issues?|limitations?|bugs?)\\b|\\bbarely trained\\b|\\b(?:sometimes|occasionally) (?:gives?|produces?|generates?|makes?|screws?|fails?|repeats?|gets)\\b|\\b(?:not|by no means) (?:a )?state-of-the-art\\b|\\bissues (?:i|we) (?:have )?(?:found|noticed|encountered)\\b|\\bbe careful when\\b|\\bdrawbacks?\\b|\\binaccurate\\b|\\bincorrect (?:tokeni[sz]ations?|results?|outputs?|answers?)\\b|\\b(?:makes?|making|contains?|with (?:some|many|a few)) (?:\\w+ ){0,2}mistakes?\\b|\\b(?:are|is) difficult to\\b|\\bnot (?:yet )?(?:compatible|work) (?:with|in|on)\\b|\\bdo(?:es)? \\*{0,2}not\\*{0,2} (?:download|expect|work|support|contains?\\b|include\\b)|\\blimited (?:training |amount of (?:training )?)(?:data|set|corpus)\\b|(?:^|: ?)unfortunately\\b|\\bnot (?:yet )?(?:been )?(?:fully |well |directly |extensively |thoroughly )?(?:optimi[sz]ed|supported|validated|censored)(?: yet| for)?\\b|\\bnot (?:yet )?(?:been )?(?:fully|well|extensively|thoroughly|properly) (?:tested|evaluated|filtered|trained)\\b|\\bout[- ]of[- ]domain\\b|\\b(?:rather|very|quite|too) slow\\b|\\bonly (?:supports?|understands|handles|speaks|knows|good at)\\b|\\bfar from perfect\\b|\\binputs? (?:\\w+ )?must be\\b|\\bmemory[- ]consuming\\b|\\bdoes ?n[o']t know how\\b|\\bweak (?:points?|spots?)\\b|\\bweakness(?:es)?\\b|\\bnot be (?:interpreted|taken|treated|seen|regarded) as\\b|\\b(?:a|early|first) prototype\\b|\\bbetter results (?:can|could|might|may)\\b|\\bremains? (?:\\S+ )?experimental\\b|\\b(?:inputs?|outputs?|length|vocabulary|text|it)\\b.{0,30}\\b(?:is|are) (?:currently )?(?:limited|restricted) to\\b|\\bdata(?: ?sets?)? (?:(?:is|was|are) )?(?:\\S+ )?imbalanced\\b|\\broom for improvement\\b|\\bat your own risk\\b|\\bexercise caution\\b|\\b(?:over|under)-?(?:fitted|trained)\\b|\\b(?:this|the|our) (?:\\S+ )?(?:model|system|tagger|bot|adapter|lora|version)\\b.{0,60}\\b(?:suffers? from|lacks?|is (?:fundamentally |still )?limited (?:to|by|in)|cannot|can't|is unable to|fails? to|has (?:difficulty|difficulties|trouble|problems))\\b|\\b(?:quality|performance|accuracy|results?) (?:may|might|can|could|will|would) (?:be )?(?:also )?(?:vary|degrade|drop|decrease|suffer|lower|worse|limited|poor|reduced)\\b|\\bmay reduce performance\\b|\\binherits? .{0,60}\\b(?:limitations|bias)|\\bsometimes (?:do|does) ?n[o']t\\b|\\bworks? (?:much |a lot )?(?:better|best) (?:on|with|for) .{1,60} than\\b",
			unless: "\\b(?:hardware|gpus?|cpus?|device|vulcan|ctransformers|uploading files|files? uploads?|hf does not|whether|avoid)\\b|\\blimitations of ai\\b|\\b(?:reduc\\w+|fewer|less|lower|minimi[sz]\\w+|decreas\\w+) (?:\\S+ ){0,2}hallucinat"
		}],
		bias: [{
			says: "\\b(?:bias(?:es|ed)?|stereotyp\\w*|toxic(?:ity)?|offensive|harmful|discriminatory|discrimination|hateful|unsafe content|objectionable)\\b.{0,80}\\b(?:models?|contents?|outputs?|texts?|data|generat|produc|contain|language|completion|predict)|\\b(?:models?|contents?|outputs?|texts?|data|data ?sets?|generat\\w*|produc\\w*|contain\\w*|language|completion|predict\\w*)\\b.{0,80}\\b(?:bias(?:es|ed)?|stereotyp\\w*|toxic(?:ity)?|offensive|harmful|discriminatory|discrimination|hateful|unsafe|objectionable)\\b|\\bsocietal impact|\\bethical considerations?\\b|\\bunethical\\b|\\binappropriate (?:language|content|text|words)\\b|\\buncensored content\\b",
			unless: "\\b(?:adam|weight|position|attention|qkv|layer|linear|weights (?:and|&) bias(?:es)?|bias ?=|no bias|without bias|bias term|inductive)\\b|\\bto know more about\\b|\\b(?:detect(?:s|ing|ion)?|classif\\w+|identif\\w+|hate ?speech|minimi[sz]e|prevent|deliberately|can't use|you may not)\\b|\\bbias, |\\bbias:"
		}],
		"training-data": [
			{
				says: `\\b${TRAINED}\\b.{0,140}\\b(?:on|with|using|over|from|off of|against|via)\\b.{0,160}\\b(?:data(?: ?sets?|base|bases)?|corp(?:us|ora)|wikipedia|crawl|images?|texts?|tokens|samples|sentences|documents?|books?|reviews?|articles?|examples|hours of|pairs|messages|tweets|conversations?|stories|records|dialogues?|questions?|instructions?|abstracts|papers|code|sequences|posts|comments|speech|recordings|pages|films?|movies?|anime|episodes?|frames|pictures|photo(?:graph)?s|paintings|drawings|illustrations|artworks?|lyrics|poems?|poetry|novels?|songs|subtitles|transcripts|trajectories|videos?|audio|clips|dumps?|wiki|squad|mnli|snli|nli|imagenet|laion|c4|oscar|pile|coco|librispeech|common ?voice|ms ?marco|glue|opus|cc-?100|mc4|alpaca|sharegpt)\\b`,
				unless: `${ADVICE$1}|\\b(?:an unknown|the none|none) dataset\\b|\\bspeech (?:commands)?brain\\b|\\btraining (?:code|script)s?\\b|\\b(?:large|huge|massive|vast) amount of data,`
			},
			{
				says: `\\b(?:fine-? ?|pre-?|re)?(?:trained|tuned|finetuned) (?:version of .{1,120} |for .{1,40} |further |only |jointly |solely )?on (?:the |a |an |our |some )?(?:"|'|\`|\\[)?[\\w/.-]+`,
				unless: `${ADVICE$1}|\\b(?:trained|tuned) for .{1,40} on (?:\\S+ ){0,4}(?:gpus?|tpus?|v100s?|a100s?|h100s?|t4|rtx|colab|cpus?|cores|nodes|machines?)\\b|\\btrained on (?:a |an |the |\\d+ ?x? ?)?(?:\\S+ )?(?:gpus?|tpus?|v100|a100|h100|t4|rtx|colab|single|\\d+ (?:gpus?|tpus?)|cloud|aws|google|azure|andromeda|hardware|machines?|nodes?|downstream|top of)\\b|\\bon (?:an unknown|the none|none|a downstream|downstream|tasks?|your|top|any|(?:the )?(?:\\S+ )?(?:environment|notebook|colab|\\S*\\.ipynb|summari[sz]ation|classification|question answering|qa|ner|translation|recognition)\\b(?! (?:data|corp))|more recent|both|all)\\b`
			},
			{
				says: "\\b(?:training|fine-? ?tuning|pre-?training|finetuning) (?:data(?: ?sets?)?|corp(?:us|ora)|set)\\b.{0,80}\\b(?:is|was|were|are|comes?|consists?|has|have|includes?|contains?|taken|compris(?:es?|ed)|includ(?:ed|ing)|contained|consisted|covers?|covered|from|of|size)\\b|\\b(?:we|i) (?:have )?(?:used|utili[sz]ed?) .{0,80}\\b(?:data ?sets?|corp(?:us|ora))\\b|\\btraining tokens\\b.{0,40}\\d|\\b\\d[\\d.,]*k? (?:\\S+ ){0,3}training (?:samples|examples|trajectories|images|sentences|pairs|instances|tokens)\\b|\\b\\d+ (?:instance|concept|class) images\\b|\\bdata ?set of (?:\\S+ ){0,2}[\\d,.]+ ?(?:k|m|thousand|million|billion)?\\b.{0,40}\\b(?:pairs|images|texts|sentences|documents|examples|samples|tweets|articles|tokens|words|hours)\\b|\\btraining (?:images|samples|examples|photos|pictures|texts|sentences)\\b.{0,30}\\b(?:are|were|come|came|taken) (?:\\w+ )?(?:from|of)\\b|\\b(?:set|collection) of (?:\\S+ ){0,6}(?:photos|images|pictures|paintings|drawings|frames|screenshots)\\b|\\bdata ?sets?\\b.{0,40}\\bannotated (?:with|for|by)\\b|\\busing \\S+ recipe\\b|\\b(?:dpo|sft|orpo|kto|rlhf|instruction tuning|preference optimi[sz]ation)\\b.{0,60}\\b(?:on|with|using|from)\\b.{0,60}\\bdata ?sets?\\b|\\b(?:data(?: ?sets?)?|corp(?:us|ora)) (?:that (?:was|were|is) )?used (?:for|to|in|during) (?:the )?(?:train|fine-? ?tun|pre-?train|finetun)|\\b(?:data ?sets?|corp(?:us|ora)|data)\\b.{0,40}\\b(?:was|were|has been|have been) (?:used|collected|crawled|scraped|gathered|compiled|created|generated|derived|extracted)\\b|\\busing .{1,60} (?:as (?:the )?(?:training )?data)\\b|\\b(?:messages|texts?|images|books|scripts|lyrics|tweets) as data\\b|\\bdata quantity\\b",
				unless: "\\bto know more about\\b|\\bevaluation (?:data|set)\\b|\\btest set\\b|\\byour\\b"
			},
			{ says: "\\b(?:derived|extracted|collected|crawled|sampled|sourced|scraped) from (?:the |a |an )?(?:\\S+ ){0,4}(?:wikipedia|web|internet|common crawl|corpus|reddit|twitter|github|news)\\b|\\bdata ?sets? (?:in|of) \\S+ languages?\\b|^data ?sets?: ?\\w" }
		],
		"training-procedure": [
			{
				says: `\\b${TRAINED}\\b.{0,160}\\b(?:objectives?|epochs?|steps|iterations|learning rates?|lr|batch(?:es| size)?|optimi[sz]er|adamw?|loss|sft|dpo|orpo|kto|grpo|rlhf|ppo|q?lora|peft|supervised|unsupervised|masked|masking|mlm|clm|causal language|contrastive|few-shot|curriculum|distill(?:ed|ation)|supervision of|self-supervised|gpus?|tpus?|a100|v100|h100|deepspeed|fsdp|mixed precision|bf16|fp16|weight decay|warm-?up|dropout|early stopping|from scratch|transfer learning|seq2seq|scheduler|few-shot learning|whole word)\\b`,
				unless: `${ADVICE$1}|\\bif you\\b|\\bnotebook|\\btrained model of an? \\S+ (?:\\S+ )?agent\\b`
			},
			{
				says: `\\b(?:objectives?|epochs?|steps|learning rate|batch size|optimi[sz]er|adamw?|masked language model(?:l?ing)?|mlm|next sentence prediction|sentence order prediction|contrastive|q?lora|sft|dpo|rlhf|distill(?:ed|ation)|denoising|byte-pair|bpe|wordpiece|sentencepiece|pre-?processing|normali[sz]ation|deepspeed|augmentation)\\b.{0,120}\\b(?:pre-?|fine-? ?)?(?:train(?:ed|ing)|tun(?:ed|ing)|finetun(?:ed|ing))\\b`,
				unless: `${ADVICE$1}|\\bif you\\b|\\bnotebook`
			},
			{
				says: "\\b(?:learning[ _]?rate|batch[ _]size|num_epochs|epochs?|num_train_epochs|max_steps|training_steps|(?:training|warmup) steps|weight_decay|warmup)\\b[\"']? *(?:of|=|:|was|is|\\|)? *(?:\\d|set)|\\b\\d+ epochs?\\b|\\bmerged? (?:using|method|with)\\b|\\b(?:slerp|dare[_ ]ties|ties merge|task arithmetic|passthrough)\\b|\\bquant(?:s|i[sz]ations?|ized)?\\b.{0,60}\\b(?:imatrix|calibration|group size)|\\bimatrix\\b.{0,40}\\b(?:quant|using|with|made|from|data|option)|\\bfor quanti[sz]ation\\b|\\bknowledge distillation\\b|\\btraining (?:was done|was performed|is performed|took|procedure)\\b|\\bwas (?:trained|fine-?tuned) (?:in|for) (?:just |only |about |over |a little )?(?:a |an |one |two |\\d)|\\b(?:pre-?training|training|fine-?tuning) process\\b|\\binitiali[sz]ed (?:from|with)\\b|\\bpre-?processing: ?\\w|\\bspecialized? with\\b|\\bcreated (?:with|using|by|through) (?:abliteration|pruning|merging|distillation)\\b|\\bpre-?training tasks?\\b|\\bdream ?booth\\b.{0,60}(?:train|tun)|\\b(?:training|masking|learning|sampling) strateg(?:y|ies)\\b|\\b(?:trained|fine-? ?tuned|finetuned|taught)\\b.{0,120}\\bdream ?booth\\b|\\bfreezing\\b|\\btrained in (?:flax|jax|tensorflow|pytorch|keras|fairseq|t5x)\\b|\\bweights were (?:then )?converted\\b|\\b(?:training|tuning) was based on\\b|\\bused for initiali[sz]ation\\b|\\bcontinued (?:\\S+ )?(?:pre-?)?training\\b|\\bpruned (?:model|version|with|using)\\b|\\b\\d+ (?:hours|days|weeks) (?:on|with|using) .{0,30}\\b(?:gpus?|tpus?|a100s?|h100s?|h200s?|v100s?|rtx|bf16|fp16|fp32)\\b|\\bpre-?process(?:ed|ing)\\b.{0,60}\\b(?:using|with|by)\\b|\\b(?:texts?|data|tweets|images|sentences|audio|corpus|documents) (?:was|were) (?:then |also |first )?(?:lower-?cased|tokeni[sz]ed|normali[sz]ed|cleaned|resized|cropped|segmented|truncated|padded|batched|augmented)\\b|\\busing \\S+ recipe\\b|\\b(?:trained|fine-?tuned|initiali[sz]ed|started)\\b.{0,40}\\bfrom .{0,60}\\bcheckpoints?\\b|\\btrain(?:ed|ing)\\b.{0,80}\\b(?:hours|days|weeks)\\b(?! of)|\\bweighted sum\\b|\\badd difference\\b|\\binterpolation method\\b|\\bmerge (?:recipe|ratio)s?\\b|\\bmerging \\S+ .{0,80}\\b(?:using|with)\\b|\\bweighted merge\\b|\\bquanti[sz](?:ed|ation)\\b.{0,160}\\b(?:using|with|by) (?:the )?(?:\\S+ )?(?:llama\\.?cpp|auto-?gptq|gptq|auto-?awq|awq|bitsandbytes|exllama\\w*|optimum|neural compressor|ctranslate2)\\b|\\btrain(?:ed|s)? (?:an? |the )?(?:\\S+ ){0,4}(?:model|network|mllm|llm)s? to (?:learn|predict|refine|understand|reconstruct|classify|generate|minimi[sz]e)\\b",
				unless: `${ADVICE$1}|\\bcompatible with\\b|\\bbe merged with\\b`
			}
		],
		evaluation: [
			{
				says: `\\b(?:${METRIC})\\b(?:\\W+\\w+){0,5}?\\W*\\b\\d|\\b\\d+(?:\\.\\d+)? ?%? (?:\\w+ ){0,3}(?:${METRIC})\\b`,
				unless: "\\blearning rate|\\bbatch|\\bwarmup|\\bloss function|\\bepochs?: ?\\d+$|\\bquality loss\\b|\\b(?:full|half|mixed|single|double|floating[- ]point) precisions?\\b|\\bprecisions?\\b.{0,20}\\b(?:bf16|fp16|float|int8)|\\bz[- ]loss\\b|\\bthreshold of\\b|\\bbetween \\d and \\d|\\bscores? (?:from|of) \\d ?(?:to|[-–])|'score':|^'?label"
			},
			{
				says: `\\b(?:achiev\\w+|reach\\w+|obtain\\w+|attain\\w+|won\\b|scor(?:ed|es|ing)|rank(?:ed|s|ing))\\b.{0,120}(?:(?<![a-z\\d.-])\\d+(?:\\.\\d+)? ?%|(?<![a-z\\d.-])\\d+\\.\\d|\\b(?:${METRIC})\\b|\\b\\d(?:st|nd|rd|th)\\b|\\bfirst place\\b|\\bshared task\\b|\\bbenchmarks?\\b)|\\b(?:was|were|is|are|been|we) (?:also )?(?:evaluated?|tested|benchmarked|assessed) (?:it |this model |the model )?(?:based on|on|using|against|with|by|for)\\b|\\b(?:assessed|evaluated|tested) (?:against|on) (?:\\S+ ){0,3}benchmarks?\\b|\\bevaluation (?:results?|scores?|metrics?)\\b.{0,60}\\b(?:are|is|below|show|in)\\b|\\b(?:outperform\\w*|surpass\\w*|beats?|exceeds?)\\b.{0,120}(?:(?<![a-z\\d.-])\\d+(?:\\.\\d+)? ?%|(?<![a-z\\d.-])\\d+\\.\\d|\\bshared task\\b)|\\bbest (?:validation )?(?:score|accuracy|f1)\\b|\\bleaderboard\\b.{0,80}\\d ?%|\\band (?:tested|evaluated) on\\b|\\b(?:public|private) (?:lb|leaderboard) scores?\\b|\\b(?:dev|test|validation|benchmark) results on\\b|\\b(?:human|automatic) evaluations?\\b.{0,80}\\b(?:show|found|indicat|on par)`,
				unless: "\\bleading quants\\b"
			},
			{ says: "\\b(?:testset|test set|benchmark)\\b.{0,40}\\|.{0,60}\\b(?:bleu|score|acc|f1|wer|chr-f)\\b|\\b(?:precision|recall|f1-score|accuracy|wer|val(?:idation)? (?:accuracy|loss|acc))\\b.{0,40}\\|.{0,60}\\b(?:precision|recall|f1|f1-score|support|accuracy|wer|loss|epoch)\\b|\\|.{0,60}\\b(?:wer|validation accuracy)\\b" }
		],
		usage: [{ says: "\\b(?:pip install|from_pretrained|load_dataset|import \\w+|ollama run|llama-cli|vllm serve|huggingface-cli download|git clone)\\b|\\b(?:can be|is|are) (?:easily )?(?:loaded|run|used|accessed) (?:with|using|via|in|from|through|by) (?:the )?(?:\\S+ ){0,3}(?:library|transformers|pipeline|diffusers|llama\\.cpp|ollama|vllm|notebook|colab|webui|studio|toolkit|fairseq|space|api|keras|framework)|\\bprompt (?:template|format)s?\\b|\\buse the (?:following )?(?:code|prompt|script|pipeline|token)|\\b(?:clients|libraries) .{0,40}known to support\\b|\\brun (?:it|them|this|the model) (?:in|with|using)\\b|\\b(?:to|you can) (?:use|run|load|try) (?:it|the model|this model)\\b.{0,60}\\b(?:in|with|using|via|,|by|at|on)\\b|\\bto use (?:this|the) (?:model|adapter|embedding|lora|style),? (?:simply|just|you|please|add|give|put|type)\\b|\\bto (?:load|run) (?:the |these )?(?:pre-?trained )?(?:weights|checkpoints?)\\b|\\byou can (?:give|type|enter|feed|input|provide|pass|write)\\b.{0,60}\\b(?:inputs?|prompts?|words?|texts?|sentences?)\\b|\\b(?:type|enter|paste)\\b.{0,30}\\b(?:box|widget|field)\\b|\\bfor generating\\b.{0,30}\\b(?:suggest|use|recommend)|\\badd(?:ing)? (?:.{0,40}\\b)?to (?:your|the) prompt\\b|\\bspecific formatting\\b|\\bas the input\\b|\\bexamples? (?:on|of) how to use\\b|\\busage (?:example|instructions)|\\bin (?:your|the|their) prompts?\\b|\\b(?:use|trigger|activation) ?(?:key ?word|word|token)s?\\b|\\bkey ?words? ?(?::|to|is)\\b|\\buse (?:the )?keyword|\\bput (?:it|them|the \\S+)(?: \\S+)? in(?:to)? (?:your |the )?\\S+ folder|\\bnotebook for inference\\b|\\brun your (?:new )?concept|\\bfor model usage\\b|\\busage instructions" }],
		license: [{
			says: "\\b(?:licen[sc]ed?|released|available|distributed|published|provided|shared|governed|covered|use)\\b.{0,40}\\b(?:under|by|with)\\b.{0,60}\\b(?:licen[sc]e|apache|mit\\b|cc[- ]by|creative commons|a?gpl|bsd|openrail|rail|community license|terms)|\\blicen[sc]ed (?:for|under|permissively|to)\\b|^licen[sc]e: ?\\S|\\b(?:apache[- ]2\\.0|mit|cc[- ]by\\S*|gpl\\S*|openrail\\S*|rail\\S*|custom|commercial|original|model) licen[sc]e\\b|\\blicen[sc]e (?:is|of this|of the|agreement|terms)\\b|\\bsame licen[sc]e as\\b|\\bcommercially usable\\b|\\buse this model commercially\\b",
			unless: "\\blicen[sc]e plate|\\bdriver"
		}],
		citation: [{ says: "@(?:article|inproceedings|misc|book|techreport|phdthesis|mastersthesis|software|incollection|conference|online)\\s?\\{|\\bplease (?:also )?cite\\b|\\bcite (?:our|the|this|us|as)\\b|\\bciting\\b|\\baccepted (?:at|to|by|in) [a-z]{2,}|\\bif you (?:use|find) .{0,80}\\b(?:cite|citing|citation)\\b" }],
		environment: [{
			says: "\\bco2\\b|\\bcarbon (?:emissions?|footprint|dioxide|emitted|neutral)|\\bkwh\\b|\\benergy (?:consum|usage|use)|\\bgreenhouse|\\btco2",
			unless: "\\bcan be estimated\\b"
		}],
		specifications: [
			{
				says: "\\b\\d+(?:[.,]\\d+)* ?(?:m|b|k|t|bn|mn|million|billion|trillion)?[ -]?(?:trainable |model |learnable |active |total )?param(?:eter)?s?\\b|\\b(?:param(?:eter)?s?|size|parameters?)\\b.{0,30}\\b\\d+(?:\\.\\d+)? ?(?:m|b|million|billion)\\b|\\b\\d+ (?:transformer |hidden |encoder |decoder |repeating )?layers\\b|\\b(?:hidden|embedding|vocab(?:ulary)?) (?:size|dimension)|\\battention heads?\\b|\\b(?:context|sequence) (?:length|window|size)s?\\b|\\bcontexts? of \\d|\\bmax(?:imum)? (?:sequence |input |context |token )?(?:length|tokens)\\b|\\b\\d+[- ]?dim(?:ension(?:al|s)?)?\\b|\\bd_model\\b|\\b(?:encoder|decoder)[- ]only\\b|\\bencoder[- ]decoder\\b|\\bdecoder-style\\b|\\blstm[- ]crf\\b|\\bmemory[- ]consuming\\b|\\buses? (?:an? |the )?(?:\\S+ ){0,3}(?:encoder|decoder|backbone)\\b|\\buses? (?:the|an?) (?:\\S+ ){1,3}architecture\\b|\\bas (?:the |its |an? )?(?:image |text |vision |visual |speech )?(?:encoder|decoder|backbone)\\b|\\btransformer[- ](?:based|align|big|xl|architecture)\\b|\\bmax(?:imum)? context\\b|\\b\\d+k(?:\\W{0,3}\\s|-)context\\b|\\btokens of context\\b|\\bencoder ?decoder ?model\\b|\\b(?:encoder|decoder) is an?\\b|\\b(?:same|base|large|small) config(?:uration)?\\b",
				unless: "\\bhyper-?param|\\bnumber of parameters of\\b"
			},
			{
				says: "\\b(?:v?ram|gpu memory)\\b.{0,60}\\b(?:\\d|need|require|have|fit|total|at least)|\\b(?:need|require)s?\\b.{0,40}\\b(?:v?ram|gb of memory|gpu)|\\b(?:trained|training|tuned|performed|run|ran|used|using|on|with)\\b.{0,60}\\b(?:\\d+ ?x? ?)?(?:nvidia|a100s?|v100s?|h100s?|h200s?|h800s?|a6000s?|l40s?|rtx ?\\d+|t4s?|p100s?|tpus?|gpus|cpus?|cores)\\b|\\b(?:transformers|pytorch|tensorflow|peft|torch|python|cuda|spacy|keras)(?:>=|==| version|:|,)? ?v?\\d+\\.\\d|\\barchitecture\\b.{0,60}\\b(?:is|uses?|based|same|of|with|consists?|modified|optimized|transformer|llama|gpt|bert|mistral)\\b|\\b(?:same|modified|optimi[sz]ed|transformer|gpt-\\d style|\\w*bert|llama|qwen\\w*|mistral|model|hybrid|mixture-of-experts|moe) architecture\\b|\\brequires? (?:the )?(?:\\S+ )?(?:>=|version|\\d+\\.\\d)|\\bminimum requirements?\\b|\\bversion ?(?:>=|=>|>|≥) ?\\d|\\b\\d+ ?gb (?:of )?(?:v?ram|gpus?|vram)\\b",
				unless: "\\byou must have\\b|\\bflags?\\b.{0,40}\\bgpus?\\b"
			},
			{ says: "\\bwith (?:a )?(?:total of )?\\d+(?:\\.\\d+)? ?(?:m|b|million|billion)\\b|\\bsupports? (?:a )?context\\b|\\bmodel: transformer|\\b(?:llama|bert|gpt|t5|roberta)[- ]?(?:base|large|small|style|like) (?:model|architecture|structure)\\b.{0,30}\\b(?:with|of)\\b|\\b\\d+(?:\\.\\d+)? ?gb\\b.{0,30}\\|" }
		],
		contact: [{
			says: "\\w ?(?:@|\\[at\\]|\\(at\\)|\\bat\\b(?= [\\w-]{2,30} dot )) ?[\\w-]{2,40} ?(?:\\.|\\[dot\\]|\\(dot\\)|\\bdot\\b) ?[a-z]{2,10}\\b|\\b(?:contact|reach|e-?mail|message|ping|talk to|write to|dm) (?:me|us|out|our|the (?:author|team|developer|maintainer)s?)\\b|\\b(?:open|raise|create|file|post|submit) (?:an? )?(?:new )?(?:\\w+ )?(?:issue|pr|discussion)\\b|\\b(?:join|visit|on|via|in) (?:us (?:on|at|in) )?(?:the |our |my )?(?:\\S+ ){0,3}(?:discord|slack|forum)\\b|\\b(?:any |have |for |ask |further )(?:other |more )?(?:questions?|inquir(?:y|ies)|feedback|requests|comments|suggestions)\\b.{0,80}\\b(?:contact|please|join|email|open|reach|ask|@|visit|go to|let|feel)|\\bissue tracker\\b|\\bget in touch\\b|\\bfeel free to (?:contact|reach|ask|open|email)\\b|\\bquestions or comments\\b|\\bfor (?:inquiries|support|questions)\\b|\\b(?:model )?card was written by\\b|\\bcreated by\\b.{0,60}@\\w|\\b(?:created|made|developed|written|maintained) by\\b.{0,60}\\| ?(?:github|twitter|linkedin)\\b|\\breported? (?:\\S+ )?(?:to|through|via)\\b.{0,60}\\w@\\w",
			unless: "\\b(?:health ?care|medical) professional|\\bphysician\\b"
		}, { says: "\\bshared by: ?\\S+ (?:\\S+ )?\\(?\\S*(?:linkedin|twitter|@)|\\b(?:linkedin|twitter|discord|wechat|telegram): ?(?:\\[|https?:|@)" }],
		explainability: [{ says: "\\b(?:shap values|saliency maps?|attention (?:maps?|visuali[sz])|feature attributions?|interpretability (?:analysis|of the model)|probing (?:tasks|classifiers))\\b" }]
	},
	placeholders: [
		"(?:more|further|additional|needs? more) (?:information|info|details?) (?:is |will be |are )?(?:needed|required|to come|coming soon|forthcoming|soon)(?: for further recomm?endations)?",
		"(?:i |we )?(?:have |had )?no (?:idea|clue)(?: (?:how|what|yet)\\b.{0,40})?",
		"information needed|needs? more information|more info(?:rmation)? needed.{0,40}|(?:more|further|additional) (?:\\S{1,20} ){1,6}needed|(?:model |training )?(?:history|description|details?|documentation|citation) needed|(?:some|my) (?:really )?(?:helpful )?description|ellipsis",
		"(?:will |to ?)be (?:added|determined|announced|completed|filled(?: in)?|updated|provided|written|done|released|published)(?: soon| later)?|tb[da]|todo(?:[:, ].{0,80})?|to do(?:, .{0,60})?|wip|(?:still )?(?:a )?work in progress|in progress|under (?:construction|development)|soon|(?:more |further )?(?:details?|info(?:rmation)?|documentation|description|results|code) (?:to (?:come|follow|be added)|will (?:follow|come|be (?:added|provided|updated|released|published|available))|(?:are |is )?(?:pending|coming))(?: .{0,30})?|(?:will be )?(?:updat(?:ed?|ing)|added|uploaded|released) (?:very |here )?soon|stay tuned|tbc|fill (?:this|me|in|it)(?: .{0,30})?|your (?:text|description|content|name|model|code|dataset)(?: here)?|(?:write|type|put|insert|add) (?:\\S{1,20} ){0,5}here|placeholder|(?:\\S{1,20} ){0,2}coming soon|(?:forthcoming|pending|unsure|n/?a|not (?:yet )?(?:explicitly )?(?:available|applicable|specified|provided|defined|found|filled(?: in)?|written|documented|stated|disclosed)(?: yet)?|no information(?: available| provided)?|empty|xxx+|lorem ipsum.{0,200})",
		`(?:(?:the |this |our )?(?:paper|code|section|part|weights|results?|data(?: ?sets?)?|details?|links?|citation|card) )?(?:(?:is |are )?(?:will |to )be|needs? to be|should be|soon to be) ${PUT}(?: (?:very )?(?:soon|later|here)| (?:up)?on (?:publication|release|acceptance))?`,
		"(?:i |we )?(?:i'll |we'll |will )(?:soon )?(?:add|update|upload|write|fill|complete|finish)(?: (?:this|it|that|them|more|here|info|details|information)){0,3} (?:soon|later)(?: on)?|stay tuned(?: (?:for|to) .{0,30})?|(?:more )?to come(?: soon)?|coming (?:up|later|in \\d{4}|q[1-4].{0,8})|in preparation|details? forthcoming|paper \\(?coming soon|pending (?:review|release|approval|publication)|please fill(?: (?:in|this|me|out)(?: .{0,20})?)?",
		"(?:\\S{1,20} ){1,4}will be (?:coming|published|released|added|available|updated|uploaded|provided|shared|announced) (?:very )?(?:soon|shortly|later)|no (?:\\S{1,20} ){0,2}(?:information|info|citation|documentation|description|details?)(?: (?:is|are))?(?: (?:currently |yet )?(?:available|provided|given))?(?: (?:yet|at (?:this time|the moment)|for this \\S{1,20}))?",
		"describe here|(?:descriptions?|text|content|details?) (?:goes |go |comes )?here|(?:add|provide|insert|enter|write|put) (?:a |the |your |some |more |further )?(?:descriptions?|text|details?|information|info|limitations|summary|content)(?: here)?|(?:this (?:is|section is) (?:just |only )?)?(?:a )?placeholder(?: (?:text|section|card|readme))?",
		"(?:this |the )?(?:section|part|page|document|documentation) (?:is|was) (?:still |currently |now )?(?:under construction|under development|(?:a )?work in progress|in progress|wip|incomplete|(?:intentionally |deliberately )?(?:left )?(?:blank|empty)|being (?:written|updated|prepared))|(?:intentionally |deliberately )?left (?:blank|empty)|blank",
		"(?:information |info )(?:is )?(?:missing|unavailable|not (?:yet )?available)|missing(?: (?:information|info|data|description))?|needs? (?:documentation|a description)|tb[dau](?:[ ,:(–-].{1,30})?|n/?a(?: yet| ?\\(.{1,30})|n\\.a|fixme(?:[: ].{0,60})?"
	]
});

// src/documentation/lexicons/es.ts
const MODEL$9 = "(?:del? |el |este )?(?:modelo|conjunto de datos|dataset|corpus|proyecto)";
var es_default = defineLexicon({
	language: "es",
	titles: {
		description: [`(?:descripción|resumen|detalles|información|introducción|presentación|visión general|características)(?: (?:general|breve))?(?: ${MODEL$9})?|acerca ${MODEL$9}|sobre ${MODEL$9}|¿?qué es .{1,40}`],
		"intended-use": [`usos?(?: previstos?| directos?| recomendados?| posibles?| principales| posteriores)?(?: ${MODEL$9})?|casos de uso|aplicaciones|propósito|finalidad|usos? previstos? y limitaciones`],
		"out-of-scope": ["usos? (?:fuera de(?:l)? alcance|no previstos?|indebidos?|prohibidos?|no recomendados?)|mal uso.{0,30}"],
		limitations: [`limitaciones(?: conocidas| ${MODEL$9})?|problemas conocidos|advertencias|restricciones`],
		bias: ["sesgos?(?: .{1,30})?|riesgos?(?: .{1,20})?|consideraciones éticas|ética|seguridad|impacto social"],
		"training-data": ["(?:datos|conjuntos? de datos|corpus|dataset)(?: de| del| para el| utilizados? para el)? ?(?:entrenamiento|preentrenamiento|ajuste fino)?(?: y (?:de )?evaluación)?|fuentes? de (?:los )?datos"],
		"training-procedure": ["(?:procedimiento|proceso|detalles|método|configuración|parámetros|datos técnicos)? ?(?:del? )?(?:entrenamiento|preentrenamiento|ajuste fino|fine-?tuning)(?: del modelo)?|hiperparámetros(?: .{1,30})?|preprocesamiento|¿?cómo (?:se|fue) (?:entrenó|entrenado|creó|hizo).{0,30}"],
		evaluation: ["(?:resultados|evaluación|métricas|rendimiento|desempeño|benchmarks?|puntuaciones?)(?: (?:de|del|en|y) .{1,40})?"],
		usage: [`(?:¿?cómo (?:usar|utilizar|empezar|ejecutar|cargar).{0,40}|modo de uso|usabilidad|ejemplos?(?: de (?:uso|código|inferencia))?|instalación|inferencia|inicio rápido|instrucciones|utilización|uso ${MODEL$9}|cómo usarlo)`],
		license: ["licencias?(?: .{1,40})?|información (?:de|sobre la) licencia|términos de uso|derechos de autor"],
		citation: ["citas?|cita(?:ción|r).{0,30}|cómo citar.{0,30}|información de (?:la )?cita"],
		environment: ["impacto ambiental|huella de carbono|emisiones.{0,20}"],
		specifications: ["(?:especificaciones|requisitos|arquitectura)(?: (?:técnicas|técnicos|del modelo|de hardware|de software))?|infraestructura(?: de cómputo)?|hardware|software"],
		contact: ["contactos?|autores|autoras?|autor|equipo|soporte|preguntas|responsables?"],
		explainability: ["interpretabilidad|explicabilidad"]
	},
	weakTitles: {
		citation: ["referencias?|bibliografía"],
		"training-procedure": ["cuantización"]
	},
	mentionTitles: { description: ["desarrollado por|creado por|modelo base|tipo de modelo|idiomas?|tarea"] },
	otherTitles: ["agradecimientos|índice|idiomas?|noticias|contribuciones|financiaci[oó]n|más información"],
	foreignTitles: ["agradecimientos|índice|noticias|otros modelos|financiaci[oó]n"],
	topics: {
		bias: ["sesg|estereotip|ofensiv|dañin|discrimin|tóxic|étic|riesgo"],
		limitations: ["limit|\\bno\\b|error|puede|solo|fall|incorrect"],
		"intended-use": ["\\bus|aplic|tarea|sirve|destinad|diseñad"]
	},
	cues: {
		description: [{ says: "(?:este|el|esta) (?:modelo|repositorio|versión|dataset|conjunto).{0,60}(?:es|contiene|fue|ha sido|está|se)\\b|es (?:un|una|el|la) .{0,80}(?:modelo|versión|dataset|corpus)|modelo .{0,60}(?:entrenado|basado|ajustado|para)" }],
		"intended-use": [{
			says: "(?:puede|pueden|se puede|podría) (?:ser )?(?:usar|utilizar|usad|utilizad|emplear)\\S*(?: \\S+)? (?:para|en|como)|(?:diseñado|pensado|destinado|orientado|creado|útil|sirve) (?:específicamente )?para",
			unless: "\\bno (?:está|ha sido|se) (?:diseñad|pensad|destinad|debe)"
		}],
		"out-of-scope": [{ says: "no (?:debe|deben|debería|se debe) (?:ser )?(?:usar|utilizar|usad|utilizad)|no (?:está|ha sido) (?:diseñado|pensado|destinado)|solo (?:para|con) fines de investigación|prohibid" }],
		limitations: [{ says: "limitaciones (?:de|del|son)|puede (?:fallar|cometer errores|producir (?:errores|resultados incorrectos)|generar (?:información|texto) (?:incorrect|fals))|no (?:funciona bien|garantiza|es capaz)|alucina" }],
		bias: [{ says: "sesg(?:o|os|ado)|estereotip|ofensiv|contenido (?:dañino|tóxico)|discriminator" }],
		"training-data": [{
			says: "(?:pre-?)?(?:entrenad|ajustad|afinad)\\S* .{0,80}(?:con|en|sobre|usando|utilizando) .{0,80}(?:datos|corpus|dataset|wikipedia|texto|tokens|noticias|tuits|tweets|oraciones|ejemplos)|(?:datos|corpus|dataset) .{0,60}(?:entrena|utilizad|usad|recopilad|extraíd)|entrenad\\S* (?:en|con) (?:el|la|los|las) \\S+",
			unless: "tus propios|sus propios|no fue entrenado"
		}],
		"training-procedure": [{ says: "tasa de aprendizaje|épocas|epochs|tamaño (?:de|del) (?:lote|batch)|optimizador|entrenad\\S* .{0,60}(?:durante|gpu|tpu|horas|pasos)|(?:lora|sft|dpo)\\b.{0,30}(?:entren|ajust)" }],
		evaluation: [{ says: "(?:precisión|exactitud|resultado|f1|rendimiento).{0,40}\\d" }],
		usage: [{ says: "(?:para (?:usar|utilizar|cargar|ejecutar)|puedes? (?:usar|cargar|ejecutar)) .{0,40}(?:modelo|código|pipeline)" }],
		license: [{ says: "(?:bajo|con) (?:la |una )?licencia|licencia (?:de|apache|mit|cc)" }],
		citation: [{ says: "(?:por favor,? )?cit(?:a|e|ar|en) (?:este|esta|nuestro|el|la|como)" }],
		environment: [{ says: "emisiones|huella de carbono|co2" }],
		specifications: [{ says: "\\d+ ?(?:m|b|millones|mil millones)(?: de)? parámetros|\\d+ capas|vocabulario de \\d|memoria (?:gpu|ram)|vram|longitud de contexto" }],
		contact: [{ says: "(?:contact|escrib)\\S* .{0,30}(?:@|a |con |nos)|para (?:cualquier|más) (?:duda|pregunta|consulta)" }]
	},
	placeholders: ["(?:próximamente|pronto|por (?:definir|determinar|completar|añadir|confirmar)|pendiente|en (?:desarrollo|construcción|proceso|preparación))|(?:se (?:necesita|requiere)|falta) más información|más información (?:necesaria|próximamente|pendiente)|sin (?:información|datos)|no (?:disponible|especificado|aplica)|por hacer"]
});

// src/documentation/lexicons/fr.ts
const MODEL$8 = "(?:du |le |ce |de )?(?:modèle|jeu de données|dataset|corpus|projet)";
var fr_default = defineLexicon({
	language: "fr",
	titles: {
		description: [`(?:description|résumé|détails|informations|introduction|présentation|aperçu|vue d'ensemble|caractéristiques)(?: (?:générale?s?|rapide))?(?: ${MODEL$8})?|à propos ${MODEL$8}|informations? sur (?:le |ce )(?:modèle|jeu de données)|à propos|qu'est-ce que .{1,40}`],
		"intended-use": [`(?:utilisations?|usages?)(?: (?:prévue?s?|directe?s?|envisagée?s?|recommandée?s?|possibles))(?: ${MODEL$8})?|cas d'usage|cas d'utilisation|applications|objectifs?|usages`],
		"out-of-scope": ["(?:utilisations?|usages?) (?:hors (?:du )?(?:champ|périmètre|cadre)|non prévue?s?|détournée?s?|interdite?s?|abusive?s?)|mauvais usage.{0,30}"],
		limitations: [`limit(?:es|ations)(?: connues| ${MODEL$8})?|problèmes connus|avertissements?|restrictions|mises? en garde`],
		bias: ["biais(?: .{1,30})?|risques?(?: .{1,20})?|considérations éthiques|éthique|sécurité|impact social"],
		"training-data": ["(?:données|jeux? de données|corpus|dataset)(?: d'| de l'| pour l'| utilisée?s? pour l')?(?:entraînement|entrainement|pré-?entraînement|apprentissage)?(?: et (?:d')?évaluation)?|sources? des données"],
		"training-procedure": ["(?:procédure|processus|détails|méthode|configuration|paramètres)? ?(?:d'|de l')?(?:entraînement|entrainement|pré-?entraînement|apprentissage|fine-?tuning|affinage)(?: du modèle)?|hyper-?paramètres(?: .{1,30})?|prétraitement|comment le modèle a été (?:entraîné|créé)"],
		evaluation: ["(?:résultats|évaluation|métriques|performances?|benchmarks?|scores?)(?: (?:de|du|sur|des|et) .{1,40})?"],
		usage: ["comment (?:utiliser|l'utiliser|commencer|exécuter|charger|démarrer).{0,50}|mode d'emploi|exemples?(?: (?:d'utilisation|d'usage|de code|d'inférence))?|installation|inférence|démarrage rapide|instructions|utilisation(?: (?:avec|du|de) .{1,30})?"],
		license: ["licences?(?: .{1,40})?|conditions d'utilisation|droits d'auteur"],
		citation: ["citations?(?: .{1,20})?|citer.{0,30}|comment citer.{0,30}"],
		environment: ["impact environnemental|empreinte carbone|émissions.{0,20}"],
		specifications: ["(?:spécifications|prérequis|exigences|architecture)(?: (?:techniques|du modèle|matérielles|logicielles))?|infrastructure(?: de calcul)?|matériel|logiciel"],
		contact: ["contacts?|auteurs?|auteures?|équipe|support|questions"],
		explainability: ["interprétabilité|explicabilité"]
	},
	weakTitles: {
		citation: ["références?|bibliographie"],
		"training-procedure": ["quantification|quantisation"]
	},
	mentionTitles: { description: ["développé par|créé par|modèle de base|type de modèle|langues?|tâche"] },
	otherTitles: ["remerciements|sommaire|table des matières|langues?|actualités|contributions"],
	foreignTitles: ["remerciements|sommaire|actualités|autres modèles"],
	topics: {
		bias: ["biais|stéréotyp|offensant|discrimin|toxi|éthi|risque"],
		limitations: ["limit|\\bpas\\b|erreur|peut|seulement|uniquement|incorrect"],
		"intended-use": ["\\butilis|\\busage|appli|tâche|destiné|conçu"]
	},
	cues: {
		description: [{ says: "(?:ce|le|cette) (?:modèle|dépôt|version|dataset|jeu).{0,60}(?:est|contient|a été|permet)(?: |$)|est (?:un|une|le|la) .{0,80}(?:modèle|version|dataset|corpus)|modèle .{0,60}(?:entraîné|basé|affiné|pour|finetuné)" }],
		"intended-use": [{
			says: "(?:peut|peuvent|pourrait) être (?:utilis|employ|exploit)\\S*(?: \\S+)? (?:pour|dans|comme|afin)|(?:conçu|destiné|prévu|utile|sert) (?:spécifiquement )?(?:pour|à)",
			unless: "n'(?:est|a) pas (?:conçu|destiné|prévu)"
		}],
		"out-of-scope": [{ says: "ne (?:doit|doivent|devrait) pas être (?:utilis|employ)|n'(?:est|a) pas (?:été )?(?:conçu|destiné|prévu)|uniquement (?:à des fins de|pour la) recherche|interdit" }],
		limitations: [{ says: "limit(?:es|ations) (?:du|de|sont)|peut (?:se tromper|échouer|produire (?:des erreurs|des résultats incorrects)|générer (?:des informations|du texte) (?:incorrect|faux|erroné))|ne (?:fonctionne pas bien|garantit pas)|hallucin" }],
		bias: [{ says: "\\bbiais\\b|biaisé|stéréotyp|offensant|contenu (?:nuisible|toxique)|discriminatoire" }],
		"training-data": [{
			says: "(?:entraîné|entrainé|affiné|finetuné|pré-?entraîné)\\S* .{0,80}(?:sur|avec|à partir|en utilisant) .{0,80}(?:données|corpus|dataset|wikip[eé]dia|textes?|articles|tweets|phrases|exemples)|(?:données|corpus|dataset) .{0,60}(?:entraîn|utilisé|collecté|extrait)",
			unless: "vos propres|n'a pas été entraîné"
		}],
		"training-procedure": [{ says: "taux d'apprentissage|époques|epochs|taille (?:de|du) (?:lot|batch)|optimiseur|entraîn\\S* .{0,60}(?:pendant|gpu|tpu|heures|étapes)|(?:lora|sft|dpo)\\b.{0,30}(?:entraîn|affin)" }],
		evaluation: [{ says: "(?:précision|exactitude|résultat|f1|performance).{0,40}\\d" }],
		usage: [{ says: "(?:pour (?:utiliser|charger|exécuter|lancer)|vous pouvez (?:utiliser|charger|exécuter)) .{0,40}" }],
		license: [{ says: "sous (?:la |une )?licence|licence (?:apache|mit|cc|du)" }],
		citation: [{ says: "(?:merci de |veuillez )?cite[rz] (?:ce|cette|notre|le|la|comme)" }],
		environment: [{ says: "émissions de|empreinte carbone|co2" }],
		specifications: [{ says: "\\d+ ?(?:m|b|millions|milliards)(?: de)? paramètres|\\d+ couches|mémoire (?:gpu|vive)|vram|longueur de contexte" }],
		contact: [{ says: "(?:contact|écri)\\S* .{0,30}(?:@|moi|nous|à )|pour toute (?:question|demande)" }]
	},
	placeholders: ["(?:bientôt(?: disponible)?|à (?:venir|définir|déterminer|compléter|ajouter|remplir|faire)|en (?:cours(?: de .{1,20})?|développement|construction))|(?:plus d'|davantage d')informations? (?:nécessaires?|requises?|à venir)|informations? (?:nécessaires?|manquantes?|à venir)|aucune information|non (?:disponible|spécifié|renseigné|applicable)"]
});

// src/documentation/lexicons/id.ts
const MODEL$7 = "(?: (?:tentang )?(?:model|dataset|proyek|data)(?: ini)?)?";
var id_default = defineLexicon({
	language: "id",
	titles: {
		description: [`(?:deskripsi|ringkasan|gambaran|pengenalan|pendahuluan|informasi|rincian|detail|fitur|ikhtisar)(?: (?:umum|singkat|utama))?${MODEL$7}|tentang(?: (?:model|dataset|proyek)(?: ini)?)?|apa itu .{1,40}`],
		"intended-use": ["penggunaan yang (?:dimaksudkan|diharapkan|disarankan|dituju)|tujuan(?: utama)?(?: penggunaan)?(?: model)?|kasus penggunaan|kegunaan(?: model)?|rekomendasi penggunaan|pengguna yang (?:dituju|dimaksudkan)|penggunaan langsung|penerapan|aplikasi"],
		"out-of-scope": ["penggunaan (?:di luar (?:cakupan|lingkup)|yang (?:dilarang|tidak (?:dimaksudkan|disarankan)))|penyalahgunaan"],
		limitations: ["(?:keterbatasan|batasan|kelemahan|kekurangan|masalah yang diketahui)(?: model)?(?: dan .{1,30})?|catatan penting"],
		bias: ["bias(?: (?:model|data|dan .{1,30}))?|risiko(?: .{1,20})?|(?:pertimbangan )?etika|pertimbangan etis|etis|keamanan|dampak sosial"],
		"training-data": ["(?:data|dataset|korpus|sumber data)(?: (?:pelatihan|latih|training|yang digunakan|pre-?training|fine-?tuning))?(?: (?:dan|&) (?:evaluasi|uji))?"],
		"training-procedure": ["(?:prosedur |proses |detail |rincian |konfigurasi |metode |parameter )?pelatihan(?: model)?|(?:prosedur|proses|detail|rincian|konfigurasi|metode) (?:training|fine-?tuning)|hyperparameter(?: .{1,30})?|hiperparameter|pra-?pemrosesan(?: data)?"],
		evaluation: ["(?:hasil(?! contoh)|evaluasi|kinerja|performa|metrik|perbandingan|akurasi)(?: .{1,40})?"],
		usage: ["(?:cara |panduan |contoh )?(?:penggunaan|menggunakan|pemakaian|menjalankan|instalasi)(?: .{1,40})?|cara pakai.{0,20}|contoh(?: (?:kode|penggunaan|pemakaian))?|memulai|mulai cepat|inferensi"],
		license: ["lisensi(?: .{1,40})?|hak cipta|(?:syarat|ketentuan)(?: (?:dan ketentuan|penggunaan))?"],
		citation: ["sitasi(?: .{1,30})?|kutipan|cara (?:mengutip|sitasi).{0,30}|mengutip .{1,30}"],
		environment: ["dampak lingkungan|jejak karbon|emisi.{0,20}|konsumsi energi"],
		specifications: ["(?:spesifikasi|persyaratan|kebutuhan)(?: (?:teknis|sistem|perangkat keras|perangkat lunak|hardware|software|model))?|arsitektur(?: model)?|perangkat (?:keras|lunak)"],
		contact: ["kontak|hubungi(?: kami)?|penulis|pengembang|tim(?: pengembang)?|dukungan|pembuat"],
		explainability: ["interpretabilitas"]
	},
	weakTitles: { citation: ["referensi|daftar pustaka"] },
	mentionTitles: { description: ["dikembangkan oleh|dibuat oleh|model dasar|jenis model|tipe model|bahasa|tugas"] },
	otherTitles: ["ucapan terima kasih|terima kasih|daftar isi|bahasa|berita|kontribusi"],
	foreignTitles: ["ucapan terima kasih|terima kasih|daftar isi|berita|model lain(?:nya)?|tentang kami"],
	topics: {
		bias: ["bias|prasangka|stereotip|ofensif|diskrimin|toksik|etis|risiko|berbahaya"],
		limitations: ["batas|tidak|kesalahan|salah|hanya|mungkin|belum"],
		"intended-use": ["guna|tujuan|dirancang|cocok|tugas|untuk"]
	},
	cues: {
		description: [{ says: "(?:model|dataset|repositori|proyek|versi)(?: ini)? (?:\\S+ ){0,3}(?:adalah|merupakan|dilatih|berisi|didasarkan|dibuat)|(?:adalah|merupakan) (?:sebuah |suatu )?(?:model|dataset|versi|korpus)|berbasis" }],
		"intended-use": [{
			says: "(?:dapat|bisa) digunakan (?:untuk|sebagai|dalam|pada)|(?:dirancang|ditujukan|dikembangkan|dimaksudkan|dibuat|dioptimalkan|cocok) (?:khusus )?untuk",
			unless: "tidak (?:dapat|bisa|dirancang|ditujukan|cocok|dimaksudkan)"
		}],
		"out-of-scope": [{ says: "(?:tidak (?:boleh|disarankan|seharusnya)|jangan) .{0,30}(?:digunakan|gunakan)|tidak (?:ditujukan|dimaksudkan|cocok) untuk|hanya untuk (?:tujuan )?penelitian|dilarang" }],
		limitations: [{ says: "keterbatasan|mungkin .{0,40}(?:salah|tidak akurat|halusinasi)|tidak (?:menjamin|dijamin|mendukung|akurat)|belum (?:mendukung|sempurna)|halusinasi" }],
		bias: [{ says: "\\bbias\\b|prasangka|stereotip|ofensif|konten berbahaya|diskriminasi|ujaran kebencian" }],
		"training-data": [{
			says: "(?:dilatih|di-?(?:train|fine-?tune)\\S*|dilatih ulang|disesuaikan) .{0,60}(?:pada|menggunakan|dengan|dari) .{0,60}(?:data\\S*|korpus|teks|kalimat|wikipedia|artikel|\\d)|data(?:set)? .{0,60}(?:dikumpulkan|diambil|digunakan|berasal)|data (?:pelatihan|latih)",
			unless: "data anda"
		}],
		"training-procedure": [{ says: "laju pembelajaran|learning rate|epoch|ukuran batch|dilatih .{0,60}(?:jam|gpu|tpu|langkah|hari)|(?:lora|sft|dpo)\\b.{0,30}(?:latih|train)" }],
		evaluation: [{ says: "(?:akurasi|hasil|f1|skor|wer|bleu).{0,40}\\d" }],
		usage: [{ says: "untuk (?:menggunakan|menjalankan|memuat) model|anda (?:dapat|bisa) (?:menggunakan|memuat|menjalankan)|gunakan kode" }],
		license: [{ says: "di ?bawah .{0,20}lisensi|dilisensikan|lisensi: |berlisensi" }],
		citation: [{ says: "(?:mohon |silakan |harap )?(?:kutip|mengutip|sitasi)" }],
		environment: [{ says: "co2|emisi|jejak karbon|konsumsi listrik" }],
		specifications: [{ says: "\\d+ ?(?:m|b|juta|miliar) parameter|\\d+ lapisan|memori gpu|\\d ?gb .{0,20}vram|panjang konteks" }],
		contact: [{ says: "(?:hubungi|kontak|email) .{0,30}(?:@|kami|saya)|jika (?:ada|memiliki) pertanyaan" }]
	},
	placeholders: ["(?:segera (?:hadir|ditambahkan|menyusul)|akan (?:segera )?(?:ditambahkan|diperbarui|datang|dilengkapi)|menyusul|dalam (?:proses|pengerjaan|pengembangan))|(?:informasi lebih lanjut|diperlukan informasi lebih lanjut|informasi tambahan) ?(?:diperlukan|menyusul)?|tidak (?:tersedia|ada informasi|diketahui|berlaku)|belum (?:tersedia|diisi|ada)"]
});

// src/documentation/lexicons/it.ts
const MODEL$6 = "(?:del |il |questo |di )?(?:modello|dataset|corpus|progetto)";
var it_default = defineLexicon({
	language: "it",
	titles: {
		description: [`(?:descrizione|riepilogo|dettagli|informazioni|introduzione|presentazione|panoramica|caratteristiche)(?: (?:generale|breve|sul modello))?(?: ${MODEL$6})?|cos'è .{1,40}|sul modello`],
		"intended-use": [`(?:usi|uso|utilizzi?)(?: (?:previst[oi]|dirett[oi]|consigliat[oi]|possibili))(?: ${MODEL$6})?|casi d'uso|applicazioni|scopo|finalità`],
		"out-of-scope": ["(?:usi|uso|utilizzi?) (?:fuori (?:ambito|scopo)|non previst[oi]|impropri[oi]?|vietat[oi])|uso improprio.{0,30}"],
		limitations: [`limit(?:i|azioni)(?: not[ie]| ${MODEL$6})?|problemi noti|avvertenze|restrizioni`],
		bias: ["pregiudizi|bias(?: .{1,30})?|rischi(?: .{1,20})?|considerazioni etiche|etica|sicurezza|impatto sociale"],
		"training-data": ["(?:dati|dataset|corpus)(?: di| per l'| utilizzati per l')? ?(?:addestramento|pre-?addestramento|training)?(?: e (?:di )?valutazione)?|fonti? dei dati"],
		"training-procedure": ["(?:procedura|processo|dettagli|metodo|configurazione|parametri)? ?(?:di |dell')?(?:addestramento|pre-?addestramento|fine-?tuning)(?: del modello)?|iperparametri(?: .{1,30})?|pre-?elaborazione|come è stato (?:addestrato|creato).{0,20}"],
		evaluation: ["(?:risultati|valutazione|metriche|prestazioni|benchmarks?)(?: (?:di|del|su|dei|e) .{1,40})?"],
		usage: ["come (?:usare|utilizzare|iniziare|eseguire|caricare).{0,50}|esempi(?:o)?(?: (?:d'uso|di utilizzo|di codice|di inferenza))?|installazione|inferenza|guida rapida|istruzioni|utilizzo"],
		license: ["licenza(?: .{1,40})?|termini d'uso|diritti d'autore"],
		citation: ["citazion[ei](?: .{1,20})?|citare.{0,30}|come citare.{0,30}"],
		environment: ["impatto ambientale|impronta di carbonio|emissioni.{0,20}"],
		specifications: ["(?:specifiche|requisiti|architettura)(?: (?:tecniche|tecnici|del modello|hardware|software))?|infrastruttura(?: di calcolo)?|hardware|software"],
		contact: ["contatt[io]|autor[ei]|supporto|domande"],
		explainability: ["interpretabilità|spiegabilità"]
	},
	weakTitles: {
		citation: ["riferimenti|bibliografia"],
		"training-procedure": ["quantizzazione"]
	},
	mentionTitles: { description: ["sviluppato da|creato da|modello (?:di )?base|tipo di modello|lingu[ae]|compito"] },
	otherTitles: ["ringraziamenti|indice|lingu[ae]|novità|contributi"],
	foreignTitles: ["ringraziamenti|indice|novità|altri modelli"],
	topics: {
		bias: ["pregiudiz|stereotip|offensiv|discrimin|tossic|\\betic|risch"],
		limitations: ["limit|\\bnon\\b|errori|può|solo|sbagliat"],
		"intended-use": ["\\bus|utilizz|applic|compit|destinat|progettat"]
	},
	cues: {
		description: [{ says: "(?:questo|il|si è creato un|questa) (?:modello|repository|versione|dataset).{0,60}(?:è|contiene|chiamato|basato)(?: |,|$)|è (?:un|una|il|la) .{0,80}(?:modello|versione|dataset|corpus)|modello .{0,60}(?:addestrato|basato|per|chiamato|bert)" }],
		"intended-use": [{
			says: "(?:può|possono|potrebbe) essere (?:usat|utilizzat|impiegat)\\S*(?: \\S+)? (?:per|in|come)|(?:progettato|pensato|destinato|utile|serve) (?:specificamente )?(?:per|a)",
			unless: "non (?:è|è stato) (?:progettat|pensat|destinat)"
		}],
		"out-of-scope": [{ says: "non deve (?:essere )?(?:usat|utilizzat)|non è (?:stato )?(?:progettato|pensato|destinato)|solo (?:per|a) scopi? di ricerca|vietat" }],
		limitations: [{ says: "limit(?:i|azioni) (?:del|sono)|può (?:sbagliare|fallire|produrre (?:errori|risultati errati)|generare (?:informazioni|testo) (?:errat|fals))|non (?:funziona bene|garantisce)|allucinazion" }],
		bias: [{ says: "pregiudiz|stereotip|offensiv|contenut\\S+ (?:dannos|tossic)|discriminator" }],
		"training-data": [{
			says: "(?:addestrat|pre-?addestrat|affinat)\\S* .{0,80}(?:su|con|sui|sul|usando|utilizzando) .{0,80}(?:dati|corpus|dataset|wikipedia|test[oi]|notizie|tweet|frasi|esempi)|(?:dati|corpus|corpora|dataset|database) .{0,80}(?:addestra|utilizzat|usat|raccolt|scelti|ottenut|input)|per i dati in input",
			unless: "tuoi dati|non è stato addestrato"
		}],
		"training-procedure": [{ says: "tasso di apprendimento|epoche|dimensione del batch|ottimizzatore|fase di addestramento|masked-language model|addestrat\\S* .{0,60}(?:per|gpu|tpu|ore|passi)|(?:lora|sft|dpo)\\b.{0,30}addestra" }],
		evaluation: [{ says: "(?:precisione|accuratezza|risultat[oi]|f1|prestazion[ei]).{0,40}\\d" }],
		usage: [{ says: "(?:per (?:usare|utilizzare|caricare|eseguire)|puoi (?:usare|caricare|eseguire)) .{0,40}" }],
		license: [{ says: "(?:sotto|con) (?:la |una )?licenza|licenza (?:apache|mit|cc)" }],
		citation: [{ says: "(?:si prega di )?cita(?:re|te) (?:questo|questa|il|la|come)" }],
		environment: [{ says: "emissioni|impronta di carbonio|co2" }],
		specifications: [{ says: "\\d+ ?(?:m|b|milioni|miliardi)(?: di)? parametri|\\d+ strati|memoria gpu|vram" }],
		contact: [{ says: "(?:contatt|scriv)\\S* .{0,30}(?:@|mi|ci)|per (?:qualsiasi|ulteriori) (?:domand|informazion)" }]
	},
	placeholders: ["(?:prossimamente|in arrivo|presto disponibile|da (?:definire|completare|aggiungere|determinare)|in (?:sviluppo|costruzione|corso))|(?:ulteriori|maggiori|più) informazioni (?:necessarie|richieste|in arrivo)|nessuna informazione|non (?:disponibile|specificato|applicabile)"]
});

// src/documentation/lexicons/ja.ts
var ja_default = defineLexicon({
	language: "ja",
	titles: {
		description: ["(?:本|この)?(?:モデル|データセット|プロジェクト)?の?(?:概要|説明|詳細|紹介|情報|特徴)(?:について)?|はじめに|(?:本|この)?(?:モデル|データセット)について|モデルカード|.{1,40}とは|.{1,40}の概要|説明|背景|要約"],
		"intended-use": ["(?:想定(?:される|している|する)?|意図(?:された|する)?|主な|直接の?|下流の?|推奨)(?:用途|使用(?:例|方法)?|利用(?:例|方法)?)|用途|(?:使用|利用)目的|目的|ユースケース|活用(?:例|方法)|対象ユーザー?"],
		"out-of-scope": ["(?:想定され(?:ない|ていない)|想定外の?|範囲外の?|対象外の?|意図しない|禁止(?:される|されている)?|不適切な)(?:用途|使用|利用|事項)|禁止事項|(?:誤用|悪用|悪意のある使用).{0,30}"],
		limitations: ["(?:本|この)?(?:モデルの?|既知の|技術的な?)?(?:制限|限界|制約|注意点|既知の問題|課題|制限事項|注意事項|留意点|弱点)(?:について)?"],
		bias: ["(?:モデルの)?(?:バイアス|偏り|偏見|リスク|安全性)(?:について)?|(?:法律や)?倫理(?:的)?(?:な)?(?:考慮|配慮|配慮事項|問題)?(?:について)?|社会的影響|責任ある.{0,15}"],
		"training-data": ["(?:事前|継続|追加|再)?(?:学習|訓練|トレーニング|ファインチューニング|チューニング)(?:用|に(?:用いた|使用した|使った))?の?(?:データ(?:セット)?|コーパス)(?:について|の詳細)?|使用(?:した)?データ(?:セット)?|データ(?:セット)?(?:について)?|コーパス|元データ"],
		"training-procedure": ["(?:モデルの)?(?:事前|継続|追加)?(?:学習|訓練|トレーニング|ファインチューニング|チューニング)(?:の)?(?:方法|手順|手法|設定|詳細|プロセス|条件|過程|環境|コード|パラメータ)?(?:について)?|(?:学習)?ハイパー ?パラメータ|前処理|マージ(?:方法|手法|レシピ)|作成方法|作り方"],
		evaluation: ["(?:モデルの|タスクの)?(?:評価|性能|精度|ベンチマーク|結果|スコア|実験結果)(?:結果|方法|指標|評価|について|比較)?|ベンチマーク.{0,20}|評価.{0,20}|性能.{0,15}"],
		usage: ["(?:モデルの|本モデルの)?(?:使い方|使用方法|利用方法|使用例|利用例|実行方法|実行例|推論|推論方法|推論コード|インストール(?:方法)?|サンプルコード|サンプル|プロンプト(?:テンプレート|フォーマット|形式)?|導入方法|クイックスタート|始め方|ダウンロード|実行|使用|コード例|環境構築|準備)(?:について)?|.{1,30}(?:の使い方|の使用例|での(?:実行|使い方|使用)|の場合|を使う方法)"],
		license: ["(?:モデルの)?(?:ライセンス|利用規約|使用許諾|利用条件)(?:について|情報)?|著作権(?:について)?"],
		citation: ["引用(?:方法|について|情報|文献)?"],
		environment: ["環境(?:への)?(?:影響|負荷)(?:について)?|二酸化炭素.{0,15}|炭素.{0,15}|co2.{0,15}"],
		specifications: ["(?:技術|モデル|システム)?仕様|(?:モデルの?)?アーキテクチャ(?:について)?|モデル(?:構造|構成)|動作環境|(?:必要)?(?:ハードウェア|ソフトウェア)(?:要件)?|必要な?(?:環境|スペック|ライブラリ)|(?:システム)?要件|計算(?:資源|環境)|スペック"],
		contact: ["(?:連絡先|お?問い?合わ?せ先?|著者|執筆者|サポート|コンタクト|質問|フィードバック)(?:について)?"],
		explainability: ["解釈可能性|説明可能性|モデルの(?:検査|解釈)"]
	},
	weakTitles: {
		citation: ["参考文献|参考|参照|文献"],
		"training-procedure": ["量子化(?:方法|について)?"]
	},
	mentionTitles: {
		description: ["開発者|作者|作成者|モデルタイプ|モデルの種類|ベースモデル|元モデル|言語"],
		contact: ["開発者|作者|作成者"]
	},
	otherTitles: ["謝辞|更新履歴|変更履歴|お知らせ|目次|補足|その他|関連リンク|言語"],
	foreignTitles: ["謝辞|更新履歴|変更履歴|お知らせ|目次|関連(?:リンク|モデル)|他のモデル"],
	topics: {
		bias: ["偏|差別|有害|倫理|リスク|安全|攻撃的|不適切"],
		limitations: ["限界|制限|でき(?:ない|ません)|不正確|誤り|苦手|注意|ない(?:場合|可能性)"],
		"intended-use": ["用途|使用|利用|目的|向け|タスク"],
		citation: ["引用|論文|@"],
		contact: ["連絡|問い?合|著者|@|メール"]
	},
	cues: {
		description: [{ says: "(?:本|この|こちらの|当)モデル|(?:モデル|版|データセット|もの|変換版)です|を?(?:ファインチューニング|微調整|量子化|変換|マージ|改良)し(?:た|て)|変換版|モデルになります|特化したモデル|モデルサイズ" }],
		"intended-use": [{ says: "に(?:用いる|使用する|利用する|使う|活用する)ことができ|に(?:用いれ|使え|活用でき)|のために(?:開発|作成|設計|公開)|を目的と(?:して|する|した)|に適し(?:て|た)|向け(?:に|の)(?:モデル|作成|開発|調整)|に用いられる" }],
		"out-of-scope": [{ says: "(?:使用|利用|使わ|用い)(?:しないで|ないで|することを(?:禁止|禁じ)|できません|はお控え)|禁止(?:し|され|です)|研究目的(?:のみ|に限)|商用利用(?:は)?(?:不可|禁止|できません)|想定してい(?:ません|ない)" }],
		limitations: [{ says: "(?:でき|使用でき|動か|動作し|対応し)(?:ない|ません|なくなる)(?:可能性|場合|こと|です|。)|不正確|誤った(?:情報|回答|出力)|間違(?:った|える)|苦手|限界が|注意(?:が必要|してください|ください)|保証(?:しません|されません|できません|はありません)|ハルシネーション|不安定" }],
		bias: [{ says: "偏見|差別的|有害な|攻撃的な|不適切な(?:出力|内容|表現)|倫理的に" }],
		"training-data": [{
			says: "(?:データ(?:セット)?|コーパス|wikipedia|ウィキペディア|wikipedeia|cc-?100|oscar|テキスト|画像)[^。]{0,60}(?:学習|訓練|ファインチューニング|チューニング|トレーニング)|(?:学習|訓練|トレーニング)データ(?:は|に|として|と)",
			unless: "(?:学習|訓練)(?:でき|する場合|したい|させたい)"
		}],
		"training-procedure": [{ says: "学習率|エポック|バッチサイズ|(?:lora|sft|dpo|rlhf|qlora)[^。]{0,30}(?:学習|訓練|チューニング|で|を)|(?:学習|訓練)を?(?:行(?:い|った|って)|実施)|オプティマイザ|から継続(?:事前)?学習|事前学習を" }],
		evaluation: [{ says: "(?:精度|正解率|スコア|性能)[^。]{0,30}\\d|\\d[^。]{0,10}(?:点|％|%)[^。]{0,20}(?:達成|記録)" }],
		usage: [{ says: "(?:インストール|実行|ダウンロード|使用|ご?利用|入力|生成|参照)(?:して|し)(?:ください|下さい)|で(?:実行|利用|使用)(?:でき|可能)" }],
		license: [{ says: "ライセンス(?:は|に|で|の|を)|の(?:下|もと)で(?:公開|配布)" }],
		citation: [{ says: "引用(?:して|する際|の際|される)" }],
		environment: [{ says: "(?:co2|二酸化炭素|炭素|電力)[^。]{0,20}(?:排出|消費)|排出量" }],
		specifications: [{ says: "\\d[\\d.,]*(?:億|万|b|m)?の?パラメータ|パラメータ(?:数|サイズ)|\\d層|コンテキスト長|vram|gpuメモリ|(?:a100|h100|v100|tpu)[^。]{0,30}(?:学習|訓練|使用)|(?:sentencepiece|juman\\+\\+|pytorch)[^。]{0,30}インストール" }],
		contact: [{ says: "(?:連絡|お?問い?合わ?せ|issue|ご意見|質問|報告)[^。]{0,30}(?:ください|下さい|まで|お願い|お待ち)|作成者: ?@" }]
	},
	placeholders: ["(?:現在)?(?:準備中|作成中|工事中|調査中|執筆中|検討中)(?:です)?|近日(?:中に)?(?:公開|追加)(?:予定)?(?:です)?|(?:詳細は)?(?:後日|追って|後ほど)(?:公開|追加|追記|記載|更新)?(?:予定|します)?(?:です)?|追記(?:予定|します)|未定(?:です)?|未記入|不明|(?:まだ)?よくわかってい(?:ない|ません)|(?:さらなる|追加の|より詳細な)情報が必要(?:です)?|該当なし"]
});

// src/documentation/lexicons/ko.ts
var ko_default = defineLexicon({
	language: "ko",
	titles: {
		description: ["(?:본 |이 )?(?:모델|데이터셋|데이터|프로젝트)?(?:의|에 대한)? ?(?:소개|설명|개요|정보|상세|상세 ?정보|상세 ?설명|세부 ?정보|요약|특징|배경)|모델 ?카드.{0,40}|들어가며|.{1,30}(?:이란|란)"],
		"intended-use": ["(?:의도된|의도한|주요|권장|직접|다운스트림|예상) ?(?:용도|사용|활용)|용도|(?:사용|이용|활용) ?(?:목적|분야|방안|사례|용도)|목적|활용"],
		"out-of-scope": ["(?:범위 ?외|범위를 벗어난|금지된?|부적절한|제한된|의도하지 않은|오용) ?(?:사용|용도|사항|활용)?|(?:사용 )?금지 ?사항"],
		limitations: ["(?:모델의? ?|알려진 |기술적 )?(?:한계(?:점)?|제한 ?사항|제약 ?사항|제약|주의 ?사항|주의 ?할 ?점|알려진 문제|단점|유의 ?사항)"],
		bias: ["(?:모델의? ?)?(?:편향(?:성)?|위험(?:성)?|안전(?:성)?|리스크)|윤리(?:적)? ?.{0,12}|사회적 영향|책임.{0,12}"],
		"training-data": ["(?:사전 ?|추가 ?)?(?:학습|훈련|파인 ?튜닝|미세 ?조정)(?:에 사용(?:된|한)|용)? ?(?:데이터(?: ?셋| ?세트)?|코퍼스|말뭉치)(?: ?정보| ?구성| ?설명)?|(?:사용 ?)?데이터(?: ?셋| ?세트)?(?: ?구성| ?출처)?|말뭉치|코퍼스"],
		"training-procedure": ["(?:모델 ?)?(?:사전 ?|추가 ?)?(?:학습|훈련|파인 ?튜닝|미세 ?조정) ?(?:방법|절차|과정|설정|상세|환경|세부 ?정보|세부 ?사항|파라미터|코드|전략)?|하이퍼 ?파라미터|(?:데이터 )?전처리|개발 과정"],
		evaluation: ["(?:모델 ?)?(?:평가|성능|벤치마크|결과|정확도|실험) ?(?:결과|방법|지표|비교|평가|표|점수)?|.{0,15}벤치마크.{0,15}|리더보드"],
		usage: ["(?:모델 ?)?(?:사용 ?(?:방법|법|예시|예제|예)|사용|추론|예제|예시|실행 ?(?:방법|예시)|실행|설치(?: ?방법)?|빠른 ?시작|시작하기|프롬프트(?: ?템플릿| ?형식)?|다운로드|활용 ?(?:예시|방법)|이용 ?방법|추론 ?(?:예시|코드|방법)|코드 ?예(?:시|제)|예제 ?코드)|.{0,30}(?:사용하기|사용 ?방법|사용법|사용 ?예시)"],
		license: ["(?:모델 |사용 )?(?:라이선스|라이센스|저작권|이용 ?약관)(?: ?정보| ?및 .{1,15})?"],
		citation: ["인용(?: ?방법| ?정보| ?하기| ?문구)?"],
		environment: ["환경(?:적)? ?영향|탄소.{0,10}"],
		specifications: ["(?:기술|모델|하드웨어|소프트웨어|시스템)? ?(?:사양|스펙|요구 ?사항|구조|아키텍처)|개발 ?환경|필요 ?사양|의존성|하드웨어|소프트웨어"],
		contact: ["연락처|문의(?:처| ?사항|하기)?|저자|작성자|담당자|제작자|피드백|질문"],
		explainability: ["설명 ?가능성|해석 ?가능성"]
	},
	weakTitles: {
		citation: ["참고 ?문헌|참고 ?자료|참고|레퍼런스|논문"],
		"training-procedure": ["양자화(?: ?방법)?"]
	},
	mentionTitles: { description: ["개발자|개발|개발 ?팀|기반 ?모델|베이스 ?모델|모델 ?유형|언어|태스크"] },
	otherTitles: ["감사의 ?(?:말|글)|업데이트|변경 ?이력|목차|공지|언어|기타"],
	foreignTitles: ["감사의 ?(?:말|글)|업데이트(?: ?내역)?|변경 ?이력|목차|공지"],
	topics: {
		bias: ["편향|혐오|유해|차별|윤리|위험|안전|부적절"],
		limitations: ["한계|제한|못|않|부정확|오류|주의|어렵"],
		"intended-use": ["용도|목적|사용|활용|위해"],
		citation: ["인용|논문|@"],
		contact: ["문의|연락|저자|@|이메일"]
	},
	cues: {
		description: [{ says: "(?:본|이|해당|저희|우리) ?모델(?:은|입니다|을|이)|모델(?:입니다|이다|로|을 제작|을 공개)|(?:파인 ?튜닝|미세 ?조정|양자화|변환|학습)(?:한|된|시킨) (?:모델|버전)|기반(?:으로|의) (?:한|하며|학습|만든)|데이터셋(?:입니다|이다)" }],
		"intended-use": [{ says: "(?:위해|위하여|위한|용도로|목적으로)[^.]{0,40}(?:제작|개발|만들|만든|사용|설계|모델)|(?:에|하는 데|하는데) (?:사용|활용)(?:할 수|될 수|됩니다|하기|하실)" }],
		"out-of-scope": [{ says: "(?:사용|이용)(?:하지|해서는|하면) ?(?:마|안)|금지(?:합|됩|되)|연구 ?(?:목적|용도|용)(?:으로만|만)|상업적 ?(?:이용|사용|목적)[^.]{0,10}(?:불가|금지|안)" }],
		limitations: [{ says: "한계(?:가|점)|부정확|환각|보장하지|보장할 수 없|주의(?:가 필요|하시|하세요|해)|(?:하지|되지) (?:못|않)(?:할|을) 수|오류가 (?:있|발생)|잘못된 (?:정보|답변|결과)" }],
		bias: [{ says: "편향|혐오|유해(?:한|성)|차별적" }],
		"training-data": [{
			says: "(?:사용된|사용한|활용한) ?데이터(?: ?셋| ?세트)? ?:|(?:데이터(?: ?셋| ?세트)?|말뭉치|코퍼스|위키)[^.]{0,60}(?:학습|훈련|파인 ?튜닝|미세 ?조정)|(?:학습|훈련|파인 ?튜닝)[^.]{0,40}(?:데이터|말뭉치|코퍼스)",
			unless: "여러분|자신의 데이터"
		}],
		"training-procedure": [{ says: "학습률|에폭|에포크|배치 ?(?:크기|사이즈)|(?:lora|qlora|sft|dpo|rlhf)[^.]{0,30}(?:학습|훈련|튜닝|방식|기법|적용)|(?:학습|훈련)(?:을|를)? ?(?:진행|수행|완료)|(?:파인 ?튜닝|미세 ?조정)(?:을|를)? ?(?:진행|수행|하였|했)|사전 ?학습(?:을|하였|했)|(?:활용|이용|사용)(?:하여|해서|해) ?학습(?:하였|했|되었|됐)" }],
		evaluation: [{ says: "(?:정확도|성능|점수|스코어)[^.]{0,30}\\d|(?:위|1위|2위|3위)(?:를|을) (?:기록|달성)" }],
		usage: [{ says: "(?:설치|실행|다운로드|참고|참조)(?:하여야|하시|해 ?주|하면|하세요|한 후|할 수)|사용하기 위해(?:서는)?|아래 (?:코드|예시)" }],
		license: [{ says: "(?:라이선스|라이센스)(?:는|를|에|로|:|가|하에)|licen[sc]e(?:는|은|를) ?\\S" }],
		citation: [{ says: "인용(?:해|하|시 )" }],
		environment: [{ says: "탄소|이산화탄소|전력 소비" }],
		specifications: [{ says: "파라미터[^.]{0,20}\\d|\\d[^.]{0,10}(?:파라미터|매개변수)|vram|\\d+ ?(?:개의 )?(?:레이어|층)|컨텍스트 길이|\\d ?장의? ?(?:a100|h100|gpu)" }],
		contact: [{ says: "(?:문의|연락|이메일|이슈|질문)[^.]{0,30}(?:주세요|바랍니다|주시|남겨|부탁|환영)" }]
	},
	placeholders: ["(?:추후|곧|차후)(?:에)? ?(?:공개|업데이트|추가|작성|제공)? ?(?:예정|될 예정|하겠습니다)?(?:입니다)?|(?:작성|준비|정리|개발) ?중(?:입니다)?|미정|(?:추가|업데이트|공개) ?예정(?:입니다)?|(?:자세한|추가|더 많은) ?정보(?:가)? ?필요(?:합니다)?|해당 ?없음"]
});

// src/documentation/lexicons/nl.ts
const MODEL$5 = "(?:van (?:het|dit|de) |het |dit )?(?:model|dataset|corpus|project)";
var nl_default = defineLexicon({
	language: "nl",
	titles: {
		description: [`(?:beschrijving|samenvatting|overzicht|inleiding|introductie|details|informatie|achtergrond|kenmerken)(?: ${MODEL$5})?|(?:model|dataset)(?:beschrijving|details|informatie|overzicht|kaart.{0,40})|over (?:dit|het|deze|de) (?:model|dataset|project)|wat is .{1,40}`],
		"intended-use": ["(?:beoogd|bedoeld|direct|aanbevolen|mogelijk)e? (?:gebruikers|gebruik|toepassing(?:en)?)(?: en beperkingen)?|toepassingen|toepassingsgebied(?:en)?|gebruiksdoel(?:en)?|doel(?:einden|stelling)?"],
		"out-of-scope": ["(?:niet (?:beoogd|bedoeld|toegestaan)|ongeoorloofd|verboden|oneigenlijk)e? gebruik|misbruik|gebruiksbeperkingen"],
		limitations: [`(?:bekende )?(?:beperkingen|tekortkomingen|problemen|zwaktes)(?: ${MODEL$5})?|kanttekeningen|(?:bekende )?aandachtspunten`],
		bias: ["vooroordelen|vooringenomenheid|risico's(?: .{1,20})?|ethiek|ethische (?:overwegingen|aspecten)|veiligheid|maatschappelijke (?:impact|gevolgen)"],
		"training-data": ["(?:trainings?|pretraining|finetuning)(?:-| )?(?:data|dataset|datasets|gegevens|corpus|materiaal)(?: en .{1,30})?|gebruikte data(?:sets?)?|gegevens(?:bronnen)?|databronnen|bronnen"],
		"training-procedure": ["(?:pre-?train(?:en|ing)|finetun(?:en|ing)) van .{1,30}|training(?:s(?:proces|procedure|details|parameters|methode))?|hyperparameters(?: .{1,30})?|voorbewerking|hoe het model (?:is )?(?:getraind|gemaakt)(?: is)?"],
		evaluation: ["(?:resultaten|evaluatie(?:resultaten)?|prestaties|meetwaarden|vergelijking|nauwkeurigheid)(?: (?:van|op|voor|en) .{1,40})?"],
		usage: ["gebruik(?: (?:van|met|in) .{1,30})?|gebruiksaanwijzing|hoe (?:te gebruiken|gebruik je .{1,40}|gebruik ik .{1,40})|voorbeeld(?:en|code)?|installatie|aan de slag.{0,30}|snelstart|instructies|inferentie"],
		license: ["licentie(?:s|-?informatie)?(?: .{1,40})?|gebruiksvoorwaarden|voorwaarden|auteursrecht(?:en)?"],
		citation: ["citatie(?:s)?|citeren.{0,30}|bronvermelding|hoe te citeren|verwijzen naar .{1,30}"],
		environment: ["milieu-?impact|milieueffect(?:en)?|(?:co2|koolstof)-?(?:voetafdruk|uitstoot)|uitstoot|energieverbruik"],
		specifications: ["(?:technische )?(?:specificaties|vereisten|gegevens)|(?:model)?architectuur|systeemvereisten|vereisten|benodigdheden"],
		contact: ["contact(?:gegevens|informatie)?|auteurs?|makers?|ontwikkelaars?|vragen|ondersteuning"],
		explainability: ["interpreteerbaarheid|uitlegbaarheid|verklaarbaarheid"]
	},
	weakTitles: { citation: ["referenties|literatuur"] },
	mentionTitles: { description: ["ontwikkeld door|basismodel|modeltype|ta(?:al|len)|taak"] },
	otherTitles: ["dankwoord|dankbetuiging(?:en)?|inhoud(?:sopgave)?|ta(?:al|len)|nieuws|bijdragen"],
	foreignTitles: ["dankwoord|dankbetuiging(?:en)?|inhoudsopgave|nieuws|andere modellen|over ons"],
	topics: {
		bias: ["vooroorde|vooringenomen|bias|stereotyp|beledig|discrimin|toxi|\\bethi|risico|schadelijk"],
		limitations: ["beperk|niet|fout|\\bkan\\b|alleen|onjuist|tekort"],
		"intended-use": ["gebruik|bedoeld|geschikt|toepass|doel|taak"]
	},
	cues: {
		description: [{ says: "(?:dit|deze|het) (?:is|model|repository|versie|dataset)(?: (?:is|bevat|kan|werd|heeft)|$)|is een .{0,80}(?:model|versie|dataset|corpus|taalmodel)|gebaseerd op|model .{0,60}(?:getraind|voor)" }],
		"intended-use": [{
			says: "(?:kan|kunnen) (?:\\S+ )?(?:worden )?(?:gebruikt|ingezet|toegepast) (?:worden )?(?:voor|om|als)|(?:bedoeld|geschikt|ontwikkeld|ontworpen|geoptimaliseerd) (?:voor|om)",
			unless: "\\bniet .{0,30}(?:bedoeld|geschikt|gebruikt|ingezet)"
		}],
		"out-of-scope": [{ says: "(?:mag|mogen|moet|dient) niet .{0,40}(?:gebruikt|ingezet)|niet (?:bedoeld|geschikt|toegestaan)|alleen voor onderzoek|verboden" }],
		limitations: [{ says: "beperking(?:en)?|kan .{0,60}(?:fouten|foutieve|onjuiste|hallucin)|werkt (?:niet|minder|slecht)|hallucin|geen garantie|niet gegarandeerd" }],
		bias: [{ says: "vooroorde|vooringenomen|stereotyp|beledigend|schadelijke inhoud|discriminer|\\bbias" }],
		"training-data": [{
			says: "(?:getraind|gefinetuned|voorgetraind|nagetraind|bijgetraind) (?:\\S+ ){0,4}(?:op|met)|(?:data|dataset|corpus|teksten)\\S* .{0,60}(?:verzameld|gebruikt|afkomstig)|trainingsdata",
			unless: "eigen data|niet getraind"
		}],
		"training-procedure": [{ says: "leersnelheid|epochs|batchgrootte|getraind .{0,60}(?:uren|uur|gpu|tpu|stappen|dagen)|(?:lora|sft|dpo)\\b.{0,30}(?:train|getraind)" }],
		evaluation: [{ says: "(?:nauwkeurigheid|resultaten?|f1|prestaties|score).{0,40}\\d" }],
		usage: [{ says: "om (?:het|dit) model te (?:gebruiken|laden)|kan .{0,40}(?:geladen|uitgevoerd|geïnstalleerd) worden|gebruik het model" }],
		license: [{ says: "onder .{0,30}licentie|gelicentieerd|licentie: " }],
		citation: [{ says: "(?:citeer|verwijs naar|gelieve te citeren)" }],
		environment: [{ says: "co2|uitstoot|voetafdruk|stroomverbruik" }],
		specifications: [{ says: "\\d+ ?(?:m|b|miljoen|miljard) parameters|\\d+ lagen|gpu-?geheugen|\\d ?gb .{0,20}vram|contextlengte" }],
		contact: [{ says: "(?:neem contact op|mail|stuur) .{0,30}(?:@|ons|mij|met)|bij vragen|voor vragen" }]
	},
	placeholders: ["(?:binnenkort(?: beschikbaar)?|volgt(?: nog| binnenkort)?|in (?:ontwikkeling|bewerking|voorbereiding)|nog (?:in te vullen|aan te vullen|te bepalen))|(?:meer|verdere) informatie (?:nodig|vereist|volgt)|geen informatie|niet (?:beschikbaar|van toepassing|opgegeven|gespecificeerd)|onbekend"]
});

// src/documentation/lexicons/pl.ts
const MODEL$4 = "(?:o |tego )?(?:modelu|zbioru(?: danych)?|korpusu|projektu|danych)";
var pl_default = defineLexicon({
	language: "pl",
	titles: {
		description: [`(?:krótki )?(?:opis|podsumowanie|przegląd|wstęp|wprowadzenie|szczegóły|informacje|charakterystyka|cechy)(?: ${MODEL$4}| o modelu)?|o (?:modelu|projekcie|zbiorze danych)|czym jest .{1,40}|karta modelu.{0,40}`],
		"intended-use": ["(?:zamierzone|przewidywane|przewidziane|bezpośrednie|zalecane|możliwe) (?:użycie|zastosowani[ea]|wykorzystanie)(?: i ograniczenia)?|zastosowani[ea](?: modelu)?|przypadki użycia|przeznaczenie|cel"],
		"out-of-scope": ["(?:niedozwolone|niezamierzone|zabronione|niewłaściwe) (?:użycie|zastosowani[ea]|wykorzystanie)|nadużycia|użycie poza zakresem"],
		limitations: [`(?:znane )?(?:ograniczenia|problemy|wady|słabości)(?: ${MODEL$4})?(?: i .{1,30})?`],
		bias: ["uprzedzenia|stronniczość|obciążenia|ryzyk[oa](?: .{1,20})?|zagrożenia|etyka|kwestie etyczne|aspekty etyczne|bezpieczeństwo|wpływ społeczny"],
		"training-data": ["(?:dane|zbi[óo]r(?:y)?(?: danych)?|korpus(?:y)?)(?: (?:treningow[ey]|uczące|trenuj[ąa]c[ey]|do trenowania|do uczenia|szkoleniowe))?(?: i (?:ewaluacyjne|testowe))?|źródła danych"],
		"training-procedure": ["(?:procedura |proces |szczegóły |przebieg |parametry )?(?:trening|treningu|trenowanie|trenowania|uczenie|uczenia|szkolenie|szkolenia|dostrajanie|dostrajania)(?: modelu)?|hiperparametry(?: .{1,30})?|przetwarzanie wstępne|jak (?:wytrenowano|powstał) .{1,30}"],
		evaluation: ["(?:metryki modelu|wyniki|ewaluacja|ocena|skuteczność|wydajność|metryki|porównanie)(?: (?:na|dla|modelu|ewaluacji|i) ?.{0,40})?"],
		usage: ["(?:użycie|użytkowanie|korzystanie)(?: (?:z|modelu|w|za) ?.{0,30})?|jak (?:używać|użyć|korzystać|uruchomić|zacząć).{0,40}|przykład(?:y|owe)?(?: (?:użycia|kodu|kod))?|instalacja|(?:wczytywanie|ładowanie|uruchomienie|uruchamianie)(?: modelu)?|instrukcja(?: .{1,30})?|szybki start|pierwsze kroki|wnioskowanie"],
		license: ["licencj[ae](?: .{1,40})?|warunki (?:użytkowania|korzystania|licencji)|prawa autorskie"],
		citation: ["cytowani[ae].{0,30}|jak cytować.{0,30}|cytat|informacje o cytowaniu"],
		environment: ["wpływ na środowisko|ślad węglowy|emisj[ae].{0,20}|zużycie energii"],
		specifications: ["(?:specyfikacja|wymagania)(?: (?:techniczna|techniczne|sprzętowe|systemowe))?|architektura(?: modelu)?|sprzęt|oprogramowanie"],
		contact: ["kontakt|autor(?:zy|ka)?|twórcy|zespół|wsparcie|pytania"],
		explainability: ["interpretowalność|wyjaśnialność"]
	},
	weakTitles: { citation: ["bibliografia|literatura|referencje"] },
	mentionTitles: { description: ["opracowan[ey] przez|model bazowy|typ modelu|języki?|zadanie"] },
	otherTitles: ["podziękowania|spis treści|języki?|aktualności"],
	foreignTitles: ["podziękowania|spis treści|aktualności|inne modele|o nas"],
	topics: {
		bias: ["uprzedz|stronnicz|stereotyp|obraź|dyskrymin|toksy|etyczn|ryzyk|szkodliw"],
		limitations: ["ogranicz|\\bnie\\b|błęd|może|tylko|niepoprawn"],
		"intended-use": ["użyt|użyc|zastosow|przeznacz|służy|nadaje|\\bcel(?:em|u)?\\b|zadani"]
	},
	cues: {
		description: [{ says: "(?:to|ten|niniejszy) (?:jest |model|repozytorium|zbiór|wersja)|jest (?:to )?.{0,60}(?:model|modelem|wersj|zbior|korpus)|model .{0,60}(?:wytrenowan|oparty|dla|przeznaczon)|oparty na" }],
		"intended-use": [{
			says: "(?:może|można|mogą) .{0,30}(?:być )?(?:użyt|używa|wykorzysta|stosowa)\\S* .{0,10}(?:do|w|jako|przy)|(?:przeznaczon|zaprojektowan|stworzon|zoptymalizowan)\\S* (?:do|dla|z myślą)|nadaje się do|służy do",
			unless: "\\bnie .{0,30}(?:przeznaczon|zaprojektowan|nadaje|powin)"
		}],
		"out-of-scope": [{ says: "nie (?:powin\\S*|należy|wolno|może) .{0,40}(?:używ|użyt|stosow|wykorzyst)|nie jest przeznaczon|wyłącznie do celów badawczych|zabronion|zakazan" }],
		limitations: [{ says: "ograniczeni[ae]|może .{0,60}(?:błęd|niepoprawn|nieprawdziw|halucyn)|nie (?:działa|radzi)|halucyn|nie gwarantuj|bez gwarancji" }],
		bias: [{ says: "uprzedze|stronnicz|stereotyp|obraźliw|szkodliwe treści|dyskryminac" }],
		"training-data": [{
			says: "(?:wytrenowan|trenowan|dotrenowan|dostrojon|uczon|nauczon|przeszkolon|pretrenowan)\\S* .{0,60}(?:na|przy użyciu|z użyciem|za pomocą)|(?:dane|danych|zbi[óo]r\\S*|korpus\\S*|tekst\\S*) .{0,60}(?:zebran|pochodz|użyt|wykorzystan)|dane treningowe",
			unless: "własn\\S+ dan|nie był"
		}],
		"training-procedure": [{ says: "współczynnik uczenia|epok|rozmiar (?:partii|wsadu)|trenowan\\S* .{0,60}(?:godzin|gpu|tpu|krok|dni)|(?:lora|sft|dpo)\\b.{0,30}(?:tren|dostr)" }],
		evaluation: [{ says: "(?:dokładność|skuteczność|wynik\\S*|f1|precyzja).{0,40}\\d" }],
		usage: [{ says: "aby (?:użyć|załadować|uruchomić|skorzystać)|można .{0,30}(?:załadować|uruchomić|zainstalować)|model można" }],
		license: [{ says: "na licencji|licencjonowan|licencja: |objęt\\S* licencj" }],
		citation: [{ says: "(?:prosimy o cytowanie|proszę zacytować|prosimy zacytować|zacytuj|cytując)" }],
		environment: [{ says: "co2|emisj|ślad węglowy|zużycie (?:energii|prądu)" }],
		specifications: [{ says: "\\d+ ?(?:m|b|mln|mld|miliard\\S*|milion\\S*) parametrów|\\d+ warstw|pamięci? gpu|\\d ?gb .{0,20}vram|długość kontekstu" }],
		contact: [{ says: "(?:skontaktuj|napisz|kontaktow)\\S* .{0,30}(?:@|nami|mną|do)|w razie pytań" }]
	},
	placeholders: ["(?:wkrótce(?: dostępne)?|w (?:przygotowaniu|trakcie|budowie|opracowaniu)|do (?:uzupełnienia|ustalenia|zrobienia)|zostanie (?:uzupełnion|dodan)\\S*)|(?:więcej|dodatkowe) informacji (?:wkrótce|potrzebne|wymagane)|brak(?: (?:danych|informacji))?|nie (?:dotyczy|podano|określono)|nieznan[ey]|niedostępn[ey]"]
});

// src/documentation/lexicons/pt.ts
const MODEL$3 = "(?:do |o |este )?(?:modelo|conjunto de dados|dataset|corpus|projeto)";
var pt_default = defineLexicon({
	language: "pt",
	titles: {
		description: [`(?:descrição|resumo|detalhes|informações|introdução|apresentação|visão geral|características)(?: (?:geral|breve))?(?: ${MODEL$3})?|sobre ${MODEL$3}|o que é .{1,40}`],
		"intended-use": [`usos?(?: pretendidos?| previstos?| diretos?| recomendados?| possíveis)?(?: ${MODEL$3})?|casos de uso|aplicações|propósito|finalidade|objetivos?`],
		"out-of-scope": ["usos? (?:fora do escopo|não (?:pretendidos?|previstos?|recomendados?)|indevidos?|proibidos?)|mau uso.{0,30}"],
		limitations: [`limitações(?: conhecidas| ${MODEL$3})?|problemas conhecidos|avisos|restrições|ressalvas`],
		bias: ["vi[eé]s(?:es)?(?: .{1,30})?|riscos?(?: .{1,20})?|considerações éticas|ética|segurança|impacto social"],
		"training-data": ["(?:dados|conjuntos? de dados|corpus|dataset)(?: de| do| para o| usados? no| utilizados? no)? ?(?:treinamento|treino|pré-?treinamento|ajuste fino)?(?: e (?:de )?avaliação)?|fontes? (?:de|dos) dados"],
		"training-procedure": ["(?:procedimento|processo|detalhes|método|configuração|parâmetros)? ?(?:de |do )?(?:treinamento|treino|pré-?treinamento|ajuste fino|fine-?tuning)(?: do modelo)?|hiperparâmetros(?: .{1,30})?|pré-?processamento|como (?:foi|o modelo foi) (?:treinado|criado|feito).{0,20}"],
		evaluation: ["(?:resultados|avaliação|métricas|desempenho|performance|benchmarks?)(?: (?:de|do|da|no|em|e) .{1,40})?"],
		usage: ["como (?:usar|utilizar|começar|executar|rodar|carregar).{0,50}|modo de uso|exemplos?(?: de (?:uso|código|inferência))?|instalação|inferência|início rápido|instruções|utilização|uso com .{1,30}|como usar"],
		license: ["licença(?: .{1,40})?|licenciamento|termos de uso|direitos autorais"],
		citation: ["cita(?:ção|ções|r).{0,30}|como citar.{0,30}"],
		environment: ["impacto ambiental|pegada de carbono|emissões.{0,20}"],
		specifications: ["(?:especificações|requisitos|arquitetura)(?: (?:técnicas|técnicos|do modelo|de hardware|de software))?|infraestrutura(?: de computação)?|hardware|software"],
		contact: ["contatos?|autores|autor(?:a)?|equipe|suporte|dúvidas|responsáveis"],
		explainability: ["interpretabilidade|explicabilidade"]
	},
	weakTitles: {
		citation: ["referências?|bibliografia"],
		"training-procedure": ["quantização"]
	},
	mentionTitles: {
		description: ["desenvolvido por|criado por|criador do modelo|modelo (?:base|original)|tipo de modelo|idiomas?|tarefa"],
		citation: ["artigo"]
	},
	otherTitles: ["agradecimentos|índice|idiomas?|notícias|contribuições|sobre o formato .{1,20}|mais informações|arquivos incluídos"],
	foreignTitles: ["agradecimentos|índice|notícias|outros modelos|sobre o formato .{1,20}"],
	topics: {
		bias: ["\\bvi[eé]s|estereótip|ofensiv|discrimin|tóxic|étic|risco"],
		limitations: ["limit|\\bnão\\b|erro|pode|apenas|falh|incorret"],
		"intended-use": ["\\bus|aplic|tarefa|\\bserve\\b|destinad|projetad"]
	},
	cues: {
		description: [{ says: "(?:este|o|esta) (?:modelo|repositório|versão|dataset|conjunto).{0,60}(?:é|contém|foi|está)(?: |$)|é (?:um|uma|o|a) .{0,80}(?:modelo|versão|dataset|corpus)|modelo .{0,60}(?:treinad|basead|ajustad|para|original)|treinado com \\S+" }],
		"intended-use": [{
			says: "(?:pode|podem|poderia) (?:ser )?(?:usad|utilizad|usar|utilizar|empregad)\\S*(?: \\S+)? (?:para|em|como)|(?:projetado|pensado|destinado|voltado|criado|útil|serve) para",
			unless: "não (?:foi|é|deve) (?:projetad|pensad|destinad|ser)"
		}],
		"out-of-scope": [{ says: "não deve(?:m)? ser (?:usad|utilizad)|não (?:foi|é) (?:projetado|pensado|destinado)|apenas para (?:fins de )?pesquisa|proibid" }],
		limitations: [{ says: "limitações (?:do|são)|pode (?:falhar|cometer erros|produzir (?:erros|resultados incorretos)|gerar (?:informações|texto) (?:incorret|fals))|não (?:funciona bem|garante|é capaz)|alucina" }],
		bias: [{ says: "\\bvi[eé]s\\b|enviesad|estereótip|ofensiv|conteúdo (?:nocivo|tóxico)|discriminatóri" }],
		"training-data": [{
			says: "(?:treinad|ajustad|pré-?treinad|refinad)\\S* .{0,80}(?:com|em|no|na|sobre|usando|utilizando) .{0,80}(?:dados|corpus|dataset|wikipedia|texto|notícias|tweets|sentenças|exemplos)|(?:dados|corpus|dataset) .{0,60}(?:trein|utilizad|usad|coletad|extraíd)",
			unless: "seus próprios|não foi treinado"
		}],
		"training-procedure": [{ says: "taxa de aprendizado|épocas|n?epochs|tamanho do (?:lote|batch)|batch_size|otimizador|treinad\\S* .{0,60}(?:durante|gpu|tpu|horas|passos)|(?:lora|sft|dpo)\\b.{0,30}(?:trein|ajust)|^parâmetros$" }],
		evaluation: [{ says: "(?:precisão|acurácia|resultado|f1|desempenho).{0,40}\\d|^m[eé]tricas$|\\bavaliação com\\b|\\beval no conjunto de teste\\b" }],
		usage: [{ says: "(?:para (?:usar|utilizar|carregar|executar|rodar)|você pode (?:usar|carregar|executar)|usei o seguinte comando) ?.{0,40}" }],
		license: [{ says: "(?:sob|com) (?:a |uma )?licença|licença (?:apache|mit|cc|do)" }],
		citation: [{ says: "(?:por favor,? )?cit(?:e|ar|em) (?:este|esta|nosso|o|a|como)" }],
		environment: [{ says: "emissões|pegada de carbono|co2" }],
		specifications: [{ says: "\\d+ ?(?:m|b|milhões|bilhões)(?: de)? parâmetros|\\d+ camadas|memória (?:gpu|ram)|vram|valores de ram|comprimento de contexto" }],
		contact: [{ says: "(?:contat|escrev|entre em contato)\\S* .{0,30}(?:@|com|para|nos)|para (?:qualquer|mais) (?:dúvida|pergunta)" }]
	},
	placeholders: ["(?:em breve|a (?:definir|determinar|ser (?:definido|adicionado|preenchido))|pendente|em (?:desenvolvimento|construção|andamento))|(?:mais informações|informações adicionais)(?: (?:são )?(?:necessárias|em breve|pendentes))|sem (?:informações|dados)|não (?:disponível|especificado|se aplica)|por fazer"]
});

// src/documentation/lexicons/ru.ts
var ru_default = defineLexicon({
	language: "ru",
	titles: {
		description: ["(?:краткое |общее |подробное )?(?:описание|обзор|сведения|информация|введение|детали|общая информация)(?: (?:о |об )?(?:модел[иь]|датасет[ае]|наборе? данных|проект[ае]))?|о (?:модели|проекте|датасете)|карточка модели.{0,40}|что это(?: такое)?|особенности"],
		"intended-use": ["(?:предполагаемое|целевое|прямое|рекомендуемое|возможное) (?:использование|применение)|назначение(?: модели)?|применение|области применения|сценарии использования|для чего.{0,30}|поддерживаемые задачи"],
		"out-of-scope": ["(?:недопустимое|запрещ[её]нное|нецелевое|неправильное|непредусмотренное) (?:использование|применение)|вне области применения"],
		limitations: ["(?:известные )?(?:ограничения|проблемы|недостатки)(?: .{1,30})?"],
		bias: ["предвзятост[ьи].{0,30}|смещени[ея]|риски.{0,30}|этик[аи]|этические .{1,30}|безопасность"],
		"training-data": ["(?:обучающие |тренировочные |исходные )?(?:данные|датасеты?|набор(?:ы)? данных|корпус(?:а)?)(?: (?:для )?(?:до)?обучения)?|обучающая выборка|источник(?:и)? данных"],
		"training-procedure": ["(?:процесс |процедура |детали |параметры |настройки |ход )?(?:обучени[ея]|дообучени[ея]|тренировк[аи]|файн-?тюнинга?|файнтюна?)(?: модели)?|гиперпараметры|предобработка(?: данных)?|как (?:обучалась|тренировалась|обучали).{0,30}"],
		evaluation: ["(?:оценка|результаты|метрики|бенчмарки?|качество|производительность|тестирование|сравнение)(?: .{1,40})?"],
		usage: ["(?:использование|как (?:использовать|запустить|пользоваться|применять)|примеры?(?: использования| кода| работы| генерации)?|запуск|установка|инференс|быстрый старт|начало работы|промпт|формат промпта|загрузка)(?: .{1,40})?"],
		license: ["лицензи[яи].{0,30}|условия использования|авторские права"],
		citation: ["цитирование.{0,20}|как цитировать|ссылка для цитирования"],
		environment: ["(?:воздействие|влияние) на (?:окружающую среду|экологию)|углеродный след|выбросы.{0,20}"],
		specifications: ["(?:технические |системные )?(?:характеристики|требования|спецификации|параметры модели)|архитектура(?: модели)?|оборудование|зависимости"],
		contact: ["контакты?|автор(?:ы)?|обратная связь|связь.{0,20}|вопросы|поддержка"],
		explainability: ["интерпретируемость|объяснимость"]
	},
	weakTitles: {
		citation: ["ссылки|литература|источники|библиография"],
		"training-procedure": ["квантизация|квантование"]
	},
	mentionTitles: { description: ["разработчик(?:и)?|базовая модель|язык(?:и)?|тип модели|задача"] },
	otherTitles: ["благодарности|обновления|содержание|новости|язык(?:и)?"],
	foreignTitles: ["благодарности|обновления|содержание|новости|другие модели"],
	topics: {
		bias: ["предвзят|токсич|оскорб|вредн|этич|риск|дискримин"],
		limitations: ["огранич|не |ошиб|может|плохо|только|галлюцин"],
		"intended-use": ["использ|примен|предназнач|подход|задач"]
	},
	cues: {
		description: [{ says: "(?:это|эта|данная|представленная) (?:файн-?тюн|дообученн|модел|верси|квант|репозитори)|модел[ьи] .{0,80}(?:обучен|основан|для|предназначен|на базе|дообучен)|(?:файн-?тюн|дообученн|квантованн)\\S* .{0,30}(?:модел|верси|gpt|bert|llama|\\w)|версия модели|^(?:генератор|классификатор|модель|переводчик|анализатор) .{0,60}(?:на основе|на базе)" }],
		"intended-use": [{
			says: "(?:предназначен|можно использовать|используется|подходит|может (?:быть )?использ)\\S*(?: \\S+)? (?:для|в|как)",
			unless: "не (?:предназначен|подходит|использ)"
		}],
		"out-of-scope": [{ says: "не (?:предназначен|следует использовать|подходит для)|только (?:для|в) (?:исслед|некоммерч|научн)|запрещ" }],
		limitations: [{ says: "может (?:ошиб|галлюцин|выдавать|генерировать (?:невер|некоррект|ложн))|ограничен|иногда (?:модель )?(?:ошиба|генериру|выда[её]т)|не (?:поддерживает|гарантир|справляется)|плохо работает|некорректн" }],
		bias: [{ says: "предвзят|токсичн|оскорбительн|вредоносн|стереотип" }],
		"training-data": [{
			says: "(?:обучен|дообучен|файн-?тюн|натренирован|тренирован|обучал)\\S* .{0,80}(?:на|по) \\S+|(?:датасет|корпус|данны|выборк)\\S* .{0,60}(?:обуч|использ|собран|состоит)|(?:обуч|использ|собран)\\S* .{0,60}(?:датасет|корпус|данны)",
			unless: "не обуч|ваш(?:их|и)"
		}],
		"training-procedure": [{ says: "\\bэпох|размер (?:блока|батча)|скорость обучения|learning rate|шаг(?:ов|а|и) обучения|(?:lora|sft|dpo|rlhf)\\b.{0,40}(?:обуч|метод|при)|при файн-?тюне|обуч\\S* .{0,40}(?:часов|дней|шагов|gpu|a100|v100)" }],
		evaluation: [{ says: "(?:точност|метрик|качеств|accuracy|f1)\\S*.{0,40}\\d" }],
		usage: [{ says: "запуск(?:аем|ать|ается)|через transformers|скрипт\\S* .{0,30}(?:инференс|запуск)|установите|как запустить|пример(?:ы)? (?:использования|кода)" }],
		license: [{ says: "лицензи" }],
		citation: [{ says: "цитир" }],
		environment: [{ says: "углеродн|выброс\\S* co2" }],
		specifications: [{ says: "\\d+ ?(?:млн|млрд|миллион|миллиард|b|m)\\S* параметр|г[бб] (?:видео)?памяти|видеопамят|\\d+ слоев|длина контекста|архитектур" }],
		contact: [{ says: "связаться|пишите|вопрос\\S* .{0,30}(?:telegram|телеграм|@)|телеграм|t\\.me/" }]
	},
	placeholders: ["скоро(?: будет.{0,20})?|будет (?:добавлен[оаы]?|дополнено|опубликован[оаы]?)(?: позже| позднее)?|в (?:разработке|процессе)|нет (?:данных|информации)|(?:требуется|нужна|необходима) (?:больше|дополнительная) информаци[яи]|позже|уточняется"]
});

// src/documentation/lexicons/sv.ts
const MODEL$2 = "(?:av |för |om )?(?:modellen|modell|datasetet|datamängden|korpusen|projektet)";
var sv_default = defineLexicon({
	language: "sv",
	titles: {
		description: [`(?:beskrivning|sammanfattning|översikt|introduktion|inledning|detaljer|information|bakgrund|egenskaper)(?: ${MODEL$2})?|(?:modell|data(?:set|mängds))(?:beskrivning|detaljer|information|översikt|kort.{0,40})|om (?:den här )?(?:modellen|datasetet|projektet)|vad är .{1,40}`],
		"intended-use": ["(?:avsedd|tänkt|direkt|rekommenderad|möjlig) (?:användning|tillämpning)(?: och begränsningar)?|användningsområden?|användningsfall|tillämpningar|tillämpningsområden?|syfte|ändamål"],
		"out-of-scope": ["(?:ej|icke|inte) (?:avsedd|tillåten|rekommenderad) användning|otillåten användning|missbruk|användningsbegränsningar"],
		limitations: [`(?:kända )?(?:begränsningar|brister|svagheter|kända problem)(?: (?:hos|i|med) .{1,30}| ${MODEL$2})?`],
		bias: ["partiskhet|snedvridning(?:ar)?|risker(?: .{1,20})?|etik|etiska (?:överväganden|aspekter)|säkerhet|samhällspåverkan"],
		"training-data": ["(?:tränings|förtränings|finjusterings)?(?:data|dataset|datamängd(?:er)?|korpus(?:ar)?|textmaterial)(?: och (?:utvärderings|test)data)?|datakällor|källor"],
		"training-procedure": ["(?:för)?träning(?:en)?(?:sprocess(?:en)?|sprocedur(?:en)?|sdetaljer|sparametrar|smetod)?|finjustering(?:en)?|hyperparametrar(?: .{1,30})?|förbehandling|hur modellen (?:tränades|skapades)"],
		evaluation: ["(?:resultat(?:en)?|utvärdering(?:en)?(?:s(?:resultat|data|metod))?|prestanda|mätvärden|mått|jämförelse)(?: (?:av|på|för|och) .{1,40})?"],
		usage: ["användning(?:en)?(?: (?:av|med|i) .{1,30})?|hur (?:man|du) använder .{1,40}|så (?:här )?använder du .{1,40}|(?:kod)?exempel(?:kod)?|installation(?: och användning)?|kom ig[åa]ng|instruktioner|snabbstart|inferens"],
		license: ["licens(?:er|ering)?(?: .{1,40})?|licensinformation|användarvillkor|villkor|upphovsrätt"],
		citation: ["citering(?:ar)?|citat|citera(?: .{1,30})?|hur (?:man|du) (?:citerar|refererar).{0,30}|referera till .{1,30}"],
		environment: ["miljöpåverkan|klimatavtryck|koldioxidavtryck|utsläpp.{0,20}|energiförbrukning"],
		specifications: ["(?:tekniska )?specifikationer|(?:modell)?arkitektur(?:en)?|(?:system)?krav|hårdvara|mjukvara|(?:tekniska )?förutsättningar"],
		contact: ["kontakt(?:information|uppgifter)?|författare|upphovs(?:män|personer)|utvecklare|support|frågor"],
		explainability: ["tolkningsbarhet|förklarbarhet"]
	},
	weakTitles: { citation: ["referenser|litteratur|källförteckning"] },
	mentionTitles: { description: ["utvecklad av|basmodell|modelltyp|språk|uppgift"] },
	otherTitles: ["tack(?: till)?|innehåll(?:sförteckning)?|språk|nyheter|bidrag"],
	foreignTitles: ["tack(?: till)?|innehållsförteckning|nyheter|andra modeller|om oss"],
	topics: {
		bias: ["bias|partisk|fördom|stötande|diskrimin|toxi|etisk|risk|skadlig"],
		limitations: ["begräns|brist|\\binte\\b|\\bfel|\\bkan\\b|\\bbara\\b|endast"],
		"intended-use": ["använd|avsedd|tänkt|lämp|syfte|uppgift"]
	},
	cues: {
		description: [{ says: "(?:detta|den här|denna|det här) (?:är|modellen|repot|versionen|datasetet|datamängden)(?: |$)|modellen .{0,40}(?:är|baserad|bygger|tränad)|är (?:en|ett) .{0,80}(?:modell|version|dataset|korpus|språkmodell)|bygger på|baserad på" }],
		"intended-use": [{
			says: "kan (?:\\S+ )?användas (?:för|till|som|inom)|(?:avsedd|tänkt|lämplig|utvecklad|framtagen|optimerad) (?:för|att|till)|lämpar sig (?:för|till)",
			unless: "\\b(?:inte|ej) .{0,30}(?:avsedd|tänkt|lämplig|användas)"
		}],
		"out-of-scope": [{ says: "(?:bör|ska|får|skall) (?:inte|ej) .{0,40}användas|(?:inte|ej) (?:avsedd|tänkt|lämplig)|endast för forskning|förbjud|otillåt" }],
		limitations: [{ says: "begränsning(?:ar|en)|kan .{0,60}(?:fel|felaktig|hallucin|missvisande)|fungerar (?:inte|dåligt|sämre)|hallucin|ingen garanti" }],
		bias: [{ says: "partisk|fördom|stereotyp|stötande|skadligt innehåll|diskriminer|\\bbias" }],
		"training-data": [{
			says: "(?:tränad|tränats|tränades|förtränad|förtränats|finjusterad|finjusterats|träningen) .{0,80}(?:data|text|korpus|dataset|artiklar|wikipedia|meningar|dokument|\\d)|(?:data|dataset|korpus|text)\\S* .{0,60}(?:samla(?:ts|d|de)|hämta(?:ts|d|de)|använ(?:ts|des|da))|tränad på|träningsdata",
			unless: "egna data|egen data"
		}],
		"training-procedure": [{ says: "inlärningshastighet|epoker|batchstorlek|tränad .{0,60}(?:timmar|gpu|tpu|steg|dagar)|(?:lora|sft|dpo)\\b.{0,30}trän" }],
		evaluation: [{ says: "(?:noggrannhet|träffsäkerhet|resultat|f1|precision|prestanda).{0,40}\\d" }],
		usage: [{ says: "för att använda modellen|(?:kan|går att) .{0,40}(?:laddas|köras|installeras)|använd modellen (?:så|med)" }],
		license: [{ says: "under .{0,30}licens|licensiera|licens: " }],
		citation: [{ says: "(?:vänligen )?(?:citera|referera till)" }],
		environment: [{ says: "co2|koldioxid|utsläpp|elförbrukning" }],
		specifications: [{ says: "\\d+ ?(?:m|b|miljoner|miljarder) parametrar|\\d+ lager|gpu-?minne|\\d ?gb .{0,20}vram|kontextlängd|parametrar" }],
		contact: [{ says: "(?:kontakta|mejla|maila|hör av (?:dig|er)) .{0,30}(?:@|oss|mig)|vid frågor" }]
	},
	placeholders: ["(?:kommer snart|kommer|inom kort|pågår|under (?:arbete|uppbyggnad|utveckling))|(?:mer|ytterligare) information (?:behövs|krävs|kommer)|(?:ej|inte) (?:tillgänglig|angiven|tillämpligt|specificerad)|okänd|saknas|ingen information|att (?:göra|fylla i|läggas till)"]
});

// src/documentation/lexicons/tr.ts
var tr_default = defineLexicon({
	language: "tr",
	titles: {
		description: [`(?:model|proje|veri (?:seti|kümesi))?(?:nin)? ?(?:açıklaması|açıklama|tanımı|tanıtımı|tanıtım|özeti|özet|detayları|detaylar|bilgileri|bilgisi|hakkında|genel bakış|özellikleri|özellikler|kartı)|(?:model|proje|veri seti) hakkında|giriş|genel bak[ıi]ş|nedir|.{1,30} nedir`],
		"intended-use": [`(?:amaçlanan|hedeflenen|önerilen|doğrudan|olası) (?:kullan[ıi]m(?:lar|[ıi])?)(?: ve sınırlamalar)?|(?:potansiyel )?kullan[ıi]m (?:alanları|amacı|amaçları|senaryoları|durumları)|uygulama alanları|uygulamalar|(?:ana )?amaç|(?:ana )?amacı|hedef kitle|modelin amacı|projenin amacı`],
		"out-of-scope": ["(?:kapsam dışı|amaç dışı|uygunsuz|yasak(?:lı)?|önerilmeyen) kullan[ıi]m(?:lar)?|kullanılmaması gereken .{1,20}|kötüye kullan[ıi]m"],
		limitations: ["(?:bilinen |modelin )?(?:sınırlamalar|sınırlar|sınırlılıklar|kısıtlamalar|kısıtlar|sınırlamaları|kısıtlamaları|eksiklikler|sorunlar)[ıi]?(?: ve .{1,30})?|uyarılar"],
		bias: ["(?:önyargı|yanlılık|ön yargı)(?:lar)?(?: .{1,30})?|riskler(?: .{1,20})?|etik(?: (?:hususlar|konular|değerlendirmeler|değerlendirme|kullanım))?(?: ve .{1,20})?|güvenlik|toplumsal etki"],
		"training-data": [`(?:eğitim )?(?:verisi|verileri|veri seti|veri setleri|veri kümesi)(?: (?:ve|hakkında) .{1,30})?|veri kaynağı|veri kaynakları|kullanılan (?:veri|veriler|veri seti|veri setleri)|veriler`],
		"training-procedure": [`(?:model )?eğitim(?:i)?(?: (?:süreci|prosedürü|yordamı|detayları|parametreleri|yöntemi|ayarları|aşamaları))?|ince ayar(?: .{1,20})?|hiperparametreler(?: .{1,30})?|hiper parametreler|ön işleme|model nasıl eğitildi`],
		evaluation: ["(?:sonuçlar|değerlendirme(?: sonuçları)?|performans(?:ı)?|başarım|metrikler|ölçümler|test sonuçları|karşılaştırma|deney sonuçları)(?: .{1,30})?|model(?:in)? performans[ıi]"],
		usage: [`kullan[ıi]m(?:[ıi])?(?: (?:örneği|örnekleri|talimatları|kılavuzu))?|nasıl (?:kullanılır|çalıştırılır|kurulur).{0,20}|örnek(?:ler)?(?: (?:kullan[ıi]m|kod|kodlar))?|kurulum(?: ve .{1,20})?|hızlı başlangıç|başlarken|modelin kullanımı|çıkarım`],
		license: ["lisans(?:lama)?(?: .{1,40})?|kullanım (?:şartları|koşulları)|telif hakk[ıi]"],
		citation: [`atıf(?:lar)?(?: .{1,30})?|al[ıi]nt[ıi](?:lama)?|nasıl (?:atıf|alıntı) .{1,30}|kaynak göster(?:me|imi)`],
		environment: ["çevresel etki(?:ler)?|karbon (?:ayak izi|emisyonu|salınımı)|emisyonlar|enerji tüketimi"],
		specifications: ["(?:teknik )?(?:özellikler|gereksinimler|detaylar)|(?:model )?mimari(?:si)?|sistem gereksinimleri|donanım(?: .{1,20})?|yazılım(?: .{1,20})?"],
		contact: [`iletişim(?: .{1,20})?|yazar(?:lar)?|geliştirici(?:ler)?|ekip|takım|destek|sorular`],
		explainability: ["yorumlanabilirlik|açıklanabilirlik"]
	},
	weakTitles: { citation: ["kaynaklar|kaynakça|referanslar"] },
	mentionTitles: { description: ["geliştiren|temel model|model türü|model tipi|dil(?:ler)?|görev"] },
	otherTitles: ["teşekkür(?:ler)?|içindekiler|dil(?:ler)?|haberler|katkıda bulunma|katkılar"],
	foreignTitles: ["teşekkür(?:ler)?|içindekiler|haberler|diğer modeller|hakkımızda"],
	topics: {
		bias: ["önyarg|yanlı|kalıp yarg|saldırgan|ayrımc|toksik|etik|risk|zararlı"],
		limitations: ["sınır|kısıt|değil|hata|yanlış|sadece|yalnızca|olmayabilir"],
		"intended-use": ["kullan|amaç|tasarlan|uygun|görev|için"]
	},
	cues: {
		description: [{ says: "bu (?:model|depo|repo|proje|veri seti|çalışma)\\b|(?:modeli|modelidir|sürümüdür|veri setidir|bir modeldir)(?: |\\W*$)|tabanlı|temel alınarak" }],
		"intended-use": [{
			says: "(?:için|amacıyla|alanında|görevlerinde) (?:kullanılabilir|kullanılmak|tasarlan|geliştiril|uygundur|optimize)|amacıyla (?:geliştiril|oluşturul|eğitil)|kullanılabilir",
			unless: "kullanılamaz|kullanılmamalı|uygun değil"
		}],
		"out-of-scope": [{ says: "kullanılmamalı|kullanılamaz|uygun değildir|için tasarlanmamış|yalnızca araştırma|sadece araştırma|yasaktır" }],
		limitations: [{ says: "sınırlama|kısıtlama|sınırlıdır|hatalı .{0,30}(?:üret|sonuç|ver)|yanlış .{0,30}(?:bilgi|sonuç|üret)|hata yapabilir|halüsinasyon|garanti (?:edilmez|vermez)|düşük performans" }],
		bias: [{ says: "önyargı|yanlılık|kalıp yargı|saldırgan|zararlı içerik|ayrımcı|toksik" }],
		"training-data": [{
			says: "(?:veri\\S*|derlem\\S*|metin\\S*|korpus\\S*|cümle\\S*|wikipedia\\S*|haber\\S*|örnek\\S*) .{0,80}(?:eğitil|ince ayar|kullanıl|toplan|oluşturul)|(?:üzerinde|ile) .{0,40}eğitil|eğitim veri",
			unless: "kendi veri"
		}],
		"training-procedure": [{ says: "öğrenme oranı|epoch|dönem boyunca|yığın boyutu|batch|eğitim .{0,40}(?:saat|gpu|tpu|adım|gün)|(?:lora|sft|dpo)\\b.{0,30}(?:eğit|ince)" }],
		evaluation: [{ says: "(?:doğruluk|başarı|f1|skor\\S*|sonuç\\S*|wer|değer\\S*).{0,40}\\d|\\d.{0,20}(?:doğruluk|başarı)|test edilmiş|değerlendirilmiştir" }],
		usage: [{ says: "(?:kullanmak|yüklemek|çalıştırmak) için|aşağıdaki (?:kod|şekilde|komut|örnek)|kullanabilirsiniz" }],
		license: [{ says: "lisans(?:ı)? (?:altında|ile)|lisanslan|lisans: " }],
		citation: [{ says: "atıfta bulun|atıf (?:yap|ver)|kaynak göster|alıntılay" }],
		environment: [{ says: "co2|karbon|emisyon|enerji tüketim" }],
		specifications: [{ says: "\\d+ ?(?:m|b|milyon|milyar) parametre|parametre\\S* .{0,20}\\d|\\d+ katman|gpu bellek|\\d ?gb .{0,20}vram|bağlam (?:uzunluğu|penceresi)" }],
		contact: [{ says: "(?:iletişime geç|ulaş|bize yaz|e-?posta)\\S*|sorularınız (?:için|veya)" }]
	},
	placeholders: ["(?:yakında(?: (?:eklenecek|gelecek|güncellenecek|paylaşılacak))?|eklenecek(?:tir)?|hazırlanıyor|yapım aşamasında|güncellenecek(?:tir)?|devam ediyor)|(?:daha fazla|ek) bilgi (?:gerekli|gerekiyor|eklenecek)|bilgi (?:yok|mevcut değil)|belirtilmedi|belirtilmemiş(?:tir)?|bilinmiyor|mevcut değil|yok"]
});

// src/documentation/lexicons/uk.ts
const MODEL$1 = "(?: (?:моделі|модель|датасету|датасет|набору даних|корпусу|проєкту|проекту))?";
var uk_default = defineLexicon({
	language: "uk",
	titles: {
		description: [`(?:короткий )?(?:опис|огляд|вступ|деталі|інформація про|відомості про|характеристики|особливості)${MODEL$1}|про (?:модель|проєкт|проект|датасет)|що таке .{1,40}`],
		"intended-use": [`(?:передбачуване|заплановане|цільове|пряме|рекомендоване|можливе) (?:використання|застосування)(?: та обмеження)?|застосування${MODEL$1}|сфери застосування|варіанти використання|призначення|мета`],
		"out-of-scope": ["(?:неприпустиме|заборонене|непередбачене|неправильне) використання|зловживання|обмеження використання"],
		limitations: [`(?:відомі )?(?:обмеження|проблеми|недоліки)${MODEL$1}(?: (?:та|і) .{1,30})?`],
		bias: ["упередження|упередженість|зміщення|ризики(?: .{1,20})?|етика|етичні (?:аспекти|міркування|питання)|безпека|соціальний вплив"],
		"training-data": ["(?:дані|датасети?|набор[иу]? даних|набір даних|корпус(?:и)?)(?: (?:для )?(?:навчання|тренування|донавчання))?|(?:навчальні|тренувальні) дані|джерела даних"],
		"training-procedure": [`(?:процедура |процес |деталі |параметри )?(?:навчання|тренування|донавчання)${MODEL$1}|гіперпараметри(?: .{1,30})?|попередня обробка(?: даних)?|як (?:навчалася|навчали|тренували) .{1,30}`],
		evaluation: ["(?:результати|оцінка|оцінювання|метрики|якість|продуктивність|порівняння)(?: .{1,40})?"],
		usage: ["(?:використання|запуск|інструкція|встановлення)(?: .{1,30})?|як (?:використовувати|використати|запустити|користуватися).{0,40}|приклад(?:и)?(?: (?:використання|коду|запуску))?|швидкий старт|початок роботи|інференс"],
		license: ["ліцензія(?: .{1,40})?|ліцензування|умови використання|авторські права"],
		citation: ["цитування.{0,30}|як цитувати.{0,30}|цитата"],
		environment: ["вплив на довкілля|вуглецевий слід|викиди.{0,20}|енергоспоживання"],
		specifications: ["(?:технічні )?(?:характеристики|вимоги|специфікації)|системні вимоги|архітектура(?: моделі)?|обладнання|апаратне забезпечення"],
		contact: ["контакти?|контактна інформація|автор(?:и|ка)?|розробники|команда|підтримка|зворотний зв'язок"],
		explainability: ["інтерпретованість|пояснюваність"]
	},
	weakTitles: { citation: ["посилання|джерела|література"] },
	mentionTitles: { description: ["розробник|базова модель|тип моделі|мов[аи]|задача|завдання"] },
	otherTitles: ["подяк[аи]|зміст|мов[аи]|новини"],
	foreignTitles: ["подяк[аи]|зміст|новини|інші моделі|про нас"],
	topics: {
		bias: ["упередж|стереотип|образлив|дискримін|токсич|етич|ризик|шкідлив"],
		limitations: ["обмеж|не|помилк|може|лише|тільки|неточн"],
		"intended-use": ["використ|застосов|признач|завдан|задач|мета"]
	},
	cues: {
		description: [{ says: "(?:це|ця|цей|дана) (?:є |модель|репозиторій|версія|датасет|набір)|модель .{0,60}(?:навчен|натренован|для|на основі|створен)|на основі|є (?:моделлю|версією|датасетом)" }],
		"intended-use": [{
			says: "(?:можна|може|можуть) .{0,30}(?:використ|застосов)\\S* .{0,10}(?:для|як|у|в)|(?:призначен|створен|розроблен|оптимізован)\\S* (?:для|щоб)|підходить для",
			unless: "не (?:призначен|підходить|слід|можна)"
		}],
		"out-of-scope": [{ says: "не (?:слід|можна|варто|рекомендується|повинн\\S*) .{0,30}використ|не призначен|лише для дослід|заборонен" }],
		limitations: [{ says: "обмежен(?:ня|а|о)|може .{0,60}(?:помил|неправильн|неточн|галюцин)|іноді .{0,40}(?:помил|генерує)|не (?:працює|гарант)|галюцин" }],
		bias: [{ says: "упередж|стереотип|образлив|шкідлив\\S* (?:контент|вміст)|дискримінац" }],
		"training-data": [{
			says: "(?:навчен|донавчен|натренован|навчал|тренувал)\\S* .{0,60}(?:на|з використанням)|(?:дан[іи]х?|датасет\\S*|корпус\\S*|текст\\S*) .{0,60}(?:зібран|взят|використан|складається)|навчальн\\S* дан",
			unless: "власн\\S* дан|ваших дан"
		}],
		"training-procedure": [{ says: "швидкість навчання|епох|розмір (?:батча|пакета)|(?:навчан|тренуван)\\S* .{0,60}(?:годин|gpu|tpu|крок|дн)" }],
		evaluation: [{ says: "(?:точність|результат\\S*|f1|оцінка|якість).{0,40}\\d" }],
		usage: [{ says: "щоб (?:використ|запуст|завантаж)|можна (?:завантажити|запустити|встановити)|приклад (?:використання|роботи|коду)" }],
		license: [{ says: "(?:за|під|на умовах) ліцензі|ліцензован|ліцензія: " }],
		citation: [{ says: "процитуйте|цитуйте|посилайтеся на" }],
		environment: [{ says: "co2|викид|вуглецев|енергоспожив" }],
		specifications: [{ says: "\\d+ ?(?:m|b|млн|млрд|мільйон\\S*|мільярд\\S*) параметрів|\\d+ шарів|пам'яті gpu|\\d ?gb .{0,20}vram|довжина контексту" }],
		contact: [{ says: "(?:зв'яж|пиш|звертай)\\S* .{0,30}(?:@|нами|мною|до|на)|якщо (?:є|маєте|виникли) питання" }]
	},
	placeholders: ["(?:незабаром|скоро|буде (?:додано|оновлено|доповнено)(?: пізніше)?|у розробці|в розробці|в процесі|готується)|потрібна додаткова інформація|(?:немає|нема) (?:даних|інформації)|не (?:вказано|визначено|застосовується)|невідомо|відсутн[єійя]+"]
});

// src/documentation/lexicons/vi.ts
const MODEL = "(?: (?:về |của )?(?:mô hình|model|bộ dữ liệu|dữ liệu|dự án))?";
var vi_default = defineLexicon({
	language: "vi",
	titles: {
		description: [`(?:mô tả|giới thiệu|tổng quan|thông tin|chi tiết|tóm tắt|đặc điểm|tính năng)(?: (?:chung|chi tiết|ngắn|cơ bản))?${MODEL}|về (?:mô hình|dự án)|.{1,30} là gì`],
		"intended-use": [`mục đích(?: sử dụng)?${MODEL}|ứng dụng${MODEL}|trường hợp sử dụng|(?:phạm vi|mục tiêu|đối tượng) sử dụng|mục tiêu|sử dụng trực tiếp|dùng để làm gì`],
		"out-of-scope": ["(?:ngoài phạm vi|không nên|cấm) sử dụng|sử dụng (?:ngoài phạm vi|sai mục đích|bị cấm)"],
		limitations: [`(?:những |các )?(?:hạn chế|giới hạn|vấn đề(?: đã biết)?|nhược điểm|lưu ý)${MODEL}(?: (?:đã biết|quan trọng|hiện tại))?(?: và .{1,30})?`],
		bias: ["(?:thiên kiến|thiên lệch|định kiến)(?: .{1,30})?|rủi ro(?: .{1,20})?|(?:vấn đề |khía cạnh |cân nhắc )?đạo đức|an toàn|tác động xã hội"],
		"training-data": ["(?:tập |bộ |các bộ |nguồn )?dữ liệu(?: (?:huấn luyện|đào tạo|train|training|tinh chỉnh|sử dụng|được sử dụng))?(?: (?:và|được) .{1,30})?"],
		"training-procedure": ["(?:quá trình |quy trình |chi tiết |thông số |cấu hình |phương pháp |tham số )?(?:huấn luyện|đào tạo|tinh chỉnh)(?: mô hình)?|(?:quá trình|quy trình|chi tiết|thông số|cấu hình) (?:training|fine-?tun(?:e|ing))|siêu tham số(?: .{1,30})?|tiền xử lý(?: dữ liệu)?"],
		evaluation: ["(?:kết quả|đánh giá|hiệu năng|hiệu suất|độ đo|so sánh|độ chính xác)(?: .{1,40})?"],
		usage: ["(?:cách |hướng dẫn )?(?:sử dụng|dùng|chạy|cài đặt)(?: .{1,40})?|cách (?:sử )?dùng.{0,30}|ví dụ(?: .{1,30})?|bắt đầu(?: nhanh)?|suy luận|khởi động nhanh"],
		license: ["giấy phép(?: .{1,40})?|bản quyền|điều khoản(?: sử dụng)?"],
		citation: ["trích dẫn(?: .{1,30})?|cách trích dẫn"],
		environment: ["tác động môi trường|lượng khí thải.{0,20}|tiêu thụ năng lượng"],
		specifications: ["(?:thông số|yêu cầu)(?: (?:kỹ thuật|hệ thống|phần cứng|phần mềm))|kiến trúc(?: mô hình)?|phần cứng|phần mềm|cấu hình(?: .{1,20})?|yêu cầu"],
		contact: ["(?:thông tin )?liên hệ|(?:nhóm )?tác giả|nhóm (?:phát triển|nghiên cứu)|hỗ trợ|đóng góp ý kiến"],
		explainability: ["khả năng (?:giải thích|diễn giải)"]
	},
	weakTitles: { citation: ["tài liệu tham khảo|tham khảo"] },
	mentionTitles: { description: ["phát triển bởi|mô hình (?:gốc|nền|cơ sở)|loại mô hình|ngôn ngữ|tác vụ|nhiệm vụ"] },
	otherTitles: ["lời cảm ơn|cảm ơn|mục lục|ngôn ngữ|tin tức|đóng góp|lộ trình"],
	foreignTitles: ["lời cảm ơn|cảm ơn|mục lục|tin tức|(?:các )?mô hình khác|về chúng tôi"],
	topics: {
		bias: ["thiên kiến|thiên lệch|định kiến|xúc phạm|phân biệt|độc hại|đạo đức|rủi ro|có hại"],
		limitations: ["hạn chế|giới hạn|không|lỗi|\\bsai\\b|chỉ|có thể"],
		"intended-use": ["sử dụng|mục đích|dùng|thiết kế|phù hợp|ứng dụng"]
	},
	cues: {
		description: [{ says: "(?:đây|mô hình|model|bộ dữ liệu|dự án)(?: này)? (?:\\S+ ){0,3}(?:là|được|dựa|có)(?: |$)|là (?:một |mô hình|bộ dữ liệu|phiên bản)|dựa trên" }],
		"intended-use": [{
			says: "(?:có thể|được) (?:\\S+ )?(?:sử dụng|dùng|áp dụng|ứng dụng) (?:để|cho|trong|vào|như)|(?:được )?(?:thiết kế|phát triển|xây dựng|tối ưu) (?:\\S+ ){0,2}(?:để|cho|nhằm)|phù hợp (?:cho|với)|dành cho",
			unless: "không (?:nên|được|phù hợp|dành|thể)"
		}],
		"out-of-scope": [{ says: "không (?:nên|được|dành|phù hợp)(?: \\S+){0,3} (?:sử dụng|dùng|cho)|không (?:sử )?dùng (?:để|cho)|chỉ (?:dùng|dành|sử dụng) cho (?:mục đích )?nghiên cứu|nghiêm cấm" }],
		limitations: [{ says: "hạn chế|có thể .{0,40}(?:sai|lỗi|không chính xác|ảo giác)|không (?:đảm bảo|hoạt động|hỗ trợ)|chưa (?:tốt|hỗ trợ|chính xác)|ảo giác" }],
		bias: [{ says: "thiên kiến|thiên lệch|định kiến|xúc phạm|nội dung (?:độc hại|có hại)|phân biệt đối xử" }],
		"training-data": [{
			says: "(?:huấn luyện|đào tạo|tinh chỉnh|pre-?train|fine-?tune|train)\\S* .{0,60}(?:trên|bằng|với|từ) .{0,60}(?:dữ liệu|văn bản|câu|bài|wikipedia|corpus|token|tin|\\d)|dữ liệu .{0,60}(?:thu thập|huấn luyện|được lấy|bao gồm|gồm)",
			unless: "dữ liệu của bạn"
		}],
		"training-procedure": [{ says: "tốc độ học|epoch|kích thước (?:lô|batch)|huấn luyện .{0,60}(?:giờ|gpu|tpu|bước|ngày)|(?:lora|sft|dpo)\\b.{0,30}(?:huấn|tinh)" }],
		evaluation: [{ says: "(?:độ chính xác|kết quả|f1|điểm|wer|bleu).{0,40}\\d" }],
		usage: [{ says: "(?:để|hãy) (?:sử dụng|chạy|cài đặt|tải)|bạn có thể (?:sử dụng|dùng|chạy|tải)|cài đặt (?:các )?(?:thư viện|python)" }],
		license: [{ says: "(?:theo|dưới) (?:\\S+ )?giấy phép|giấy phép: |cấp phép" }],
		citation: [{ says: "(?:vui lòng |hãy |xin )?trích dẫn" }],
		environment: [{ says: "co2|khí thải|điện năng tiêu thụ" }],
		specifications: [{ says: "\\d+ ?(?:m|b|triệu|tỷ|tỉ) (?:tham số|parameters)|\\d+ lớp|bộ nhớ gpu|\\d ?gb .{0,20}vram|độ dài ngữ cảnh" }],
		contact: [{ says: "liên hệ .{0,40}(?:@|với|chúng tôi|qua|tại)|mọi thắc mắc" }]
	},
	placeholders: ["(?:sắp ra mắt|sẽ (?:được )?(?:cập nhật|bổ sung)(?: sau| sớm)?|đang (?:cập nhật|phát triển|hoàn thiện|xây dựng)|cập nhật sau)|cần (?:thêm|bổ sung) thông tin|(?:chưa|không) có(?: thông tin)?|không (?:áp dụng|rõ)|chưa (?:rõ|xác định|cập nhật)"]
});

// src/documentation/lexicons/zh.ts
/** Simplified and traditional. */
var zh_default = defineLexicon({
	language: "zh",
	titles: {
		description: ["(?:本)?(?:模型|数据集|資料集|数据|项目|項目|项目)?(?:简介|簡介|介绍|介紹|描述|概述|概览|概況|概况|说明|說明|信息|資訊|详情|詳情|细节|細節|基本信息|详细信息|总览|背景|特点|特性|亮点|卡片)|关于(?:本)?(?:模型|项目)?|引言|前言|什么是.{1,30}"],
		"intended-use": ["(?:模型)?(?:的)?(?:预期|預期|预定|主要|适用|適用|建议|推荐|直接|下游|典型)(?:的)?(?:用途|使用|场景|場景|用例|应用|範圍|范围|领域)|用途|使用范围|(?:使用|应用|應用)(?:场景|場景|领域)|应用|支持的?任务"],
		"out-of-scope": ["(?:超出|范围外|範圍外|不适用|不適用|非预期|禁止|不当|滥用|濫用)(?:范围|範圍)?(?:的)?(?:使用|用途|场景)?|禁止事项|误用(?:与.{0,10})?|使用限制|使用禁忌"],
		limitations: ["(?:模型|已知|技术|当前)?(?:的)?(?:局限性?|限制|侷限性?|不足|缺陷|已知问题|注意事项|缺点)"],
		bias: ["(?:模型)?(?:偏见|偏差|偏見|伦理|倫理|道德|风险|風險|安全性?|社会影响|公平性|有害内容)(?:考虑|考量|声明|问题|提示|说明)?|负责任.{0,10}"],
		"training-data": ["(?:模型)?(?:的)?(?:训练|訓練|预训练|預訓練|微调|微調|训练用)(?:的)?(?:数据|資料|语料|語料|数据集|資料集|语料库)集?(?:介绍|来源|说明)?|数据集?(?:来源|介绍|说明|组成)?|語料|语料|資料來源"],
		"training-procedure": ["(?:模型)?(?:的)?(?:训练|訓練|预训练|預訓練|微调|微調|精调)(?:过程|過程|流程|方法|细节|細節|设置|策略|配置|参数|超参数|步骤|详情|代码|方式)?|超参数|预处理|数据预处理"],
		evaluation: ["(?:模型)?(?:的)?(?:评估|評估|评测|评价|性能|效果|实验|测试|基准|下游|指标|榜单|精度|准确率|对比)(?:任务)?(?:效果|结果|結果|指标|数据|表现|对比|方法|测试|评测|评估)?|.{1,12}(?:评测结果|评估结果|测试结果|实验结果)|结果|結果"],
		usage: ["(?:模型)?(?:的)?(?:使用|用法|使用方法|使用方式|使用说明|使用說明|使用示例|示例|示例代码|示例输入|快速开始|快速開始|快速使用|快速上手|如何使用|加载模型|推理|推理代码|安装|部署|调用|调用方式|下载|教程|提示词(?:模板|格式)?|对话模板|模型推理|模型加载|运行|样例|演示|代码示例)(?:示例|方法|代码|说明|指南|方式)?|如何.{1,20}|使用(?:模型|示例|方法|教程|.{1,12}(?:推理|加载|运行|进行.{1,10}))|加载.{1,15}|在.{1,15}中使用"],
		license: ["(?:模型|代码|使用|开源|開源)?(?:许可证?|許可證?|授权|授權|协议|協議|版权|许可协议|授权协议|条款|声明)(?:说明|信息)?"],
		citation: ["(?:如何)?引用(?:方式|格式|信息|我们|本.{1,6})?|文献引用"],
		environment: ["环境影响|環境影響|碳排放.{0,10}|碳足迹|能耗"],
		specifications: ["(?:技术|技術|模型|硬件|软件|系统|网络)(?:规格|規格|参数|要求|需求|架构|架構|结构|結構|依赖|配置|环境)(?:要求|说明|与目标)?|(?:软硬件|硬件|环境|软件|运行)(?:要求|依赖|需求|配置|环境|准备)|规格|依赖|显存.{0,10}|模型分类"],
		contact: ["(?:联系|聯繫|聯絡)(?:我们|我們|方式|人|作者)?|作者(?:信息)?|(?:问题|意见)?反馈|加入我们|技术交流.{0,40}|交流群.{0,20}|交流与.{0,15}|技术支持"],
		explainability: ["(?:模型)?(?:可解释性|可解釋性|解释性)"]
	},
	weakTitles: {
		citation: ["参考文献|參考文獻|参考|參考|论文"],
		"training-procedure": ["量化(?:方法|说明)?|预训练或微调|蒸馏"]
	},
	mentionTitles: {
		description: ["开发者|开发团队|基础模型|基座模型|模型类型|语言|任务"],
		specifications: ["参数量?|上下文长度|参数"],
		citation: ["论文"]
	},
	otherTitles: ["致谢|致謝|更新日志|更新|目录|目錄|新闻|最新消息|下一步计划|语言|更多信息|相关链接"],
	foreignTitles: ["致谢|致謝|更新日志|更新|目录|目錄|新闻|最新消息|下一步计划|相关链接|其他模型|关于我们"],
	topics: {
		bias: ["偏见|歧视|有害|伦理|风险|安全|冒犯|不当|政治"],
		limitations: ["局限|限制|不足|无法|不能|错误|不准确|可能|幻觉|较差"],
		"intended-use": ["用于|用途|适用|使用|场景|任务|应用"],
		citation: ["引用|论文|@"],
		contact: ["联系|作者|微信|邮|@|群|反馈"]
	},
	cues: {
		description: [{ says: "(?:本|该|该|这个|此|我们的|本页面的?)模型|是(?:一个|一款|基于|在)[^。]{0,60}(?:模型|版本|数据集)|模型文件|(?:大?模型|版本|數據集|数据集)$|我们(?:发布|提出|推出|开源|提供|训练)|量化(?:版|模型)|此仓库|本仓库|本项目|原模型" }],
		"intended-use": [{ says: "可(?:以)?(?:用于|用来|用在|被用于|用於)|适用于|適用於|适合|善于处理|擅长|旨在|面向[^。]{1,20}(?:任务|场景|领域)|能够?(?:完成|处理|支持)[^。]{0,20}任务" }],
		"out-of-scope": [{ says: "不(?:得|可|能|应|允许)(?:被)?(?:用于|将)|禁止|仅(?:供|限|用于)[^。]{0,10}(?:研究|学术|学习|非商业)|不适用于|不可商用|严禁" }],
		limitations: [{ says: "可能(?:会|存在|产生|生成|出现)[^。]{0,30}(?:错误|不准确|幻觉|误导|偏差)|不保证|无法保证|局限性|不支持|幻觉|不承担|效果(?:较|不)(?:差|佳)|存在[^。]{0,15}(?:问题|不足|缺陷)" }],
		bias: [{ says: "偏见|歧视|有害(?:内容|信息)|冒犯|不当(?:内容|言论)" }],
		"training-data": [{
			says: "(?:语料|語料|数据集?|資料|维基|百科|tokens?|样本|对话|文本|书籍)[^。]{0,50}(?:训练|訓練|预训练|微调|精调|学习)|(?:训练|訓練|预训练|微调)[^。]{0,50}(?:语料|数据|資料|tokens?|样本)|收集了?[^。]{0,30}数据",
			unless: "您(?:的|自己)|如果您"
		}],
		"training-procedure": [{
			says: "全词掩码|学习率|批(?:大小|次)|(?:个|輪|轮)epoch|\\d+ ?(?:个)?(?:epoch|轮)|(?:lora|sft|dpo|rlhf|ppo|mlm|wwm|deepspeed)[^。]{0,30}(?:训练|微调|方式|方法|技术|任务)|(?:使用|采用|通过|进行|基于)[^。]{0,30}(?:预训练|微调|指令微调|增量训练|有监督|蒸馏|强化学习|任务式训练)|(?:预训练|微调|训练)(?:了)?[^。]{0,20}(?:小时|天|步)|参数进行初始化|有监督任务",
			unless: "您(?:的|自己)|如果您"
		}],
		evaluation: [{ says: "(?:准确率|精度|得分|分数|排名|榜单|排行榜|\\bf1\\b|bleu|rouge)[^。]{0,30}(?:\\d|第[一二三四五六])|第[一二三四五六\\d]+名|排名第|(?:超过|优于|超越)[^。]{0,30}(?:模型|基线|gpt|\\d)" }],
		usage: [{ says: "(?:加载模型|安装|下载|运行|调用|使用方法|推理方法|试用|体验)[^。]{0,20}(?:：|:|代码|即可|如下|以下)|(?:如下|以下)(?:代码|方式|命令)" }],
		license: [{ says: "(?:遵循|采用|使用|基于|按照)[^。]{0,30}(?:协议|许可|授权|license)|(?:协议|许可证|授权)(?:为|：|:|发布|开源)" }],
		citation: [{ says: "(?:请|可以|欢迎)引用|引用(?:我们|本文|以下|论文)" }],
		environment: [{ says: "碳排放|二氧化碳|能耗" }],
		specifications: [{ says: "\\d+(?:\\.\\d+)?\\s?(?:亿|万|b|m|十亿|百万)?\\s?(?:个)?参数|参数量|\\d+ ?层|显存|上下文(?:长度|窗口)|\\d+ ?[张块卡] ?(?:a100|v100|h100|gpu|3090|4090)|\\d+m\\b[^。]{0,20}\\|" }],
		contact: [{ says: "(?:联系|邮箱|邮件|微信群?|qq群|交流群|公众号)[^。]{0,20}(?:：|:|@|扫码|加入|我们|联系)|提(?:交)?issue|欢迎(?:反馈|提问|联系|加入)" }]
	},
	placeholders: ["(?:待补充|待完善|待更新|待定|待续|待添加|敬请期待|建设中|开发中|整理中)|即将(?:发布|推出|开放|上线|开源|更新)|(?:后续|稍后|之后)(?:补充|更新|公布|发布|完善)|暂无(?:信息|数据)?|(?:需要)?更多信息(?:待补充|需要|敬请期待)?|未知|尽请期待"]
});

// src/documentation/lexicons.ts
/** Every language that is read. Titles of all of them are known in every card: authors mix them. */
const LEXICONS = [
	en_default,
	ja_default,
	zh_default,
	ko_default,
	ru_default,
	uk_default,
	ar_default,
	de_default,
	es_default,
	fr_default,
	it_default,
	pt_default,
	nl_default,
	pl_default,
	sv_default,
	tr_default,
	vi_default,
	id_default
];
/** Letters of other scripts than the Latin; no punctuation, no pictures. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\uffdc]/;
const MOST_REMEMBERED$1 = 5e3;
const patterns = {
	titles: compile("titles", whole),
	datasetTitles: compile("datasetTitles", whole),
	weakTitles: compile("weakTitles", whole),
	mentionTitles: compile("mentionTitles", whole),
	titleWords: compile("titleWords", anywhere),
	dependentTitles: compile("dependentTitles", whole)
};
const otherTitles = titlesIn("otherTitles");
const foreignTitles = titlesIn("foreignTitles");
const pointerTitles = titlesIn("pointerTitles");
const placeholders = byScript(LEXICONS.flatMap((lexicon) => lexicon.placeholders), whole);
const topics = Object.fromEntries(SECTIONS.map((section) => [section, byScript(LEXICONS.flatMap((lexicon) => lexicon.topics?.[section] ?? []), anywhere)]));
const cues = new Map(SECTIONS.map((section) => [section, LEXICONS.flatMap(({ language, cues }) => (cues[section] ?? []).map(({ says, unless }) => ({
	language,
	says: anywhere([says]),
	unless: unless === void 0 ? null : anywhere([unless])
})))]));
/** Longer titles are sentences: only their words are asked. */
const LONGEST_WHOLE_TITLE = 110;
const MOST_WORDS = 12;
const MEMBERS = /\s*[,;&+|、，・]\s*|\s+(?:and|or|und|et|y|e|и|та|och|oraz|ve|và|dan|\/|-|–|—)\s+|\s*(?:および|及び|和|与|및|と)\s*/u;
/** The sections that a title announces, as `normalTitle` gives it. */
function announcedBy(title, kind) {
	const remembered = answers[kind];
	const known = remembered.get(title);
	if (known !== void 0) return known;
	const found = announce(title, kind);
	if (remembered.size >= MOST_REMEMBERED$1) remembered.clear();
	remembered.set(title, found);
	return found;
}
/** Titles repeat within a card and from card to card. */
const answers = {
	model: /* @__PURE__ */ new Map(),
	dataset: /* @__PURE__ */ new Map()
};
const NOTHING = /* @__PURE__ */ new Map();
function announce(title, kind) {
	if (title === "" || title.length > LONGEST_WHOLE_TITLE || otherTitles(title)) return NOTHING;
	const bare = title.replace(/\s*[（(][^()（）]{0,60}[)）]\s*/g, " ").trim();
	for (const form of bare === title || bare === "" ? [title] : [title, bare]) {
		const found = wholeTitle(form, kind);
		if (found.size > 0) return found;
		const members = membersOf(form);
		let known = 0;
		for (const member of members) {
			const strong = [...wholeTitle(member, kind)].filter(([, strength]) => strength === "title");
			if (strong.length > 0) known++;
			for (const [section, strength] of strong) found.set(section, strength);
		}
		if (known * 2 >= members.length && found.size > 0) return found;
		found.clear();
	}
	const found = /* @__PURE__ */ new Map();
	if (title.split(" ").length <= MOST_WORDS) for (const section of SECTIONS) {
		if (kind === "dataset" && patterns.datasetTitles[section] !== void 0) continue;
		if (patterns.titleWords[section]?.test(title) === true) found.set(section, "title");
	}
	return found;
}
/** "Bias, risks, and limitations" has three members; "Model and data description" shares its last word. */
function membersOf(title) {
	const members = title.split(MEMBERS).map((member) => member.replace(/^(?:and|or|&) /, "").trim()).filter((member) => member !== "");
	if (members.length < 2 || members.length > 7) return [];
	const last = members.at(-1);
	const shared = last.includes(" ") ? last.slice(last.lastIndexOf(" ") + 1) : null;
	if (shared === null) return members;
	return members.flatMap((member) => member === last || member.includes(" ") ? [member] : [member, `${member} ${shared}`]);
}
const SAMPLE = /^(?:data )?(?:examples?|samples?|prompts?|inputs?|instructions?)(?! (?:code|usage|of use))\b/;
function wholeTitle(title, kind) {
	const found = /* @__PURE__ */ new Map();
	for (const section of SECTIONS) {
		if (kind === "dataset" && section === "usage" && SAMPLE.test(title)) continue;
		if (((kind === "dataset" ? patterns.datasetTitles[section] : void 0) ?? patterns.titles[section])?.test(title) === true) found.set(section, "title");
		else if (patterns.weakTitles[section]?.test(title) === true) found.set(section, "weak");
		else if (patterns.mentionTitles[section]?.test(title) === true) found.set(section, "mention");
	}
	return found;
}
/** True for titles so general that a section above them decides what they are about. */
function isDependent(title, section) {
	return patterns.dependentTitles[section]?.test(title) === true;
}
/** True for parts that speak of somebody or something else: thanks, news, other projects. */
function isForeign(title) {
	return title.length <= LONGEST_WHOLE_TITLE && foreignTitles(title);
}
/** True for titles that mean something else than any section; what can be folded away is part of what stands around it. */
function isOther(title) {
	return title.length <= LONGEST_WHOLE_TITLE && !title.startsWith("click") && otherTitles(title);
}
/** True for labels that only point elsewhere: `**Repository:** …`. */
function isPointer(title) {
	return title.length <= LONGEST_WHOLE_TITLE && pointerTitles(title);
}
/** True where a sentence, in lower case and without marks around it, only says that nothing is there yet. */
function isPlaceholderLine(line) {
	return line.length < 240 && placeholders.test(line);
}
/** True where a sentence, in lower case, has words of the section's topic. */
function isAbout(sentence, section) {
	return topics[section]?.test(sentence) === true;
}
/** True where a sentence, in lower case, gives what the section wants. `languages`: those to ask; all without it. */
function speaksOf(sentence, section, languages) {
	return cues.get(section).some(({ language, says, unless }) => languages?.has(language) !== false && says.test(sentence) && unless?.test(sentence) !== true);
}
function compile(list, build) {
	const found = {};
	for (const section of SECTIONS) {
		const sources = LEXICONS.flatMap((lexicon) => lexicon[list]?.[section] ?? []);
		if (sources.length > 0) found[section] = byScript(sources, build);
	}
	return found;
}
/** Patterns that begin with letters of other scripts are only asked of texts that have some. */
function byScript(sources, build) {
	const other = sources.filter((source) => OTHER_SCRIPT.test(source));
	const latin = build(sources.filter((source) => !OTHER_SCRIPT.test(source)));
	if (other.length === 0) return latin;
	const foreign = build(other);
	return { test: (text) => latin.test(text) || OTHER_SCRIPT.test(text) && foreign.test(text) };
}
/** Whether a title is in that list of any language. */
function titlesIn(list) {
	return remembering(byScript(LEXICONS.flatMap((lexicon) => lexicon[list] ?? []), whole));
}
/** Titles repeat within a card and from card to card. */
function remembering(pattern) {
	const answers = /* @__PURE__ */ new Map();
	return (title) => {
		let answer = answers.get(title);
		if (answer === void 0) {
			if (answers.size >= MOST_REMEMBERED$1) answers.clear();
			answers.set(title, answer = pattern.test(title));
		}
		return answer;
	};
}
function whole(sources) {
	return sources.length === 0 ? /$^/ : compiled(`^(?:${sources.join("|")})$`);
}
function anywhere(sources) {
	return sources.length === 0 ? /$^/ : compiled(sources.join("|"));
}
/** Without the flag `u` a pattern is much smaller once compiled: what looks at single characters need not know of pairs. */
function compiled(source) {
	return new RegExp(source, source.includes("\\p{") ? "u" : "");
}

// src/documentation/language.ts
/** Languages written in a script of their own, or told among those that share one by their letters. */
const SCRIPTS = [
	{
		language: "ja",
		letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
	},
	{
		language: "ko",
		letters: /\p{Script=Hangul}/gu
	},
	{
		language: "zh",
		letters: /\p{Script=Han}/gu
	},
	{
		language: "ru",
		letters: /\p{Script=Cyrillic}/gu
	},
	{
		language: "ar",
		letters: /\p{Script=Arabic}/gu
	},
	{
		language: "hi",
		letters: /\p{Script=Devanagari}/gu
	},
	{
		language: "th",
		letters: /\p{Script=Thai}/gu
	},
	{
		language: "el",
		letters: /\p{Script=Greek}/gu
	},
	{
		language: "he",
		letters: /\p{Script=Hebrew}/gu
	},
	{
		language: "bn",
		letters: /\p{Script=Bengali}/gu
	},
	{
		language: "ta",
		letters: /\p{Script=Tamil}/gu
	},
	{
		language: "ka",
		letters: /\p{Script=Georgian}/gu
	},
	{
		language: "hy",
		letters: /\p{Script=Armenian}/gu
	}
];
/** Languages told from the commonest of their script by letters that it does not have: one of so many in any text. */
const SIBLINGS = [
	{
		language: "uk",
		of: "ru",
		letters: /[іїєґ]/gi
	},
	{
		language: "sr",
		of: "ru",
		letters: /[ђјљњћџ]/gi
	},
	{
		language: "fa",
		of: "ar",
		letters: /[پچژگکی]/g
	}
];
const LETTERS_OF_ONE = 50;
/** Words that every text of a language has many of, and other languages in Latin letters few. */
const COMMON_WORDS = {
	en: "the of and to in is for this that with on it as are be was by from you or model",
	es: "el los las una del que para con por este esta es se más como su modelo",
	pt: "os uma do da dos das não para com por este esta é foi são em mais modelo",
	fr: "les des une du est pour dans sur avec ce cette par qui sont pas modèle",
	de: "der die das und ist nicht ein eine mit für auf von den dem wird wurde modell",
	it: "il gli della delle che per con è sono del questo una nel modello",
	nl: "het een van voor niet met zijn wordt dit deze ook naar",
	pl: "jest nie się dla tego oraz który przez jak jego",
	tr: "bir ve için bu ile olarak olan daha çok",
	vi: "và của các là được cho trong này với những mô",
	id: "yang dan dengan untuk ini dari adalah pada dalam tidak",
	sv: "och att det som för är med inte den ett",
	da: "og at det som for er med ikke den af blev hvor",
	no: "og at det som for er med ikke den av ble hvor",
	ca: "els amb aquest aquesta per és són una dels",
	ro: "și este pentru care din cu nu sunt acest",
	cs: "je na se pro který nebo jako byl",
	fi: "ja on ei se että tämä malli ovat"
};
const LETTERS_TO_JUDGE = 40;
const WORDS_TO_JUDGE = 12;
const DISTINCT_COMMON_WORDS = 3;
const LEAST_SHARE = .06;
const LONGEST_SAMPLE = 12e3;
const commonWords = Object.entries(COMMON_WORDS).map(([language, words]) => ({
	language,
	words: new Set(words.split(" "))
}));
/** For each common word, the places in `commonWords` of the languages that have it. */
const placesOf = /* @__PURE__ */ new Map();
commonWords.forEach(({ words }, place) => {
	for (const word of words) placesOf.set(word, [...placesOf.get(word) ?? [], place]);
});
/** As `\p{L}+` on lower case; most letters are told without a search in the tables of all scripts. */
const WORDS = /(?:[a-z]|(?![\0-\x7f])\p{L})+/gu;
const supported = new Set(LEXICONS.map(({ language }) => language));
/** Letters of other scripts; everything below is Latin or a mark. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff]|[\ud840-\ud87f][\udc00-\udfff]/;
/** The languages of a prose text. Scripts weigh by letters; a letter of an unspaced script carries more than a Latin one. */
function languagesOf(prose) {
	const sample = prose.slice(0, LONGEST_SAMPLE);
	if (!BEYOND_LATIN.test(sample)) {
		const main = latinLanguage(sample);
		return {
			main,
			present: /* @__PURE__ */ new Set(["en", main])
		};
	}
	const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
	const counts = new Map(SCRIPTS.map(({ language, letters }) => [language, sample.match(letters)?.length ?? 0]));
	if ((counts.get("ja") ?? 0) * 8 > (counts.get("zh") ?? 0)) {
		counts.set("ja", (counts.get("ja") ?? 0) + (counts.get("zh") ?? 0));
		counts.set("zh", 0);
	}
	for (const { language, of, letters } of SIBLINGS) {
		const all = counts.get(of) ?? 0;
		if (all === 0 || (sample.match(letters)?.length ?? 0) * LETTERS_OF_ONE < all) continue;
		counts.set(language, all);
		counts.set(of, 0);
	}
	let best = "und";
	let most = 0;
	const present = /* @__PURE__ */ new Set(["en"]);
	for (const [language, letters] of counts) {
		const weight = [
			"ja",
			"zh",
			"ko"
		].includes(language) ? letters * 3 : letters;
		if (weight >= LETTERS_TO_JUDGE) present.add(language);
		if (weight > most) [best, most] = [language, weight];
	}
	const main = most > latin ? most < LETTERS_TO_JUDGE ? "und" : best : latinLanguage(sample);
	return {
		main,
		present: present.add(main)
	};
}
function latinLanguage(sample) {
	const words = sample.toLowerCase().match(WORDS) ?? [];
	if (words.length < WORDS_TO_JUDGE) return "und";
	const hits = commonWords.map(() => 0);
	const distinct = commonWords.map(() => 0);
	const seen = /* @__PURE__ */ new Set();
	for (const word of words) {
		const places = placesOf.get(word);
		if (places === void 0) continue;
		const isNew = !seen.has(word);
		if (isNew) seen.add(word);
		for (const place of places) {
			hits[place]++;
			if (isNew) distinct[place]++;
		}
	}
	let best = "und";
	let most = 0;
	commonWords.forEach(({ language, words: common }, place) => {
		if (distinct[place] < DISTINCT_COMMON_WORDS || hits[place] / words.length < LEAST_SHARE) return;
		const weight = hits[place] / Math.sqrt(common.size);
		if (weight > most) [best, most] = [language, weight];
	});
	return best;
}
/** True where the lexicons can tell what a text does not say. */
function isReadable(language) {
	return language === "und" || supported.has(language);
}

// src/documentation/html-lines.ts
const TAG$1 = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})\b[^<>]{0,4000}>/g;
const BREAKS = new Set("address article aside blockquote body br center dd details div dl dt figcaption figure footer form header hr html li main nav ol p section table tbody td tfoot th thead tr ul".split(" "));
/** The level of what a foldable part is called. */
const FOLD = 7;
/** Words to click on: they say nothing of what is folded. */
const TOGGLE = /^\W{0,6}(?:click (?:here )?(?:to|for)\b.{0,40}|(?:show|see|view|read|expand|toggle|open|unfold)(?: (?:more|all|this|the))?(?: details)?|(?:more )?details|more)\W{0,6}$/i;
const HIDDEN = /* @__PURE__ */ new Set([
	"script",
	"style",
	"head"
]);
/** Reads HTML as lines of text: block elements break lines, cells of one row are joined by a bar. One pass, no tree. */
function htmlLines(html) {
	const lines = [];
	let text = "";
	let start = 0;
	let offset = 0;
	let heading = null;
	let kind = "text";
	let hidden = null;
	let hasImage = false;
	const flush = () => {
		const isToggle = heading === FOLD && TOGGLE.test(text.trim());
		if (/\S/.test(text) && !isToggle) lines.push({
			offset: start,
			text: text.trim(),
			heading,
			kind
		});
		else if (hasImage && kind !== "row") lines.push({
			offset,
			text: "",
			heading: null,
			kind: "image"
		});
		text = "";
		hasImage = false;
		start = offset;
	};
	const append = (chunk) => {
		if (hidden === null) {
			if (!/\S/.test(text)) start = offset + leadingBreaks(chunk);
			text += kind === "code" ? chunk : chunk.replace(/[ \t]{2,}/g, " ");
		}
		offset += count(chunk);
	};
	let at = 0;
	for (const match of html.matchAll(TAG$1)) {
		append(html.slice(at, match.index));
		at = match.index + match[0].length;
		const closing = match[1] === "/";
		const name = match[2].toLowerCase();
		if (hidden !== null) {
			if (closing && name === hidden) hidden = null;
		} else if (HIDDEN.has(name)) hidden = closing ? null : name;
		else if (/^h[1-6]$/.test(name) || name === "summary") {
			flush();
			heading = closing ? null : name === "summary" ? FOLD : Number(name[1]);
		} else if (name === "b" || name === "strong") text += "**";
		else if (name === "img" || name === "video" || name === "iframe" || name === "audio") hasImage = true;
		else if (name === "a") text += closing ? "" : mailto(match[0]);
		else if (name === "td" || name === "th") {
			kind = "row";
			if (closing) text += " | ";
		} else if (name === "pre") {
			flush();
			kind = closing ? "text" : "code";
		} else if (BREAKS.has(name) && kind !== "code") {
			if (kind === "row" && name !== "tr" && name !== "table") text += " ";
			else {
				flush();
				kind = name === "li" && !closing ? "item" : "text";
			}
		}
		offset += count(match[0]);
	}
	append(html.slice(at));
	flush();
	return lines;
}
/** An address that only the link holds is still said. */
function mailto(tag) {
	const match = /href\s{0,5}=\s{0,5}["']?mailto:([^"'\s>?]{3,200})/i.exec(tag);
	return match === null ? "" : `${match[1]} `;
}
function count(text) {
	let breaks = 0;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks++;
	return breaks;
}
function leadingBreaks(chunk) {
	return count(/^\s*/.exec(chunk)[0]);
}

// src/documentation/narrow.ts
const WIDE = /[\u0100-\uffff]/;
/** True where a text has characters that one byte cannot hold. */
function isWide(text) {
	return WIDE.test(text);
}
/**
* The same text, kept in one byte a character where that is enough. A piece cut from a text with one emoji takes two, and the engine
* then compiles every expression a second time for it and runs lower-casing and searches at a fraction of their speed.
*/
function narrowed(text) {
	return isWide(text) ? text : Buffer.from(text, "latin1").toString("latin1");
}

// src/documentation/plain-text.ts
const IMAGE = /!\[[^[\]\n]{0,500}\](?:\([^()\n]{0,4000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)|\[[^[\]\n]{0,200}\])/g;
const LINK = /\[([^[\]\n]{0,1000})\](?:\(([^()\n]{0,4000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?)\)|\[[^[\]\n]{0,200}\])/g;
const AUTOLINK = /<((?:https?:|mailto:)[^<>\s]{1,2000})>/gi;
const EMAIL_LINK = /<([^<>\s@]{1,100}@[^<>\s@]{1,200})>/g;
const TAG = /<\/?[a-zA-Z][^<>]{0,4000}>/g;
const ESCAPE = /\\([\\`*_{}[\]()#+.!|<>~-])/g;
const EMPHASIS = /\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|`+|~~/gu;
const ENTITY = /&(amp|lt|gt|quot|nbsp|#39|#x27);/g;
const ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	nbsp: " ",
	"#39": "'",
	"#x27": "'"
};
/** Markdown with inline HTML as the words that a reader sees. Line breaks stay. */
function plainText(markdown) {
	let text = markdown;
	if (text.includes("](") || text.includes("][")) text = text.replace(IMAGE, " ").replace(LINK, "$1");
	if (text.includes("<")) text = text.replace(AUTOLINK, "$1").replace(EMAIL_LINK, "$1").replace(TAG, " ");
	if (text.includes("\\")) text = text.replace(ESCAPE, "$1");
	if (/[*_`~]/.test(text)) text = text.replace(EMPHASIS, "");
	if (text.includes("&")) text = text.replace(ENTITY, (_, name) => ENTITIES[name]);
	return /[\t\u00a0\u200b]|\ufe0f| {2}/.test(text) ? text.replace(/(?:[ \t\u00a0\u200b]|\ufe0f)+/g, " ") : text;
}
/** True where nothing but pictures is left of the Markdown. */
function isOnlyImages(markdown) {
	return /!\[|<(?:img|video|iframe|svg|audio)\b/i.test(markdown) && !/[\p{L}\p{N}]/u.test(plainText(markdown).replace(/https?:\S{1,2000}/g, ""));
}
const DECORATION = /[^\p{L}\p{N}\p{P}\s+&|=<>$]/gu;
const MOST_REMEMBERED = 256;
const LONGEST_REMEMBERED = 100;
const normalTitles = /* @__PURE__ */ new Map();
/** A heading or label as the lexicon knows it: lower case, without markup, pictures, numbers before it and marks around it. */
function normalTitle(title) {
	const known = normalTitles.get(title);
	if (known !== void 0) return known;
	const normal = normalized(title);
	if (normalTitles.size >= MOST_REMEMBERED) normalTitles.clear();
	if (title.length <= LONGEST_REMEMBERED) normalTitles.set(title, normal);
	return normal;
}
function normalized(title) {
	return plainText(title).normalize("NFKC").toLowerCase().replace(/i\u0307/g, "i").replace(DECORATION, " ").replace(/_/g, " ").replace(/[[(]\s{0,3}(?:optional|任意|可选|선택)\s{0,3}[\])]/g, " ").replace(/[’‘`´]/g, "'").replace(/\s+/g, " ").trim().replace(/^(?:#{1,6} ?)?(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-h])[.):] ?|\d{1,2} [-–] |\d{1,2}(?:\.\d{1,2}){1,3} )?/, "").replace(/^[\s"“”「『【(*_•·|>~=–—:-]+/, "").replace(/[\s"“”」』】*_•·|~=–—:：;,.!?？。、-]+$/, "").replace(/\s+/g, " ");
}

// src/documentation/outline.ts
const BOLD_LINE = 7;
const LABEL = 8;
const LONGEST_TITLE = 120;
const MOST_ROWS = 60;
const LONGEST_CODE = 6e3;
const WORDS_OF_A_LINE = 5;
/** The parts of a card in the order of the text. The first is its opening; everything else hangs below it. */
function readOutline(pieces) {
	const builder = new OutlineBuilder();
	for (const piece of pieces) {
		builder.isWide = isWide(piece.text);
		builder.read(lex(builder.isWide ? piece.text : narrowed(piece.text)), piece.line, 0);
	}
	return builder.parts;
}
/** Block tokens only: inline text is read by `plainText`, in linear time. Text that the parser cannot read is one paragraph. */
function lex(text) {
	try {
		return new w({ gfm: true }).blockTokens(text, []);
	} catch {
		return [{
			type: "paragraph",
			raw: text,
			text,
			tokens: []
		}];
	}
}
var OutlineBuilder = class {
	parts = [{
		kind: "opening",
		depth: 0,
		title: "",
		written: "",
		line: 1,
		blocks: [],
		parts: [],
		parent: null
	}];
	/** True while a piece is read that has characters that one byte cannot hold. */
	isWide = false;
	#open = this.parts[0];
	read(tokens, firstLine, listDepth) {
		let line = firstLine;
		for (const token of tokens) {
			this.#token(token, line, listDepth);
			line += countBreaks(token.raw);
		}
	}
	#token(token, line, listDepth) {
		switch (token.type) {
			case "heading": return this.#heading(token, line, listDepth);
			case "code": return isIndentedProse(token) ? this.#paragraph(token.text, line, listDepth, "prose") : this.#block("code", token.text.slice(0, LONGEST_CODE), line);
			case "list": return this.#list(token, line, listDepth);
			case "blockquote": return this.read(token.tokens, line, listDepth);
			case "table": return this.#table(token, line);
			case "html": return this.#html(token.raw, line, listDepth);
			case "paragraph":
			case "text": return /<(?:h[1-6]|table|summary|pre|ul|ol|p|div)\b/i.test(token.raw) ? this.#html(token.raw, line, listDepth) : this.#paragraph(token.raw, line, listDepth, listDepth > 0 ? "item" : "prose");
			default: return;
		}
	}
	#heading(token, line, listDepth) {
		const setext = !/^ {0,3}#/.test(token.raw);
		const lines = token.text.split("\n");
		if (setext && (lines.length > 1 || token.text.length > 80 || /[.!?。]\s*$/.test(token.text) || isLabel(token.text))) return this.#paragraph(token.text, line, listDepth, "prose");
		this.#title(token.depth, token.text, line);
	}
	/** Opens a part; words after a colon in its title are content. */
	#title(depth, text, line) {
		const words = plainText(text).trim();
		const colon = /^([^:：]{2,60})[:：]\s*(\S.*)$/s.exec(words);
		if (colon !== null && !/^\s*\/\//.test(colon[2]) && (!isKnownTitle(text) || isValue(colon[1], colon[2]))) {
			this.#enter("heading", depth, colon[1], words, line);
			this.#block("prose", colon[2], line);
		} else this.#enter("heading", depth, text, words, line);
	}
	#list(token, line, listDepth) {
		let at = line;
		for (const item of token.items) {
			this.read(item.tokens, at, listDepth + 1);
			this.#leave(LABEL + listDepth + 1);
			at += countBreaks(item.raw);
		}
	}
	#table(token, line) {
		[token.header, ...token.rows.slice(0, MOST_ROWS)].forEach((row, index) => {
			const source = row.map((cell) => cell.text).join(" | ");
			const text = plainText(source);
			const [only, ...others] = text.split("|");
			if (index > 1 && others.every((cell) => cell.trim() === "") && (only?.match(/\p{L}+/gu)?.length ?? 0) >= WORDS_OF_A_LINE) {
				this.#paragraph(row[0].text, line + index + 1, 0, "prose");
				return;
			}
			if (/[\p{L}\p{N}]/u.test(text)) this.#block("row", text, index === 0 ? line : line + index + 1, source, index === 0);
			else if (isOnlyImages(source)) this.#block("image", "", line, source);
		});
	}
	#html(raw, line, listDepth) {
		for (const piece of htmlLines(raw)) {
			const at = line + piece.offset;
			if (piece.heading !== null) this.#title(piece.heading, piece.text.replace(/\*\*/g, ""), at);
			else if (piece.kind === "text") this.#paragraph(piece.text, at, listDepth, "prose");
			else if (piece.kind === "item") {
				this.#paragraph(piece.text, at, listDepth + 1, "item");
				this.#leave(LABEL + listDepth + 1);
			} else if (piece.kind === "row") {
				const text = plainText(piece.text).replace(/(?:\s*\|\s*)+$/, "").replace(/\s*\n\s*/g, " ").trim();
				if (text !== "") this.#block("row", text, at, piece.text);
			} else this.#block(piece.kind, piece.text.slice(0, LONGEST_CODE), at);
		}
	}
	/** Splits a paragraph at bold lines, labels and forgotten heading marks; what is left is text. */
	#paragraph(raw, line, listDepth, kind) {
		const level = listDepth > 0 ? LABEL + listDepth : LABEL;
		let text = [];
		let start = line;
		let isInside = false;
		const flush = () => {
			const source = text.join("\n");
			text = [];
			if (/\S/.test(source) && !isContentsLine(source)) {
				const words = plainText(source).trim();
				if (/[\p{L}\p{N}]/u.test(words)) this.#block(kind, words, start, source);
				else if (isOnlyImages(source)) this.#block("image", "", start, source);
				else this.#block(kind, "", start, source);
			}
		};
		let at = line - 1;
		for (const physical of raw.split("\n")) {
			at++;
			for (const written of physical.includes("<") ? physical.split(/<br\s{0,3}\/?>/i) : [physical]) {
				const label = readLabel(written);
				const forgotten = listDepth === 0 ? /^ {0,3}(#{2,6})([^#\s!].{0,100})$/.exec(written) : null;
				if (label === null && forgotten === null) {
					if (text.length === 0) start = at;
					text.push(written);
					continue;
				}
				flush();
				if (isInside) this.#leave(level);
				isInside = false;
				if (forgotten !== null) this.#title(forgotten[1].length, forgotten[2], at);
				else if (label.value === null) this.#enter("heading", listDepth > 0 ? level : BOLD_LINE, label.title, plainText(label.title).trim(), at);
				else {
					this.#enter("label", level, label.title, plainText(label.title).trim(), at);
					if (label.value !== "") {
						start = at;
						text.push(label.value);
						isInside = true;
					}
				}
			}
		}
		flush();
		if (isInside && listDepth === 0) this.#leave(level);
	}
	#enter(kind, depth, title, written, line) {
		if (title.length > 480) return this.#block("prose", written, line);
		this.#leave(depth);
		const parent = this.#open;
		const part = {
			kind,
			depth,
			title: normalTitle(this.isWide ? narrowed(title) : title),
			written: written.trim(),
			line,
			blocks: [],
			parts: [],
			parent
		};
		parent.parts.push(part);
		this.parts.push(part);
		this.#open = part;
	}
	/** Closes every open part of this depth or deeper. */
	#leave(depth) {
		while (this.#open.depth >= depth && this.#open.parent !== null) this.#open = this.#open.parent;
	}
	#block(kind, text, line, source = text, isHeader = false) {
		this.#open.blocks.push({
			kind,
			text: this.isWide ? narrowed(text) : text,
			source,
			line,
			...isHeader ? { isHeader } : {}
		});
	}
};
/** Text that is set in by four spaces is code for the parser; where nothing in it is code its author only set it in. */
function isIndentedProse(token) {
	return token.codeBlockStyle === "indented" && !/[;{}$]|=\s|\w\(|^\s*(?:import|from|def|class|pip|python|git|curl|@|>>>|<)/m.test(token.text);
}
/** A line of a table of contents: nothing but a link into the card itself. */
function isContentsLine(source) {
	return /^\s*(?:[\d.]{1,6}\s*)?\[[^\n]{1,200}\]\(#[^()\s]{0,200}\)\s*$/.test(source);
}
const BOLD_START = /^\s*(?:[-*+•▪●‣◦·]\s+|\d{1,2}[.)]\s+|>\s*)?[^\p{L}\p{N}*_\n[(<]{0,8}(\*{2,3}|__)(?=\S)/u;
function isLabel(line) {
	return readLabel(line) !== null;
}
/** Reads `**Title:** value`, `**Title**: value`, `**Title** - value`, `**Title: value**` and bold lines. */
function readLabel(line) {
	const written = line.includes("<") ? line.replace(/<\/?(?:b|strong)>/gi, "**") : line;
	const start = written.includes("**") || written.includes("__") ? BOLD_START.exec(written) : null;
	if (start === null) return null;
	const from = start[0].length;
	const end = written.indexOf(start[1], from);
	if (end === -1 || end - from > LONGEST_TITLE) return null;
	const title = written.slice(from, end);
	const rest = written.slice(end + start[1].length).replace(/^\*+/, "");
	if (!/[\p{L}\p{N}]/u.test(title)) return null;
	if (/[:：]\s*$/.test(title)) return {
		title,
		value: rest.trim()
	};
	const after = /^\s*(?:[:：]|[-–—]\s)\s*(.*)$/s.exec(rest);
	if (after !== null) return {
		title,
		value: after[1].trim()
	};
	if (/[\p{L}\p{N}]/u.test(plainText(rest))) return /^\s/.test(rest) && /^\p{Lu}/u.test(title) && isKnownTitle(title) ? {
		title,
		value: rest.trim()
	} : null;
	const inner = /^([^:：]{2,60})[:：]\s+(\S.*)$/s.exec(title);
	if (inner !== null) return {
		title: inner[1],
		value: inner[2]
	};
	return /[.!?。]\s*$/.test(title) && title.length > 40 ? null : {
		title,
		value: null
	};
}
function isKnownTitle(title) {
	return announcedBy(normalTitle(title), "model").size > 0;
}
/** In "License: MIT" the words after the colon are content, in "Data: training data" a title of their own. */
function isValue(title, rest) {
	return isKnownTitle(title) && !isKnownTitle(rest);
}
function countBreaks(text) {
	let breaks = 0;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks++;
	return breaks;
}

// src/documentation/placeholders.ts
/** Sentences that tools write into every card, told by the words that no author would choose. They say nothing of this model. */
const TEMPLATE_SENTENCES = [
	/^users (?:\(both direct and downstream\) )?should be made aware of the risks/,
	/^carbon emissions can be estimated using the machine learning impact calculator/,
	/^use the code below to get started with the model/,
	/^it has been generated using this raw template/,
	/^this section (?:describes|addresses|provides (?:information|a description)|should|is meant to|is for)\b/,
	/^click to expand/,
	/^(?:none(?: yet)?|nothing yet|null|nan|unknown(?: yet| at (?:this time|the moment))?|not (?:publicly )?known|unspecified|not publicly disclosed|undisclosed|undetermined|undefined|undocumented|(?:i )?do not know|idk)\W{0,3}$/,
	/^(?:the )?(?:\S{1,20} ){0,2}(?:scripts?|code|details?|documentation) (?:is|are) (?:currently |still )?being (?:worked on|prepared|written|finali[sz]ed)\b/,
	/^we will (?:soon )?(?:update|add|release|publish|provide|upload|share) .{0,60}\b(?:soon|later|once|when)\b/,
	/^this model ?card has been (?:automatically generated|generated automatically)/,
	/^you should probably proofread and (?:complete|edit) it/,
	/^this is the model card of a .{0,4} ?(?:transformers|diffusers) (?:model|pipeline) that has been pushed on the hub/,
	/^this model has been pushed to the hub using/,
	/^check out the configuration reference at/,
	/^congratulations on hosting your fastai model/,
	/^fill out this model card with more information|^create a demo in gradio or streamlit|^join (?:the|our) fastai community/,
	/^greetings fellow fastlearner|^don't forget to delete this content from your model card/,
	/^(?:you are|you're|feel free|please feel free) (?:welcome )?to (?:make|do|add|run|contribute) (?:your own|one|them|it)(?: yourself)?\b/,
	/^the following (?:\S{1,20} )?quantization config was used during training/,
	/^this model card is written by following authors|^you can contact the model card authors through following channels/,
	/^below you can find information related to citation|^you can find the details about (?:the )?evaluation process/,
	/^the model is trained with (?:the )?below hyperparameters|^the model plot is below/,
	/^thanks to @?\S{1,60}(?:,? (?:and )?@?\S{1,60}){0,10} for adding this dataset/
];
/** What templates ask of the author, in their own words: text that stands where something is still to be written. */
const REQUESTS = [
	/^this (?:model|dataset) ?card aims to be a base template/,
	/^(?:address questions around how the (?:model|data ?set)|it should also include self-reported|this should link to a (?:data ?set|data) card|these are the (?:evaluation metrics being used|things the evaluation is disaggregating by)|relevant (?:interpretability|explainability\/interpretability) work for the model goes here|total emissions \(in grams of co2eq\)|edit the suggested text below|if there is a paper or blog post introducing the|if relevant, include terms and calculations|this relates heavily to the technical specifications|list how the model may foreseeably be misused|content here should link to that section|motivation for the creation of this dataset|if the dataset contains annotations which are not part|results should be based on the factors and metrics|what do the results say\?|fp32, fp16 mixed precision, bf16)/,
	/^for an automated evaluation of this model, see the sentence embeddings benchmark/,
	/^preprocessing, hardware used, hyperparameters/,
	/^you can (?:embed local or remote images|include sample code which will be formatted)/,
	/^what need motivated the creation of this dataset|^what are some of the reasons underlying the major choices/,
	/^the (?:statement|summary) should (?:include both positive outlooks|explicitly mention)|^these risks may range from making important decisions/,
	/^for wikipedia text, see for example|^in particular describe any|^see larson 2017 .{0,20}for using identity categories/,
	/^for each of the tasks tagged for this dataset|^success on this task is typically measured by achieving a high\/low|^the \(?model name or model class/,
	/^if known, name and email|^list any key words or search terms|\bplease elaborate here\b/,
	/^(?!.{0,160}\b(?:you'll|click|run all)\b)(?:please |briefly |also |instead ){0,3}(?:describe|provide|state|list(?! of\b)|explain|specify|summari[sz]e|mention|outline|discuss|indicate|give|add|include) .{0,200}\b(?:data ?sets?|data|models?|annotations?|licen[sc]e|links?|urls?|people|process(?:es)?|tasks?|languages?|splits?|bias(?:es)?|limitations?|remediations|overview|paper|tags?|homepage|evaluation results|information)\b/,
	/^(?:if|when|where|as) (?:known|applicable|available|possible|relevant|appropriate)[^,]{0,30}, (?:please )?(?:describe|provide|state|list|explain|specify|mention|outline|give|add|include|link to)\b/,
	/^if you .{0,120}, (?:please )?(?:add|include|provide) (?:a |an )?(?:links?|descriptions?|references?|summary)\b/,
	/^if (?:the |your |any |known|there |their |you |studies|analyses|efforts|annotations|compensation|funding|data ).{0,240}\b(?:add|include|provide|describe|state|link|cite|outline)\b.{0,40}\b(?:here|below|in the following|studies|process|attributes|whether)\b/
];
/** A mark that something is to be written, wherever it stands in a text. */
const OPEN_MARK = /\[(?:more|needs?(?: more)?|further) information(?: needed| required)?\]|\[todo\b[^\]\n]{0,300}\]|^\s*#?\s*\*?todo\b\*?:?|\(forthcoming\.?\)|\b(?:add|insert|enter|put) [\w' -]{1,40} here\b|\bmore (?:information|info) (?:is )?needed\b/i;
/** A variable of a template that nobody has rendered, with its default. */
const UNRENDERED = /\{\{\s{0,3}[a-z_]{2,40}\s{0,3}(?:\|[^{}]{0,400})?\}\}/g;
/** A sentence with blanks to fill in: "a model for [TASK NAME]". */
const BLANKS = /\[(?!CLICK )[A-Z][A-Z]+(?: [A-Z]+){1,5}\]|\[(?:YOUR|VOTRE|TU|SEU|IHR|INSERT|ADD|LINK|URL|LIEN|ENLACE)(?:_[A-Z]+){1,5}\]|\[(?:Dataset|Model) Name\]/;
/** Text in brackets or braces that asks for a value; a placeholder where it is all that there is. */
const ASKING = /^(?:[[{<(](?:[Yy]our|[Ii]nsert|[Aa]dd|[Ee]nter|[Dd]escribe|[Pp]rovide|[Nn]ame of|[Mm]odel[ _][Nn]ame|[Dd]ataset[ _][Nn]ame|[Ii]f (?:known|available|applicable|the data)|tbd|TBD|todo|TODO)\b[^\])}>]{0,250}[\])}>]|\[(?:[Oo]ptional|(?:[\w-]{1,20} )?(?:[Ll]inks?|URL|[Nn]ames?|[Dd]ate|DOI|[Ee]mail)(?: to (?:the )?[\w-]{1,20})?|[Yy]ear|[Cc]itation)\]|\$?\{[A-Z][A-Z0-9_]{2,40}\}|[[<]?(?:MODEL|DATASET|REPO|PROJECT|AUTHOR|YOUR)_[A-Z_]{2,40}[\]>]?|your[-_. ]?e?-?mail@\S{1,40})$/;
/** Longer sentences say something, whatever they say. */
const LONGEST_PLACEHOLDER = 90;
const LONGEST_ASKING = 300;
const LONGEST_REQUEST = 2e3;
/** One expression is asked faster than many. */
const TEMPLATE_SENTENCE = anyOf(TEMPLATE_SENTENCES);
const REQUEST$1 = anyOf(REQUESTS);
function anyOf(expressions) {
	return new RegExp(expressions.map(({ source }) => source).join("|"));
}
/** True where the sentence is nothing but a placeholder. */
function isUnfilled(sentence) {
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
function isBoilerplate(sentence) {
	return TEMPLATE_SENTENCE.test(sentence);
}
/** True for a sentence that asks the author to write something in its place. */
function isRequest(sentence, lower) {
	return sentence.length < LONGEST_REQUEST && (REQUEST$1.test(lower) || BLANKS.test(sentence));
}
/** The mark in a sentence that something is still to be written; null where there is none. */
function openMark(sentence) {
	return sentence.length < LONGEST_REQUEST ? OPEN_MARK.exec(sentence)?.[0] ?? null : null;
}
/** The text with every unrendered variable of a template in the form of a placeholder. */
function withVariablesMarked(text) {
	return text.includes("{{") ? text.replace(UNRENDERED, "[More Information Needed]") : text;
}

// src/documentation/sentences.ts
const END = /[.!?][)"'”]?[ \t]+(?=[^\p{Ll}\s])|[。！？](?=[^\s。！？」』）])|\n/gu;
/** A dot after these ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:al|esp|e\.g|i\.e|etc|vs|[Ff]ig|cf|approx|Dr|Mr|Ms|St|eq|[Ss]ec|No|\p{Lu})\.$/u;
/** Splits a text without markup at the ends of sentences and lines. */
function sentences(text) {
	const found = [];
	let offset = 0;
	let at = 0;
	const add = (end) => {
		const sentence = text.slice(at, end).trim();
		if (sentence !== "") found.push({
			offset,
			text: sentence
		});
	};
	for (const match of text.matchAll(END)) {
		const mark = match[0];
		if (mark === "\n") {
			add(match.index);
			offset++;
		} else {
			const end = match.index + 1;
			if (mark.startsWith(".") && ABBREVIATION.test(text.slice(Math.max(0, end - 10), end))) continue;
			add(match.index + mark.trimEnd().length);
		}
		at = match.index + mark.length;
	}
	add(text.length);
	return found;
}

// src/documentation/informative.ts
const LONGEST_QUOTE = 160;
/** A sentence with a mark that something is to be written says nothing else in fewer words. */
const FEWEST_WORDS_BESIDE_MARK = 6;
/** Takes placeholders and template sentences out of a text without markup. */
function informative(text) {
	const result = {
		rest: [],
		placeholders: [],
		hasTemplate: false
	};
	const hasWide = isWide(text);
	for (const { offset, text: written } of sentences(withVariablesMarked(text))) {
		const sentence = hasWide ? narrowed(written) : written;
		const leave = () => void result.placeholders.push({
			offset,
			quote: sentence.slice(0, LONGEST_QUOTE)
		});
		if (isUnfilled(sentence)) {
			leave();
			continue;
		}
		const lower = sentence.toLowerCase();
		const start = /^[a-z]/.test(lower) ? lower : lower.replace(/^[^\p{L}\p{N}]+/u, "");
		if (start === "") continue;
		if (isBoilerplate(start)) {
			result.hasTemplate = true;
			continue;
		}
		if (isRequest(sentence, start)) {
			leave();
			continue;
		}
		const mark = openMark(sentence);
		if (mark !== null) {
			leave();
			if ((sentence.replace(mark, "").match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS_BESIDE_MARK) continue;
		}
		result.rest.push({
			offset,
			text: sentence,
			lower
		});
	}
	return result;
}
const known = /* @__PURE__ */ new WeakMap();
/** The same of a block, worked out once: every section asks every block. */
function saidBy(block) {
	let said = known.get(block);
	if (said === void 0) known.set(block, said = informative(block.text));
	return said;
}

// src/documentation/sections.ts
/** Sections for which code alone says what is wanted. */
const CODE_SAYS = /* @__PURE__ */ new Set([
	"usage",
	"citation",
	"training-procedure",
	"training-data",
	"evaluation",
	"specifications",
	"description",
	"license",
	"contact",
	"environment"
]);
const IMAGE_SAYS = /* @__PURE__ */ new Set([
	"evaluation",
	"specifications",
	"training-procedure",
	"description",
	"explainability"
]);
/** An address, handle or link by which somebody can be reached. */
const REACHABLE = /@|\bat\b.{1,30}\bdot\b|https?:|www\.|e-?mail|\bissues?\b|discord|twitter|telegram|linkedin|contact/i;
/** The better of two readings wins: a filled section over one left open, anything over a mention. */
const RANK = {
	section: 3,
	placeholder: 2,
	mentioned: 1
};
function better(known, reading) {
	return known !== void 0 && RANK[known.state] >= RANK[reading.state] ? known : reading;
}
/** Reads the states that headings, labels and lines in their place decide; sections without any are left out. */
function readTitled(parts, kind) {
	const found = /* @__PURE__ */ new Map();
	for (const part of parts) {
		if (part.kind === "opening") continue;
		const place = {
			line: part.line,
			quote: part.written.slice(0, 160)
		};
		const add = (section, state) => {
			found.set(section, better(found.get(section), {
				state,
				place
			}));
		};
		for (const [section, strength] of announcements(part, kind)) {
			const content = contentFor(part, section, kind);
			const isHowTo = section === "intended-use" && holdsCode(part, kind);
			if (content === "placeholder" && strength === "title" && !isHowTo) add(section, "placeholder");
			if (content !== "content") continue;
			if (section === "contact" && part.kind === "label" && !part.blocks.some(({ source }) => REACHABLE.test(source))) continue;
			if (section === "evaluation" && isGallery(part)) continue;
			if (section === "usage" && strongSections(part, kind).includes("limitations") && !saysHow(part, kind)) continue;
			if (strength === "title") add(section, "section");
			else if (strength === "mention") {
				if (section !== "citation" || pointsToPaper(part)) add(section, "mentioned");
			} else if (isConfirmed(part, kind, section)) add(section, "section");
		}
		if (holdsCode(part, kind) && strongSections(part, kind).includes("intended-use")) add("usage", "section");
	}
	return found;
}
/**
* What stands under a part for a section: its own blocks and those of parts below it that no other section claims. Where the title
* names several sections, the words must be about this one, unless they are about none of them.
*/
function contentFor(part, section, kind) {
	const titled = strongSections(part, kind);
	const isJoint = titled.length > 1;
	const isFirst = titled[0] === section && (section === "limitations" || section === "intended-use");
	const isCardTitle = part.depth === 1 && section === "description" && /card/.test(part.title);
	let isPassedOn = false;
	let hasPlaceholder = false;
	let isAboutOther = false;
	const claimedBelow = [];
	let filledLabels = 0;
	let openLabels = 0;
	let hasLeadIn = false;
	let isAboutNone = false;
	const lookAt = (block, isInstruction) => {
		const says = blockSays(block, section);
		if (says.state === "placeholder") hasPlaceholder = true;
		if (says.state === "other") isPassedOn = true;
		if (says.state !== "content") return false;
		const sentences = isInstruction ? says.sentences.filter((sentence) => !INSTRUCTION.test(sentence)) : says.sentences;
		if (sentences.length === 0) return says.sentences.length === 0;
		if (sentences.every((sentence) => LEAD_IN.test(sentence))) {
			hasLeadIn = true;
			return false;
		}
		if (!isJoint || isFirst) return true;
		if (sentences.some((sentence) => isAboutJoint(sentence, section, titled))) return true;
		if (titled.some((other) => other !== section && sentences.some((sentence) => isAbout(sentence, other)))) isAboutOther = true;
		else isAboutNone = true;
		return false;
	};
	const look = (at) => {
		const isInstruction = section === "intended-use" && at.blocks.some((block) => block.kind === "code");
		for (const block of at.blocks) if (lookAt(block, isInstruction)) return true;
		for (const child of at.parts) {
			const announced = announcements(child, kind);
			const claimed = [...announced].filter(([, strength]) => strength !== "mention").map(([name]) => name);
			if (child.kind === "heading" && claimed.length === 0 && announced.size > 0 && !isNear(section, announced)) continue;
			if (claimed.includes("out-of-scope") && section === "limitations" && isJoint && look(child)) return true;
			claimedBelow.push(...claimed);
			const isElsewhere = claimed.length > 0 && !claimed.includes(section);
			if (section === "description" && child.kind === "label" && isElsewhere && !child.blocks.some(isFilled)) continue;
			if (claimed.length > 0 ? !claimed.includes(section) : isCardTitle || kind === "dataset" && isOther(child.title)) isPassedOn = true;
			else if (section === "description" && child.kind === "label") {
				if (isPointer(child.title)) continue;
				if (look(child)) filledLabels++;
				else openLabels++;
			} else if (look(child)) return true;
			else if (child.kind === "label" && isPointer(child.title) && child.blocks.some(isFilled)) isPassedOn = true;
		}
		return false;
	};
	if (look(part) || filledLabels > openLabels || hasLeadIn && !hasPlaceholder && !isPassedOn) return "content";
	if (isAboutNone && !(isAboutOther && titled[0] === "intended-use")) return "content";
	if (isAboutOther) return "passed-on";
	if (isJoint && part.blocks.some((block) => titled.some((other) => blockSays(block, other).state === "content"))) return "passed-on";
	if (isPassedOn && !hasPlaceholder) return isJoint && !claimedBelow.includes(section) ? "placeholder" : "passed-on";
	return "placeholder";
}
/** What to type before the code that follows; it says nothing of what a model is for. */
const INSTRUCTION = /^(?:first|then|next|now|finally|to (?:use|run|load|install)|you can (?:load|install|download)|install|load|use the|here is|the following|below)\b|:$/;
/** A sentence that announces what follows it. */
const LEAD_IN = /[:：]$/;
/** The sections that a title names outright, in its order. */
function strongSections(part, kind) {
	return [...announcedBy(part.title, kind)].filter(([, strength]) => strength === "title").map(([section]) => section);
}
/** Sections so close that a general title under one of them may speak of another. */
const FAMILIES = [
	[
		"training-data",
		"training-procedure",
		"description"
	],
	["training-procedure", "evaluation"],
	[
		"specifications",
		"training-procedure",
		"environment",
		"description"
	],
	[
		"usage",
		"intended-use",
		"description"
	],
	["evaluation", "description"]
];
function isNear(section, announced) {
	return [...announced.keys()].some((other) => other === section || FAMILIES.some((family) => family.includes(section) && family.includes(other)));
}
/** Sections that may hang below thanks, news and the like and still be meant. */
const ANYWHERE = /* @__PURE__ */ new Set([
	"citation",
	"contact",
	"license"
]);
/** True below a heading that speaks of somebody or something else. */
function isUnderForeign(part) {
	for (let at = part.parent; at !== null; at = at.parent) if (isForeign(at.title)) return true;
	return false;
}
/** The sections that a part's title announces where it stands: "Data" under "Evaluation" is not what the model was trained on. */
function announcements(part, kind) {
	const announced = isUnderForeign(part) ? new Map([...announcedBy(part.title, kind)].filter(([section]) => ANYWHERE.has(section))) : announcedBy(part.title, kind);
	let above = [];
	for (let at = part.parent; at !== null && above.length === 0; at = at.parent) above = at.depth === 0 ? [] : strongSections(at, kind);
	if (above.length === 0) return announced;
	return new Map([...announced].filter(([section]) => above.includes(section) || !isDependent(part.title, section) || FAMILIES.some((family) => family.includes(section) && above.some((other) => family.includes(other) && (section !== "description" || other === "description")))));
}
/** A sentence on harm is not one on limits, though it says "may". */
function isAboutJoint(sentence, section, titled) {
	if (!isAbout(sentence, section)) return false;
	return !(section === "limitations" && titled.includes("bias") && isAbout(sentence, "bias"));
}
const LINK_SAYS = /* @__PURE__ */ new Set([
	"citation",
	"license",
	"contact",
	"usage"
]);
/** Who wrote the card stands at its end, under whichever heading is last. */
const BYLINE = /^\W{0,3}(?:this model ?card was (?:written|created|made|generated) by|(?:created|made|developed) by)\b/;
/** What was measured, without how well. */
const METRIC_ALONE = /^\W{0,3}(?:(?:macro|micro|weighted|exact)[ -])?(?:f1|accuracy|precision|recall|bleu|rouge|wer|cer|perplexity|loss|auc|match)(?:[ -]scores?)?\W{0,3}$/;
function blockSays(block, section) {
	if (block.kind === "code") {
		if (isUnfilledCode(block)) return {
			state: "placeholder",
			sentences: []
		};
		return {
			state: CODE_SAYS.has(section) && (section !== "evaluation" || /\d/.test(block.text)) && (section !== "contact" || !isBibliography(block.text)) ? "content" : "other",
			sentences: []
		};
	}
	if (block.kind === "image") return {
		state: IMAGE_SAYS.has(section) ? "content" : "other",
		sentences: []
	};
	if (block.kind === "row" && isBareRow(block)) return {
		state: "nothing",
		sentences: []
	};
	const { rest: said, placeholders, hasTemplate } = saidBy(block);
	const rest = said.filter(({ lower }) => {
		if (section === "citation") return !BYLINE.test(lower);
		if (section === "evaluation" && METRIC_ALONE.test(lower)) return false;
		return LINK_SAYS.has(section) || !/^(?:\W*https?:\S+)+$/.test(lower);
	});
	if (rest.length > 0) return {
		state: "content",
		sentences: rest.map(({ lower }) => lower)
	};
	return {
		state: placeholders.length > 0 || hasTemplate ? "placeholder" : "nothing",
		sentences: []
	};
}
/** True where a block says anything at all. */
function isFilled(block) {
	if (block.kind === "image") return true;
	if (block.kind === "code") return !isUnfilledCode(block);
	return saidBy(block).rest.length > 0;
}
/** The head of a table, or a row in which only the first cell is filled. */
function isBareRow({ text, isHeader }) {
	return isHeader === true || text.includes("|") && !/\|[^|]*[\p{L}\p{N}]/u.test(text);
}
const unfilledCode = /* @__PURE__ */ new WeakMap();
/** Code that holds nothing but comments that promise code, or a bibliography entry without a name; every section asks. */
function isUnfilledCode(block) {
	let answer = unfilledCode.get(block);
	if (answer === void 0) unfilledCode.set(block, answer = holdsNoCode(block.text));
	return answer;
}
function holdsNoCode(code) {
	if (code.length < 200 && isUnfilled(code.trim())) return true;
	if (/@\w{4,20}\{\s{0,3}(?:\.\.\.|article_id|<[^>]{1,40}>)\s{0,3},/.test(code)) return true;
	const lines = code.split("\n").filter((line) => /\S/.test(line));
	if (lines.some((line) => /^\s*\.{3}\s*$/.test(line)) && lines.every((line) => /^\s*(?:\.{3}\s*$|from |import |#)/.test(line))) return true;
	return lines.every((line) => /^\s*(?:#|\/\/|--)/.test(line)) && (lines.length < 4 || /\b(?:todo|coming soon|tbd|add |you can include sample code)/i.test(code));
}
/** "Results" over pictures alone shows what a model makes, not how well. */
function isGallery(part) {
	return !/eval|bench|metric|accura|perform|score|leaderboard|confusion/.test(part.title) && part.blocks.length > 0 && part.parts.length === 0 && part.blocks.every(({ kind, text }) => kind === "image" || /^https?:\S+$/.test(text));
}
/** Text that tells readers how they could do it. */
const ADVICE = /\b(?:you can|you may|how to|can be (?:further |easily )?(?:improved|fine-?tuned|trained|adapted)|step-by-step|guide|tutorial|to fine-?tune|your own)\b/;
/** True where the text under a weak title speaks of the section. */
function isConfirmed(part, kind, section) {
	if (section === "training-procedure" && part.blocks.some((block) => ADVICE.test(block.text.toLowerCase()))) return false;
	for (const at of ownParts(part, section, kind)) for (const block of at.blocks) if (block.kind === "code") {
		if (section === "citation" ? isBibliography(block.text) : SETTINGS_SAY.has(section) && speaksOfSettings(block, section)) return true;
	} else if (section === "citation" && part.title === "reference" && YEAR.test(block.text) && pointsToPaper(part)) return true;
	else if (block.kind !== "image" && saidBy(block).rest.some(({ lower }) => speaksOf(lower, section))) return true;
	return false;
}
/** Sections whose facts are often given as JSON or YAML alone. */
const SETTINGS_SAY = /* @__PURE__ */ new Set(["specifications", "training-procedure"]);
/** `"learning_rate": 3e-05` and `"transformers": "2.5.1"` say in code what a sentence could. */
function speaksOfSettings(block, section) {
	return speaksOf(block.text.toLowerCase().replace(/["']/g, ""), section);
}
const YEAR = /\b(?:19|20)\d\d\b/;
function saysHow(part, kind) {
	return holdsCode(part, kind) || isConfirmed(part, kind, "usage");
}
function holdsCode(part, kind) {
	for (const at of ownParts(part, "intended-use", kind)) if (at.blocks.some((block) => block.kind === "code" && !isUnfilledCode(block) || /^```[^`]/.test(block.source.trim()))) return true;
	return false;
}
/** A part and those below it that no other section claims. */
function* ownParts(part, section, kind) {
	yield part;
	for (const child of part.parts) {
		const claimed = strongSections(child, kind);
		if (claimed.length === 0 || claimed.includes(section)) yield* ownParts(child, section, kind);
	}
}
/** A link to a paper, or its title; a link to code is none. */
function pointsToPaper(part) {
	return part.blocks.some((block) => /arxiv|doi\.org|aclanthology|openreview|\.pdf\b|papers|proceedings|abs\//i.test(block.source) || plainWords(block.text) >= 4);
}
function plainWords(text) {
	return text.replace(/https?:\S{1,500}/g, " ").match(/\p{L}{2,}/gu)?.length ?? 0;
}
const BIBLIOGRAPHY = /@(?:article|inproceedings|misc|book|techreport|phdthesis|mastersthesis|software|incollection|conference|online|proceedings|dataset|unpublished)\s{0,3}\{/i;
/** True for code that holds a BibTeX entry. */
function isBibliography(code) {
	return BIBLIOGRAPHY.test(code);
}
/** Every section with the given state. */
function everySection(state) {
	return Object.fromEntries(SECTIONS.map((section) => [section, state]));
}

// src/documentation/mentions.ts
/** Sections for which a table row says something by its words alone. */
const ROWS_SAY = /* @__PURE__ */ new Set([
	"specifications",
	"evaluation",
	"training-data",
	"training-procedure",
	"license",
	"environment"
]);
/** Longer sentences are asked in pieces of this length. */
const LONGEST_SENTENCE$1 = 400;
const MOST_SENTENCES = 5e3;
const LOADER = /\bfrom_pretrained\(|\bpipeline\(|\bload_(?:dataset|model|from_hub)\(|SentenceTransformer\(|\bimport [\w.]+|\bpip install\b|\bollama run\b|\bvllm serve\b|llama-cli|\.\/main\b|huggingface-cli|\bgit clone\b|\bhf_hub_download\(|\bcurl\b|\bdocker run\b/;
/** A result; the number of a data set's name is none. */
const RESULT = /\d ?%|(?<![\w.])\d+\.\d/;
/** What is told of labels, not of results. */
const OF_LABELS = /\b(?:annotat|label|rating|rated|retention|filter|assigned)/;
/** Who made it, with a link to that person. */
const LINKED_MAKER = /\b(?:by|to|authors?|credits?)\b[^\n\]]{0,40}\[[^\]\n]{1,80}\]\s?\((?:https?:\/\/(?:www\.)?(?:linkedin\.com\/in|twitter\.com|x\.com)\/|mailto:)/i;
/** What sentences of a dataset card are not asked: they tell of models that used it. */
const NOT_OF_DATASETS = /* @__PURE__ */ new Set([
	"training-procedure",
	"specifications",
	"environment",
	"explainability"
]);
/** A command or script that trains, with its settings. */
const TRAINER = /--(?:num[-_](?:train[-_])?epochs|learning[-_]rate|do[-_]train|per[-_](?:device|gpu)[-_]train[-_]batch[-_]size|max[-_]train[-_]steps)\b|\bTrainingArguments\(|\btrainer\.train\(\)/;
/**
* Finds what the text says without a title of its own for it: in sentences, in plain `Label: value` lines, in tables, in code, and in
* lines that stand as titles without being marked as such.
*/
function readMentions(parts, kind, languages, decided) {
	const found = /* @__PURE__ */ new Map();
	const add = (section, reading) => {
		if (!decided.has(section)) found.set(section, better(found.get(section), reading));
	};
	const asked = SECTIONS.filter((section) => !decided.has(section) && !(kind === "dataset" && NOT_OF_DATASETS.has(section)));
	let count = 0;
	for (const part of parts) {
		const isOfOthers = isForeign(part.title) || isUnderForeign(part);
		if (isOfOthers && decided.has("contact")) continue;
		if (!isOfOthers) {
			readCode(part, isAboutMaking(part, kind), add);
			readPlainTitles(part, kind, add);
			readColumns(part, kind, add);
			readMakers(part, add);
		}
		for (const { text, quote, line, isRow } of sayingsOf(part)) {
			if (count++ > MOST_SENTENCES) return found;
			for (const section of isOfOthers ? CONTACT : asked) {
				if (isRow && !ROWS_SAY.has(section)) continue;
				if (section === "evaluation" && kind === "dataset" && (!RESULT.test(text) || OF_LABELS.test(text))) continue;
				if (!found.has(section) && speaksOf(text, section, languages)) add(section, {
					state: "mentioned",
					place: {
						line,
						quote: quote.slice(0, 160)
					}
				});
			}
		}
	}
	return found;
}
function readMakers(part, add) {
	for (const { kind, source, line, text } of part.blocks) if ((kind === "prose" || kind === "item") && LINKED_MAKER.test(source)) add("contact", {
		state: "mentioned",
		place: {
			line,
			quote: text.slice(0, 160)
		}
	});
}
const CONTACT = ["contact"];
const MAKING = ["training-procedure", "training-data"];
/** True below a heading on how a model was made: its commands are not how to use it. */
function isAboutMaking(part, kind) {
	for (let at = part; at !== null; at = at.parent) {
		const announced = announcedBy(at.title, kind);
		if (announced.get("usage") === "title") return false;
		if (MAKING.some((section) => announced.get(section) === "title")) return true;
	}
	return false;
}
function readCode(part, isOfMaking, add) {
	for (const block of part.blocks) {
		if (block.kind !== "code" || isUnfilledCode(block)) continue;
		const first = block.text.trim().split("\n", 1)[0].slice(0, 160);
		if (isBibliography(block.text)) add("citation", {
			state: "mentioned",
			place: {
				line: block.line,
				quote: first
			}
		});
		else if (!isOfMaking && LOADER.test(block.text)) add("usage", {
			state: "mentioned",
			place: {
				line: block.line,
				quote: first
			}
		});
		if (TRAINER.test(block.text)) add("training-procedure", {
			state: "mentioned",
			place: {
				line: block.line,
				quote: first
			}
		});
	}
}
/** `License: MIT`, `| License | MIT |`, and a line "License" above its text, none of them marked as a title. */
function readPlainTitles(part, kind, add) {
	let open = null;
	for (const block of part.blocks) {
		if (block.kind === "code" || block.kind === "image") {
			for (const section of block.kind === "code" && !isUnfilledCode(block) ? open?.sections ?? [] : []) if (CODE_SAYS.has(section)) add(section, {
				state: "mentioned",
				place: {
					line: open.line,
					quote: open.quote
				}
			});
			open = null;
			continue;
		}
		for (const { offset, text } of linesOf(block.text)) {
			const line = block.line + offset;
			const isRow = block.kind === "row";
			const colon = isRow ? /^([^|]{2,60})\s\|\s*(\S[^|]*)$/.exec(text) : /^([^:：]{2,50})[:：](?!\/\/)\s*(.*)$/s.exec(text);
			if (isRow && (block.isHeader === true || colon === null)) continue;
			if (colon !== null && /^[a-z\d]+_\w+$/.test(colon[1].trim())) continue;
			const isTitle = colon !== null || block.kind === "prose" && text.length < 60 && !/[.!?,;。]$/.test(text);
			const isReachable = () => REACHABLE.test(sourceOf(block, offset, colon !== null && colon[2] !== ""));
			const announced = isTitle ? [...announcedBy(normalTitle(colon?.[1] ?? text), kind)].filter(([section, strength]) => strength !== "weak" && (section !== "contact" || isReachable())).map(([section]) => section) : [];
			if (colon !== null && announced.length > 0 && (colon[2] ?? "") !== "") {
				const state = informative(colon[2]).rest.length > 0 ? "mentioned" : "placeholder";
				if (state === "mentioned" || !isRow) for (const section of announced) add(section, {
					state,
					place: {
						line,
						quote: text.slice(0, 160)
					}
				});
				open = null;
			} else if (announced.length > 0) open = {
				sections: announced,
				line,
				quote: text.slice(0, 160)
			};
			else if (open !== null) {
				const { rest, placeholders } = informative(text);
				const state = rest.length > 0 ? "mentioned" : placeholders.length > 0 ? "placeholder" : null;
				if (state !== null) for (const section of open.sections) add(section, {
					state,
					place: {
						line: open.line,
						quote: open.quote
					}
				});
				open = null;
			}
		}
	}
}
/** Columns of a table: `| Model | Training data |`. */
const COLUMNS = /* @__PURE__ */ new Set([
	"training-data",
	"specifications",
	"license",
	"evaluation"
]);
function readColumns(part, kind, add) {
	part.blocks.forEach((block, index) => {
		if (block.isHeader !== true || part.blocks[index + 1]?.kind !== "row") return;
		if (isScoreTable(part.blocks.slice(index))) add("evaluation", {
			state: "mentioned",
			place: {
				line: block.line,
				quote: block.text.trim().slice(0, 160)
			}
		});
		for (const cell of block.text.split("|").slice(1)) for (const [section, strength] of announcedBy(normalTitle(cell), kind)) if (strength !== "weak" && COLUMNS.has(section)) add(section, {
			state: "mentioned",
			place: {
				line: block.line,
				quote: cell.trim().slice(0, 160)
			}
		});
	});
}
const COMPARED = /^(?:models?|systems?|methods?|tasks?|models? names?)$/;
const SCORE = /^(?:[1-9]?\d|100)\.\d{1,4} ?%?(?: ?[/±] ?\d{1,3}\.\d{1,4}%?)?$/;
const FEWEST_SCORED_ROWS = 2;
const FEWEST_SCORES = 2;
/** Models or tasks in lines with several decimal scores each, whatever the columns are called; sizes are given with a unit. */
function isScoreTable(blocks) {
	const [header, ...others] = blocks;
	if (!COMPARED.test(normalTitle(header.text.split("|", 1)[0]))) return false;
	let scored = 0;
	for (const { kind, isHeader, text } of others) {
		if (kind !== "row" || isHeader === true) break;
		const [, ...cells] = text.split("|").map((cell) => cell.trim());
		const scores = cells.filter((cell) => SCORE.test(cell)).length;
		if (scores >= FEWEST_SCORES && scores * 2 > cells.length) scored++;
	}
	return scored >= FEWEST_SCORED_ROWS;
}
/** In lower case, with the apostrophe that keyboards have. */
function spoken(text) {
	return text.toLowerCase().replace(/’/g, "'");
}
/** The Markdown of a line; of all that follows it too where it is a title without a value. */
function sourceOf({ source }, offset, isAlone) {
	const lines = source.split("\n");
	return isAlone ? lines[offset] ?? source : lines.slice(offset).join("\n");
}
function* linesOf(text) {
	let offset = 0;
	for (const line of text.split("\n")) {
		if (/\S/.test(line)) yield {
			offset,
			text: line.trim()
		};
		offset++;
	}
}
/** Sentences of a part; those that a line break cuts are joined, a label stands before its value. */
function* sayingsOf(part) {
	const label = part.kind === "label" ? `${part.written.replace(/[:：\s]+$/, "")}: ` : "";
	if (part.kind === "heading" && part.title.length > 12 && part.title.includes(" ") && !/^\S+\/\S+$/.test(part.written)) yield {
		text: part.title,
		quote: part.written,
		line: part.line,
		isRow: false
	};
	for (const block of part.blocks) {
		if (block.kind === "code" || block.kind === "image") continue;
		for (const { offset, text } of joined(saidBy(block).rest)) {
			const said = label + text;
			for (let at = 0; at < said.length; at += LONGEST_SENTENCE$1) {
				const piece = said.slice(at, at + LONGEST_SENTENCE$1);
				yield {
					text: spoken(piece),
					quote: piece,
					line: block.line + offset,
					isRow: block.kind === "row"
				};
			}
		}
	}
}
/** A line that starts in lower case goes on from the line before, unless that one ended. */
function* joined(lines) {
	let open = null;
	for (const { offset, text } of lines) if (open !== null && open.text.length < LONGEST_SENTENCE$1 && /^\p{Ll}/u.test(text) && /[\p{Ll},]$/u.test(open.text.slice(-2))) open = {
		offset: open.offset,
		text: `${open.text} ${text}`
	};
	else {
		if (open !== null) yield open;
		open = {
			offset,
			text
		};
	}
	if (open !== null) yield open;
}

// src/documentation/quoted-base.ts
/** Titles under which quantizers and mergers repeat the card of the model that theirs was made from. */
const TITLE = /^(?:the )?(?:original|base|source|upstream|parent)(?: model)?(?:'s)? (?:model )?(?:card|readme)\b|^original (?:model )?(?:card |readme )?(?:descriptions?|documentation|text)$|\b(?:original|base) model ?card\b|^(?:model ?card|readme) (?:of|from) (?:the )?(?:original|base)\b|(?:原始|原)模型卡|元のモデルカード|원본 모델 ?카드/u;
const SENTENCE = /^\W{0,8}(?:from (?:the )?)?original (?:model )?(?:card|readme|description)(?: (?:below|follows|starts here))?\W{0,5}$|\bcopy of the (?:original|base)(?: model)?(?:'s)? (?:model )?(?:card|readme)\b|\b(?:card|readme) (?:is |was )?(?:copied|taken|reproduced|pasted) (?:verbatim |unchanged )?from (?:the |its )?(?:original|base)\b|\b(?:below|following|here|what follows|rest of (?:this|the) (?:card|readme)) (?:is|was|comes?) (?:the |a copy of the )?(?:original|base)(?: model)?(?:'s)? (?:model )?(?:card|readme)\b|\b(?:copied|taken|reproduced|repeated|quoted) (?:verbatim |unchanged |directly )?from the (?:original|base)(?: model)?(?:'s)? (?:model )?(?:card|readme)\b|\b(?:original|base)(?: model)?(?:'s)? (?:model )?(?:card|readme) (?:is )?(?:below|follows)\b/u;
/** Fewer words are a link to the card and not the card. */
const FEWEST_WORDS = 40;
/** Where a card starts to repeat that of its base, as it says itself; null where it does not say so. */
function quotedBase(parts) {
	const titled = parts.findLastIndex((part) => part.kind === "heading" && TITLE.test(part.title));
	if (titled !== -1) {
		const { line, written } = parts[titled];
		return holdsText(parts, titled) ? {
			line,
			quote: written.slice(0, 160)
		} : null;
	}
	for (const [index, part] of parts.entries()) for (const block of part.blocks) {
		if (block.kind !== "prose" && block.kind !== "item") continue;
		const said = saidBy(block).rest.find(({ lower }) => SENTENCE.test(lower));
		if (said !== void 0 && holdsText(parts, index)) return {
			line: block.line + said.offset,
			quote: said.text.slice(0, 160)
		};
	}
	return null;
}
function holdsText(parts, from) {
	let words = 0;
	for (const { blocks } of parts.slice(from)) {
		for (const block of blocks) words += block.text.match(/\p{L}{2,}/gu)?.length ?? 0;
		if (words >= FEWEST_WORDS) return true;
	}
	return false;
}

// src/documentation/visible.ts
/** A piece ends at the next heading or blank line after this many characters. */
const PIECE_LENGTH = 16e3;
/** And at any line after this many. */
const LONGEST_PIECE = 64e3;
/** Longer lines (embedded images, minified tables) are cut: what they say stands at their start. */
const LONGEST_LINE = 2e4;
/** Markers at the start of a line open one nested block each; a parser calls itself for each of them. */
const NESTED_MARKERS = /^(?:[ \t]{0,3}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]{0,4}){6,}/;
const FENCE = /^[ \t]*(?:>[ \t]?)?(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?(`{3,}|~{3,})([^\n]*)$/;
/** A comment that asks for what should stand in its place; sentence-transformers `model_card_template.md`. */
const REQUEST = /<!--+\s{0,3}(describe (?:how|where|what|the|your) [^<>]{1,160})-->/i;
const CLOSING = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;
const HEADING = /^#{1,6}[ \t]/;
/**
* The text without what a reader cannot see, and the comments that ask for text. Blanks HTML comments outside of code and cuts the text where blocks end, so that a parser never sees more than a few thousand
* characters at once. A fence that is never closed is taken to end before the next heading: authors forget it, and what follows is
* meant as text.
*/
function readVisible(lines) {
	const pieces = [];
	const comments = [];
	let current = [];
	let start = 1;
	let length = 0;
	let fence = null;
	let inComment = false;
	const closings = closingFences(lines);
	const flush = (nextLine) => {
		if (current.length > 0) pieces.push({
			line: start,
			text: current.join("\n")
		});
		current = [];
		length = 0;
		start = nextLine;
	};
	for (let index = 0; index < lines.length; index++) {
		let line = lines[index];
		if (line.length > LONGEST_LINE) line = line.slice(0, LONGEST_LINE);
		if (fence !== null) {
			if (closes(line, fence)) fence = null;
		} else {
			const request = line.includes("<!--") ? REQUEST.exec(line.slice(0, 400)) : null;
			if (request !== null) comments.push({
				line: index + 1,
				quote: request[1].trim()
			});
			[line, inComment] = withoutComments(line, inComment);
			const opening = inComment ? null : FENCE.exec(line);
			if (opening !== null && !(opening[1].startsWith("`") && opening[2].includes("`"))) {
				if (isClosedLater(closings, opening[1], index)) fence = opening[1];
				else line = "";
			} else {
				line = line.replace(NESTED_MARKERS, "> ");
				if (length > PIECE_LENGTH && (HEADING.test(line) || /^\s*$/.test(line) || length > LONGEST_PIECE)) flush(index + 1);
			}
		}
		current.push(line);
		length += line.length + 1;
	}
	flush(lines.length + 1);
	return {
		pieces,
		comments
	};
}
/** Longer markers are treated as this long. */
const LONGEST_MARKER = 16;
function closingFences(lines) {
	const closings = {
		backticks: [],
		tildes: []
	};
	lines.forEach((line, index) => {
		const match = CLOSING.exec(line.length > 200 ? "" : line);
		if (match === null) return;
		const list = match[1].startsWith("`") ? closings.backticks : closings.tildes;
		for (let length = 3; length <= Math.min(match[1].length, LONGEST_MARKER); length++) list[length] = index;
	});
	return closings;
}
function isClosedLater(closings, marker, index) {
	return ((marker.startsWith("`") ? closings.backticks : closings.tildes)[Math.min(marker.length, LONGEST_MARKER)] ?? -1) > index;
}
function closes(line, fence) {
	const match = CLOSING.exec(line.length > 200 ? "" : line);
	return match !== null && match[1][0] === fence[0] && match[1].length >= fence.length;
}
/** Replaces comments by nothing; true where one goes on in the next line. */
function withoutComments(line, inComment) {
	let out = "";
	let at = 0;
	let inside = inComment;
	while (at <= line.length) if (inside) {
		const end = line.indexOf("-->", at);
		if (end === -1) return [out, true];
		at = end + 3;
		inside = false;
	} else {
		const begin = line.indexOf("<!--", at);
		if (begin === -1) return [out + line.slice(at), false];
		out += line.slice(at, begin);
		at = begin + 4;
		inside = true;
	}
	return [out, inside];
}

// src/documentation/card.ts
/** Longest card that is read, in characters; what follows is treated as truncated. */
const LONGEST_CARD = 1048576;
/** Reads what a card documents. Never throws. */
function readCard(text, context) {
	const lines = text.slice(0, LONGEST_CARD).replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
	const frontMatter = readFrontMatter(lines);
	const documentation = {
		card: "present",
		words: 0,
		placeholders: [],
		generatedBy: generatorOf(lines.join("\n")),
		sections: everySection("not-found"),
		places: {},
		metadataProblems: frontMatter.problems,
		oid: context.oid ?? null
	};
	const { pieces, comments } = readVisible(frontMatter.body);
	const parts = readOutline(pieces);
	const kind = context.kind === "dataset" ? "dataset" : "model";
	const languages = languagesOf(proseOf(parts));
	const titled = readTitled(parts, kind);
	for (const [section, { state, place }] of [...titled, ...readMentions(parts, kind, languages.present, new Set(titled.keys()))]) {
		documentation.sections[section] = state;
		documentation.places[section] = place;
	}
	documentation.placeholders = [...placeholdersOf(parts), ...comments].sort((a, b) => a.line - b.line);
	documentation.words = wordsOf(parts);
	const quoted = quotedBase(parts);
	if (quoted !== null) documentation.quotesBase = quoted;
	if (isEmpty(parts)) documentation.card = "missing";
	else if (isTemplateOnly(parts, documentation)) documentation.card = "template-only";
	if (context.truncated === true || text.length > LONGEST_CARD || !isReadable(languages.main)) {
		for (const section of SECTIONS) if (documentation.sections[section] === "not-found") documentation.sections[section] = "unknown";
	}
	return documentation;
}
/** What a symbolic link holds where nobody follows it: google/bert_uncased_L-4_H-512_A-8 and its kin. */
const LINK_TARGET = /^(?:\.{1,2}\/)+\S{1,300}\.md$/;
function isEmpty(parts) {
	return parts.length === 1 && parts[0].blocks.every((block) => block.text === "" && block.kind !== "image" || LINK_TARGET.test(block.text));
}
/** Fewer informative words than a short paragraph has. */
const FEW_WORDS = 40;
/** What stands beside a whole template that was left as it is: a sentence or two say no more of a model than its name does. */
const FEW_WORDS_BESIDE_TEMPLATE = 50;
const MANY_OPEN_PARTS = 5;
const WHOLE_TEMPLATE = 12;
/**
* Most of what the card asks is open and nothing of substance was written; or nothing was written at all. Labels count with the
* heading that they stand under: ten of them are one question of the template.
*/
function isTemplateOnly(parts, { sections, words, placeholders }) {
	const states = Object.values(sections);
	const isOpen = states.includes("placeholder");
	if (words === 0 && !states.includes("section") && !states.includes("mentioned")) return isOpen || placeholders.length > 0 || parts.some(({ blocks }) => blocks.some(isOfTemplate));
	if (!isOpen) return false;
	let openPlaces = 0;
	let open = 0;
	let filled = 0;
	for (const part of parts) {
		if (part.kind === "opening" || part.parts.some(({ kind }) => kind === "heading")) continue;
		if (part.parts.length === 0 && !part.blocks.some(isFilled)) openPlaces++;
		if (part.kind === "label" && part.parent?.depth !== 0) continue;
		if (holdsFilled(part)) filled++;
		else open++;
	}
	if (words < FEW_WORDS && openPlaces >= MANY_OPEN_PARTS && open > 2 * filled) return true;
	return words < FEW_WORDS_BESIDE_TEMPLATE && open >= WHOLE_TEMPLATE && open > 8 * filled;
}
function isOfTemplate(block) {
	return block.kind !== "code" && block.kind !== "image" && saidBy(block).hasTemplate;
}
function holdsFilled(part) {
	return part.blocks.some(isFilled) || part.parts.some(holdsFilled);
}
/** Enough prose to tell its languages: a little of each sentence, since the second half may repeat the first in another one. */
const LONGEST_PROSE = 12e3;
const LONGEST_SENTENCE = 120;
function proseOf(parts) {
	let prose = "";
	for (const part of parts) for (const block of part.blocks) {
		if (block.kind !== "prose" && block.kind !== "item") continue;
		for (const { text } of saidBy(block).rest) prose += `${text.slice(0, LONGEST_SENTENCE)}\n`;
		if (prose.length > LONGEST_PROSE) return prose;
	}
	return prose;
}
function placeholdersOf(parts) {
	const places = [];
	for (const part of parts) for (const block of part.blocks) {
		if (block.kind === "image") continue;
		if (block.kind === "code") {
			if (isUnfilledCode(block) && /\S/.test(block.text)) places.push({
				line: block.line + 1,
				quote: block.text.trim().slice(0, 160)
			});
			continue;
		}
		for (const { offset, quote } of saidBy(block).placeholders) places.push({
			line: block.line + offset,
			quote
		});
	}
	return places;
}
function wordsOf(parts) {
	let words = 0;
	for (const part of parts) for (const block of part.blocks) {
		if (block.kind !== "prose" && block.kind !== "item") continue;
		for (const { text } of saidBy(block).rest) if (!SETTING.test(text)) words += countWords(text);
	}
	return words;
}
/** `learning_rate: 5e-05`, `Transformers 4.20.1`: a setting or version is no prose. */
const SETTING = /^[\w./-]{1,60}\s?[:=]\s?\S{1,60}$|^[\w./-]{1,40}:? v?\d[\w.+]{0,40}$/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const LETTERS_PER_WORD = 2;
/** Words as separated by spaces; where a script separates none, two letters are taken for a word. */
function countWords(text) {
	const words = text.includes("://") ? text.replace(/https?:\/\/\S{1,2000}/g, " ") : text;
	if (!/[^ -~]/.test(words)) return words.match(/[A-Za-z\d]\S*/g)?.length ?? 0;
	const unspaced = words.match(UNSPACED)?.length ?? 0;
	return ((unspaced === 0 ? words : words.replace(UNSPACED, " ")).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) + Math.ceil(unspaced / LETTERS_PER_WORD);
}

// src/documentation/metadata.ts
/** Characters; metadata with results of many evaluations reach some 100,000. */
const LONGEST = 524288;
const BLOCK = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
/**
* The metadata at the head of a card, where the Hub looks for it (huggingface_hub: `repocard.py`). Null where there are none,
* undefined where they cannot be read.
*/
function readMetadata(text) {
	const block = BLOCK.exec(text.slice(0, LONGEST))?.[1];
	if (block === void 0) return null;
	try {
		const value = (0, import_dist.parse)(block, {
			maxAliasCount: 100,
			logLevel: "error"
		});
		if (value === null) return null;
		return typeof value === "object" && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}

export { readCard as n, readMetadata as t };