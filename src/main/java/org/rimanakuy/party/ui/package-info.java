/** The screens of parties: the list, one party with its line of succession and mandates, and the secretariat's forms. */
@NullMarked
package org.rimanakuy.party.ui;

import org.jspecify.annotations.NullMarked;
