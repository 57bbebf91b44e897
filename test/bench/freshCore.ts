export { CareerDocument } from "../../src/core/career/CareerDocument";
export { diagnoseCareer } from "../../src/core/features/diagnoseCareer";
