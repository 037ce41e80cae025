/** Figures that somebody states, and checks that recompute them: stated, recomputed, difference, verdict. */
@ApplicationModule(allowedDependencies = {"shared", "shell", "security", "journal", "journal::panel"})
@NullMarked
package org.rimanakuy.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
