import type { FleetReport } from "../../domain/fleet.ts";
import { jsonText } from "../escape.ts";

/** The reviews of many repositories as JSON: `docs/fleet-v1.schema.json`. */
export function fleetJson(fleet: FleetReport): string {
  return `${jsonText(fleet)}\n`;
}
