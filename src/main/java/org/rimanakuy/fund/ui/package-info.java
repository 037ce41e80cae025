/** The contribution under an agreement in the workspace. */
@NullMarked
package org.rimanakuy.fund.ui;

import org.jspecify.annotations.NullMarked;
