/** Roundtables and their sessions: on what they stand, who sits there, what is on the agenda and who came. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "journal",
            "journal::panel",
            "notice",
            "document",
            "document::evidence",
            "place",
            "place::navigation",
            "party",
            "party::navigation",
            "party::sections",
            "agreement",
            "agreement::navigation",
            "agreement::sections"
        })
@NullMarked
package org.rimanakuy.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
