package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.party.Capacity;
import org.springframework.beans.factory.annotation.Autowired;

/** What one more line costs; the times are printed for people to read, only the statements are counted. */
class TypingCostTest extends TypedLines {

    private static final int ATTENDEES = 120;
    private static final int FEW = 10;
    private static final int MANY = 500;
    private static final int MEASURED = 41;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void a_line_costs_the_same_statements_among_five_hundred_as_among_ten() {
        asSecretariat(context, this::arrive);
        var last = lines(FEW, null);
        var amongFew = measured(last, FEW);
        last = lines(MANY - FEW - MEASURED, last);
        assertThat(measured(last, MANY)).isEqualTo(amongFew);
    }

    private void arrive() {
        for (var number = 0; number < ATTENDEES; number++) {
            context.getBean(AttendanceService.class)
                    .arrive(
                            room.session,
                            new AttendeeData(
                                    number % 2 == 0 ? room.company : room.community,
                                    "Asistente " + number,
                                    Capacity.TITULAR,
                                    null,
                                    List.of(new Presence(Instant.parse("2024-05-14T14:00:00Z"), null))));
        }
    }

    private LineRow lines(int number, LineRow last) {
        var after = last;
        for (var line = 0; line < number; line++) {
            after = type("Línea " + line, after);
        }
        return after;
    }

    private long measured(LineRow last, int lines) {
        var times = new ArrayList<Long>();
        var statements = new ArrayList<Long>();
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var line = last;
        for (var turn = 0; turn < MEASURED; turn++) {
            statistics.clear();
            var begun = System.nanoTime();
            line = type("Una línea más, que se escribe mientras la sesión sigue.", line);
            times.add(System.nanoTime() - begun);
            statements.add(statistics.getPrepareStatementCount());
        }
        statistics.setStatisticsEnabled(false);
        times.sort(null);
        statements.sort(null);
        System.out.printf(
                "A line saved among %d, with %d attendees: median %.1f ms, %d of %d within %.1f ms%n",
                lines, ATTENDEES, times.get(MEASURED / 2) / 1e6, MEASURED - 2, MEASURED, times.get(MEASURED - 3) / 1e6);
        return statements.get(MEASURED / 2); // the middle one: other threads of the server ask the database too
    }
}
