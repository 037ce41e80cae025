/** Promises, what each voice said about them, and the clock that runs on them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "journal",
            "journal::panel",
            "document",
            "document::evidence",
            "place",
            "place::navigation",
            "party",
            "party::navigation",
            "agreement",
            "agreement::navigation",
            "agreement::sections",
            "party::sections",
            "dialogue",
            "dialogue::navigation",
            "dialogue::sections",
            "minutes",
            "minutes::lines"
        })
@NullMarked
package org.rimanakuy.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
