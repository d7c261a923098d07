/** What `node:assert/strict` is in the web worker host. */
import assert from 'assert';

export default assert.strict;
