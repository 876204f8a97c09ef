/** Where this project is at home: the one place to change it; `npm run generate` brings it into README.md and package.json. */
export const HOME = "https://github.com/model-review/model-review";
