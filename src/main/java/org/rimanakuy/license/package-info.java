/** The four readings of the social licence, each explained by its parts; never one score. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "chart",
            "security",
            "place",
            "party",
            "agreement",
            "dialogue",
            "concern",
            "commitment",
            "commitment::navigation"
        })
@NullMarked
package org.rimanakuy.license;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
