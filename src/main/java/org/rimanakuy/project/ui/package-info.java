/** The promised works in the workspace. */
@NullMarked
package org.rimanakuy.project.ui;

import org.jspecify.annotations.NullMarked;
