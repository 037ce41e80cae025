package org.rimanakuy.document;

/** What has to lie in the store for one row. */
record KeptFile(DocumentId id, String name, String sha256, boolean thumbnail) {}
