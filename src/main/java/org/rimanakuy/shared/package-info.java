/** Value types that at least three modules use; no Spring, no Vaadin. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rimanakuy.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
