package org.rimanakuy.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What calendars and feed readers subscribe to. */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final SessionCalendars calendars;
    private final DeadlineCalendars deadlines;
    private final RoundtableFeed feed;

    FeedController(SessionCalendars calendars, DeadlineCalendars deadlines, RoundtableFeed feed) {
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.feed = feed;
    }

    @GetMapping("/{language:[a-z]{2}}/mesas/{code}/sesiones.ics")
    ResponseEntity<byte[]> roundtable(@PathVariable String code, @ModelAttribute("frame") Frame frame) {
        return sent(CALENDAR, calendars.ofRoundtable(code, frame).orElseThrow(() -> new PageMissingException(code)));
    }

    @GetMapping("/{language:[a-z]{2}}/sesiones/{code}.ics")
    ResponseEntity<byte[]> session(@PathVariable String code, @ModelAttribute("frame") Frame frame) {
        return sent(CALENDAR, calendars.ofSession(code, frame).orElseThrow(() -> new PageMissingException(code)));
    }

    @GetMapping("/{language:[a-z]{2}}/comunidad/{code}/plazos.ics")
    ResponseEntity<byte[]> dueToPlace(@PathVariable String code, @ModelAttribute("frame") Frame frame) {
        return sent(CALENDAR, deadlines.ofPlace(code, frame).orElseThrow(() -> new PageMissingException(code)));
    }

    @GetMapping("/{language:[a-z]{2}}/actores/{code}/plazos.ics")
    ResponseEntity<byte[]> dueOfParty(@PathVariable String code, @ModelAttribute("frame") Frame frame) {
        return sent(CALENDAR, deadlines.ofParty(code, frame).orElseThrow(() -> new PageMissingException(code)));
    }

    @GetMapping("/{language:[a-z]{2}}/mesas/{code}/plazos.ics")
    ResponseEntity<byte[]> dueAtRoundtable(@PathVariable String code, @ModelAttribute("frame") Frame frame) {
        return sent(CALENDAR, deadlines.ofRoundtable(code, frame).orElseThrow(() -> new PageMissingException(code)));
    }

    @GetMapping("/{language:[a-z]{2}}/mesas/{code}/atom.xml")
    ResponseEntity<byte[]> atom(@PathVariable String code, @ModelAttribute("frame") Frame frame) {
        return sent(ATOM, feed.of(code, frame).orElseThrow(() -> new PageMissingException(code)));
    }

    private static ResponseEntity<byte[]> sent(MediaType type, String text) {
        return ResponseEntity.ok().contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
