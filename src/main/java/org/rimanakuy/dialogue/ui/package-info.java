/** The screens of roundtables and sessions, with their agenda and attendance. */
@NullMarked
package org.rimanakuy.dialogue.ui;

import org.jspecify.annotations.NullMarked;
