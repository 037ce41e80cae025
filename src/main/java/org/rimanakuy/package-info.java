/** The register of what was promised around a mine, by whom, to whom, by when, and whether it was done. */
@NullMarked
package org.rimanakuy;

import org.jspecify.annotations.NullMarked;
