package org.rimanakuy.progress;

import java.math.BigDecimal;
import java.util.List;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/**
 * What is said of a work.
 *
 * @param seenVersion how many reports the person had before it
 * @param percent of the whole work, from 0 to 100
 * @param evidence files that were sent before
 */
public record TellProgress(
        ProjectId project,
        int seenVersion,
        PartialDate asOf,
        BigDecimal percent,
        String words,
        List<DocumentId> evidence) {

    public static final int MOST_FILES = 12;

    public TellProgress {
        percent = ProgressData.checked(percent);
        words = Text.required(words, Text.LONG);
        evidence = List.copyOf(evidence);
    }
}
