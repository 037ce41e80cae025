/** The frame every workspace view sits in: layout, menu, notices, words and the last-resort error handler. */
@ApplicationModule(allowedDependencies = {"shared", "chart"})
@NullMarked
package org.rimanakuy.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
