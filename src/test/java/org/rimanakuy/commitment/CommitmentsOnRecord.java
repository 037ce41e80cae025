package org.rimanakuy.commitment;

import static org.rimanakuy.commitment.Said.*;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A register with one company that succeeded another, one community and a province, empty of commitments before each test. */
@IntegrationTest
abstract class CommitmentsOnRecord {

    @Autowired
    ApplicationContext context;

    @Autowired
    CommitmentService commitments;

    @Autowired
    RegisterService register;

    @Autowired
    SheetService sheets;

    @Autowired
    PartyService parties;

    @Autowired
    SuccessionService successions;

    @Autowired
    PlaceService places;

    @Autowired
    JournalService journal;

    @Autowired
    Clock clock;

    LocalDate today;
    PartyId promisor;
    PartyId successor;
    PartyId community;
    PlaceId region;
    PlaceId province;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        today = LocalDate.now(clock);
        asSecretariat(context, () -> {
            region = places.record(place("R", "Cusco", PlaceLevel.REGION, null));
            province = places.record(place("P", "Espinar", PlaceLevel.PROVINCE, region));
            promisor = parties.record(party("VIEJA", "Minera vieja", PartyKind.COMPANY));
            successor = parties.record(party("NUEVA", "Minera nueva", PartyKind.COMPANY));
            community = parties.record(party("COM", "Comunidad", PartyKind.COMMUNITY));
            successions.record(
                    new SuccessionData(promisor, successor, PartialDate.year(2013), "Fusión", "Registro público"));
        });
    }

    CommitmentNumber recorded(String title, Deadline deadline) {
        return asSecretariat(context, () -> commitments.record(data(title, deadline)));
    }

    void hear(CommitmentNumber number, StatementData said) {
        var id = sheets.sheet(number).orElseThrow().commitment().id();
        asSecretariat(context, () -> commitments.hear(id, List.of(said)));
    }

    List<String> titles(RegisterFilter filter) {
        return register.page(filter, RegisterSort.NEWEST, 0, 100).stream()
                .map(CommitmentRow::title)
                .toList();
    }

    CommitmentData titled(String title) {
        return data(title, Deadline.NONE);
    }

    CommitmentData data(String title, Deadline deadline) {
        return new CommitmentData(
                new Promise(title, "Lo prometido, palabra por palabra", Wording.LITERAL, Language.ES),
                new Origin(null, null, null, "Acta de la asamblea"),
                promisor,
                List.of(community),
                PartialDate.parse("2024-01"),
                deadline,
                null,
                new Classification(Weight.IMPORTANT, Purpose.COMPENSATION, Output.TRANSFER, null, false),
                province,
                LocalDate.of(2024, 1, 1));
    }

    private static PlaceData place(String code, String name, PlaceLevel level, @Nullable PlaceId parent) {
        return new PlaceData(code, name, level, parent, null, null, null, null);
    }

    private static PartyData party(String code, String name, PartyKind kind) {
        return new PartyData(code, name, null, kind, null, null, null);
    }
}
