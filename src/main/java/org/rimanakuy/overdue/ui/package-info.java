/** What was crossed since the last session, and how far a commitment has climbed. */
@NullMarked
package org.rimanakuy.overdue.ui;

import org.jspecify.annotations.NullMarked;
