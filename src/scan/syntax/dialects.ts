/** What sets the languages with braces apart, as far as their tokens go. */
export interface Dialect {
  id: string;
  /** `'x'`: a string, a character, or in Rust perhaps a lifetime. */
  singleQuote: "string" | "character" | "lifetime" | "none";
  /** A string with `${…}`, a raw string, or a name in quotes. */
  backtick: "template" | "raw" | "name";
  /** Variable parts of strings in double quotes: `$x` and `${…}`, or `\(…)`, or `{…}` behind a `$` before the quote. */
  interpolation: "none" | "dollar" | "backslash" | "prefixed";
  /** `"""`: with escapes, without any, or not at all. */
  tripleQuotes: "escaped" | "raw" | "none";
  /** Strings in double quotes may hold line breaks. */
  isMultiline: boolean;
  /** `r"…"`, `r#"…"#`, `b"…"`. */
  hasRawPrefix: boolean;
  /** `R"x(…)x"`. */
  hasDelimitedRaw: boolean;
  /** `#"…"#`. */
  hasHashStrings: boolean;
  /** Comments nest. */
  hasNestedComments: boolean;
  /** Lines that begin with `#` are for the preprocessor. */
  hasPreprocessor: boolean;
  /** `/…/` where a value may stand. */
  hasRegularExpressions: boolean;
  /** `<Tag>` where a value may stand. */
  hasTags: boolean;
  /** `||` gives its right side where the left is empty. */
  hasOrElse: boolean;
  /** `:` separates a key from its value in a map in braces, `=` an argument's name from its value, and so on. */
  argumentMark: "colon" | "equals" | "none";
  /** Fields of a class are seen from its methods by their bare name. */
  seesFields: boolean;
}

const BASE: Dialect = {
  id: "",
  singleQuote: "character",
  backtick: "name",
  interpolation: "none",
  tripleQuotes: "none",
  isMultiline: false,
  hasRawPrefix: false,
  hasDelimitedRaw: false,
  hasHashStrings: false,
  hasNestedComments: false,
  hasPreprocessor: false,
  hasRegularExpressions: false,
  hasTags: false,
  hasOrElse: false,
  argumentMark: "none",
  seesFields: true,
};

export const TYPESCRIPT: Dialect = {
  ...BASE,
  id: "javascript",
  singleQuote: "string",
  backtick: "template",
  hasRegularExpressions: true,
  hasOrElse: true,
  seesFields: false,
};
export const JAVASCRIPT: Dialect = { ...TYPESCRIPT, hasTags: true };
export const RUST: Dialect = {
  ...BASE,
  id: "rust",
  singleQuote: "lifetime",
  isMultiline: true,
  hasRawPrefix: true,
  hasNestedComments: true,
  seesFields: false,
};
export const GO: Dialect = { ...BASE, id: "go", backtick: "raw", seesFields: false };
export const JAVA: Dialect = { ...BASE, id: "java", tripleQuotes: "escaped" };
export const KOTLIN: Dialect = {
  ...BASE,
  id: "kotlin",
  interpolation: "dollar",
  tripleQuotes: "raw",
  hasNestedComments: true,
  argumentMark: "equals",
};
export const SWIFT: Dialect = {
  ...BASE,
  id: "swift",
  singleQuote: "none",
  interpolation: "backslash",
  tripleQuotes: "escaped",
  hasHashStrings: true,
  hasNestedComments: true,
  argumentMark: "colon",
};
export const CSHARP: Dialect = {
  ...BASE,
  id: "csharp",
  interpolation: "prefixed",
  tripleQuotes: "raw",
  hasPreprocessor: true,
  argumentMark: "colon",
};
export const CPP: Dialect = { ...BASE, id: "cpp", hasDelimitedRaw: true, hasPreprocessor: true };
export const SCALA: Dialect = {
  ...BASE,
  id: "scala",
  tripleQuotes: "raw",
  hasNestedComments: true,
  argumentMark: "equals",
};
export const DART: Dialect = {
  ...BASE,
  id: "dart",
  singleQuote: "string",
  interpolation: "dollar",
  tripleQuotes: "escaped",
  argumentMark: "colon",
};

export const DIALECTS: readonly Dialect[] = [
  TYPESCRIPT,
  JAVASCRIPT,
  RUST,
  GO,
  JAVA,
  KOTLIN,
  SWIFT,
  CSHARP,
  CPP,
  SCALA,
  DART,
];
