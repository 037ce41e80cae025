/** Screens for signing in, for one's own password, and for the administrator's accounts. */
@NullMarked
package org.rimanakuy.security.ui;

import org.jspecify.annotations.NullMarked;
