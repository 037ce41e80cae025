package org.rimanakuy.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.project.ProjectFilter;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.shared.PlaceId;
import org.springframework.stereotype.Component;

/** Reads the bulletin of a place, and finds places by what people type. */
@Component
class BulletinQuery {

    private static final int LATE = 7;
    private static final int OTHERS = 8;

    private final PlaceService places;
    private final PartyService parties;
    private final RegisterService register;
    private final ProjectService projects;
    private final Clock clock;

    BulletinQuery(
            PlaceService places, PartyService parties, RegisterService register, ProjectService projects, Clock clock) {
        this.places = places;
        this.parties = parties;
        this.register = register;
        this.projects = projects;
        this.clock = clock;
    }

    /** Places whose name holds all the typed letters in their order, accents and case apart; all of them for nothing typed. */
    List<PlaceRow> named(String typed) {
        var wanted = plain(typed);
        return places.all().stream()
                .filter(place -> plain(place.name()).contains(wanted))
                .toList();
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    Optional<BulletinPage> page(String code) {
        return places.byCode(code).map(this::page);
    }

    private BulletinPage page(PlaceRow place) {
        var here = parties.all().stream()
                .filter(party -> place.id().equals(party.place()))
                .toList();
        var us = here.stream()
                .filter(party -> party.kind() == PartyKind.COMMUNITY)
                .findFirst();
        var ours = us.map(party -> RegisterFilter.ALL.withBeneficiary(party.id()))
                .orElseGet(() -> RegisterFilter.ALL.withPlace(place.id()));
        var byId = places.byId();
        return new BulletinPage(
                place,
                path(place, byId),
                LocalDate.now(clock),
                us,
                tally(ours),
                register.page(ours.withSchedule(ScheduleState.OVERDUE), RegisterSort.DUE_FIRST, 0, LATE),
                notLate(ours),
                places.all().stream()
                        .filter(other -> place.id().equals(other.parent()))
                        .toList(),
                here.stream()
                        .filter(party -> us.filter(party::equals).isEmpty())
                        .toList(),
                works(place));
    }

    private int works(PlaceRow place) {
        return projects.count(new ProjectFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), places.subtree(place.id())));
    }

    private List<CommitmentRow> notLate(RegisterFilter ours) {
        return register.page(ours, RegisterSort.DUE_LAST, 0, LATE + OTHERS).stream()
                .filter(row -> !row.schedule().isOverdue())
                .limit(OTHERS)
                .toList();
    }

    private BulletinPage.Tally tally(RegisterFilter ours) {
        return new BulletinPage.Tally(
                register.count(ours),
                register.count(ours.withSchedule(ScheduleState.OVERDUE)),
                register.count(without(ours, true, false)),
                register.count(without(ours, false, true)));
    }

    private static RegisterFilter without(RegisterFilter ours, boolean deadline, boolean followUp) {
        return new RegisterFilter(
                ours.words(),
                ours.headline(),
                ours.schedule(),
                ours.obligor(),
                ours.beneficiary(),
                ours.place(),
                ours.agreement(),
                ours.weight(),
                ours.mover(),
                ours.late(),
                deadline,
                followUp,
                ours.withoutExamples());
    }

    private static List<PlaceRow> path(PlaceRow place, Map<PlaceId, PlaceRow> byId) {
        var path = new LinkedList<PlaceRow>();
        for (var next = place.parent(); next != null; next = path.getFirst().parent()) {
            path.addFirst(Objects.requireNonNull(byId.get(next)));
        }
        return List.copyOf(path);
    }
}
