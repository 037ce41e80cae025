/** The readings of the social licence in the workspace. */
@NullMarked
package org.rimanakuy.license.ui;

import org.jspecify.annotations.NullMarked;
