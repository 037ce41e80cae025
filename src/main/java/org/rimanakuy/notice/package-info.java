/** Letters to people outside of the register: kept until they went, sent once, told when they could not be. */
@ApplicationModule(allowedDependencies = {"shared", "shell", "security", "journal"})
@NullMarked
package org.rimanakuy.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
