/** Charts drawn as small SVG, the same on the public page, in the workspace and on paper, each with its table and a sentence. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.rimanakuy.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
