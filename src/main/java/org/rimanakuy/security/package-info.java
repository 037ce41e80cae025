/** Accounts, roles, sign-in, and the party that the current user speaks for. */
@ApplicationModule(allowedDependencies = {"shared", "shell"})
@NullMarked
package org.rimanakuy.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
