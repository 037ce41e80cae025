package org.rimanakuy.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rimanakuy.concern.Account;
import org.rimanakuy.concern.IncidentData;
import org.rimanakuy.concern.IncidentId;
import org.rimanakuy.concern.IncidentKind;
import org.rimanakuy.concern.IncidentNumber;
import org.rimanakuy.concern.NewIncident;
import org.rimanakuy.concern.Severity;
import org.rimanakuy.perception.Instrument;
import org.rimanakuy.perception.Manner;
import org.rimanakuy.perception.RoundData;
import org.rimanakuy.perception.RoundRow;
import org.rimanakuy.perception.Sheet;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PlaceId;

/** What happened around the training roundtable and what people said when they were asked, so that its page shows all four readings. */
final class TrainingReadings {

    private static final String PROVINCE = "EJ-P";
    private static final String SOURCE = "Ejemplo de práctica";

    /** Far from the numbers that real incidents and rounds get. */
    private static final int FIRST_NUMBER = 901;

    private static final List<String> ITEMS = List.of("BENEFIT", "RESPECT", "PROMISES", "INSTITUTIONS");

    private final TrainingTable table;
    private final TrainingServices services;

    TrainingReadings(TrainingTable table, TrainingServices services) {
        this.table = table;
        this.services = services;
    }

    void tell() {
        services.incidents().recordAll(List.of(incident(0, blockade()), incident(1, spill())), true);
        asked(91, "Ronda de práctica, la primera", -400, new int[] {3, 2, 2, 3});
        asked(92, "Ronda de práctica, la segunda", -60, new int[] {3, 3, 1, 2});
    }

    private static NewIncident incident(int which, IncidentData data) {
        var number = new IncidentNumber(data.from().date().getYear(), FIRST_NUMBER + which);
        return new NewIncident(IncidentId.next(), number, data);
    }

    private IncidentData blockade() {
        var began = table.today().minusDays(70);
        return new IncidentData(
                PartialDate.day(began),
                PartialDate.day(began.plusDays(1)),
                place("EJ-C-ALTO"),
                IncidentKind.BLOCKADE,
                Severity.HIGH,
                "Bloqueo del camino norte por dos días, hasta que la empresa puso fecha a la siguiente sesión.",
                List.of(
                        said("Asamblea de Ejemplo Alto", "Bloqueamos porque nadie respondía por el polvo.", began),
                        said(
                                "Compañía Minera Ejemplo Segunda",
                                "Las unidades esperaron; nadie resultó herido.",
                                began)),
                SOURCE);
    }

    private IncidentData spill() {
        var day = table.today().minusDays(430);
        return new IncidentData(
                PartialDate.day(day),
                null,
                place("EJ-C-WAYQO"),
                IncidentKind.ENVIRONMENTAL_HARM,
                Severity.MODERATE,
                "Agua turbia en la quebrada durante un día, según la comunidad; la empresa dice que fue por las lluvias.",
                List.of(said("Comunidad de Ejemplo Wayq'o", "Ese día los animales no tomaron.", day)),
                SOURCE);
    }

    private static Account said(String who, String words, LocalDate day) {
        return new Account(who, words, PartialDate.day(day), SOURCE);
    }

    /** @param means about what was answered to each question, from 1 to 5 */
    private void asked(int number, String title, int daysAgo, int[] means) {
        var day = table.today().plusDays(daysAgo);
        var code = "RP-%d-%d".formatted(day.getYear(), number);
        services.perception()
                .open(new RoundData(
                        code,
                        title,
                        Instrument.OWN.code(),
                        place(PROVINCE),
                        day,
                        day.plusDays(2),
                        Manner.PAPER,
                        "Secretaría de práctica"));
        services.perception().enter(round(code), sheets(means));
        services.perception().publish(round(code), round(code).version());
    }

    private RoundRow round(String code) {
        return services.perception().byCode(code).orElseThrow();
    }

    /** Six of each community, one above and one below in turn; enough for a mean to be told of each. */
    private List<Sheet> sheets(int[] means) {
        var sheets = new ArrayList<Sheet>();
        for (var community : List.of("EJ-C-ALTO", "EJ-C-BAJO", "EJ-C-WAYQO")) {
            for (var number = 0; number < 6; number++) {
                var turn = number % 3 - 1;
                sheets.add(new Sheet(
                        place(community),
                        Map.of(
                                ITEMS.get(0), within(means[0] + turn),
                                ITEMS.get(1), within(means[1] - turn),
                                ITEMS.get(2), within(means[2] + turn),
                                ITEMS.get(3), within(means[3] - turn)),
                        null,
                        Language.ES));
            }
        }
        return sheets;
    }

    private static int within(int value) {
        return Math.clamp(value, 1, 5);
    }

    private PlaceId place(String code) {
        return services.places().byCode(code).orElseThrow().id();
    }
}
