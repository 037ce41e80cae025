/** Where people live and promises land: region, province, district, community. */
@ApplicationModule(allowedDependencies = {"shared", "shell", "security", "journal", "journal::panel"})
@NullMarked
package org.rimanakuy.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
