/** The workspace's page to import files, to export the record and to keep or remove the training record. */
@NullMarked
package org.rimanakuy.exchange.ui;

import org.jspecify.annotations.NullMarked;
