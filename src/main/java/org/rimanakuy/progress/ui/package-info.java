/** Progress on the page of a work: the voices side by side, and what may be said. */
@NullMarked
package org.rimanakuy.progress.ui;

import org.jspecify.annotations.NullMarked;
