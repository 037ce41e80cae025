/** What people say when they are asked: rounds of a short form, with answers that are never published one by one. */
@ApplicationModule(allowedDependencies = {"shared", "shell", "security", "journal", "place"})
@NullMarked
package org.rimanakuy.perception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
