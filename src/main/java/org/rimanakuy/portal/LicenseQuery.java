package org.rimanakuy.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.license.Asked;
import org.rimanakuy.license.Circle;
import org.rimanakuy.license.LicensePictures;
import org.rimanakuy.license.LicenseService;
import org.rimanakuy.license.Surroundings;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.perception.PerceptionTable;
import org.rimanakuy.portal.LicensePage.About;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads the social licence for whoever an address names. Communities are read by what they are owed, others by what they owe. */
@Component
class LicenseQuery {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private final LicenseService license;
    private final Surroundings surroundings;
    private final LicensePictures pictures;
    private final PerceptionTable perception;
    private final PartyService parties;
    private final RoundtableService roundtables;
    private final Clock clock;

    LicenseQuery(
            LicenseService license,
            Surroundings surroundings,
            LicensePictures pictures,
            PerceptionTable perception,
            PartyService parties,
            RoundtableService roundtables,
            Clock clock) {
        this.license = license;
        this.surroundings = surroundings;
        this.pictures = pictures;
        this.perception = perception;
        this.parties = parties;
        this.roundtables = roundtables;
        this.clock = clock;
    }

    LicensePage whole(@Nullable String typed) {
        return page(Optional.empty(), new Circle.Whole(), typed);
    }

    Optional<LicensePage> party(String code, @Nullable String typed) {
        return parties.all().stream()
                .filter(party -> party.code().equals(code))
                .findFirst()
                .map(party -> page(Optional.of(about(party)), circle(party), typed));
    }

    Optional<LicensePage> roundtable(String code, @Nullable String typed) {
        return roundtables
                .byCode(code)
                .map(table -> page(Optional.of(about(table)), new Circle.Table(table.id()), typed));
    }

    private LicensePage page(Optional<About> about, Circle circle, @Nullable String typed) {
        var today = LocalDate.now(clock);
        var day = day(typed, today);
        var locale = LocaleContextHolder.getLocale();
        var reading = license.read(circle, day.orElse(today));
        return new LicensePage(
                about,
                reading,
                pictures.pressure(reading, locale),
                pictures.answering(reading, locale),
                surroundings
                        .incidents(circle, day.orElse(today))
                        .map(seen -> new LicensePage.Incidents(seen, pictures.incidents(seen, locale))),
                said(surroundings.asked(circle, day.orElse(today)), locale),
                today,
                Optional.ofNullable(typed).filter(text -> day.isEmpty() && !text.isBlank()),
                about.isPresent() ? List.of() : choices());
    }

    private Optional<LicensePage.Said> said(Asked asked, Locale locale) {
        return asked.latest()
                .map(latest -> new LicensePage.Said(
                        latest.round(),
                        asked.before()
                                .map(before -> perception.linesSince(latest, before, locale))
                                .orElseGet(() -> perception.lines(latest, locale)),
                        asked.community()
                                .map(place -> perception.of(latest, place, locale))
                                .orElse(List.of()),
                        pictures.asked(asked, locale)));
    }

    /** What the registers follow: communities, those who promise, and the tables between them. */
    private List<About> choices() {
        return Stream.concat(
                        parties.all().stream()
                                .filter(party -> isCommunity(party.kind()) || party.kind() == PartyKind.COMPANY)
                                .map(LicenseQuery::about),
                        roundtables.all().stream()
                                .filter(table -> table.parent() == null)
                                .map(LicenseQuery::about))
                .toList();
    }

    private static Optional<LocalDate> day(@Nullable String typed, LocalDate today) {
        try {
            return Optional.ofNullable(typed)
                    .filter(text -> text.length() == 10)
                    .map(LocalDate::parse)
                    .filter(day -> !day.isAfter(today) && !day.isBefore(FIRST));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Circle circle(PartyRow party) {
        return isCommunity(party.kind()) ? new Circle.Community(party.id()) : new Circle.Promisor(party.id());
    }

    private static About about(PartyRow party) {
        return new About("actor", party.code(), party.name(), !isCommunity(party.kind()), party.example());
    }

    private static About about(RoundtableRow table) {
        return new About("mesa", table.code(), table.name(), false, table.example());
    }

    private static boolean isCommunity(PartyKind kind) {
        return kind == PartyKind.COMMUNITY || kind == PartyKind.FEDERATION;
    }
}
