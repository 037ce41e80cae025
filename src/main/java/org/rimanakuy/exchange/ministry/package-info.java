/** The yearly expense files of Peru's ministry of economy, read into what they say of each project. */
@NullMarked
package org.rimanakuy.exchange.ministry;

import org.jspecify.annotations.NullMarked;
