/** The screens of agreements: the list, one agreement with its clauses, and the secretariat's forms. */
@NullMarked
package org.rimanakuy.agreement.ui;

import org.jspecify.annotations.NullMarked;
