/** The pages of hand-overs. */
@NullMarked
package org.rimanakuy.handover.ui;

import org.jspecify.annotations.NullMarked;
