export default {
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  transform: { "\\.ts$": "<rootDir>/scripts/jest-transform.js" },
  extensionsToTreatAsEsm: [".ts"],
  modulePathIgnorePatterns: ["<rootDir>/__tests__/fixtures/", "<rootDir>/dist/", "<rootDir>/examples/"],
  setupFiles: ["<rootDir>/scripts/jest-seed.js"],
  // By default one processor is left idle, which on two is half of the machine.
  maxWorkers: "100%",
  testTimeout: 60_000,
};
