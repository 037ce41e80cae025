/** Rounds, the entry of paper forms, and instruments in the workspace. */
@NullMarked
package org.rimanakuy.perception.ui;

import org.jspecify.annotations.NullMarked;
