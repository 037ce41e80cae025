package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

class TwinServiceTest extends CommitmentsOnRecord {

    @Autowired
    TwinService twins;

    @Autowired
    LinkService links;

    private CommitmentNumber road;
    private CommitmentNumber fund;

    @BeforeEach
    void promise() {
        road = recorded("Asfaltar la carretera Yauri–Tintaya", Deadline.NONE);
        fund = recorded("Fondo para becas de estudio", Deadline.NONE);
    }

    private List<Twin> twins(String title, PartyId promisor, PlaceId place) {
        var data = titled(title);
        return asSecretariat(
                context,
                () -> twins.of(new CommitmentData(
                        data.promise(),
                        data.origin(),
                        promisor,
                        List.of(),
                        data.madeOn(),
                        data.deadline(),
                        null,
                        data.classification(),
                        place,
                        null)));
    }

    @Test
    void what_whoever_succeeded_the_promisor_answers_for_is_compared_too() {
        assertThat(twins("Asfaltado de la carretera Tintaya - Yauri", successor, region))
                .containsExactly(new Twin(road.toString(), "Asfaltar la carretera Yauri–Tintaya", true, false));
    }

    @Test
    void another_party_at_the_same_place_may_have_promised_the_same() {
        assertThat(twins("Carretera Yauri Tintaya", community, province))
                .singleElement()
                .satisfies(twin -> assertThat(twin.key()).isEqualTo("commitment.twins.same-place"));
    }

    @Test
    void another_party_elsewhere_and_other_words_are_no_twins() {
        assertThat(twins("Carretera Yauri Tintaya", community, region)).isEmpty();
        assertThat(twins("Pintar la escuela", promisor, province)).isEmpty();
        assertThat(twins("de la", promisor, province)).isEmpty();
    }

    @Test
    void many_are_compared_with_each_other_and_with_the_record_at_once() {
        var found = asSecretariat(
                context,
                () -> twins.among(
                        List.of(
                                new Newcomer("CM-2010-001", "Carretera Yauri Tintaya, asfaltado", promisor, null),
                                new Newcomer("CM-2010-002", "Becas de estudio: un fondo", community, province),
                                new Newcomer("CM-2010-003", "Asfaltado carretera Yauri Tintaya", successor, null),
                                new Newcomer("CM-2010-004", "Otra cosa del todo distinta", promisor, province)),
                        false));
        assertThat(found)
                .extracting(like -> like.number() + " " + like.twin().number())
                .containsExactlyInAnyOrder(
                        "CM-2010-003 CM-2010-001", "CM-2010-001 " + road, "CM-2010-003 " + road, "CM-2010-002 " + fund);
    }

    @Test
    void what_is_linked_is_found_from_both_and_may_be_taken_apart_with_a_reason() {
        asSecretariat(context, () -> {
            links.link(fund, road);
            links.link(road, fund);
        });
        assertThat(sheets.sheet(road).orElseThrow().links())
                .containsExactly(new Linked(fund.toString(), "Fondo para becas de estudio"));
        assertThat(sheets.sheet(fund).orElseThrow().links()).hasSize(1);

        asSecretariat(context, () -> links.unlink(road, fund, "No tienen que ver"));
        assertThat(sheets.sheet(road).orElseThrow().links()).isEmpty();
        asSecretariat(
                context,
                () -> assertThat(journal.of(sheets.sheet(road)
                                .orElseThrow()
                                .commitment()
                                .id()
                                .value()))
                        .extracting("what")
                        .containsExactly("commitment-unlinked", "commitment-linked", "commitment-recorded"));
    }

    @Test
    void nothing_is_linked_to_itself_or_by_somebody_else() {
        assertThatExceptionOfType(LinkRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> links.link(road, road)));
        assertThatExceptionOfType(CommitmentRefusal.class)
                .isThrownBy(
                        () -> asSecretariat(context, () -> links.link(road, CommitmentNumber.parse("CM-1999-001"))));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> SignedInContext.run(successor, () -> links.link(road, fund), Role.DELEGATE));
    }
}
