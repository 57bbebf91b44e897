// Written by scripts/generate.mjs from schemas/retro.schema.json; do not edit.

export const validateRetro = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":["object","null"],"additionalProperties":true,"properties":{"title":{"type":["string","number","null"]},"date":{"type":["string","number","null"]},"draft":{"type":["boolean","null"]},"categories":{"$ref":"#/definitions/labels"},"tags":{"$ref":"#/definitions/labels"},"career":{"type":["string","null"],"pattern":"\\S"},"period":{"type":["string","integer","null"],"minimum":1000,"maximum":9999,"pattern":"^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"},"private":{"type":["boolean","null"]}},"definitions":{"labels":{"type":["array","string","number","null"],"items":{"type":["string","number","array","null"],"items":{"type":["string","number","null"]}}}}};
const schema12 = {"type":["array","string","number","null"],"items":{"type":["string","number","array","null"],"items":{"type":["string","number","null"]}}};
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
let data0 = data.title;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema11.properties.title.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.date !== undefined){
let data1 = data.date;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: schema11.properties.date.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.draft !== undefined){
let data2 = data.draft;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type: schema11.properties.draft.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.categories !== undefined){
let data3 = data.categories;
if((((!(Array.isArray(data3))) && (typeof data3 !== "string")) && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/categories",schemaPath:"#/definitions/labels/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if((((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (!(Array.isArray(data4)))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/definitions/labels/items/type",keyword:"type",params:{type: schema12.items.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/categories/" + i0+"/" + i1,schemaPath:"#/definitions/labels/items/items/type",keyword:"type",params:{type: schema12.items.items.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if((((!(Array.isArray(data6))) && (typeof data6 !== "string")) && (!((typeof data6 == "number") && (isFinite(data6))))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/labels/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (!(Array.isArray(data7)))) && (data7 !== null)){
const err8 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/labels/items/type",keyword:"type",params:{type: schema12.items.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (data8 !== null)){
const err9 = {instancePath:instancePath+"/tags/" + i2+"/" + i3,schemaPath:"#/definitions/labels/items/items/type",keyword:"type",params:{type: schema12.items.items.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
}
if(data.career !== undefined){
let data9 = data.career;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/career",schemaPath:"#/properties/career/type",keyword:"type",params:{type: schema11.properties.career.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err11 = {instancePath:instancePath+"/career",schemaPath:"#/properties/career/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.period !== undefined){
let data10 = data.period;
if(((typeof data10 !== "string") && (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10))))) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: schema11.properties.period.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9999 || isNaN(data10)){
const err13 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data10 < 1000 || isNaN(data10)){
const err14 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err15 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.private !== undefined){
let data11 = data.private;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/private",schemaPath:"#/properties/private/type",keyword:"type",params:{type: schema11.properties.private.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}

