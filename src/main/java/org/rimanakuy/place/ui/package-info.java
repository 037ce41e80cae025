/** The screen of the territory, and the secretariat's form for it. */
@NullMarked
package org.rimanakuy.place.ui;

import org.jspecify.annotations.NullMarked;
