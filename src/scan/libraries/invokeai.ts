import { defineLibrary } from "../library.ts";

export default defineLibrary({
  id: "invokeai",
  title: "InvokeAI",
  docs: "https://invoke-ai.github.io/InvokeAI",
  imports: ["invokeai"],
  languages: ["python"],
  calls: [
    {
      names: ["StarterModel", "StarterModelWithoutDependencies"],
      kind: "model",
      id: { keywords: ["source"] },
      tagSuffix: true,
    },
    { names: ["HFModelSource"], kind: "model", id: { keywords: ["repo_id"] } },
  ],
  examples: [
    {
      file: "a.py",
      code: 'StarterModel(name="SDXL Refiner", source="stabilityai/stable-diffusion-xl-refiner-1.0", type="main")\nStarterModel(name="x", source="InvokeAI/ip_adapter_sd15::subfolder/x", type="ip")',
      finds: ["InvokeAI/ip_adapter_sd15", "stabilityai/stable-diffusion-xl-refiner-1.0"],
    },
  ],
});
