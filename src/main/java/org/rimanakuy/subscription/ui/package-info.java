/** What one is told of, in the workspace, and whose letters do not arrive. */
@NullMarked
package org.rimanakuy.subscription.ui;

import org.jspecify.annotations.NullMarked;
