/** What the public budget gave each project year by year, as its sources said on the day they were asked. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "chart",
            "security",
            "journal",
            "place",
            "party",
            "commitment",
            "project",
            "project::sections"
        })
@NullMarked
package org.rimanakuy.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
