/** How files are added to what somebody says, and shown beside it; and the check of the store. */
@NullMarked
package org.rimanakuy.document.ui;

import org.jspecify.annotations.NullMarked;
