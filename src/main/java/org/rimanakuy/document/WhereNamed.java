package org.rimanakuy.document;

import java.util.Collection;
import java.util.Map;

/** Knows where on record files are named; each module whose acts name files tells of its own. */
public interface WhereNamed {

    /** The number of what names it, for each file that something of this module names. */
    Map<DocumentId, String> whereNamed(Collection<DocumentId> documents);
}
