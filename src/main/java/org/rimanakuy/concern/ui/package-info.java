/** Incidents and grievances in the workspace. */
@NullMarked
package org.rimanakuy.concern.ui;

import org.jspecify.annotations.NullMarked;
