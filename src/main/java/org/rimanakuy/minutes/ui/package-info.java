/** The screens of minutes: typing them live, circulating and answering them, and searching everything said. */
@NullMarked
package org.rimanakuy.minutes.ui;

import org.jspecify.annotations.NullMarked;
