/** How the journal is read: the acts on one subject, and what an act changed. */
@NullMarked
package org.rimanakuy.journal.ui;

import org.jspecify.annotations.NullMarked;
