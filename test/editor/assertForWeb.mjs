// Stands in for node:assert/strict in the web worker.
import assert from "assert/build/assert.js";

export default assert.strict;
