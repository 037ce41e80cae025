package org.rimanakuy.minutes;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes that were begun, typed at two desks. */
@IntegrationTest
abstract class TypedLines {

    static final UUID ANA = UUID.fromString("01900000-0000-7000-8000-00000000000a");
    static final UUID BEA = UUID.fromString("01900000-0000-7000-8000-00000000000b");

    @Autowired
    ApplicationContext context;

    @Autowired
    MinutesService minutes;

    @Autowired
    JdbcClient database;

    SessionToType room;

    @BeforeEach
    void begin() {
        CleanDatabase.clean(context);
        room = new SessionToType(context);
        asSecretariat(context, () -> minutes.begin(room.session));
    }

    static LineData words(String text) {
        return words(LineKind.INFORMATION, text);
    }

    static LineData words(LineKind kind, String text) {
        return new LineData(
                kind, 0, text, Wording.LITERAL, Language.ES, null, null, null, null, null, null, null, null);
    }

    LineRow save(UUID desk, LineId line, int seen, String text, @Nullable LineId after) {
        return asSecretariat(
                context, () -> minutes.save(new SaveLine(room.session, line, seen, words(text), after, desk)));
    }

    LineRow type(String text, @Nullable LineRow after) {
        return save(ANA, LineId.next(), SaveLine.NEW, text, after == null ? null : after.id());
    }

    OnLine on(LineRow line, UUID desk) {
        return new OnLine(room.session, line.id(), line.version(), desk);
    }

    List<String> texts() {
        return asSecretariat(context, () -> minutes.lines(room.session)).stream()
                .map(line -> line.data().text())
                .toList();
    }

    LineRow now(LineId line) {
        return asSecretariat(context, () -> minutes.line(line)).orElseThrow();
    }

    /** As if whoever typed in it had stopped a while ago. */
    void letGo(LineId line) {
        database.sql("update minutes_line set typed_until = ? where line_id = ?")
                .params(Instant.parse("2020-01-01T00:00:00Z"), line.value().toString())
                .update();
    }
}
