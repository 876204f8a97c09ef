/** Base URL of the Hub that is meant where nobody names another. */
export const PUBLIC_HUB = "https://huggingface.co";
