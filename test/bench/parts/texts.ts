// Writes the document that is opened in fresh processes to FILE: 10 KB with one finding, a level out of range.
import { writeFileSync } from "node:fs";
import { careerText } from "../../support/careerTexts";

writeFileSync(process.argv[2] ?? "", careerText(10_000).replace(/level: \d$/m, "level: 7"));
process.stdout.write("{}");
