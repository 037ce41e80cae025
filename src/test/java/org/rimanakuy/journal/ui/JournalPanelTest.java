package org.rimanakuy.journal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Shown.textOf;

import com.vaadin.flow.component.UI;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.journal.JournalRow;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.shared.Composite;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.UiTest;

class JournalPanelTest extends UiTest {

    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final PartyId FEDERATION = PartyId.next();

    @Test
    void an_act_tells_who_for_whom_what_when_and_why_in_the_registers_zone() {
        assertThat(told(row(Map.of())))
                .contains("Rosa Huamaní")
                .contains("por la Federación")
                .contains("Corrigió el compromiso CM-2004-003")
                .contains("31 de diciembre de 2025, a las 23:30")
                .contains("Motivo: Así dice el acta");
    }

    @Test
    void changes_are_told_in_the_readers_words() {
        var changes = new LinkedHashMap<String, String>();
        changes.put("wording", "{shared.wording.LITERAL} → {shared.wording.SUMMARY}");
        changes.put("due", "∅ → 2004-12");
        changes.put("womenFocused", "false → true");
        changes.put("unheardOf", "a → b");

        assertThat(told(row(changes)))
                .contains("Literal o resumen Antes: Texto literal Ahora: Resumen")
                .contains("Plazo Antes: sin dato Ahora: diciembre de 2004")
                .contains("Dirigido a mujeres Antes: no Ahora: sí")
                .contains("unheardOf Antes: a Ahora: b");
    }

    @Test
    void a_brace_that_is_no_key_stays_as_it_was_written() {
        assertThat(told(row(Map.of("note", "∅ → {ver.anexo}")))).contains("Ahora: {ver.anexo}");
    }

    @Test
    void without_acts_it_says_so() {
        assertThat(textOf(new JournalPanel(List.of(), LIMA, party -> ""))).contains("Todavía no hay actos");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                PlaceData.class,
                PartyData.class,
                SuccessionData.class,
                MandateData.class,
                AgreementData.class,
                ClauseData.class,
                CommitmentData.class,
                Promise.class,
                Origin.class,
                Deadline.class,
                Classification.class
            })
    void every_field_that_can_change_has_a_name(Class<?> type) {
        assertThat(Arrays.stream(type.getRecordComponents())
                        .filter(field -> !Composite.class.isAssignableFrom(field.getType()))
                        .map(RecordComponent::getName))
                .allSatisfy(name -> assertThat(UI.getCurrent().getTranslation("journal.field." + name))
                        .doesNotStartWith("!"));
    }

    private static String told(JournalRow row) {
        return textOf(new JournalPanel(List.of(row), LIMA, party -> "la Federación"));
    }

    private static JournalRow row(Map<String, String> details) {
        return new JournalRow(
                7,
                Instant.parse("2026-01-01T04:30:00Z"),
                "Rosa Huamaní",
                Optional.of(FEDERATION),
                "commitment-corrected",
                "CM-2004-003",
                Optional.of("Así dice el acta"),
                details);
    }
}
