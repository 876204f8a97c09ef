import { i as getUserAgentWithOrchestrationId, n as defaults, r as getOctokitOptions, t as GitHub } from "./vendor-actions-github.js";

export { GitHub, defaults, getOctokitOptions };