package org.rimanakuy.dialogue;

import java.time.Instant;
import org.rimanakuy.document.DocumentRow;

/** A scan kept with a session. */
public record ScanRow(SessionId session, ScanKind kind, DocumentRow document, Instant addedAt) {}
