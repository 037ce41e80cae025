package org.rimanakuy.subscription;

import java.util.UUID;

/** One thing on record that somebody wants to be told of. */
public record Topic(TopicKind kind, UUID subject) {}
