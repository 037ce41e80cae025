/** Files: scans, photos and evidence, by what they are and the hash of their content. */
@ApplicationModule(allowedDependencies = {"shared", "shell", "security", "journal"})
@NullMarked
package org.rimanakuy.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
