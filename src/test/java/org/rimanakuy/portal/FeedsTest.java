package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.portal.Reader.header;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.property.Status;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What calendars and feed readers make of the sessions of a roundtable. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsTest {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeAll
    void putOnRecord() {
        PublicRecord.on(context);
        reader = Reader.at(port);
    }

    @Test
    void a_calendar_lists_the_sessions_and_says_which_was_called_off() {
        var sent = reader.get("/es/mesas/ME-2012/sesiones.ics");
        assertThat(header(sent, "content-type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(header(sent, "cache-control")).contains("public");
        var calendar = Biweekly.parse(sent.body()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getMethod().isPublish()).isTrue();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyInAnyOrder("Sesión de seguimiento del agua", "Sesión sobre el fondo");
        assertThat(calendar.getEvents())
                .filteredOn(event ->
                        event.getStatus().getValue().equals(Status.cancelled().getValue()))
                .singleElement()
                .satisfies(event -> assertThat(event.getSequence().getValue()).isPositive());
        assertThat(sent.body()).doesNotContain("@reservado");
    }

    @Test
    void a_feed_tells_what_is_new_under_lasting_names() throws FeedException {
        var sent = reader.get("/es/mesas/ME-2012/atom.xml");
        assertThat(header(sent, "content-type")).isEqualToIgnoringCase("application/atom+xml;charset=UTF-8");
        var feed = (Feed) new WireFeedInput().build(new StringReader(sent.body()));
        assertThat(feed.getTitle()).isEqualTo("Mesa de Diálogo de Espinar");
        assertThat(feed.getUpdated()).isNotNull();
        assertThat(feed.getEntries())
                .extracting(Entry::getTitle)
                .contains(
                        "Sesión convocada: Sesión de seguimiento del agua", "Sesión suspendida: Sesión sobre el fondo");
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getId()).startsWith("tag:");
            assertThat(entry.getUpdated()).isNotNull();
        });
    }

    @Test
    void deadlines_stand_in_the_calendar_of_who_answers_and_of_whom_they_are_owed_to() {
        var ofParty = events("/es/actores/GLENCORE/plazos.ics");
        assertThat(ofParty).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).matches("(Vence|Último día para responder .*): .+");
            assertThat(event.getUrl().getValue()).contains("/es/c/CM-");
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        });
        assertThat(ofParty).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(events("/es/comunidad/C-AHN/plazos.ics"))
                .extracting(event -> event.getUid().getValue())
                .containsAll(
                        ofParty.stream().map(event -> event.getUid().getValue()).toList());
        assertThat(events("/es/actores/BHPB/plazos.ics"))
                .as("another answers for what it promised")
                .isEmpty();
        assertThat(events("/en/mesas/ME-2012/plazos.ics")).isEmpty();
    }

    private List<VEvent> events(String address) {
        var calendar = Biweekly.parse(reader.get(address).body()).first();
        assertThat(calendar.getEvents().isEmpty()
                        || calendar.validate(ICalVersion.V2_0).isEmpty())
                .isTrue();
        return calendar.getEvents();
    }

    @Test
    void a_feed_of_what_is_not_on_record_is_missing() {
        for (var of : List.of("mesas", "actores", "comunidad")) {
            assertThat(reader.get("/es/" + of + "/NADA/plazos.ics").statusCode())
                    .isEqualTo(404);
        }
        assertThat(reader.get("/es/mesas/NADA/atom.xml").statusCode()).isEqualTo(404);
        assertThat(reader.get("/es/mesas/NADA/sesiones.ics").statusCode()).isEqualTo(404);
        assertThat(reader.get("/es/sesiones/NADA.ics").statusCode()).isEqualTo(404);
    }
}
