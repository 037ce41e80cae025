/** Figures and checks in the workspace. */
@NullMarked
package org.rimanakuy.figure.ui;

import org.jspecify.annotations.NullMarked;
