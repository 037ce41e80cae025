/** Signed instruments, their parties in roles, their clauses and contribution rules. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "journal",
            "journal::panel",
            "place",
            "place::navigation",
            "party",
            "party::navigation"
        })
@NullMarked
package org.rimanakuy.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
