/** What is crossed as days go by — a deadline, a term, the end of a mandate — and to whom it climbs when nobody answers. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "journal",
            "notice",
            "document",
            "party",
            "party::navigation",
            "agreement",
            "dialogue",
            "dialogue::navigation",
            "commitment",
            "commitment::navigation",
            "commitment::sections"
        })
@NullMarked
package org.rimanakuy.overdue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
