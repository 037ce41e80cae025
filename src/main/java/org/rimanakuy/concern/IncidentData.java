package org.rimanakuy.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * What is known of an incident.
 *
 * @param from when it began
 * @param to when it ended; null while it goes on, or nobody says
 * @param text what happened, in the words of the source or in a summary
 * @param accounts what each side says of it, in the order in which they were recorded
 */
public record IncidentData(
        PartialDate from,
        @Nullable PartialDate to,
        PlaceId place,
        IncidentKind kind,
        Severity severity,
        String text,
        List<Account> accounts,
        String source) {

    public IncidentData {
        text = Text.required(text, Text.NOTE);
        source = Text.required(source, Text.SOURCE);
        accounts = List.copyOf(accounts);
        if (to != null && to.lastDay().isBefore(from.firstDay())) {
            throw new InvalidInputRefusal("concern.refusal.ends-before", to.iso(), from.iso());
        }
    }

    public IncidentData with(List<Account> others) {
        return new IncidentData(from, to, place, kind, severity, text, others, source);
    }
}
