package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.place.NewPopulation;
import org.rimanakuy.place.Population;
import org.rimanakuy.place.PopulationRow;
import org.rimanakuy.place.PopulationService;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;
import org.springframework.stereotype.Component;

/** Reads how many people live where, year by year. */
@Component
final class PopulationPart implements RecordPart {

    private final PopulationService populations;

    PopulationPart(PopulationService populations) {
        this.populations = populations;
    }

    @Override
    public RecordFile file() {
        return RecordFile.PLACE_POPULATION;
    }

    @Override
    public void read(Reading reading, Promises promises, Outcome outcome) {
        var before = populations.all();
        var twice = new Twice();
        var planned = new ArrayList<Planned<UUID, NewPopulation>>();
        reading.tables.each(RecordFile.PLACE_POPULATION, reading.faults, row -> {
            var place = reading.places.required(row, "place");
            reading.built(row, () -> data(row))
                    .filter(data -> twice.isFirst(row, "year", reading.code(place) + " " + data.year()))
                    .ifPresent(data -> planned.add(planned(
                            reading,
                            new NewPopulation(place, data),
                            before.getOrDefault(place, List.of()).stream()
                                    .filter(known -> known.data().year() == data.year())
                                    .findFirst()
                                    .orElse(null))));
        });
        outcome.part(Kind.POPULATION, planned, this::write);
    }

    private static Planned<UUID, NewPopulation> planned(
            Reading reading, NewPopulation read, @Nullable PopulationRow known) {
        var name = reading.code(read.place()) + " · " + read.data().year();
        if (known == null) {
            return Planned.added(name, Identity.next(), read);
        }
        var compared = Planned.compared(name, known.id(), read.data(), known.version(), known.data(), reading.names());
        return new Planned<>(name, known.id(), read, known.version(), compared.changes());
    }

    private void write(List<Planned<UUID, NewPopulation>> planned, String why, boolean example) {
        populations.recordAll(Planned.added(planned).stream().map(Planned::data).toList());
        Planned.changed(planned)
                .forEach(one -> populations.correct(
                        one.id(), one.seenVersion(), one.data().data(), why));
    }

    private static Population data(Row row) {
        return new Population(
                row.requiredWhole("year", PartialDate.FIRST_YEAR, PartialDate.LAST_YEAR),
                row.requiredWhole("inhabitants", 1, Population.MOST),
                row.requiredText("source", Text.SOURCE));
    }
}
