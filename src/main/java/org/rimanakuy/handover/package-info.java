/** What one party or person leaves to the next: a dossier of open commitments, accepted item by item. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "journal",
            "document",
            "document::evidence",
            "party",
            "party::navigation",
            "party::sections",
            "commitment",
            "commitment::navigation"
        })
@NullMarked
package org.rimanakuy.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
