// Written by scripts/generate.mjs from schemas/career.schema.json; do not edit.

export const validateCareer = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":["object","null"],"additionalProperties":false,"properties":{"version":{"type":["integer","null"],"enum":[1,null]},"name":{"$ref":"#/definitions/text"},"kys":{"$ref":"#/definitions/kys"},"gap":{"anyOf":[{"$ref":"#/definitions/gap"},{"type":"array","items":{"$ref":"#/definitions/gap"}}]},"private":{"$ref":"#/definitions/private"}},"definitions":{"text":{"type":["string","number","null"]},"texts":{"type":["array","string","number","null"],"items":{"$ref":"#/definitions/text"}},"id":{"type":["string","number","null"],"pattern":"\\S"},"private":{"type":["boolean","null"]},"date":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"dates":{"type":["array","string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$","items":{"$ref":"#/definitions/date"}},"period":{"type":["string","integer","null"],"minimum":1000,"maximum":9999,"pattern":"^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"},"periods":{"type":["array","string","integer","null"],"minimum":1000,"maximum":9999,"pattern":"^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$","items":{"$ref":"#/definitions/period"}},"competencyReference":{"type":["string","number","null"],"pattern":"\\S"},"competencyReferences":{"type":["array","string","number","null"],"pattern":"\\S","items":{"$ref":"#/definitions/competencyReference"}},"level":{"type":["integer","null"],"enum":[0,1,2,3,4,null]},"importance":{"type":["integer","null"],"enum":[1,2,3,null]},"kys":{"type":["object","null"],"additionalProperties":false,"properties":{"keyStrengths":{"type":["array","null"],"items":{"$ref":"#/definitions/text"}},"readme":{"type":["string","array","number","null"],"items":{"$ref":"#/definitions/text"}},"goals":{"type":["array","null"],"items":{"$ref":"#/definitions/goal"}},"private":{"$ref":"#/definitions/private"}}},"goal":{"type":["string","object","number","null"],"additionalProperties":false,"required":["goal"],"properties":{"id":{"$ref":"#/definitions/id"},"goal":{"$ref":"#/definitions/text"},"by":{"type":["string","integer","null"],"minimum":1000,"maximum":9999,"pattern":"^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"},"private":{"$ref":"#/definitions/private"}}},"gap":{"type":["object","null"],"additionalProperties":false,"properties":{"goal":{"type":["string","number","null"],"pattern":"\\S"},"required":{"type":["array","null"],"items":{"$ref":"#/definitions/competency"}},"current":{"$ref":"#/definitions/current"},"analysis":{"$ref":"#/definitions/analysis"},"todos":{"type":["array","null"],"items":{"$ref":"#/definitions/todo"}},"private":{"$ref":"#/definitions/private"}}},"competency":{"type":["string","object","number","null"],"additionalProperties":false,"required":["name"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"$ref":"#/definitions/text"},"level":{"$ref":"#/definitions/level"},"importance":{"$ref":"#/definitions/importance"},"aliases":{"$ref":"#/definitions/texts"},"notAliases":{"$ref":"#/definitions/texts"},"parts":{"type":["array","null"],"items":{"$ref":"#/definitions/competency"}},"private":{"$ref":"#/definitions/private"}}},"current":{"type":["array","object","null"],"items":{"type":["string","object","number","null"],"pattern":"\\S","propertyNames":{"$ref":"#/definitions/competencyName"},"properties":{"private":{"$ref":"#/definitions/private"}},"additionalProperties":{"$ref":"#/definitions/currentLevel"}},"propertyNames":{"$ref":"#/definitions/competencyName"},"properties":{"private":{"$ref":"#/definitions/private"}},"additionalProperties":{"$ref":"#/definitions/currentLevel"}},"competencyName":{"type":"string","pattern":"\\S"},"currentLevel":{"type":["integer","object","null"],"minimum":0,"maximum":4,"additionalProperties":false,"properties":{"level":{"$ref":"#/definitions/level"},"note":{"$ref":"#/definitions/text"},"evidence":{"$ref":"#/definitions/texts"},"private":{"$ref":"#/definitions/private"}}},"analysis":{"type":["object","null"],"propertyNames":{"$ref":"#/definitions/competencyName"},"properties":{"private":{"$ref":"#/definitions/private"}},"additionalProperties":{"type":["string","object","array","number","null"],"items":{"$ref":"#/definitions/analysisEntry"},"additionalProperties":false,"properties":{"subject":{"$ref":"#/definitions/subject"},"have":{"$ref":"#/definitions/have"},"lack":{"$ref":"#/definitions/lack"},"private":{"$ref":"#/definitions/private"}}}},"analysisEntry":{"type":["object","string","number","null"],"additionalProperties":false,"properties":{"subject":{"$ref":"#/definitions/subject"},"have":{"$ref":"#/definitions/have"},"lack":{"$ref":"#/definitions/lack"},"private":{"$ref":"#/definitions/private"}}},"subject":{"type":["string","number","null"]},"have":{"type":["string","number","null"]},"lack":{"type":["string","number","null"]},"todo":{"type":["string","object","number","null"],"additionalProperties":false,"required":["todo"],"properties":{"id":{"$ref":"#/definitions/id"},"todo":{"$ref":"#/definitions/text"},"closes":{"$ref":"#/definitions/competencyReferences"},"goal":{"type":["string","number","null"],"pattern":"\\S"},"period":{"$ref":"#/definitions/period"},"every":{"$ref":"#/definitions/cadence"},"from":{"$ref":"#/definitions/date"},"until":{"type":["string","number","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$|^(?!\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}$)"},"kind":{"type":["string","null"],"enum":["core","stretch","spare",null]},"status":{"type":["string","null"],"enum":["open","doing","done","dropped",null]},"done":{"$ref":"#/definitions/dates"},"skipped":{"$ref":"#/definitions/dates"},"evidence":{"$ref":"#/definitions/texts"},"verdicts":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"},"additionalProperties":{"$ref":"#/definitions/verdict"}},"carriedFrom":{"$ref":"#/definitions/periods"},"private":{"$ref":"#/definitions/private"}}},"cadence":{"type":["string","object","null"],"pattern":"^\\s*([1-9]\\d{0,2}\\s*/\\s*(day|week|2week|month|quarter|half|year)|daily|weekly|biweekly|monthly|quarterly|half-yearly|yearly|regularly)\\s*$","additionalProperties":false,"required":["per"],"properties":{"times":{"type":["integer","null"],"minimum":1},"per":{"type":["string","null"],"enum":["day","week","2week","month","quarter","half","year",null]},"private":{"$ref":"#/definitions/private"}}},"verdict":{"type":["string","null"],"enum":["open","partial","done","dropped","carried","unknown",null]}}};
const schema12 = {"type":["string","number","null"]};
const schema19 = {"type":["boolean","null"]};
const schema13 = {"type":["object","null"],"additionalProperties":false,"properties":{"keyStrengths":{"type":["array","null"],"items":{"$ref":"#/definitions/text"}},"readme":{"type":["string","array","number","null"],"items":{"$ref":"#/definitions/text"}},"goals":{"type":["array","null"],"items":{"$ref":"#/definitions/goal"}},"private":{"$ref":"#/definitions/private"}}};
const schema16 = {"type":["string","object","number","null"],"additionalProperties":false,"required":["goal"],"properties":{"id":{"$ref":"#/definitions/id"},"goal":{"$ref":"#/definitions/text"},"by":{"type":["string","integer","null"],"minimum":1000,"maximum":9999,"pattern":"^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"},"private":{"$ref":"#/definitions/private"}}};
const schema17 = {"type":["string","number","null"],"pattern":"\\S"};
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.goal === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "goal"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "goal")) || (key0 === "by")) || (key0 === "private"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: schema17.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.goal !== undefined){
let data1 = data.goal;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/goal",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: schema16.properties.by.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9999 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"}};
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
if(data.private !== undefined){
let data3 = data.private;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "keyStrengths") || (key0 === "readme")) || (key0 === "goals")) || (key0 === "private"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.keyStrengths !== undefined){
let data0 = data.keyStrengths;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/keyStrengths",schemaPath:"#/properties/keyStrengths/type",keyword:"type",params:{type: schema13.properties.keyStrengths.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/keyStrengths/" + i0,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.readme !== undefined){
let data2 = data.readme;
if((((typeof data2 !== "string") && (!(Array.isArray(data2)))) && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/readme",schemaPath:"#/properties/readme/type",keyword:"type",params:{type: schema13.properties.readme.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/readme/" + i1,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.goals !== undefined){
let data4 = data.goals;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/type",keyword:"type",params:{type: schema13.properties.goals.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate12(data4[i2], {instancePath:instancePath+"/goals/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
}
if(data.private !== undefined){
let data6 = data.private;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":["object","null"],"additionalProperties":false,"properties":{"goal":{"type":["string","number","null"],"pattern":"\\S"},"required":{"type":["array","null"],"items":{"$ref":"#/definitions/competency"}},"current":{"$ref":"#/definitions/current"},"analysis":{"$ref":"#/definitions/analysis"},"todos":{"type":["array","null"],"items":{"$ref":"#/definitions/todo"}},"private":{"$ref":"#/definitions/private"}}};
const schema22 = {"type":["string","object","number","null"],"additionalProperties":false,"required":["name"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"$ref":"#/definitions/text"},"level":{"$ref":"#/definitions/level"},"importance":{"$ref":"#/definitions/importance"},"aliases":{"$ref":"#/definitions/texts"},"notAliases":{"$ref":"#/definitions/texts"},"parts":{"type":["array","null"],"items":{"$ref":"#/definitions/competency"}},"private":{"$ref":"#/definitions/private"}}};
const schema25 = {"type":["integer","null"],"enum":[0,1,2,3,4,null]};
const schema26 = {"type":["integer","null"],"enum":[1,2,3,null]};
const schema27 = {"type":["array","string","number","null"],"items":{"$ref":"#/definitions/text"}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(Array.isArray(data))) && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate17.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate16};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "level")) || (key0 === "importance")) || (key0 === "aliases")) || (key0 === "notAliases")) || (key0 === "parts")) || (key0 === "private"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: schema17.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data2 === 0) || (data2 === 1)) || (data2 === 2)) || (data2 === 3)) || (data2 === 4)) || (data2 === null))){
const err7 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.importance !== undefined){
let data3 = data.importance;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/importance",schemaPath:"#/definitions/importance/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === 1) || (data3 === 2)) || (data3 === 3)) || (data3 === null))){
const err9 = {instancePath:instancePath+"/importance",schemaPath:"#/definitions/importance/enum",keyword:"enum",params:{allowedValues: schema26.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.aliases !== undefined){
if(!(validate17(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.notAliases !== undefined){
if(!(validate17(data.notAliases, {instancePath:instancePath+"/notAliases",parentData:data,parentDataProperty:"notAliases",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined){
let data6 = data.parts;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: schema22.properties.parts.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data6[i0], {instancePath:instancePath+"/parts/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
}
if(data.private !== undefined){
let data8 = data.private;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
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
validate16.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":["array","object","null"],"items":{"type":["string","object","number","null"],"pattern":"\\S","propertyNames":{"$ref":"#/definitions/competencyName"},"properties":{"private":{"$ref":"#/definitions/private"}},"additionalProperties":{"$ref":"#/definitions/currentLevel"}},"propertyNames":{"$ref":"#/definitions/competencyName"},"properties":{"private":{"$ref":"#/definitions/private"}},"additionalProperties":{"$ref":"#/definitions/currentLevel"}};
const schema31 = {"type":"string","pattern":"\\S"};
const schema32 = {"type":["integer","object","null"],"minimum":0,"maximum":4,"additionalProperties":false,"properties":{"level":{"$ref":"#/definitions/level"},"note":{"$ref":"#/definitions/text"},"evidence":{"$ref":"#/definitions/texts"},"private":{"$ref":"#/definitions/private"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "level") || (key0 === "note")) || (key0 === "evidence")) || (key0 === "private"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((data0 === 0) || (data0 === 1)) || (data0 === 2)) || (data0 === 3)) || (data0 === 4)) || (data0 === null))){
const err5 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate17(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
let data3 = data.private;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))) && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema30.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs3 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/competencyName/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/competencyName/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs3 === errors;
if(!valid2){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data0){
if(!(key1 === "private")){
if(!(validate22(data0[key1], {instancePath:instancePath+"/" + i0+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
if(data0.private !== undefined){
let data2 = data0.private;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/" + i0+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key2 in data){
const _errs11 = errors;
if(typeof key2 === "string"){
if(!pattern0.test(key2)){
const err7 = {instancePath,schemaPath:"#/definitions/competencyName/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath,schemaPath:"#/definitions/competencyName/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid7 = _errs11 === errors;
if(!valid7){
const err9 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key3 in data){
if(!(key3 === "private")){
if(!(validate22(data[key3], {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
if(data.private !== undefined){
let data4 = data.private;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":["object","null"],"propertyNames":{"$ref":"#/definitions/competencyName"},"properties":{"private":{"$ref":"#/definitions/private"}},"additionalProperties":{"type":["string","object","array","number","null"],"items":{"$ref":"#/definitions/analysisEntry"},"additionalProperties":false,"properties":{"subject":{"$ref":"#/definitions/subject"},"have":{"$ref":"#/definitions/have"},"lack":{"$ref":"#/definitions/lack"},"private":{"$ref":"#/definitions/private"}}}};
const schema42 = {"type":["string","number","null"]};
const schema43 = {"type":["string","number","null"]};
const schema44 = {"type":["string","number","null"]};
const schema41 = {"type":["object","string","number","null"],"additionalProperties":false,"properties":{"subject":{"$ref":"#/definitions/subject"},"have":{"$ref":"#/definitions/have"},"lack":{"$ref":"#/definitions/lack"},"private":{"$ref":"#/definitions/private"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "subject") || (key0 === "have")) || (key0 === "lack")) || (key0 === "private"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.subject !== undefined){
let data0 = data.subject;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/subject",schemaPath:"#/definitions/subject/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.have !== undefined){
let data1 = data.have;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/have",schemaPath:"#/definitions/have/type",keyword:"type",params:{type: schema43.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.lack !== undefined){
let data2 = data.lack;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/lack",schemaPath:"#/definitions/lack/type",keyword:"type",params:{type: schema44.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.private !== undefined){
let data3 = data.private;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
const err1 = {instancePath,schemaPath:"#/definitions/competencyName/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/definitions/competencyName/type",keyword:"type",params:{type: "string"},propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(key1 === "private")){
let data0 = data[key1];
if(((typeof data0 != "object") && (typeof data0 !== "string")) && (!((typeof data0 == "number") && (isFinite(data0))))){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema39.additionalProperties.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!((((key2 === "subject") || (key2 === "have")) || (key2 === "lack")) || (key2 === "private"))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.subject !== undefined){
let data2 = data0.subject;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/subject",schemaPath:"#/definitions/subject/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.have !== undefined){
let data3 = data0.have;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/have",schemaPath:"#/definitions/have/type",keyword:"type",params:{type: schema43.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.lack !== undefined){
let data4 = data0.lack;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/lack",schemaPath:"#/definitions/lack/type",keyword:"type",params:{type: schema44.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.private !== undefined){
let data5 = data0.private;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
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
if(data.private !== undefined){
let data6 = data.private;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err10 = {instancePath:instancePath+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":["string","object","number","null"],"additionalProperties":false,"required":["todo"],"properties":{"id":{"$ref":"#/definitions/id"},"todo":{"$ref":"#/definitions/text"},"closes":{"$ref":"#/definitions/competencyReferences"},"goal":{"type":["string","number","null"],"pattern":"\\S"},"period":{"$ref":"#/definitions/period"},"every":{"$ref":"#/definitions/cadence"},"from":{"$ref":"#/definitions/date"},"until":{"type":["string","number","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$|^(?!\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}$)"},"kind":{"type":["string","null"],"enum":["core","stretch","spare",null]},"status":{"type":["string","null"],"enum":["open","doing","done","dropped",null]},"done":{"$ref":"#/definitions/dates"},"skipped":{"$ref":"#/definitions/dates"},"evidence":{"$ref":"#/definitions/texts"},"verdicts":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"},"additionalProperties":{"$ref":"#/definitions/verdict"}},"carriedFrom":{"$ref":"#/definitions/periods"},"private":{"$ref":"#/definitions/private"}}};
const schema56 = {"type":["string","integer","null"],"minimum":1000,"maximum":9999,"pattern":"^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"};
const schema59 = {"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const schema62 = {"type":["string","null"],"enum":["open","partial","done","dropped","carried","unknown",null]};
const func2 = Object.prototype.hasOwnProperty;
const pattern14 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern15 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$|^(?!\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}$)", "u");
const schema54 = {"type":["array","string","number","null"],"pattern":"\\S","items":{"$ref":"#/definitions/competencyReference"}};
const schema55 = {"type":["string","number","null"],"pattern":"\\S"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(Array.isArray(data))) && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/competencyReference/type",keyword:"type",params:{type: schema55.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/competencyReference/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":["string","object","null"],"pattern":"^\\s*([1-9]\\d{0,2}\\s*/\\s*(day|week|2week|month|quarter|half|year)|daily|weekly|biweekly|monthly|quarterly|half-yearly|yearly|regularly)\\s*$","additionalProperties":false,"required":["per"],"properties":{"times":{"type":["integer","null"],"minimum":1},"per":{"type":["string","null"],"enum":["day","week","2week","month","quarter","half","year",null]},"private":{"$ref":"#/definitions/private"}}};
const pattern13 = new RegExp("^\\s*([1-9]\\d{0,2}\\s*/\\s*(day|week|2week|month|quarter|half|year)|daily|weekly|biweekly|monthly|quarterly|half-yearly|yearly|regularly)\\s*$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema57.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*([1-9]\\d{0,2}\\s*/\\s*(day|week|2week|month|quarter|half|year)|daily|weekly|biweekly|monthly|quarterly|half-yearly|yearly|regularly)\\s*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.per === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "per"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "times") || (key0 === "per")) || (key0 === "private"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.times !== undefined){
let data0 = data.times;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: schema57.properties.times.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.per !== undefined){
let data1 = data.per;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: schema57.properties.per.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((((data1 === "day") || (data1 === "week")) || (data1 === "2week")) || (data1 === "month")) || (data1 === "quarter")) || (data1 === "half")) || (data1 === "year")) || (data1 === null))){
const err7 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema57.properties.per.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.private !== undefined){
let data2 = data.private;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":["array","string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}$","items":{"$ref":"#/definitions/date"}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern14.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/date/type",keyword:"type",params:{type: schema59.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":["array","string","integer","null"],"minimum":1000,"maximum":9999,"pattern":"^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$","items":{"$ref":"#/definitions/period"}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(Array.isArray(data))) && (typeof data !== "string")) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1000 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/period/type",keyword:"type",params:{type: schema56.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9999 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/period/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < 1000 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/period/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.todo === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "todo"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: schema17.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.todo !== undefined){
let data1 = data.todo;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/todo",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.closes !== undefined){
if(!(validate32(data.closes, {instancePath:instancePath+"/closes",parentData:data,parentDataProperty:"closes",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.goal !== undefined){
let data3 = data.goal;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type: schema51.properties.goal.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.period !== undefined){
let data4 = data.period;
if(((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/period",schemaPath:"#/definitions/period/type",keyword:"type",params:{type: schema56.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/period",schemaPath:"#/definitions/period/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 1000 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/period",schemaPath:"#/definitions/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/period",schemaPath:"#/definitions/period/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"}};
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
if(data.every !== undefined){
if(!(validate34(data.every, {instancePath:instancePath+"/every",parentData:data,parentDataProperty:"every",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data6 = data.from;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: schema59.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.until !== undefined){
let data7 = data.until;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (data7 !== null)){
const err14 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: schema51.properties.until.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern15.test(data7)){
const err15 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$|^(?!\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}$)"}};
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
if(data.kind !== undefined){
let data8 = data.kind;
if((typeof data8 !== "string") && (data8 !== null)){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema51.properties.kind.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data8 === "core") || (data8 === "stretch")) || (data8 === "spare")) || (data8 === null))){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema51.properties.kind.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.status !== undefined){
let data9 = data.status;
if((typeof data9 !== "string") && (data9 !== null)){
const err18 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema51.properties.status.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((data9 === "open") || (data9 === "doing")) || (data9 === "done")) || (data9 === "dropped")) || (data9 === null))){
const err19 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema51.properties.status.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.done !== undefined){
if(!(validate36(data.done, {instancePath:instancePath+"/done",parentData:data,parentDataProperty:"done",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.skipped !== undefined){
if(!(validate36(data.skipped, {instancePath:instancePath+"/skipped",parentData:data,parentDataProperty:"skipped",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate17(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.verdicts !== undefined){
let data13 = data.verdicts;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err20 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type: schema51.properties.verdicts.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
const _errs29 = errors;
if(typeof key1 === "string"){
if(!pattern1.test(key1)){
const err21 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(H\\d|Q\\d|W?\\d{2}))?$|^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$"},propertyName:key1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid5 = _errs29 === errors;
if(!valid5){
const err23 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key2 in data13){
let data14 = data13[key2];
if((typeof data14 !== "string") && (data14 !== null)){
const err24 = {instancePath:instancePath+"/verdicts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/verdict/type",keyword:"type",params:{type: schema62.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((((((data14 === "open") || (data14 === "partial")) || (data14 === "done")) || (data14 === "dropped")) || (data14 === "carried")) || (data14 === "unknown")) || (data14 === null))){
const err25 = {instancePath:instancePath+"/verdicts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/verdict/enum",keyword:"enum",params:{allowedValues: schema62.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
if(data.carriedFrom !== undefined){
if(!(validate40(data.carriedFrom, {instancePath:instancePath+"/carriedFrom",parentData:data,parentDataProperty:"carriedFrom",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
let data16 = data.private;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err26 = {instancePath:instancePath+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "goal") || (key0 === "required")) || (key0 === "current")) || (key0 === "analysis")) || (key0 === "todos")) || (key0 === "private"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.goal !== undefined){
let data0 = data.goal;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type: schema21.properties.goal.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.required !== undefined){
let data1 = data.required;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: schema21.properties.required.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate16(data1[i0], {instancePath:instancePath+"/required/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
}
if(data.current !== undefined){
if(!(validate21(data.current, {instancePath:instancePath+"/current",parentData:data,parentDataProperty:"current",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.analysis !== undefined){
if(!(validate27(data.analysis, {instancePath:instancePath+"/analysis",parentData:data,parentDataProperty:"analysis",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.todos !== undefined){
let data5 = data.todos;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/todos",schemaPath:"#/properties/todos/type",keyword:"type",params:{type: schema21.properties.todos.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate31(data5[i1], {instancePath:instancePath+"/todos/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
}
if(data.private !== undefined){
let data7 = data.private;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err6 = {instancePath:instancePath+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
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
validate15.errors = vErrors;
return errors === 0;
}


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
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "name")) || (key0 === "kys")) || (key0 === "gap")) || (key0 === "private"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema11.properties.version.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === 1) || (data0 === null))){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kys !== undefined){
if(!(validate11(data.kys, {instancePath:instancePath+"/kys",parentData:data,parentDataProperty:"kys",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.gap !== undefined){
let data3 = data.gap;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(validate15(data3, {instancePath:instancePath+"/gap",parentData:data,parentDataProperty:"gap",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data3[i0], {instancePath:instancePath+"/gap/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.private !== undefined){
let data5 = data.private;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/private",schemaPath:"#/definitions/private/type",keyword:"type",params:{type: schema19.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}

