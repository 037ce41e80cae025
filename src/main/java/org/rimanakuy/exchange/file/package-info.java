/** Files of the exchange format as people really send them: encodings, separators, zips, and every fault in one list. */
@NullMarked
package org.rimanakuy.exchange.file;

import org.jspecify.annotations.NullMarked;
