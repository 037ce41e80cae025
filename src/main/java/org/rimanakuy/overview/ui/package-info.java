/** The first screen after signing in. */
@NullMarked
package org.rimanakuy.overview.ui;

import org.jspecify.annotations.NullMarked;
