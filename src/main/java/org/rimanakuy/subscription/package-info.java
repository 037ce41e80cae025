/** Who asked to be told of what: by account or by a confirmed address, at once or together, never twice. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shell",
            "security",
            "notice",
            "place",
            "party",
            "agreement",
            "dialogue",
            "commitment",
            "commitment::navigation",
            "commitment::sections"
        })
@NullMarked
package org.rimanakuy.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
