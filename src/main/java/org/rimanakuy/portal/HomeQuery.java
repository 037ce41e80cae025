package org.rimanakuy.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the home page. */
@Component
class HomeQuery {

    private static final int FEW = 5;
    private static final int COMMUNITIES = 24;
    private static final int BELT = 1_000;
    private static final int GAP = 4;

    private final RegisterService register;
    private final AgreementService agreements;
    private final PlaceService places;
    private final SessionLines sessions;
    private final JdbcClient sql;
    private final Clock clock;

    HomeQuery(
            RegisterService register,
            AgreementService agreements,
            PlaceService places,
            SessionLines sessions,
            JdbcClient sql,
            Clock clock) {
        this.register = register;
        this.agreements = agreements;
        this.places = places;
        this.sessions = sessions;
        this.sql = sql;
        this.clock = clock;
    }

    HomePage page() {
        var today = LocalDate.now(clock);
        var counts = counts();
        return new HomePage(
                today,
                register.figures(),
                belt(counts.stream().filter(count -> !count.example()).toList()),
                counts.stream().filter(Count::example).mapToLong(Count::number).sum(),
                lateSince(today.withDayOfMonth(1)),
                register.page(RegisterFilter.ALL, RegisterSort.NEWEST, 0, FEW),
                agreements.all().stream()
                        .filter(agreement -> !agreement.example())
                        .limit(FEW)
                        .toList(),
                communities(),
                sessions.aroundToday(FEW));
    }

    private record Count(String headline, boolean example, long number) {}

    private List<Count> counts() {
        return sql.sql("select headline, example, count(*) number from commitment group by headline, example")
                .query((row, index) ->
                        new Count(row.getString("headline"), row.getBoolean("example"), row.getLong("number")))
                .list();
    }

    private static List<HomePage.Stripe> belt(List<Count> counts) {
        var total = counts.stream().mapToLong(Count::number).sum();
        var stripes = new ArrayList<HomePage.Stripe>();
        var before = 0L;
        for (var count :
                counts.stream().sorted(Comparator.comparing(HomeQuery::rank)).toList()) {
            var from = (int) (before * BELT / total);
            before += count.number();
            var length = (int) (before * BELT / total) - from;
            stripes.add(new HomePage.Stripe(
                    Headline.valueOf(count.headline()), count.number(), from, Math.max(1, length - GAP)));
        }
        return List.copyOf(stripes);
    }

    /** From what is done to what was given up, as a reader looks for it. */
    private static int rank(Count count) {
        return switch (Headline.valueOf(count.headline())) {
            case FULFILLED -> 0;
            case PARTLY_FULFILLED -> 1;
            case CLAIMED -> 2;
            case PARTLY_REPORTED -> 3;
            case IN_PROGRESS -> 4;
            case STALLED -> 5;
            case DISPUTED -> 6;
            case NOT_FULFILLED -> 7;
            case PENDING -> 8;
            case REPLACED -> 9;
            case WITHDRAWN -> 10;
        };
    }

    private List<CommitmentRow> lateSince(LocalDate day) {
        return register
                .page(RegisterFilter.ALL.withSchedule(ScheduleState.OVERDUE), RegisterSort.DUE_LAST, 0, FEW)
                .stream()
                .filter(row -> row.schedule().due() instanceof LocalDate due && !due.isBefore(day.minusDays(1)))
                .toList();
    }

    private List<PlaceRow> communities() {
        return places.all().stream()
                .filter(place -> place.level() == PlaceLevel.COMMUNITY)
                .sorted(Comparator.comparing(PlaceRow::example))
                .limit(COMMUNITIES)
                .toList();
    }
}
