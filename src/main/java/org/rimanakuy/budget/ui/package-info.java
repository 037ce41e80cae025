/** Yearly budgets in the workspace. */
@NullMarked
package org.rimanakuy.budget.ui;

import org.jspecify.annotations.NullMarked;
