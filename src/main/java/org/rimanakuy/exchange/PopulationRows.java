package org.rimanakuy.exchange;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.place.PopulationRow;
import org.rimanakuy.place.PopulationService;
import org.springframework.stereotype.Component;

/** Says how many people live where in the columns of the exchange format, by place and year. */
@Component
class PopulationRows implements ExportPart {

    private final PopulationService populations;

    PopulationRows(PopulationService populations) {
        this.populations = populations;
    }

    @Override
    public Set<RecordFile> files() {
        return EnumSet.of(RecordFile.PLACE_POPULATION);
    }

    @Override
    public void each(RecordFile file, Codes codes, boolean example, Consumer<Cells> row) {
        var known = populations.all();
        codes.places().stream()
                .filter(place -> place.example() == example)
                .forEach(place -> known.getOrDefault(place.id(), List.of()).stream()
                        .map(PopulationRow::data)
                        .sorted(Comparator.comparingInt(one -> one.year()))
                        .forEach(one -> row.accept(Cells.of("place", place.code())
                                .and("year", one.year())
                                .and("inhabitants", one.inhabitants())
                                .and("source", one.source()))));
    }
}
