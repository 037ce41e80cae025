/** Organisations that promise, receive and guarantee; who succeeds whom, and who may speak for them. */
@ApplicationModule(
        allowedDependencies = {"shared", "shell", "security", "journal", "journal::panel", "place", "place::navigation"
        })
@NullMarked
package org.rimanakuy.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
