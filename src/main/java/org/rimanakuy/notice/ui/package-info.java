/** The secretariat's list of letters. */
@NullMarked
package org.rimanakuy.notice.ui;

import org.jspecify.annotations.NullMarked;
