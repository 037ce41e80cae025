/** What a set of files would do to the record: every row understood, compared with what is on record, and nothing written yet. */
@NullMarked
package org.rimanakuy.exchange.plan;

import org.jspecify.annotations.NullMarked;
