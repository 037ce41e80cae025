/** The register in the workspace: finding commitments, reading one whole, recording and correcting them. */
@NullMarked
package org.rimanakuy.commitment.ui;

import org.jspecify.annotations.NullMarked;
