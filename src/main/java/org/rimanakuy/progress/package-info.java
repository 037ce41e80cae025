/** How far promised works are along, in the words of each voice and with what it can show. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "journal",
            "document",
            "document::evidence",
            "place",
            "party",
            "commitment",
            "project",
            "project::sections"
        })
@NullMarked
package org.rimanakuy.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
