/** The append-only, hash-chained record of who did what, when and why. */
@ApplicationModule(allowedDependencies = {"shared", "shell", "security"})
@NullMarked
package org.rimanakuy.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
