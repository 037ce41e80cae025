/** My desk: what waits for the person who signed in; reads everything, and nobody depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "journal",
            "journal::panel",
            "place",
            "party",
            "agreement",
            "dialogue",
            "dialogue::navigation",
            "minutes",
            "commitment",
            "commitment::navigation",
            "handover",
            "handover::navigation",
            "overdue",
            "overdue::navigation"
        })
@NullMarked
package org.rimanakuy.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
