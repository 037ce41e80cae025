package org.rimanakuy.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.shared.PartialDate;

/**
 * What a voice said last about a commitment as a whole.
 *
 * @param party by the name people use; empty where the source names nobody
 * @param evidence the files that came with it, as far as whoever asks may see them
 */
public record LastWord(
        Voice voice,
        @Nullable String party,
        PartialDate statedOn,
        Standing standing,
        @Nullable String words,
        List<DocumentRow> evidence) {}
