package org.rimanakuy.portal;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.rimanakuy.perception.Instrument;
import org.rimanakuy.perception.Manner;
import org.rimanakuy.perception.PerceptionService;
import org.rimanakuy.perception.RoundData;
import org.rimanakuy.perception.Sheet;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.Language;
import org.springframework.context.ApplicationContext;

/** Two rounds that can be compared, the first with a community of three, and one that nobody published yet. */
final class PerceptionRecord {

    private final PerceptionService perception;
    private final PlaceService places;

    private PerceptionRecord(ApplicationContext context) {
        perception = context.getBean(PerceptionService.class);
        places = context.getBean(PlaceService.class);
    }

    static void open(ApplicationContext context) {
        asSecretariat(context, () -> {
            var record = new PerceptionRecord(context);
            record.round("RP-2024-01", 2024, 12, 3, 4);
            record.publish("RP-2024-01");
            record.round("RP-2025-01", 2025, 10, 9, 2);
            record.publish("RP-2025-01");
            record.round("RP-2026-09", 2026, 1, 1, 5);
        });
    }

    private void round(String code, int year, int here, int there, int value) {
        perception.open(new RoundData(
                code,
                "Ronda de " + year,
                Instrument.OWN.code(),
                places.byCode("CUS-ESP").orElseThrow().id(),
                LocalDate.of(year, 3, 1),
                LocalDate.of(year, 3, 31),
                Manner.PAPER,
                "Secretaría técnica"));
        enter(code, "C-AHN", here, value);
        enter(code, "C-HHU", there, value);
    }

    private void enter(String code, String community, int sheets, int value) {
        var place = places.byCode(community).orElseThrow().id();
        perception.enter(
                perception.byCode(code).orElseThrow(),
                IntStream.range(0, sheets)
                        .mapToObj(any -> new Sheet(
                                place,
                                Map.of("BENEFIT", value, "RESPECT", 3, "PROMISES", 2, "INSTITUTIONS", 1),
                                "Palabras que nadie publica",
                                Language.ES))
                        .toList());
    }

    private void publish(String code) {
        perception.publish(perception.byCode(code).orElseThrow(), 0);
    }
}
