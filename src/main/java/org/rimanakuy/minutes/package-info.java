/** What was said in a session, line by line, and how it becomes an acta that never changes. */
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
            "party",
            "party::navigation",
            "agreement",
            "dialogue",
            "dialogue::navigation",
            "dialogue::sections"
        })
@NullMarked
package org.rimanakuy.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
