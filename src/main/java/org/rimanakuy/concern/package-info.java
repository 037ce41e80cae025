/** What goes wrong around the mine: incidents that everybody saw, and grievances that somebody brings. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "journal",
            "journal::panel",
            "place",
            "place::navigation",
            "party",
            "perception"
        })
@NullMarked
package org.rimanakuy.concern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
