package org.rimanakuy.concern;

import java.util.List;
import java.util.function.Function;
import org.rimanakuy.shared.PlaceId;

/** An incident as a row of {@code incidents.csv}: what is unknown is an empty cell. */
public final class IncidentTable {

    public static final List<String> HEADS =
            List.of("code", "occurred_from", "occurred_to", "place", "kind", "severity", "text", "source");

    private IncidentTable() {}

    /**
     * @param place the code of a place
     * @return a cell for each of {@link #HEADS}
     */
    public static List<String> row(IncidentRow incident, Function<PlaceId, String> place) {
        var data = incident.data();
        var to = data.to();
        return List.of(
                incident.number().toString(),
                data.from().iso(),
                to == null ? "" : to.iso(),
                place.apply(data.place()),
                data.kind().name(),
                data.severity().name(),
                data.text(),
                data.source());
    }
}
