/** What the tests of all modules stand on: a real database, a browserless Vaadin, a real browser. */
@NullMarked
package org.rimanakuy.testing;

import org.jspecify.annotations.NullMarked;
