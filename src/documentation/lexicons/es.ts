import { defineLexicon } from "../lexicon.ts";

const MODEL = "(?:del? |el |este )?(?:modelo|conjunto de datos|dataset|corpus|proyecto)";

export default defineLexicon({
  language: "es",
  titles: {
    description: [
      `(?:descripción|resumen|detalles|información|introducción|presentación|visión general|características)(?: (?:general|breve))?(?: ${MODEL})?|acerca ${MODEL}|sobre ${MODEL}|¿?qué es .{1,40}`,
    ],
    "intended-use": [
      `usos?(?: previstos?| directos?| recomendados?| posibles?| principales| posteriores)?(?: ${MODEL})?|casos de uso|aplicaciones|propósito|finalidad|usos? previstos? y limitaciones`,
    ],
    "out-of-scope": [
      "usos? (?:fuera de(?:l)? alcance|no previstos?|indebidos?|prohibidos?|no recomendados?)|mal uso.{0,30}",
    ],
    limitations: [`limitaciones(?: conocidas| ${MODEL})?|problemas conocidos|advertencias|restricciones`],
    bias: ["sesgos?(?: .{1,30})?|riesgos?(?: .{1,20})?|consideraciones éticas|ética|seguridad|impacto social"],
    "training-data": [
      "(?:datos|conjuntos? de datos|corpus|dataset)(?: de| del| para el| utilizados? para el)? ?(?:entrenamiento|preentrenamiento|ajuste fino)?(?: y (?:de )?evaluación)?|fuentes? de (?:los )?datos",
    ],
    "training-procedure": [
      "(?:procedimiento|proceso|detalles|método|configuración|parámetros|datos técnicos)? ?(?:del? )?(?:entrenamiento|preentrenamiento|ajuste fino|fine-?tuning)(?: del modelo)?|hiperparámetros(?: .{1,30})?|preprocesamiento|¿?cómo (?:se|fue) (?:entrenó|entrenado|creó|hizo).{0,30}",
    ],
    evaluation: [
      "(?:resultados|evaluación|métricas|rendimiento|desempeño|benchmarks?|puntuaciones?)(?: (?:de|del|en|y) .{1,40})?",
    ],
    usage: [
      `(?:¿?cómo (?:usar|utilizar|empezar|ejecutar|cargar).{0,40}|modo de uso|usabilidad|ejemplos?(?: de (?:uso|código|inferencia))?|instalación|inferencia|inicio rápido|instrucciones|utilización|uso ${MODEL}|cómo usarlo)`,
    ],
    license: ["licencias?(?: .{1,40})?|información (?:de|sobre la) licencia|términos de uso|derechos de autor"],
    citation: ["citas?|cita(?:ción|r).{0,30}|cómo citar.{0,30}|información de (?:la )?cita"],
    environment: ["impacto ambiental|huella de carbono|emisiones.{0,20}"],
    specifications: [
      "(?:especificaciones|requisitos|arquitectura)(?: (?:técnicas|técnicos|del modelo|de hardware|de software))?|infraestructura(?: de cómputo)?|hardware|software",
    ],
    contact: ["contactos?|autores|autoras?|autor|equipo|soporte|preguntas|responsables?"],
    explainability: ["interpretabilidad|explicabilidad"],
  },
  weakTitles: { citation: ["referencias?|bibliografía"], "training-procedure": ["cuantización"] },
  mentionTitles: { description: ["desarrollado por|creado por|modelo base|tipo de modelo|idiomas?|tarea"] },
  otherTitles: ["agradecimientos|índice|idiomas?|noticias|contribuciones|financiaci[oó]n|más información"],
  foreignTitles: ["agradecimientos|índice|noticias|otros modelos|financiaci[oó]n"],
  topics: {
    bias: ["sesg|estereotip|ofensiv|dañin|discrimin|tóxic|étic|riesgo"],
    limitations: ["limit|\\bno\\b|error|puede|solo|fall|incorrect"],
    "intended-use": ["\\bus|aplic|tarea|sirve|destinad|diseñad"],
  },
  cues: {
    description: [
      {
        says: "(?:este|el|esta) (?:modelo|repositorio|versión|dataset|conjunto).{0,60}(?:es|contiene|fue|ha sido|está|se)\\b|es (?:un|una|el|la) .{0,80}(?:modelo|versión|dataset|corpus)|modelo .{0,60}(?:entrenado|basado|ajustado|para)",
      },
    ],
    "intended-use": [
      {
        says: "(?:puede|pueden|se puede|podría) (?:ser )?(?:usar|utilizar|usad|utilizad|emplear)\\S*(?: \\S+)? (?:para|en|como)|(?:diseñado|pensado|destinado|orientado|creado|útil|sirve) (?:específicamente )?para",
        unless: "\\bno (?:está|ha sido|se) (?:diseñad|pensad|destinad|debe)",
      },
    ],
    "out-of-scope": [
      {
        says: "no (?:debe|deben|debería|se debe) (?:ser )?(?:usar|utilizar|usad|utilizad)|no (?:está|ha sido) (?:diseñado|pensado|destinado)|solo (?:para|con) fines de investigación|prohibid",
      },
    ],
    limitations: [
      {
        says: "limitaciones (?:de|del|son)|puede (?:fallar|cometer errores|producir (?:errores|resultados incorrectos)|generar (?:información|texto) (?:incorrect|fals))|no (?:funciona bien|garantiza|es capaz)|alucina",
      },
    ],
    bias: [{ says: "sesg(?:o|os|ado)|estereotip|ofensiv|contenido (?:dañino|tóxico)|discriminator" }],
    "training-data": [
      {
        says: "(?:pre-?)?(?:entrenad|ajustad|afinad)\\S* .{0,80}(?:con|en|sobre|usando|utilizando) .{0,80}(?:datos|corpus|dataset|wikipedia|texto|tokens|noticias|tuits|tweets|oraciones|ejemplos)|(?:datos|corpus|dataset) .{0,60}(?:entrena|utilizad|usad|recopilad|extraíd)|entrenad\\S* (?:en|con) (?:el|la|los|las) \\S+",
        unless: "tus propios|sus propios|no fue entrenado",
      },
    ],
    "training-procedure": [
      {
        says: "tasa de aprendizaje|épocas|epochs|tamaño (?:de|del) (?:lote|batch)|optimizador|entrenad\\S* .{0,60}(?:durante|gpu|tpu|horas|pasos)|(?:lora|sft|dpo)\\b.{0,30}(?:entren|ajust)",
      },
    ],
    evaluation: [{ says: "(?:precisión|exactitud|resultado|f1|rendimiento).{0,40}\\d" }],
    usage: [
      {
        says: "(?:para (?:usar|utilizar|cargar|ejecutar)|puedes? (?:usar|cargar|ejecutar)) .{0,40}(?:modelo|código|pipeline)",
      },
    ],
    license: [{ says: "(?:bajo|con) (?:la |una )?licencia|licencia (?:de|apache|mit|cc)" }],
    citation: [{ says: "(?:por favor,? )?cit(?:a|e|ar|en) (?:este|esta|nuestro|el|la|como)" }],
    environment: [{ says: "emisiones|huella de carbono|co2" }],
    specifications: [
      {
        says: "\\d+ ?(?:m|b|millones|mil millones)(?: de)? parámetros|\\d+ capas|vocabulario de \\d|memoria (?:gpu|ram)|vram|longitud de contexto",
      },
    ],
    contact: [
      { says: "(?:contact|escrib)\\S* .{0,30}(?:@|a |con |nos)|para (?:cualquier|más) (?:duda|pregunta|consulta)" },
    ],
  },
  placeholders: [
    "(?:próximamente|pronto|por (?:definir|determinar|completar|añadir|confirmar)|pendiente|en (?:desarrollo|construcción|proceso|preparación))|(?:se (?:necesita|requiere)|falta) más información|más información (?:necesaria|próximamente|pendiente)|sin (?:información|datos)|no (?:disponible|especificado|aplica)|por hacer",
  ],
});
