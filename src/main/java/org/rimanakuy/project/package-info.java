/** Promised works: who builds what for whom, in which stage, against which dates and costs. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "journal",
            "journal::panel",
            "chart",
            "place",
            "place::navigation",
            "party",
            "party::navigation",
            "dialogue",
            "dialogue::navigation",
            "commitment",
            "commitment::navigation",
            "commitment::sections"
        })
@NullMarked
package org.rimanakuy.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
