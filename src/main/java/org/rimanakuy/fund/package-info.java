/** What a company contributes under an agreement: what each year owes, and the ledger of what was paid and done with it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "journal",
            "document",
            "party",
            "place",
            "agreement",
            "agreement::sections",
            "commitment",
            "project",
            "chart"
        })
@NullMarked
package org.rimanakuy.fund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
